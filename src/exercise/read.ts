import {isRecord} from './list.js';

/** Says that what stands at a path could not be used, and why, in a sentence. */
export type Report = (path: string, message: string) => void;

/**
 * What reading knows of a schema: the definitions that valibot's constructors make. They are read
 * here and not by valibot's own parser, which gives up a whole object for one of its fields and
 * weighs more than the rest of the reading. A test holds the two to the same verdicts.
 */
export interface Schema {
  readonly type: string;
  readonly message?: unknown;
  readonly wrapped?: Schema;
  readonly item?: Schema;
  readonly items?: readonly Schema[];
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly options?: readonly Schema[];
  readonly pipe?: readonly Schema[];
  /** What an action in a pipe demands of a value: a test, or a bound. */
  readonly requirement?: number | ((value: unknown) => boolean);
}

/**
 * Reads the fields of a record one by one, each part by part, so that a part that does not fit
 * its schema is reported and costs itself alone. What is null, blank or an empty list is absent.
 */
export function readFields(
  {entries = {}}: Schema,
  record: Readonly<Record<string, unknown>>,
  path: string,
  report: Report,
): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const [key, entry] of Object.entries(entries)) {
    const value = read(entry, record[key], path + key, report);
    if (value !== undefined) fields[key] = value;
  }
  return fields;
}

function read(schema: Schema, given: unknown, path: string, report: Report): unknown {
  const value = typeof given === 'string' ? given.trim() : (given ?? '');
  if (value === '') return undefined;
  const {wrapped, item, items, entries, options} = schema;
  if (wrapped) return read(wrapped, value, path, report);
  if (item) return readList(item, value, path, report);
  if (entries) return readObject(schema, value, path, report);
  // The names of valibot's types.
  const type = Array.isArray(value) ? 'tuple' : typeof value;
  const option = options?.find(each => each.type === type);
  if (option) return read(option, value, path, report);
  const wrong = type === schema.type ? failing(schema, value) : schema;
  if (wrong) {
    report(path, String(wrong.message));
    return undefined;
  }
  if (!items) return value;
  const list = value as readonly unknown[];
  const parts = items.map((each, index) =>
    // What may be absent elsewhere is missing here.
    read(each, list[index] === '' ? NaN : (list[index] ?? NaN), `${path}[${index}]`, report),
  );
  return parts.includes(undefined) ? undefined : parts;
}

/** The first requirement that a value of the right type does not meet. */
function failing({pipe = []}: Schema, value: unknown): Schema | undefined {
  for (const each of pipe) {
    const inner = failing(each, value);
    if (inner) return inner;
    const {type, requirement} = each;
    const met =
      typeof requirement === 'function'
        ? requirement(value)
        : requirement === undefined ||
          (type === 'min_value' ? Number(value) >= requirement : Number(value) <= requirement);
    if (!met) return each;
  }
  return undefined;
}

/** A list, or a lone item where a list is expected. */
function readList(item: Schema, value: unknown, path: string, report: Report) {
  const list = Array.isArray(value)
    ? value.map((each, index) => read(item, each, `${path}[${index}]`, report))
    : [read(item, value, path, report)];
  const found = list.filter(each => each !== undefined);
  return found.length ? found : undefined;
}

/** An object, which is nothing without its first field; or that field alone. */
function readObject(schema: Schema, value: unknown, path: string, report: Report) {
  const [first = ''] = Object.keys(schema.entries ?? {});
  const short = !isRecord(value);
  const record = short ? {[first]: value} : value;
  const fields = readFields(schema, record, `${path}.`, (where, message) => {
    report(short ? path : where, message);
  });
  if (first in fields) return fields;
  if (record[first] === undefined) report(`${path}.${first}`, 'This is missing.');
  return undefined;
}

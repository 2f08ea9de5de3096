/** One exercise's JSON as it stands in a file, not yet read. */
export type ExerciseRecord = Readonly<Record<string, unknown>>;

const envelopes = ['exercises', 'results', 'data'];

/**
 * The records that some JSON holds: itself, the items of an array, or what lies in the envelope
 * that a publisher puts around them. Things that are no objects stay in their places, so that a
 * reader can say which of them is wrong.
 */
export function recordsIn(input: unknown): readonly unknown[] {
  if (Array.isArray(input)) return input;
  if (!isRecord(input)) return [];
  const inside = 'name' in input ? undefined : envelopes.map(key => input[key]).find(isObject);
  return inside ? recordsIn(inside) : [input];
}

/** The record with this id, or else with this name: "leg-curl", "Leg_Curl" and "Leg Curl" agree. */
export function recordById(records: readonly unknown[], id: string): unknown {
  const matches = (wanted: string, read: (label: string) => string) =>
    records.find(
      record => isRecord(record) && labels.some(key => label(record[key], read) === wanted),
    );
  return matches(id, same => same) ?? matches(slug(id), slug);
}

const labels = ['id', 'exerciseId', 'uuid', 'name', 'title'];

function label(value: unknown, read: (label: string) => string): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? read(String(value)) : undefined;
}

/** The words of a name as they stand in an address. */
export function slug(name: string): string {
  return (
    name
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join('-') ?? ''
  );
}

export function isRecord(value: unknown): value is ExerciseRecord {
  return isObject(value) && !Array.isArray(value);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

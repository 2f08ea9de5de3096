import {isRecord, type ExerciseRecord} from '../exercise/list.js';
import {parseExercise} from '../exercise/parse.js';
import {capitalized} from '../exercise/terms.js';
import {form, type Field, type Group, type List, type Shape} from './fields.js';

/** Where a value stands: `['steps', 2]`. */
export type Path = readonly (string | number)[];

/** As problems name it: "steps[2]", "hold.seconds". */
export function nameOf(path: Path): string {
  return path
    .map(key => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .slice(1);
}

/** A value where a list is expected. */
export function listFrom(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null || value === '' ? [] : [value];
}

/** A value where an object is expected: by itself it is the first field. */
export function recordFrom(value: unknown, {fields}: Group): ExerciseRecord {
  if (isRecord(value)) return value;
  return value === undefined || value === null ? {} : {[fields[0]?.name ?? '']: value};
}

/** The exercise with another value at a path; undefined takes the field out. */
export function put(exercise: ExerciseRecord, path: Path, value: unknown): ExerciseRecord {
  return edit(exercise, path, () => value);
}

/** The exercise with another list at a path. */
export function putList(
  exercise: ExerciseRecord,
  path: Path,
  change: (list: readonly unknown[]) => readonly unknown[],
): ExerciseRecord {
  return edit(exercise, path, value => {
    const list = change(listFrom(value));
    return list.length > 0 ? list : undefined;
  });
}

/** Puts the item at one place of a list to another. */
export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const others = list.toSpliced(from, 1);
  return others.toSpliced(to, 0, ...list.slice(from, from + 1));
}

type Change = (value: unknown) => unknown;

/** The exercise with what a change makes of the value at a path. */
export function edit(exercise: ExerciseRecord, path: Path, change: Change): ExerciseRecord {
  return recordFrom(editIn(form, exercise, path, change), form);
}

function editIn(shape: Shape, value: unknown, [key, ...rest]: Path, change: Change): unknown {
  if (typeof key === 'number' && shape.kind === 'list') {
    return editItem(shape, value, key, rest, change);
  }
  if (typeof key === 'string' && shape.kind === 'group') {
    return editField(shape, value, key, rest, change);
  }
  return change(value);
}

function editItem({item}: List, value: unknown, index: number, rest: Path, change: Change) {
  const list = listFrom(value);
  // A blank keeps the place while it is written anew.
  return list.with(index, editIn(item, list[index], rest, change) ?? '');
}

/** An object without one of its fields. */
export function without<T extends object>(object: T, name: string): T {
  return Object.fromEntries(Object.entries(object).filter(([key]) => key !== name)) as T;
}

function editField(group: Group, value: unknown, name: string, rest: Path, change: Change) {
  const record = recordFrom(value, group);
  const field = group.fields.find(each => each.name === name);
  const next = field && editIn(field.shape, record[name], rest, change);
  const written = next === undefined ? without(record, name) : {...record, [name]: next};
  const [first = '', ...more] = Object.keys(written);
  if (!first) return undefined;
  // What was written as a word stays one as long as it can.
  const isShort = !isRecord(value) && more.length === 0 && first === group.fields[0]?.name;
  return isShort && value !== undefined ? written[first] : written;
}

/** The exercise as it is taken away: without the blanks that the form leaves in lists. */
export function finished(exercise: ExerciseRecord): ExerciseRecord {
  const lists = form.fields.filter(({shape}) => shape.kind === 'list').map(({name}) => name);
  const entries = Object.entries(exercise).map(([name, value]): [string, unknown] => [
    name,
    lists.includes(name) && Array.isArray(value) ? value.filter(each => each !== '') : value,
  ]);
  return Object.fromEntries(
    entries.filter(([name, value]) => !(lists.includes(name) && listFrom(value).length === 0)),
  );
}

/** What is wrong, and which control of the form it stands beside. */
export interface FieldProblem {
  /** As `nameOf` names its path. */
  readonly control: string;
  /** "Step 2", "Video, Address". */
  readonly label: string;
  readonly message: string;
}

/** The problems of an exercise; a list or an object has none of its own, but its first control. */
export function problemsOf(exercise: ExerciseRecord): FieldProblem[] {
  return parseExercise(exercise).problems.map(({path, message}) => {
    const keys = path.match(/\w+/g) ?? [];
    const labels: string[] = [];
    let control = '';
    let shape: Shape = form;
    while (shape.kind === 'group' || shape.kind === 'list') {
      if (shape.kind === 'group') {
        const key = keys.shift();
        const field: Field | undefined =
          shape.fields.find(({name}) => name === key) ?? shape.fields[0];
        if (!field) break;
        labels.push(field.label);
        control += `.${field.name}`;
        shape = field.shape;
      } else {
        // A lone item has no place in its path.
        const index = /^\d/.test(keys[0] ?? '') ? Number(keys.shift()) : 0;
        labels.splice(-1, 1, capitalized(`${shape.one} ${index + 1}`));
        control += `[${index}]`;
        shape = shape.item;
      }
    }
    return {
      control: control.slice(1),
      label: labels.join(', '),
      message: ('message' in shape && shape.message) || message,
    };
  });
}

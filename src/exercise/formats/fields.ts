import {isRecord, type ExerciseRecord} from '../list.js';

export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** A lone value counts as a list of one, nothing as an empty list. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value == null ? [] : [value];
}

/** The first of these fields that says something. */
export function firstTold(record: ExerciseRecord, names: readonly string[]): string | undefined {
  return names.find(name => record[name] !== '' && listOf(record[name]).length > 0);
}

/** Takes a field out of an object; what is no object is left for the validation to report. */
export function fieldOf(value: unknown, ...names: string[]): unknown {
  return isRecord(value) ? value[firstTold(value, names) ?? ''] : value;
}

/** The same for each object of a list, index by index. */
export function fieldOfEach(list: unknown, ...names: string[]): unknown {
  return Array.isArray(list) ? list.map(item => fieldOf(item, ...names)) : list;
}

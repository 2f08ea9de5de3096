import {isRecord, recordsIn} from '../../../exercise/list.js';
import {parseExercise, type ParseOptions, type Problem} from '../../../exercise/parse.js';
import type {Exercise} from '../../../exercise/schema.js';
import {isAbsolute} from '../../../exercise/web-address.js';

/** Something in a file that should be an exercise. */
export interface Entry {
  readonly file: string;
  /** Its place in the file, from 1 on. */
  readonly number: number;
  readonly name: string;
  /** What tells it from the others; "" where nothing could be read, or there is no letter in it. */
  readonly slug: string;
  readonly exercise?: Exercise;
  /** What could not be read of it. */
  readonly problems: readonly Problem[];
}

export interface Reading extends ParseOptions {
  /** As WordPress would write an address. */
  readonly slugOf: (words: string) => string;
}

/** The exercises in some JSON, of our own format or of a public one. */
export function entriesIn(file: string, json: unknown, {slugOf, ...options}: Reading): Entry[] {
  return recordsIn(json).map((record, index) => {
    const {exercise, problems} = parseExercise(isRecord(record) ? record : null, options);
    const entry = {file, number: index + 1, problems};
    if (!exercise) return {...entry, name: '', slug: ''};
    const {id = '', name} = exercise;
    return {...entry, name, slug: slugOf(id) || slugOf(name), exercise};
  });
}

/** Whether some picture says only where it lies beside the file. */
export function needsImageBase(entries: readonly Entry[]): boolean {
  return entries.some(({exercise}) => exercise?.images?.some(({src}) => !isAbsolute(src)));
}

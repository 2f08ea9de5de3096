import {draftFrom} from '../../src/exercise/formats.js';
import {isRecord, recordsIn, type ExerciseRecord} from '../../src/exercise/list.js';
import {parseExercise, type ParseOptions} from '../../src/exercise/parse.js';
import type {Draft} from './draft.js';
import {shown} from '../../src/form/values.js';

/** An exercise in a file that holds many. */
export interface Listed {
  readonly name: string;
  readonly record: ExerciseRecord;
}

/** What of some JSON is an exercise, of our own format or of a public one. */
export function exercisesIn(json: unknown, options: ParseOptions = {}): Listed[] {
  return recordsIn(json)
    .filter(isRecord)
    .flatMap(record => {
      const name = parseExercise(record, options).exercise?.name;
      return name ? [{name, record}] : [];
    });
}

/** Those whose names have all of the words that are looked for. */
export function matching(listed: readonly Listed[], search: string): Listed[] {
  const words = search.toLowerCase().split(/\s+/);
  return listed.filter(({name}) => words.every(word => name.toLowerCase().includes(word)));
}

/**
 * A draft of an exercise from a file. Our own format stays as it was written, with fields that nobody
 * knows; another is read into ours, and what could not be read of it is left to be placed by hand.
 */
export function draftOf(
  record: ExerciseRecord,
  options: ParseOptions = {},
): Pick<Draft, 'exercise' | 'unplaced'> {
  if (isOurs(record)) return {exercise: record, unplaced: []};
  const {exercise = {}, problems} = parseExercise(record, options);
  return {
    exercise,
    unplaced: problems.map(({path, message}) => ({
      text: shown(valueAt(record, path)) || message,
      under: path,
    })),
  };
}

/** Whether it calls its fields as we do. */
function isOurs(record: ExerciseRecord): boolean {
  const names = Object.entries(draftFrom(record, {}).names);
  return names.every(([own, theirs]) => own === theirs) && !('translations' in record);
}

/** What stands at a path such as "steps[2]". */
function valueAt(record: ExerciseRecord, path: string): unknown {
  return path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .reduce<unknown>((value, key) => Reflect.get(Object(value) as object, key), record);
}

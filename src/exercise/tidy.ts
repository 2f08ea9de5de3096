import {muscle} from './anatomy.js';
import {isRecord} from './list.js';
import type {Exercise, Hold} from './schema.js';
import {tidySteps} from './steps.js';
import {equipment, execution, force, level} from './vocabulary.js';
import {webAddress} from './web-address.js';

/** Where the relative addresses of an exercise are to be read from. */
export interface Bases {
  /** Where the JSON came from: relative links become absolute. */
  readonly base?: string | undefined;
  /** Where relative images lie; without it they stay as written. */
  readonly imageBase?: string | undefined;
}

/** Mends what is right in form and still not what one would write: see the tests. */
export function tidy(exercise: Exercise, {base, imageBase}: Bases): Exercise {
  const target = unique(exercise.target, muscle);
  const {images, ...rest} = present({
    ...exercise,
    target,
    secondary: unique(exercise.secondary, muscle).filter(each => !target.includes(each)),
    equipment: unique(exercise.equipment, equipment),
    execution: exercise.execution && execution(exercise.execution),
    force: exercise.force && force(exercise.force),
    level: exercise.level && level(exercise.level),
    hold: exercise.hold && {...exercise.hold, seconds: inOrder(exercise.hold.seconds)},
    ...tidySteps(exercise.steps ?? [], exercise.tips ?? []),
  });
  return {
    ...resolve(rest, base),
    ...(images && {images: resolve(images, imageBase?.replace(/\/?$/, '/'))}),
  };
}

function unique(words: readonly string[] = [], name: (word: string) => string): string[] {
  return [...new Set(words.map(name))];
}

function inOrder(seconds: Hold['seconds']): Hold['seconds'] {
  return Array.isArray(seconds) && seconds[0] > seconds[1] ? [seconds[1], seconds[0]] : seconds;
}

/** Without the fields that hold nothing. */
function present(exercise: Exercise): Exercise {
  return Object.fromEntries(
    Object.entries(exercise).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && !value.length),
    ),
  ) as Exercise;
}

const addressFields = new Set(['url', 'src', 'href', 'poster', 'source']);

/** The same, with every address that is relative read from a base. */
function resolve<T>(value: T, base: string | undefined): T {
  if (!base) return value;
  if (Array.isArray(value)) return value.map(each => resolve<unknown>(each, base)) as T;
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      typeof each === 'string' && addressFields.has(key)
        ? (webAddress(each, base) ?? each)
        : resolve(each, base),
    ]),
  ) as T;
}

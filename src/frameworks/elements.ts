import type {ExerciseCard, HoldTimer, OneRepMax, StopWatch} from '../index.js';

/** The elements by their tags. */
export interface Elements {
  'exercise-card': ExerciseCard;
  'hold-timer': HoldTimer;
  'one-rep-max': OneRepMax;
  'stop-watch': StopWatch;
}

/** All of them bubble, so that each element may hear each. */
export type Events = Pick<
  HTMLElementEventMap,
  Extract<
    keyof HTMLElementEventMap,
    `${'exercise' | 'hold' | 'stopwatch' | 'one-rep-max'}-${string}`
  >
>;

/** The attribute of a property: `no-sound` for `noSound`. */
type Attribute<Name> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Attribute<Rest>}`
  : Name;

/** What can be set on an element: what may be absent. The rest are methods, or can only be read. */
export type Settable<T> = {
  [Name in keyof T as object extends Pick<T, Name> ? Name | Attribute<Name> : never]?:
    T[Name] | undefined;
};

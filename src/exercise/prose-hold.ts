import {speaksOfSides} from './prose-sides.js';
import {timesIn, type SpokenTime} from './prose-times.js';
import type {Exercise, Hold} from './schema.js';

/** What a text asks to be held: how long, and once or once per side. */
export interface SpokenHold {
  readonly seconds: SpokenTime['seconds'];
  readonly sides: 1 | 2;
  /** Whether nothing is held meanwhile. */
  readonly isRest: boolean;
}

/** What can be timed: the plan of an exercise, or what its text says. */
export type AnyHold = Hold | SpokenHold;

/** Whether nothing is held meanwhile. */
export function isRest(hold: AnyHold): boolean {
  return 'isRest' in hold && hold.isRest;
}

/** Shorter, it is a beat of a repetition, and no plan to train by. */
const SHORTEST = 5;

// Around a rest; both sides rest at once.
const BEFORE = /\b(?:rest(?:ing)?|wait)(?: (?:for|about|at least|up to|around)){0,2} $/i;
const AFTER = /^ (?:(?:of )?rest\b|(?:in )?between (?:each )?(?:sets|rounds|rep|exercises|side))/i;

const secondsOf = ({seconds}: AnyHold | SpokenTime) => [seconds].flat();

/** What a time in a text asks for: the exercise's own plan where that is the time of it. */
export function holdAt(text: string, time: SpokenTime, {hold, steps = []}: Exercise): AnyHold {
  const {start, end, seconds} = time;
  const rests = BEFORE.test(text.slice(0, start)) || AFTER.test(text.slice(end));
  if (hold && !rests && String(secondsOf(hold)) === String(secondsOf(time))) return hold;
  return {seconds, sides: !rests && speaksOfSides([text, ...steps]) ? 2 : 1, isRest: rests};
}

/** The first time in a text that is long enough to train by. */
function holdIn(text: string, exercise: Exercise): AnyHold | undefined {
  const time = timesIn(text).find(each => Math.max(...secondsOf(each)) >= SHORTEST);
  return time && holdAt(text, time, exercise);
}

/** The plan of an exercise; without one, the first hold that its steps, its tips or its overview name. */
export function holdOf(exercise: Exercise): AnyHold | undefined {
  const {hold, steps = [], tips = [], overview = ''} = exercise;
  if (hold) return hold;
  for (const text of [...steps, ...tips, overview]) {
    const found = holdIn(text, exercise);
    if (found && !isRest(found)) return found;
  }
  return undefined;
}

/**
 * What is timed at each step. A plan that no step names in words that we read belongs to the first
 * that has its figures, or else to the last: what is held is what the steps have built up to.
 */
export function holdsOfSteps(exercise: Exercise): readonly (AnyHold | undefined)[] {
  const {hold, steps = []} = exercise;
  const holds = steps.map(step => holdIn(step, exercise));
  if (!hold || holds.some(Boolean)) return holds;
  const figures = secondsOf(hold).map(each => RegExp(`(?<!\\d)${each}(?!\\d)`));
  const named = steps.findIndex(step => figures.every(figure => figure.test(step)));
  holds[named < 0 ? steps.length - 1 : named] = hold;
  return steps.length ? holds : [];
}

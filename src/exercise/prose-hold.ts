import {speaksOfSides} from './prose-sides.js';
import {timesIn, type SpokenTime} from './prose-times.js';
import type {Exercise, Hold} from './schema.js';

/** What a text asks to be held: how long, and once or once per side. */
export interface SpokenHold {
  readonly seconds: SpokenTime['seconds'];
  readonly sides: 1 | 2;
}

/** Shorter, it is a beat of a repetition, and no plan to train by. */
const SHORTEST = 5;

// Around a rest; both sides rest at once.
const BEFORE = /\b(?:rest(?:ing)?|wait)(?: (?:for|about|at least|up to|around)){0,2} $/i;
const AFTER = /^ (?:(?:of )?rest\b|(?:in )?between (?:each )?(?:sets|rounds|rep|exercises|side))/i;

function isRest(text: string, {start, end}: SpokenTime): boolean {
  return BEFORE.test(text.slice(0, start)) || AFTER.test(text.slice(end));
}

/** What a time in a text asks for; the steps of the exercise tell whether that is once per side. */
export function holdAt(
  text: string,
  time: SpokenTime,
  steps: readonly string[] | undefined,
): SpokenHold {
  const hasSides = !isRest(text, time) && speaksOfSides([text, ...(steps ?? [])]);
  return {seconds: time.seconds, sides: hasSides ? 2 : 1};
}

/** The plan of an exercise; without one, the first hold that its steps, its tips or its overview name. */
export function holdOf({hold, steps, tips, overview}: Exercise): Hold | SpokenHold | undefined {
  if (hold) return hold;
  for (const text of [steps, tips, overview].flat()) {
    if (!text) continue;
    const time = timesIn(text).find(
      each => Math.max(...[each.seconds].flat()) >= SHORTEST && !isRest(text, each),
    );
    if (time) return holdAt(text, time, steps);
  }
  return undefined;
}

import type {Hold} from '../../exercise/schema.js';
import {fill, type TimerWords} from '../../locales/index.js';
import {unitsOf} from '../../timing/duration.js';
import type {Plan} from '../../timing/routine.js';

/** Between what is told in one line; no line begins with it. */
export const dot = '\u00A0· ';

/**
 * "1 min 30 sec". In words of our own: to make its first formatter takes a browser longer than all
 * else about a timer.
 */
export function briefly(ms: number, {hr, min, sec}: TimerWords): string {
  const amounts = unitsOf(Math.ceil(ms / 1000) * 1000);
  const said = [hr, min, sec].map((unit, index) => amounts[index] && fill(unit, amounts[index]));
  return said.filter(Boolean).join(' ') || fill(sec, 0);
}

/** "Both sides · 2 sets · 15 sec rest", as far as there is something to tell. */
export function planInWords(
  {sides, sets, rest}: Pick<Plan, 'sides' | 'sets' | 'rest'>,
  words: TimerWords,
  before = '',
  after = '',
): string {
  return [
    before,
    sides > 1 && words.sides,
    sets > 1 && fill(words.sets, sets),
    sets > 1 && rest > 0 && fill(words.rests, briefly(rest, words)),
    after,
  ]
    .filter(Boolean)
    .join(dot);
}

/**
 * "30 sec – 1 min · Both sides": the plan of an exercise, whose times are in seconds.
 *
 * @param write writes how long (ms) is held
 */
export function holdInWords(
  {seconds, sides = 1, sets = 1, rest = 0}: Hold,
  words: TimerWords,
  write: (ms: number) => string,
): string {
  const times = [seconds].flat().map(each => write(each * 1000));
  return planInWords({sides, sets, rest: rest * 1000}, words, times.join(' – '));
}

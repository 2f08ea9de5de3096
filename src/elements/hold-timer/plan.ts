import {fill, type TimerWords} from '../../locales/index.js';
import {spokenTime} from '../../timing/duration.js';
import type {Plan} from '../../timing/routine.js';

/** "Both sides · 2 sets · 15 sec rest", as far as there is something to tell. */
export function planInWords(
  {sides, sets, rest}: Pick<Plan, 'sides' | 'sets' | 'rest'>,
  words: TimerWords,
  lang: string,
): string {
  return [
    sides > 1 && words.sides,
    sets > 1 && fill(words.sets, sets),
    sets > 1 && rest > 0 && fill(words.rests, spokenTime(rest, lang, 'short')),
  ]
    .filter(Boolean)
    .join(' · ');
}

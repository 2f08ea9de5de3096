import type {Tone} from '../../browser/tones.js';
import {capitalized} from '../../exercise/terms.js';
import {fill, type Locale, type TimerWords} from '../../locales/index.js';
import type {Cue} from '../../timing/cues.js';
import {spokenTime} from '../../timing/duration.js';
import type {Phase, Plan} from '../../timing/routine.js';
import {dot} from './plan.js';

/*
 * What the cues of a routine sound like, feel like and say. Low is rest, high is work, three rising
 * tones are the end.
 */

const pitches = {prepare: 440, hold: 880, switch: 587, rest: 440};

export function tonesOf(cues: readonly Cue[]): Tone[] {
  return cues.flatMap(({kind, at, phase}) => {
    switch (kind) {
      case 'phase':
        return {at, pitch: pitches[phase.name], length: 450};
      case 'count':
        return {at, pitch: 660, length: 90};
      case 'done':
        return [660, 880, 1175].map((pitch, index) => ({at: at + index * 220, pitch, length: 200}));
      default:
        return [0, 160].map(after => ({at: at + after, pitch: 740, length: 90}));
    }
  });
}

/** Ms on, off, on … */
export const vibrations: Readonly<Record<Cue['kind'], number[]>> = {
  phase: [300],
  halfway: [100, 80, 100],
  warning: [100, 80, 100],
  count: [60],
  done: [200, 100, 200, 100, 400],
};

/** "Left side · set 1 of 2", as far as there is something to tell. */
export function placeInWords({side, set}: Phase, {sets}: Plan, words: TimerWords): string {
  const place = [side && words[side], sets > 1 && fill(words.set, set, sets)].filter(Boolean);
  return capitalized(place.join(dot));
}

/** What a cue says to those who do not look. */
export function cueInWords(
  {kind, at, phase}: Cue,
  plan: Plan,
  {lang, words}: Locale<TimerWords>,
): string {
  const left = phase.end - at;
  switch (kind) {
    case 'phase':
      return [words[phase.name], placeInWords(phase, plan, words), spokenTime(left, lang)]
        .filter(Boolean)
        .join('. ');
    case 'warning':
      return fill(words.toGo, spokenTime(left, lang));
    case 'count':
      return String(left / 1000);
    default:
      return words[kind];
  }
}

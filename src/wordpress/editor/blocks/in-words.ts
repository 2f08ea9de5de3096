import {planInWords} from '../../../elements/hold-timer/plan.js';
import {fill, localeFor, oneRepMaxWords, timerWords} from '../../../locales/index.js';
import {spokenTime} from '../../../timing/duration.js';
import {planFrom} from '../../../timing/routine.js';
import type {HoldAttributes, LiftAttributes} from './attributes.js';

/*
 * What is left of a timer in feeds, and on the day on which the plugin is gone. It is kept with the
 * block as it was written: other browsers and other languages would write it in another way.
 */

/** "30 seconds · Both sides" */
export function holdInWords(hold: HoldAttributes, language: string): string {
  const {lang, words} = localeFor(language, timerWords);
  const plan = planFrom(hold);
  return planInWords(plan, words, spokenTime(plan.hold, lang));
}

/** "One-rep max: 60 kg × 8 repetitions" */
export function liftInWords({weight, repetitions, unit}: LiftAttributes, language: string): string {
  const {lang, words} = localeFor(language, oneRepMaxWords);
  if (!weight || !repetitions) return words.oneRepMax;
  const lifted = new Intl.NumberFormat(lang).format(weight);
  const given = fill(words.given, unit ? `${lifted} ${words[unit]}` : lifted, repetitions);
  return `${words.oneRepMax}: ${given}`;
}

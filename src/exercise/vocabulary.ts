import {reader} from './terms.js';

/*
 * The words of the synopsis that we know, each with the other ways in which publishers write it.
 * A word that is not here is shown as written.
 */

export const equipment = reader({
  bodyweight: 'body only|body weight|body|none|none (bodyweight exercise)|no equipment|assisted',
  band: 'bands|resistance band|resistance bands|exercise band|elastic band|mini band',
  barbell: 'barbells|olympic barbell',
  bench: 'flat bench',
  cable: 'cables|cable machine',
  dumbbell: 'dumbbells',
  'exercise ball': 'stability ball|swiss ball|gym ball',
  'ez curl bar': 'e-z curl bar|ez bar|ez-bar|sz-bar|ez barbell',
  'foam roller': 'foam roll|roller',
  'incline bench': 'bench: incline',
  kettlebell: 'kettlebells',
  machine: 'leverage machine',
  mat: 'gym mat|yoga mat',
  'medicine ball': '',
  other: '',
  'pull-up bar': 'pull up bar|pullup bar',
  strap: 'yoga strap',
  'weight plate': 'plate|plates|weight plates',
});

export const level = reader({
  beginner: 'novice|easy',
  intermediate: 'medium',
  advanced: 'hard',
  expert: '',
});

/** 1 to 3 for a level that is known: how far along the meter it stands. */
export function levelRank(word: string): 1 | 2 | 3 | undefined {
  return ({beginner: 1, intermediate: 2, advanced: 3, expert: 3} as const)[word.toLowerCase()];
}

export const execution = reader({isolation: 'isolated', compound: '', isometric: ''});
export const force = reader({push: '', pull: '', static: 'isometric', stretch: 'stretching'});

import {reader, type Terms} from './terms.js';

/*
 * The words of the synopsis that we know, each with the other ways in which publishers write it.
 * A word that is not here is shown as written.
 */

export const equipmentTerms = {
  bodyweight: 'body only|body weight|body|none|none (bodyweight exercise)',
  band: 'resistance band|exercise band',
  barbell: 'olympic barbell',
  bench: 'flat bench',
  cable: '',
  dumbbell: '',
  'exercise ball': 'stability ball|swiss ball',
  'ez curl bar': 'e-z curl bar|ez bar|sz bar|ez barbell',
  'foam roller': 'foam roll',
  'incline bench': 'bench: incline',
  kettlebell: '',
  machine: '',
  mat: 'gym mat',
  'medicine ball': '',
  other: '',
  'pull-up bar': '',
  'weight plate': '',
} satisfies Terms;

export const levelTerms = {
  beginner: '',
  intermediate: '',
  advanced: '',
  expert: '',
} satisfies Terms;

/** 1 to 3 for a level that is known: how far along the meter it stands. */
export function levelRank(word: string): number | undefined {
  return new Map([
    ['beginner', 1],
    ['intermediate', 2],
    ['advanced', 3],
    ['expert', 3],
  ]).get(word);
}

export const executionTerms = {isolation: '', compound: '', isometric: ''} satisfies Terms;
export const forceTerms = {push: '', pull: '', static: '', stretch: 'stretching'} satisfies Terms;

export const equipment = reader(equipmentTerms);
export const level = reader(levelTerms);
export const execution = reader(executionTerms);
export const force = reader(forceTerms);

/** A cycle or a walk on a machine is no lift. */
const WEIGHT =
  /bar(?:bell)?$|bell$|\bcable|^machine\b|\b(?:leverage|sled|smith|chest|leg|press|row|curl|extension) machine|\bplates?$|^weight(?:ed|s)$|\bstack$/i;

/** Whether any of these is a weight that is loaded and lifted, in the words of any of the formats. */
export function isLoaded(words: readonly string[] = []): boolean {
  return words.some(word => WEIGHT.test(word) && !/pull.?up|stall|wall/i.test(word));
}

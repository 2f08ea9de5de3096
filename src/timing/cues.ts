import {lengthOf, type Phase} from './routine.js';

/** Something worth telling someone who does not look. */
export interface Cue {
  readonly kind: 'phase' | 'halfway' | 'warning' | 'count' | 'done';
  /** From the beginning of the routine, in ms. */
  readonly at: number;
  /** The phase in which it comes; of `done` the last. */
  readonly phase: Phase;
}

export interface CueOptions {
  /** How long before the end of a hold or a rest it is announced, in ms; 0 for never. */
  readonly warning: number;
  /** How many of the last seconds are counted; 0 for none. */
  readonly countdown: number;
}

/** Halfway is worth a word in holds of a minute and more. */
const longHold = 60_000;

/** All cues of a routine, in order. */
export function cuesOf(phases: readonly Phase[], {warning, countdown}: CueOptions): readonly Cue[] {
  const cues = phases.flatMap((phase): Cue[] => {
    const {name, start, end} = phase;
    const length = end - start;
    const cue = (kind: Cue['kind'], at: number): Cue => ({kind, at, phase});
    const inPhase = [cue('phase', start)];
    if (name === 'hold' && length >= longHold) inPhase.push(cue('halfway', start + length / 2));
    if ((name === 'hold' || name === 'rest') && warning > 0 && length > warning)
      inPhase.push(cue('warning', end - warning));
    for (let left = countdown; left > 0; left--)
      if (length > left * 1000) inPhase.push(cue('count', end - left * 1000));
    return inPhase;
  });
  const last = phases.at(-1);
  if (last) cues.push({kind: 'done', at: lengthOf(phases), phase: last});
  return cues.sort((one, other) => one.at - other.at);
}

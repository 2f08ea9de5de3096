import type {LoadFailure} from '../browser/load-json.js';
import type {Problem} from '../exercise/parse.js';
import type {Exercise, RelatedExercise} from '../exercise/schema.js';
import type {FormulaId} from '../strength/one-rep-max.js';
import type {Unit} from '../strength/weight.js';
import type {PhaseName} from '../timing/routine.js';

/** Where a hold timer stands. */
export type HoldPhase = 'idle' | PhaseName | 'done';

const init = {bubbles: true, composed: true};

/** An exercise has been read and is on the page. */
export class ExerciseLoadedEvent extends Event {
  constructor(
    /** As it was read. */
    readonly exercise: Exercise,
    /** What could not be used of it, each with a path and a sentence. */
    readonly problems: readonly Problem[],
  ) {
    super('exercise-loaded', init);
  }
}

/** Nothing could be shown. */
export class ExerciseFailedEvent extends Event {
  constructor(
    /**
     * `offline`, `unreachable` or `unreadable`: whether it was the visitor's connection, the way to
     * the file, or what is in it.
     */
    readonly reason: LoadFailure,
    /** What stood in the way, each with a path and a sentence. */
    readonly problems: readonly Problem[],
  ) {
    super('exercise-failed', init);
  }
}

/** A variation or an alternative was chosen. Prevented, the card neither opens nor follows it. */
export class ExerciseSelectedEvent extends Event {
  constructor(
    /** What was written of it. */
    readonly selected: RelatedExercise,
  ) {
    super('exercise-selected', {...init, cancelable: true});
  }
}

/** The visitor likes the exercise, or no longer does. */
export class ExerciseLikedEvent extends Event {
  constructor(
    /** The one that is shown. */
    readonly exercise: Exercise,
    /** Whether it is liked now. */
    readonly liked: boolean,
  ) {
    super('exercise-liked', init);
  }
}

/** A routine runs, for the first time or again. */
export class HoldStartedEvent extends Event {
  constructor(
    /** Where the routine stands. */
    readonly phase: HoldPhase,
    /** Ms left of the phase. */
    readonly remaining: number,
  ) {
    super('hold-started', init);
  }
}

/** A routine rests. */
export class HoldPausedEvent extends Event {
  constructor(
    /** Where the routine stands. */
    readonly phase: HoldPhase,
    /** Ms left of the phase. */
    readonly remaining: number,
  ) {
    super('hold-paused', init);
  }
}

/** Time, or someone who skipped, has brought the next phase. */
export class HoldPhaseChangedEvent extends Event {
  constructor(
    /** Where the routine stands. */
    readonly phase: HoldPhase,
    /** Which set it belongs to, 1 for the first. */
    readonly set: number,
    /** `left` or `right`; absent where both work together. */
    readonly side: 'left' | 'right' | undefined,
  ) {
    super('hold-phase-changed', init);
  }
}

/** The last phase has ended. */
export class HoldCompletedEvent extends Event {
  constructor(
    /** Ms that were held, all sets and sides together. */
    readonly held: number,
  ) {
    super('hold-completed', init);
  }
}

/** A stopwatch runs, for the first time or again. */
export class StopwatchStartedEvent extends Event {
  constructor(
    /** What it shows, in ms. */
    readonly elapsed: number,
  ) {
    super('stopwatch-started', init);
  }
}

/** A stopwatch rests. */
export class StopwatchPausedEvent extends Event {
  constructor(
    /** What it shows, in ms. */
    readonly elapsed: number,
  ) {
    super('stopwatch-paused', init);
  }
}

/** A lap has ended. */
export class StopwatchLappedEvent extends Event {
  constructor(
    /** How long the lap took, in ms. */
    readonly lap: number,
    /** What the stopwatch shows, in ms. */
    readonly elapsed: number,
  ) {
    super('stopwatch-lapped', init);
  }
}

/** A stopwatch stands at zero again. */
export class StopwatchResetEvent extends Event {
  constructor(
    /** What it showed before, in ms. */
    readonly elapsed: number,
  ) {
    super('stopwatch-reset', init);
  }
}

/** The visitor has entered or chosen something that another estimate comes of. */
export class OneRepMaxEstimatedEvent extends Event {
  constructor(
    /** In `unit`, unrounded; with one repetition it is the weight. */
    readonly oneRepMax: number,
    /** What was lifted, in `unit`. */
    readonly weight: number,
    /** How often. */
    readonly repetitions: number,
    /** `kg` or `lb`. */
    readonly unit: Unit,
    /** Which of the seven was used, such as `brzycki`. */
    readonly formula: FormulaId,
  ) {
    super('one-rep-max-estimated', init);
  }
}

declare global {
  interface HTMLElementEventMap {
    'exercise-loaded': ExerciseLoadedEvent;
    'exercise-failed': ExerciseFailedEvent;
    'exercise-selected': ExerciseSelectedEvent;
    'exercise-liked': ExerciseLikedEvent;
    'hold-started': HoldStartedEvent;
    'hold-paused': HoldPausedEvent;
    'hold-phase-changed': HoldPhaseChangedEvent;
    'hold-completed': HoldCompletedEvent;
    'stopwatch-started': StopwatchStartedEvent;
    'stopwatch-paused': StopwatchPausedEvent;
    'stopwatch-lapped': StopwatchLappedEvent;
    'stopwatch-reset': StopwatchResetEvent;
    'one-rep-max-estimated': OneRepMaxEstimatedEvent;
  }
}

import type {LoadFailure} from '../browser/load-json.js';
import type {Problem} from '../exercise/parse.js';
import type {Exercise, RelatedExercise} from '../exercise/schema.js';

const init = {bubbles: true, composed: true};

/** An exercise has been read and is on the page. */
export class ExerciseLoadedEvent extends Event {
  constructor(
    readonly exercise: Exercise,
    /** What could not be used of it. */
    readonly problems: readonly Problem[],
  ) {
    super('exercise-loaded', init);
  }
}

/** Nothing could be shown. */
export class ExerciseFailedEvent extends Event {
  constructor(
    /** Whether it was the visitor's connection, the way to the file, or what is in it. */
    readonly reason: LoadFailure,
    readonly problems: readonly Problem[],
  ) {
    super('exercise-failed', init);
  }
}

/** A variation or an alternative was chosen. Prevented, the card neither opens nor follows it. */
export class ExerciseSelectedEvent extends Event {
  constructor(readonly selected: RelatedExercise) {
    super('exercise-selected', {...init, cancelable: true});
  }
}

/** The visitor likes the exercise, or no longer does. */
export class ExerciseLikedEvent extends Event {
  constructor(
    readonly exercise: Exercise,
    readonly liked: boolean,
  ) {
    super('exercise-liked', init);
  }
}

declare global {
  interface HTMLElementEventMap {
    'exercise-loaded': ExerciseLoadedEvent;
    'exercise-failed': ExerciseFailedEvent;
    'exercise-selected': ExerciseSelectedEvent;
    'exercise-liked': ExerciseLikedEvent;
  }
}

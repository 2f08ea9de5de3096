/** The public API: classes and functions. Nothing here registers an element. */
export {ExerciseCard} from './elements/exercise-card/exercise-card.js';
export * from './elements/events.js';
export {HoldTimer} from './elements/hold-timer/hold-timer.js';
export {StopWatch} from './elements/stop-watch/stop-watch.js';
export {muscle, muscleName, type MuscleId} from './exercise/anatomy.js';
export {
  parseExercise,
  type ParsedExercise,
  type ParseOptions,
  type Problem,
} from './exercise/parse.js';
export {exerciseSchema} from './exercise/schema.js';
export type {Exercise, Hold, Image, RelatedExercise, Video} from './exercise/schema.js';
export {structuredData} from './exercise/structured-data.js';
export type {Clock} from './timing/clock.js';
export {readDuration} from './timing/duration.js';
export {version} from './version.js';

/** The public API: classes and functions. Nothing here registers an element. */
export {ExerciseCard} from './elements/exercise-card/exercise-card.js';
export {renderFallback, type FallbackOptions} from './elements/exercise-card/fallback.js';
export * from './elements/events.js';
export {HoldTimer} from './elements/hold-timer/hold-timer.js';
export {OneRepMax} from './elements/one-rep-max/one-rep-max.js';
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
export {trainingLoads, type Load} from './strength/loads.js';
export {
  formulas,
  oneRepMax,
  oneRepMaxRange,
  type Formula,
  type FormulaId,
} from './strength/one-rep-max.js';
export type {Unit} from './strength/weight.js';
export type {Clock} from './timing/clock.js';
export {readDuration} from './timing/duration.js';
export {version} from './version.js';

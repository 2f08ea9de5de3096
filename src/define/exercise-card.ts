import {ExerciseCard} from '../elements/exercise-card/exercise-card.js';
import {define} from './define.js';
// What stands in a card.
import './hold-timer.js';
import './one-rep-max.js';
import './stop-watch.js';

define('exercise-card', ExerciseCard);

// TypeScript then knows the tag.
export type {ExerciseCard} from '../elements/exercise-card/exercise-card.js';

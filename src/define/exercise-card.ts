import {ExerciseCard} from '../elements/exercise-card/exercise-card.js';
import {define} from './define.js';

define('exercise-card', ExerciseCard);

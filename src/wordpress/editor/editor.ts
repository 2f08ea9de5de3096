import {registerExercise} from './blocks/exercise.js';
import {registerFields} from './blocks/fields.js';

registerFields();
registerExercise();

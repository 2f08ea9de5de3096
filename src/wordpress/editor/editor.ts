import {registerExercise} from './blocks/exercise.js';
import {registerFields} from './blocks/fields.js';
import {registerHoldTimer} from './blocks/hold-timer.js';
import {registerOneRepMax} from './blocks/one-rep-max.js';
import {registerStopwatch} from './blocks/stopwatch.js';

registerExercise();
registerFields();
registerHoldTimer();
registerStopwatch();
registerOneRepMax();

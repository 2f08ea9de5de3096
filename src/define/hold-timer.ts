import {HoldTimer} from '../elements/hold-timer/hold-timer.js';
import {define} from './define.js';

define('hold-timer', HoldTimer);

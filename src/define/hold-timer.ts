import {HoldTimer} from '../elements/hold-timer/hold-timer.js';
import {define} from './define.js';

define('hold-timer', HoldTimer);

// TypeScript then knows the tag.
export type {HoldTimer} from '../elements/hold-timer/hold-timer.js';

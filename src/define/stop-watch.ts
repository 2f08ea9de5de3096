import {StopWatch} from '../elements/stop-watch/stop-watch.js';
import {define} from './define.js';

define('stop-watch', StopWatch);

// TypeScript then knows the tag.
export type {StopWatch} from '../elements/stop-watch/stop-watch.js';

import {OneRepMax} from '../elements/one-rep-max/one-rep-max.js';
import {define} from './define.js';

define('one-rep-max', OneRepMax);

// TypeScript then knows the tag.
export type {OneRepMax} from '../elements/one-rep-max/one-rep-max.js';

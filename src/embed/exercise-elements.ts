/** The script tag: registers every element. */
import '../define/exercise-card.js';
import '../define/hold-timer.js';
import '../define/one-rep-max.js';
import '../define/stop-watch.js';
import {serveLiteralStopwatches} from './literal-stopwatch.js';

serveLiteralStopwatches();

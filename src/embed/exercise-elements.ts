/** The script tag: registers every element. */
// The styles first: side by side they are compressed to 150 bytes less, in this order most of all.
import '../elements/base-styles.js';
import '../elements/stop-watch/styles.js';
import '../elements/one-rep-max/styles.js';
import '../elements/hold-timer/styles.js';
import '../elements/exercise-card/guide-styles.js';
import '../elements/exercise-card/print-styles.js';
import '../elements/exercise-card/media-styles.js';
import '../elements/exercise-card/styles.js';
import '../define/exercise-card.js';
import '../define/hold-timer.js';
import '../define/one-rep-max.js';
import '../define/stop-watch.js';
import {serveLiteralStopwatches} from './literal-stopwatch.js';

serveLiteralStopwatches();

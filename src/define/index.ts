/** Registers every element. */
import './exercise-card.js';
import './hold-timer.js';
import './one-rep-max.js';
import './stop-watch.js';

/** Ten times a second, which is all that it offers. */
import {Timer} from 'easytimer.js';
import {places} from './time.js';

export function start(count) {
  for (const place of places(count)) {
    const timer = new Timer({precision: 'secondTenths'});
    timer.addEventListener('secondTenthsUpdated', () => {
      place.textContent = timer
        .getTimeValues()
        .toString(['hours', 'minutes', 'seconds', 'secondTenths']);
    });
    timer.start();
  }
}

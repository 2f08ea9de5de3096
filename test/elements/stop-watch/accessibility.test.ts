import {systemClock} from '../../../src/browser/system-clock.js';
import {describeStates} from '../../helpers/timer-states.js';
import {stopwatchWith} from '../../helpers/timers.js';

// The lines of the strips that are out of sight.
describeStates('a stopwatch', '.strips', {
  'at zero': async () => (await stopwatchWith()).timer,
  running: async () => {
    const {timer} = await stopwatchWith({label: 'Lane 1'});
    timer.start();
    return timer;
  },
  'on strips': async () => {
    const {timer} = await stopwatchWith();
    timer.clock = systemClock;
    timer.start();
    return timer;
  },
  'paused, with laps': async () => {
    const {timer, clock} = await stopwatchWith();
    timer.start();
    for (const length of [1000, 2000, 3000]) {
      clock.advance(length);
      timer.lap();
    }
    timer.pause();
    return timer;
  },
});

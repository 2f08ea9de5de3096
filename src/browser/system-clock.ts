import {steady, type Clock} from '../timing/clock.js';
import {alarm} from './ticker.js';

let now: (() => number) | undefined;

/** The clock of the device, by the rule of time; the same for everything on the page. */
export const systemClock: Clock = {
  now: () => (now ??= steady(performance.now.bind(performance), Date.now))(),
  wall: () => Date.now(),
  at: (time, ring) => alarm(() => time - systemClock.now(), ring),
};

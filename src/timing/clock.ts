/*
 * The rule of time. Browsers have two clocks, and neither can be trusted alone: the monotonic one
 * (performance.now) stands still on some systems while they sleep; the wall clock (Date.now) jumps
 * when someone, or a time server, sets it. Between two readings there passed
 *
 *   - what the monotonic clock says, whatever the wall clock did: set back, or forward by up to 1 s;
 *   - unless the wall clock is ahead by more than 1 s: then the device has slept, and the wall clock
 *     is right. A wall clock set forward by hand looks the same, and counts as sleep: laptops sleep
 *     every day, and hardly anyone sets a clock during a hold.
 */

/** What is timed asks this, and nothing else, for the time. */
export interface Clock {
  /** Ms since the epoch when the page opened; from there on it never goes back, jumps or stops. */
  now(): number;
  /** Ms since the epoch, as set on the device: for what outlives the page. */
  wall(): number;
  /** Calls back at `time` on this clock, or as soon after it as the page gets to run. */
  at(time: number, ring: () => void): () => void;
}

/** Ahead of the monotonic clock by more than this (ms), the wall clock tells of sleep. */
const tolerance = 1000;

/** A reading of both clocks → ms by the rule above. */
export function steady(monotonic: () => number, wall: () => number): () => number {
  let atMonotonic = monotonic();
  let atWall = wall();
  let now = atWall;
  return () => {
    const monotonicNow = monotonic();
    const wallNow = wall();
    const passed = Math.max(0, monotonicNow - atMonotonic);
    const slept = wallNow - atWall;
    now += slept - passed > tolerance ? slept : passed;
    atMonotonic = monotonicNow;
    atWall = wallNow;
    return now;
  };
}

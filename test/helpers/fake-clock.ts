import type {Clock} from '../../src/timing/clock.js';

interface Alarm {
  readonly time: number;
  readonly ring: () => void;
}

/** A clock that stands until it is told how much time passes. */
export class FakeClock implements Clock {
  #now = 1_000_000;
  #wall = 1_000_000;
  /** In the order in which they were set. */
  readonly #alarms = new Set<Alarm>();

  /** How many alarms are set. */
  get waiting(): number {
    return this.#alarms.size;
  }

  now(): number {
    return this.#now;
  }

  wall(): number {
    return this.#wall;
  }

  at(time: number, ring: () => void): () => void {
    const alarm = {time, ring};
    this.#alarms.add(alarm);
    return () => {
      this.#alarms.delete(alarm);
    };
  }

  /** Time passes, and each alarm that is due rings at its time, those set by alarms included. */
  advance(ms: number): void {
    const end = this.#now + ms;
    let rings = 0;
    for (let alarm = this.#next(end); alarm; alarm = this.#next(end)) {
      if (++rings > 100_000) throw new Error('An alarm sets itself again and again.');
      this.#alarms.delete(alarm);
      this.#pass(Math.max(0, alarm.time - this.#now));
      alarm.ring();
    }
    this.#pass(end - this.#now);
  }

  /** The device sleeps: nothing rings on time, and what was due rings as it wakes. */
  sleep(ms: number): void {
    this.#pass(ms);
    this.advance(0);
  }

  /** Someone sets the wall clock. */
  jump(ms: number): void {
    this.#wall += ms;
  }

  #pass(ms: number): void {
    this.#now += ms;
    this.#wall += ms;
  }

  #next(end: number): Alarm | undefined {
    let next: Alarm | undefined;
    for (const alarm of this.#alarms)
      if (alarm.time <= end && (!next || alarm.time < next.time)) next = alarm;
    return next;
  }
}

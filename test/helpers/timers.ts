/** Timers with a clock that stands until a test moves it on. */
import {fixture, html} from '@open-wc/testing';
import '../../src/define/hold-timer.js';
import '../../src/define/stop-watch.js';
import type {HoldTimer} from '../../src/elements/hold-timer/hold-timer.js';
import type {StopWatch} from '../../src/elements/stop-watch/stop-watch.js';
import {frames, parts, words, type Rendered} from './card.js';
import {FakeClock} from './fake-clock.js';

export type {HoldTimer, StopWatch};

interface Timed<T> {
  readonly timer: T;
  readonly clock: FakeClock;
  /** Lets time pass, and what follows from it. */
  readonly pass: (seconds: number) => Promise<void>;
}

/** A hold timer without time to get ready, unless the attributes say otherwise. */
export function timerWith(
  attributes: Record<string, string | number> = {},
  properties: Partial<HoldTimer> = {},
): Promise<Timed<HoldTimer>> {
  return timed('hold-timer', {prepare: 0, 'no-sound': '', ...attributes}, properties);
}

export function stopwatchWith(
  attributes: Record<string, string> = {},
  properties: Partial<StopWatch> = {},
): Promise<Timed<StopWatch>> {
  return timed('stop-watch', attributes, properties);
}

async function timed<K extends 'hold-timer' | 'stop-watch'>(
  tag: K,
  attributes: Record<string, string | number>,
  properties: object,
): Promise<Timed<HTMLElementTagNameMap[K]>> {
  const clock = new FakeClock();
  const timer = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) timer.setAttribute(name, String(value));
  Object.assign(timer, {clock}, properties);
  await fixture(html`<div>${timer}</div>`);
  await settled(timer);
  const pass = async (seconds: number) => {
    clock.advance(seconds * 1000);
    await timer.updateComplete;
  };
  return {timer, clock, pass};
}

/** Once it knows whether it is in view. */
export async function settled(timer: HoldTimer | StopWatch): Promise<void> {
  await frames();
  await timer.updateComplete;
}

/** The words of a part, "" where it is not there. */
export const said = (timer: Rendered, part: string): string => words(parts(timer, part)[0]);

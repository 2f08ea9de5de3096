/** Timers with a clock that stands until a test moves it on. */
import {fixture, html} from '@open-wc/testing';
import '../../src/define/hold-timer.js';
import '../../src/define/stop-watch.js';
import type {HoldTimer} from '../../src/elements/hold-timer/hold-timer.js';
import type {StopWatch} from '../../src/elements/stop-watch/stop-watch.js';
import {frames, parts, stub, words, type Rendered} from './card.js';
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

/** Has the audio of the browser make no sound; answers how many timers would be heard. */
export function fakeAudio(): () => number {
  const heard = new Set<object>();
  const ignore = () => undefined;
  class Param {
    readonly setValueAtTime = ignore;
    readonly linearRampToValueAtTime = ignore;
  }
  class Oscillator {
    readonly frequency = new Param();
    readonly start = ignore;
    readonly stop = ignore;
    connect<T>(to: T): T {
      return to;
    }
  }
  class Volume {
    readonly gain = new Param();
    connect() {
      heard.add(this);
    }
    disconnect() {
      heard.delete(this);
    }
  }
  class Context {
    readonly currentTime = 0;
    readonly destination = {};
    resume() {
      return Promise.resolve();
    }
    suspend() {
      return Promise.resolve();
    }
  }
  stub(window, 'AudioContext', Context as never);
  stub(window, 'OscillatorNode', Oscillator as never);
  stub(window, 'GainNode', Volume as never);
  return () => heard.size;
}

/** How many locks keep the screen on, and how often one was asked for. */
export function fakeWakeLock(): {held: number; asked: number} {
  const count = {held: 0, asked: 0};
  stub(navigator, 'wakeLock', {
    request: () => {
      count.asked++;
      count.held++;
      return Promise.resolve({
        release: () => {
          count.held--;
          return Promise.resolve();
        },
      });
    },
  } as unknown as WakeLock);
  return count;
}

/** What the voice says, and in which language. */
export function fakeVoice(): {said: string[]; hushed: number} {
  const voice = {said: [] as string[], hushed: 0};
  stub(
    window,
    'SpeechSynthesisUtterance',
    class {
      lang = '';
      constructor(readonly text: string) {}
    } as unknown as typeof SpeechSynthesisUtterance,
  );
  stub(window, 'speechSynthesis', {
    cancel: () => voice.hushed++,
    speak: ({text, lang}: SpeechSynthesisUtterance) => voice.said.push(`${lang}: ${text}`),
  } as unknown as SpeechSynthesis);
  return voice;
}

import {html, nothing, render} from 'lit';
import {everyFrame} from '../../browser/ticker.js';
import type {Clock} from '../../timing/clock.js';
import {clockTime, clockTimeInHundredths} from '../../timing/duration.js';

/*
 * A running time costs next to nothing: its figures stand on strips that the compositor moves, and
 * that run on while the page is busy. A strip of hours and minutes has two lines, one in sight; the
 * other is written a minute ahead. Beneath lies the text, unseen: for screen readers, and to copy.
 */

/** For how long (ms) each strip runs before it starts over, and its figures. */
const strips: readonly (readonly [period: number, figures: string])[] = [
  [120_000, '01'],
  [60_000, '012345'],
  [10_000, '0123456789'],
  [1000, '0123456789'],
  [100, '0123456789'],
];

const second = 1000;
const minute = 60_000;
/** After this, all strips stand as at the beginning. */
const cycle = 2 * minute;

/** How many stopwatches roll on the page. */
let rolling = 0;
/** The texts beneath cost a layout; so many are written each second, more of them less often. */
const fewEnough = 8;
/** In seconds; a line of minutes is written up to a minute ahead. */
const longestPause = 30;

/** Shows the time of a stopwatch; `place` holds a `.text` and, while it runs, `.strips`. */
export class RunningTime {
  readonly #text = new Text();
  readonly #place: HTMLElement;
  readonly #strips: HTMLElement;
  #animations: Animation[] = [];
  /** Time of the page's timeline at which the strips stood at zero. */
  #origin = 0;
  #end: (() => void) | undefined;

  constructor(place: HTMLElement, text: Element, stripsPlace: HTMLElement) {
    this.#place = place;
    this.#strips = stripsPlace;
    text.append(this.#text);
  }

  /** Shows a time that stands, or that nobody sees run. */
  rest(ms: number): void {
    this.#end?.();
    this.#end = undefined;
    if (this.#animations.length) {
      // One without its strip would go on, on the main thread, in every frame.
      for (const animation of this.#animations) animation.cancel();
      this.#animations = [];
      this.#place.classList.remove('rolling');
      render(nothing, this.#strips);
    }
    this.#write(ms);
  }

  /** Some fonts have no figures of one width: theirs would jitter, so another font has to do. */
  #ready(): void {
    this.rest(0);
    const widthOf = (figures: string) => {
      this.#text.data = figures;
      return this.#place.offsetWidth;
    };
    this.#place.classList.toggle('unsteady', widthOf('11111111') !== widthOf('00000000'));
  }

  /** Text, written once a frame, of a time that runs since then on a clock. */
  paint(since: number, clock: Clock): void {
    // What is called here is called sixty times a second.
    const write = () => {
      this.#text.data = clockTimeInHundredths(clock.now() - since);
    };
    this.#ready();
    write();
    this.#end = everyFrame(write);
  }

  /** Strips, moved by the compositor in the device's own time. */
  roll(since: number, clock: Clock): void {
    this.#ready();
    this.#write(clock.now() - since);
    render(stripsTemplate, this.#strips);
    this.#place.classList.add('rolling');
    const moving = [...this.#strips.querySelectorAll('i')];
    const lines = [...this.#strips.querySelectorAll('b')];
    this.#animations = moving.map((strip, index) => {
      const [duration = 0, figures = ''] = strips[index] ?? [];
      return strip.animate(
        // In lines: a share of the strip's own height would keep it from the compositor.
        {transform: ['none', `translateY(-${figures.length}lh)`]},
        {duration, iterations: Infinity, easing: `steps(${figures.length})`},
      );
    });
    let endBeat: (() => void) | undefined;
    let pause = second;
    rolling++;
    // In the same moment for all that run: one awakening, one layout.
    const beat = () => {
      const now = clock.now();
      const shown = now - since;
      this.#align(performance.now() - (shown % cycle));
      const minutes = Math.floor(shown / minute);
      for (const at of [minutes, minutes + 1]) {
        const line = lines[at % 2];
        const figures = clockTime(at * minute).slice(0, -2);
        if (line && line.textContent !== figures) line.textContent = figures;
      }
      this.#write(shown);
      endBeat = clock.at((Math.floor(now / pause) + 1) * pause, () => {
        // Only by now do all roll that were started together.
        pause = Math.min(Math.ceil(rolling / fewEnough), longestPause) * second;
        beat();
      });
    };
    beat();
    this.#end = () => {
      rolling--;
      endBeat?.();
    };
  }

  /** After sleep, when the page's timeline has stood still, the strips have to catch up. */
  #align(origin: number): void {
    // How far apart both are, on the way round that is the shorter.
    const apart = (((origin - this.#origin) % cycle) + cycle) % cycle;
    if (Math.min(apart, cycle - apart) < 2 && this.#animations[0]?.startTime !== null) return;
    this.#origin = origin;
    for (const animation of this.#animations) animation.startTime = origin;
  }

  #write(ms: number): void {
    this.#text.data = clockTimeInHundredths(ms);
  }
}

const stripsTemplate = html`<span
    ><i><b></b><b></b></i></span
  >${strips.slice(1).map(
    ([, figures], index) =>
      html`<span><i>${figures.split('').join('\n')}</i></span
        >${index === 1 ? ':' : nothing}`,
  )}`;

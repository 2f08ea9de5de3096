import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import {watchView} from '../../browser/in-view.js';
import {putBack} from '../../browser/put-back.js';
import {holdOf, isRest, type AnyHold} from '../../exercise/prose-hold.js';
import type {Exercise} from '../../exercise/schema.js';
import type {HoldTimer} from '../hold-timer/hold-timer.js';

/** What a timer is given in place of an exercise. */
export interface Timed {
  readonly hold?: AnyHold | undefined;
  /** What it is remembered by after a reload, if it is. */
  readonly key?: string | undefined;
}

/** A timer; of a rest it says so, and asks for no time to get ready. */
export function renderTimer(timed: Timed, rest: string, prepare?: number): TemplateResult {
  const {hold, key} = timed;
  const rests = !!hold && isRest(hold);
  return html`<hold-timer
    .exercise=${timed}
    prepare=${rests ? 0 : (prepare ?? nothing)}
    label=${rests ? rest : nothing}
    persist=${key ?? nothing}
  ></hold-timer>`;
}

/** Cards that have their timers at once: the first of a page are the ones that are seen first. */
let first = 2;

/**
 * The timer of a card and the way to it: a time in the text borrows it, and the reader is brought
 * back when it is done. Cards out of view go without, since a page can have hundreds.
 */
export class CardTimers implements ReactiveController {
  /** Whether the card is, or has been, near enough to be seen, or a server has rendered it with timers. */
  areNear: boolean;

  /** What the timer is given. */
  timed: Timed = {};

  #opener: HTMLElement | undefined;
  #top = 0;
  #unwatch: (() => void) | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    this.areNear = first-- > 0 || !!host.shadowRoot;
    host.addController(this);
  }

  hostConnected(): void {
    this.host.addEventListener('hold-completed', this.#return);
    if (this.areNear) return;
    this.#unwatch = watchView(this.host, isInView => {
      if (isInView) this.#approach();
    });
  }

  hostDisconnected(): void {
    this.host.removeEventListener('hold-completed', this.#return);
    this.#unwatch?.();
  }

  /** Takes the plan of another exercise. */
  show(exercise: Exercise, key: string): void {
    this.timed = {hold: holdOf(exercise), key};
    this.#opener = undefined;
  }

  /** Starts the timer with what a time in the text asks for. */
  readonly start = async (hold: AnyHold, opener: HTMLElement): Promise<void> => {
    const {top} = opener.getBoundingClientRect();
    this.#approach();
    this.timed = {...this.timed, hold};
    this.host.requestUpdate();
    await this.host.updateComplete;
    const timer = this.timer;
    if (!timer) return;
    await timer.updateComplete;
    timer.reset();
    timer.start();
    await timer.updateComplete;
    timer.focus({preventScroll: true});
    timer.scrollIntoView({block: 'center'});
    this.#opener = opener;
    this.#top = top;
  };

  get timer(): HoldTimer | null | undefined {
    return this.host.shadowRoot?.querySelector<HoldTimer>('.timers hold-timer');
  }

  #approach(): void {
    this.#unwatch?.();
    if (this.areNear) return;
    this.areNear = true;
    this.host.requestUpdate();
  }

  /** Whoever is still with the timer goes back to where it was asked for. */
  readonly #return = (event: Event): void => {
    const {timer} = this;
    const opener = this.#opener;
    if (!timer || event.composedPath()[0] !== timer) return;
    this.#opener = undefined;
    const isWithTimer = this.host.shadowRoot?.activeElement === timer;
    if (!opener?.isConnected || !isWithTimer || document.fullscreenElement) return;
    putBack(opener, this.#top);
  };
}

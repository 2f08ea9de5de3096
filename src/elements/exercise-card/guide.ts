import {html, nothing, type ReactiveController, type ReactiveControllerHost} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {fillScreen} from '../../browser/fill-screen.js';
import {putBack} from '../../browser/put-back.js';
import {keepScreenOn} from '../../browser/wake-lock.js';
import {holdsOfSteps} from '../../exercise/prose-hold.js';
import type {Exercise} from '../../exercise/schema.js';
import {fill, type CardWords, type Locale} from '../../locales/index.js';
import type {HoldTimer} from '../hold-timer/hold-timer.js';
import type {Ticks} from './ticks.js';
import {renderTimer, type Timed} from './timers.js';

/** Time to get into position, in seconds: longer than by the timer, since the step is new. */
const prepare = 10;

/**
 * Shows one step at a time, large enough for a phone that stands two metres away. A step that is
 * left forwards is ticked off; where it holds, its timer runs, and brings the next.
 */
export class Guide implements ReactiveController {
  #exercise: Exercise | undefined;
  /** For each step what its timer is given; empty without timers. */
  #timed: readonly (Timed | undefined)[] = [];
  /** Index of the step that is shown; the end is one more. */
  #at = 0;
  #letScreenGo: (() => void) | undefined;
  #shrink: (() => void) | undefined;
  /** How far below the top of the window the button stood that opened it, in px. */
  #top = 0;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly ticks: Ticks,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.close();
  }

  /** Opens at the first step that is not ticked off. */
  async open(exercise: Exercise, hasTimers: boolean): Promise<void> {
    this.#exercise = exercise;
    this.#timed = hasTimers ? holdsOfSteps(exercise).map(hold => hold && {hold}) : [];
    this.#letScreenGo ??= keepScreenOn();
    const next = this.#steps.findIndex((_, index) => !this.ticks.done.has(index));
    await this.#show(Math.max(0, next), () => {
      const dialog = this.#dialog;
      if (!dialog) return;
      dialog.showModal();
      this.#top = this.#start?.getBoundingClientRect().top ?? 0;
      this.#shrink = fillScreen(dialog, this.#top);
    });
  }

  close(): void {
    // Each card that leaves the page comes by here.
    if (!this.#exercise) return;
    this.#letScreenGo?.();
    this.#shrink?.();
    this.#letScreenGo = this.#shrink = this.#exercise = undefined;
    this.host.requestUpdate();
  }

  render({words, dir}: Locale<CardWords>): unknown {
    const steps = this.#steps;
    const at = this.#at;
    const step = steps[at];
    const shown = step ?? words.finished;
    const timed = this.#timed[at];
    const place = step === undefined ? '' : fill(words.place, at + 1, steps.length);
    if (!this.#exercise) return nothing;
    // Escape and a phone's way back close it, too.
    const leave = () => this.#dialog?.close();
    return html`<dialog
      part="guide"
      class="surface"
      aria-label=${this.#exercise.name}
      dir=${dir}
      @close=${this.#closed}
      @click=${this.#tap}
      @keydown=${this.#press}
      @hold-completed=${() => this.#go(1)}
    >
      <div class="progress">
        <div part="place">${place}</div>
        <button part="button leave" @click=${leave}>${words.leave}</button>
        <div class="bars" aria-hidden="true">
          ${steps.map((_, index) => html`<i class=${index > at ? '' : 'on'}></i>`)}
        </div>
      </div>
      <div class="stand ${timed ? 'held' : ''}">
        <div part="now" tabindex=${timed ? 0 : -1} aria-live="polite" aria-atomic="true">
          <span class="unseen">${place}</span>
          <p dir="auto" class=${sizeOf(shown)}>${shown}</p>
        </div>
        ${timed ? keyed(at, renderTimer(timed, words.rest, prepare)) : nothing}
      </div>
      <div class="turn">
        <button part="button previous" aria-disabled=${at === 0} @click=${() => this.#go(-1)}>
          ${words.previous}
        </button>
        <button
          part="button next"
          class="primary"
          @click=${() => (step === undefined ? leave() : this.#go(1))}
        >
          <span>${step === undefined ? words.leave : words.next}</span>
        </button>
      </div>
    </dialog>`;
  }

  get #steps(): readonly string[] {
    return this.#exercise?.steps ?? [];
  }

  get #dialog(): HTMLDialogElement | null | undefined {
    return this.host.shadowRoot?.querySelector('dialog');
  }

  get #start(): HTMLElement | null | undefined {
    return this.host.shadowRoot?.querySelector<HTMLElement>('[part~=start]');
  }

  /** Back to where the reader was. */
  readonly #closed = (): void => {
    this.close();
    const start = this.#start;
    if (start) putBack(start, this.#top);
  };

  /** Shows a step, and runs its timer where it has one. */
  async #show(at: number, shown?: () => void): Promise<void> {
    this.#at = at;
    this.host.requestUpdate();
    await this.host.updateComplete;
    shown?.();
    const now = this.#dialog?.querySelector<HTMLElement>('[part=now]');
    if (now) now.scrollTop = 0;
    // What had the focus may have gone with its step, and the keys with it.
    if (shown || !this.host.shadowRoot?.activeElement) now?.focus({preventScroll: true});
    const timer = this.#dialog?.querySelector<HoldTimer>('hold-timer');
    await timer?.updateComplete;
    if (timer?.phase === 'idle') timer.start();
  }

  #go(by: 1 | -1): void {
    const at = this.#at;
    const {length} = this.#steps;
    if (by > 0 && at < length) this.ticks.tick(at, true);
    if (at + by >= 0 && at + by <= length) void this.#show(at + by);
  }

  /** A tap anywhere turns the page: in the first third of the line back, else on. */
  readonly #tap = (event: MouseEvent): void => {
    const isControl = event
      .composedPath()
      .some(node => node instanceof Element && node.matches('button, hold-timer'));
    const dialog = event.currentTarget as HTMLElement;
    const place = event.clientX / dialog.clientWidth;
    if (!isControl) this.#go((isRightToLeft(dialog) ? 1 - place : place) < 1 / 3 ? -1 : 1);
  };

  /** Heard before the timer, which has a use of its own for these keys. */
  readonly #press = {
    capture: true,
    handleEvent: (event: KeyboardEvent): void => {
      const {key, currentTarget, altKey, ctrlKey, metaKey} = event;
      if (altKey || ctrlKey || metaKey) return;
      const dialog = currentTarget as HTMLDialogElement;
      if (key === 'Escape') dialog.close();
      else if (key === 'ArrowLeft' || key === 'ArrowRight')
        this.#go((key === 'ArrowRight') === isRightToLeft(dialog) ? -1 : 1);
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}

function isRightToLeft(element: Element): boolean {
  return getComputedStyle(element).direction === 'rtl';
}

/** Few words can be larger than many. */
function sizeOf({length}: string): string {
  return length < 60 ? 'brief' : length < 130 ? 'short' : length < 240 ? 'long' : 'endless';
}

import {html, nothing, type TemplateResult} from 'lit';
import {declared} from '../../browser/language.js';
import {systemClock} from '../../browser/system-clock.js';
import {stopwatchWords} from '../../locales/index.js';
import {clockTimeInHundredths, spokenTime} from '../../timing/duration.js';
import {
  act,
  lapsOf,
  restored,
  saved,
  shownBy,
  zero,
  type StopwatchAction,
} from '../../timing/stopwatch.js';
import {base} from '../base-styles.js';
import {
  StopwatchLappedEvent,
  StopwatchPausedEvent,
  StopwatchResetEvent,
  StopwatchStartedEvent,
} from '../events.js';
import {TimerElement} from '../timer-element.js';
import {copy, download, lapsAsText, renderLaps} from './laps.js';
import {RunningTime} from './running-time.js';
import {styles} from './styles.js';

/**
 * A stopwatch with laps: hours, minutes, seconds and hundredths.
 *
 * @tag stop-watch
 * @fires {StopwatchStartedEvent} stopwatch-started - It runs, for the first time or again.
 * @fires {StopwatchPausedEvent} stopwatch-paused - It rests.
 * @fires {StopwatchLappedEvent} stopwatch-lapped - A lap has ended.
 * @fires {StopwatchResetEvent} stopwatch-reset - It stands at zero again.
 * @csspart stopwatch - The whole.
 * @csspart label - Its name, where it has one.
 * @csspart time - The time.
 * @csspart button - Each button.
 * @csspart start - The button that starts and pauses.
 * @csspart lap - The button that ends a lap or, at rest, resets.
 * @csspart copy - The button that copies the laps.
 * @csspart download - The button that saves the laps as a file.
 * @csspart laps - The table of laps.
 * @csspart mark - The words “fastest” and “slowest”.
 * @csspart status - What is announced; unseen unless it is a refusal.
 * @cssprop [--exercise-accent=#1a5fd0] - Colour of what can be pressed. By default as dark or as light as the text asks for.
 * @cssprop [--exercise-surface=transparent] - Background.
 * @cssprop [--exercise-text=inherit] - Colour of the text.
 * @cssprop [--exercise-muted=color-mix(in srgb, currentColor 85%, transparent)] - Colour of labels.
 * @cssprop [--exercise-border=color-mix(in srgb, currentColor 20%, transparent)] - Colour of lines.
 * @cssprop [--exercise-radius=0.75em] - Roundness of corners.
 * @cssprop [--exercise-space=1em] - Unit of the room between things.
 * @cssprop [--exercise-font=inherit] - Font family.
 */
export class StopWatch extends TimerElement {
  static override styles = [base, styles];

  static override properties = {
    label: {},
    exercise: {attribute: false},
  };

  /** What is timed. */
  declare label?: string | null;

  /** Its name is the label, unless there is one. */
  declare exercise?: {readonly name?: unknown} | null;

  #watch = zero;
  #status = '';
  /** Whether the laps have been copied; false where that was not allowed, which is there to be read. */
  #isCopied: boolean | undefined;
  #time: RunningTime | undefined;

  /** What it shows, in ms. */
  get elapsed(): number {
    return shownBy(this.#watch, this.time.now());
  }

  /** How long each lap took, in ms. */
  get laps(): number[] {
    return lapsOf(this.#watch);
  }

  protected override firstUpdated(): void {
    const {renderRoot} = this;
    const [place, text, strips] = ['[part=time]', '.text', '.strips'].map(selector =>
      renderRoot.querySelector<HTMLElement>(selector),
    );
    if (place && text && strips) this.#time = new RunningTime(place, text, strips);
    this.follow();
  }

  /** Starts, or goes on. */
  start(): void {
    if (this.#apply('start')) this.dispatchEvent(new StopwatchStartedEvent(this.elapsed));
  }

  /** Rests until it is started again. */
  pause(): void {
    if (this.#apply('pause')) this.dispatchEvent(new StopwatchPausedEvent(this.elapsed));
  }

  /** Ends a lap, while it runs. */
  lap(): void {
    if (!this.#apply('lap')) return;
    const {laps} = this;
    const lap = laps.at(-1) ?? 0;
    this.#status = `${this.#locale.words.lap} ${laps.length}: ${spokenTime(lap, this.#locale.lang)}`;
    this.dispatchEvent(new StopwatchLappedEvent(lap, this.#watch.totals.at(-1) ?? 0));
  }

  /** Back to zero, without laps. */
  reset(): void {
    const {elapsed} = this;
    if (this.#apply('reset')) this.dispatchEvent(new StopwatchResetEvent(elapsed));
  }

  protected override render(): TemplateResult {
    const {words, dir} = this.#locale;
    const label = [this.label, this.exercise?.name].find(isText) ?? '';
    const isRunning = this.#watch.since !== undefined;
    const {laps} = this;
    const canReset = !isRunning && (this.#watch.banked > 0 || laps.length > 0);
    return html`<div
      part="stopwatch"
      class="surface"
      role="group"
      aria-label=${label || words.stopwatch}
      dir=${declared(this, 'dir') ? nothing : dir}
    >
      ${label ? html`<div part="label" dir="auto">${label}</div>` : nothing}
      <div part="time" role="timer" @copy=${this.#copyTime}>
        <span class="text"></span><span class="strips" aria-hidden="true"></span>
      </div>
      <div class="buttons">
        <button part="button start" class="primary" @click=${isRunning ? this.pause : this.start}>
          <span>${isRunning ? words.pause : this.#watch.banked ? words.resume : words.start}</span>
        </button>
        <button
          part="button lap"
          aria-disabled=${!isRunning && !canReset}
          @click=${canReset ? this.reset : this.lap}
        >
          ${canReset ? words.reset : words.lap}
        </button>
      </div>
      ${
        laps.length
          ? html`${renderLaps(this.#watch, words)}
              <div class="buttons pair">
                <button part="button copy" @click=${this.#copyLaps}>
                  <span class=${this.#isCopied ? 'copied' : ''}>${words.copy}</span>
                </button>
                <button part="button download" @click=${this.#download}>${words.download}</button>
              </div>`
          : nothing
      }
      <p part="status" class=${this.#isCopied === false ? '' : 'unseen'} role="status">
        ${this.#status}
      </p>
    </div>`;
  }

  /** Shows the time in the way that costs least. */
  protected override follow(): void {
    const {since} = this.#watch;
    const {time} = this;
    if (since === undefined || !this.isInView) this.#time?.rest(this.elapsed);
    else if (time === systemClock && canRoll()) this.#time?.roll(since, time);
    else this.#time?.paint(since, time);
  }

  protected override saved(): string | undefined {
    return this.#watch === zero ? undefined : saved(this.#watch, this.time);
  }

  protected override restore(json: string | undefined): void {
    this.#watch = restored(json, this.time) ?? zero;
    this.requestUpdate();
    this.follow();
  }

  get #locale() {
    return this.localeOf(stopwatchWords);
  }

  /** Answers whether that made a difference. */
  #apply(action: StopwatchAction): boolean {
    const before = this.#watch;
    this.#watch = act(before, action, this.time.now());
    if (this.#watch === before) return false;
    this.#status = '';
    this.#isCopied = undefined;
    this.save();
    this.requestUpdate();
    this.follow();
    return true;
  }

  #copyTime(event: ClipboardEvent): void {
    event.clipboardData?.setData('text/plain', clockTimeInHundredths(this.elapsed));
    event.preventDefault();
  }

  async #copyLaps(): Promise<void> {
    const {words} = this.#locale;
    this.#isCopied = await copy(lapsAsText(this.#watch, words, '\t'));
    this.#status = this.#isCopied ? words.copied : words.uncopied;
    this.requestUpdate();
  }

  #download(): void {
    const {words} = this.#locale;
    download(lapsAsText(this.#watch, words, ','), `${words.stopwatch}.csv`);
  }
}

/** Anything can be given as a name. */
function isText(given: unknown): given is string | number {
  return typeof given === 'string' || typeof given === 'number';
}

/** Where the compositor does not move strips, or motion is not wanted, text does it. */
function canRoll(): boolean {
  return CSS.supports('height', '1lh') && !matchMedia('(prefers-reduced-motion: reduce)').matches;
}

declare global {
  interface HTMLElementTagNameMap {
    'stop-watch': StopWatch;
  }
}

import {html, LitElement, nothing, render, type PropertyValues, type TemplateResult} from 'lit';
import {watchView} from '../../browser/in-view.js';
import {declared, visitorsLanguage, watchLanguage} from '../../browser/language.js';
import {canPopOut, popOut, type PopOut} from '../../browser/pop-out.js';
import {keyOf, recall, remember, watchMemory} from '../../browser/storage.js';
import {systemClock} from '../../browser/system-clock.js';
import {playTones, type Playing} from '../../browser/tones.js';
import {hush, say, vibrate} from '../../browser/voice.js';
import {keepScreenOn} from '../../browser/wake-lock.js';
import {localeFor, timerWords} from '../../locales/index.js';
import type {Clock} from '../../timing/clock.js';
import {cuesOf, type Cue} from '../../timing/cues.js';
import {longest, readDuration} from '../../timing/duration.js';
import {
  act,
  elapsedOf,
  heldIn,
  idle,
  restored,
  saved,
  settle,
  type Hold,
  type HoldAction,
} from '../../timing/hold.js';
import {
  phaseAt,
  phasesOf,
  planFrom,
  type Phase,
  type Plan,
  type PlanSource,
} from '../../timing/routine.js';
import {base} from '../base-styles.js';
import {
  HoldCompletedEvent,
  HoldPausedEvent,
  HoldPhaseChangedEvent,
  HoldStartedEvent,
  type HoldPhase,
} from '../events.js';
import {cueInWords, tonesOf, vibrations} from './coach.js';
import {planInWords, renderDial, renderSummary, type Face} from './face.js';
import {renderFields, renderPresets, writeFields} from './fields.js';
import {styles} from './styles.js';

/** A cue that comes later than this (ms) would only confuse. */
const stale = 1500;

/**
 * Coaches a hold: get ready, one side, the other, rest, the next set.
 *
 * @tag hold-timer
 * @fires {HoldStartedEvent} hold-started - The routine runs, for the first time or again.
 * @fires {HoldPausedEvent} hold-paused - The routine rests.
 * @fires {HoldPhaseChangedEvent} hold-phase-changed - The next phase has begun.
 * @fires {HoldCompletedEvent} hold-completed - Once, when the last phase ends.
 * @csspart timer - The whole.
 * @csspart field - Each of the fields for hours, minutes and seconds.
 * @csspart preset - Each of the times to choose from.
 * @csspart plan - What the routine consists of.
 * @csspart dial - The ring and what is in it.
 * @csspart ring - What is left, as a ring.
 * @csspart phase - The name of the phase.
 * @csspart time - The time that is left.
 * @csspart side - Side and set.
 * @csspart next - What comes next; in the end a summary.
 * @csspart button - Each button; also by its own name: start, skip, reset, sound, large, pop-out.
 * @csspart status - What is announced; unseen but for a request.
 * @cssprop [--exercise-accent] - Colour of the ring and the start button.
 * @cssprop [--exercise-surface=transparent] - Background.
 * @cssprop [--exercise-text=inherit] - Colour of the text.
 * @cssprop [--exercise-muted] - Colour of labels.
 * @cssprop [--exercise-border] - Colour of lines.
 * @cssprop [--exercise-radius=0.75em] - Roundness of corners.
 * @cssprop [--exercise-space=1em] - Unit of the room between things.
 * @cssprop [--exercise-font=inherit] - Font family.
 */
export class HoldTimer extends LitElement {
  static override styles = [base, styles];

  static override properties = {
    exercise: {attribute: false},
    seconds: {},
    sides: {},
    sets: {},
    rest: {},
    prepare: {},
    switch: {},
    warning: {},
    countdown: {},
    noSound: {attribute: 'no-sound', type: Boolean},
    voice: {type: Boolean},
    noWakeLock: {attribute: 'no-wake-lock', type: Boolean},
    persist: {},
    clock: {attribute: false},
  };

  /** What is held; its `hold` plan is the routine, as far as no attribute says otherwise. */
  declare exercise?: {readonly hold?: unknown} | null;

  /** How long to hold: seconds, "1:30", "0:01:30" or "PT1M30S"; 30 seconds by default. */
  declare seconds?: string | number | null;

  /** 2 when left and right are held in turn. */
  declare sides?: string | number | null;

  /** How many times the hold is done. */
  declare sets?: string | number | null;

  /** Time between sets, written like `seconds`; 15 seconds by default. */
  declare rest?: string | number | null;

  /** Time to get ready; 5 seconds by default. */
  declare prepare?: string | number | null;

  /** Time to change sides; 5 seconds by default. */
  declare switch?: string | number | null;

  /** How long before its end a hold or a rest is announced; 10 seconds by default, 0 for never. */
  declare warning?: string | number | null;

  /** How many of the last seconds are counted; 3 by default, 0 for none. */
  declare countdown?: string | number | null;

  /** Neither tones nor voice, and no button for them. */
  declare noSound?: boolean;

  /** Says the phases and the last seconds. */
  declare voice?: boolean;

  /** Lets the screen go dark. */
  declare noWakeLock?: boolean;

  /** Goes on after a reload; a name tells it from others on the page. */
  declare persist?: string | boolean | null;

  /** Time source; replaced in tests. */
  declare clock?: Clock;

  #hold: Hold = idle;
  #plan: Plan = planFrom();
  #phases: readonly Phase[] = [];
  #cues: readonly Cue[] = [];
  /** Place on the routine up to which its cues have been given; Infinity once it is over. */
  #told = -1;
  /** Ms that the visitor chose. */
  #chosen: number | undefined;
  #status = '';
  /** Whether the status is there to be read, too. */
  #isRequest = false;
  #isInView = false;
  #isLarge = false;
  #isMuted = false;
  #popOut: PopOut | undefined;
  #key: string | undefined;
  #unwatch: (() => void)[] = [];
  #endAlarm: (() => void) | undefined;
  #tones: Playing | undefined;
  #letScreenGo: (() => void) | undefined;

  /** Ms left of the phase. */
  get remaining(): number {
    if (this.#hold.status === 'idle') return this.#planned.hold;
    const phase = this.#phase;
    return phase ? phase.end - this.#elapsed : 0;
  }

  get phase(): HoldPhase {
    if (this.#hold.status === 'idle') return 'idle';
    return this.#phase?.name ?? 'done';
  }

  /** Whether the routine has been started and rests. */
  get paused(): boolean {
    return this.#hold.status === 'paused';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#isMuted = !!recall('muted');
    this.addEventListener('fullscreenchange', this.#resize);
    this.#unwatch = [
      watchLanguage(this, this.#update),
      watchView(this, isInView => {
        const wasInView = this.#isInView;
        this.#isInView = isInView;
        this.#follow();
        // Audio may have slept, or been taken by a call.
        if (isInView && !wasInView && this.#tones) this.#sound();
      }),
    ];
    // Known by its place on the page, which it has only now.
    this.#remember();
    this.#run();
    this.#follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('fullscreenchange', this.#resize);
    for (const end of this.#unwatch) end();
    this.#isInView = this.#isLarge = false;
    this.#rest();
    this.#popOut?.close();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('persist') && !this.#key) this.#remember();
    if (changed.has('seconds') || changed.has('exercise')) this.#chosen = undefined;
    if (changed.has('noSound') && this.#hold.status === 'running') this.#sound();
  }

  protected override update(changed: PropertyValues): void {
    const focused = this.shadowRoot?.activeElement;
    super.update(changed);
    // The button that was pressed may be gone; whoever pressed it stays in the timer.
    if (focused && !focused.isConnected) this.focus();
  }

  protected override updated(): void {
    writeFields(this.renderRoot, this.#planned.hold);
    if (this.#popOut) render(this.#renderTimer(), this.#popOut.root);
  }

  /** Starts the routine, or goes on with it. */
  start(): void {
    this.#follow();
    if (this.#hold.status !== 'paused') {
      this.#plan = this.#planned;
      if (!this.#plan.hold) {
        this.#tell(this.#locale.words.zero, true);
        return;
      }
      this.#prepare();
    }
    if (this.#apply('start')) this.dispatchEvent(new HoldStartedEvent(this.phase, this.remaining));
    this.#follow();
  }

  pause(): void {
    this.#follow();
    if (this.#apply('pause')) this.dispatchEvent(new HoldPausedEvent(this.phase, this.remaining));
  }

  /** Back to where a time can be chosen. */
  reset(): void {
    this.#apply('reset');
  }

  /** On to the next phase; after the last one it is done. */
  skip(): void {
    this.#follow();
    this.#apply('skip');
    this.#follow();
  }

  /** Focuses the button that starts and pauses. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('.primary')?.focus(options);
  }

  protected override render(): TemplateResult {
    return this.#renderTimer();
  }

  #renderTimer(): TemplateResult {
    const locale = this.#locale;
    const {words, lang, dir} = locale;
    const plan = this.#hold.status === 'idle' ? this.#planned : this.#plan;
    const now = this.#phase;
    const face: Face = {
      locale,
      phase: this.phase,
      isPaused: this.paused,
      plan,
      now,
      next: now && this.#phases[this.#phases.indexOf(now) + 1],
      remaining: this.remaining,
      held: heldIn(this.#phases, this.#hold),
    };
    const {phase, isPaused} = face;
    const isIdle = phase === 'idle';
    const isDone = phase === 'done';
    const isRunning = !isIdle && !isDone && !isPaused;
    return html`<div
      part="timer"
      class="surface ${phase} ${this.#isLarge ? 'large' : ''}"
      role="group"
      aria-label=${words.timer}
      tabindex="-1"
      dir=${declared(this, 'dir') ? nothing : dir}
      @keydown=${this.#press}
    >
      ${
        isIdle
          ? html`${renderFields(words, this.#choose)}
              ${renderPresets(this.#presets, plan.hold, lang, this.#choose)}
              <p part="plan">${planInWords(plan, words, lang)}</p>`
          : isDone
            ? renderSummary(face)
            : renderDial(face)
      }
      <div class="buttons">
        <button part="button start" class="primary" @click=${isRunning ? this.pause : this.start}>
          <span
            >${isRunning ? words.pause : isPaused ? words.resume : isDone ? words.again : words.start}</span
          >
        </button>
        ${
          isIdle || isDone
            ? nothing
            : html`<button part="button skip" @click=${this.skip}>${words.skip}</button>`
        }
        ${
          isIdle
            ? nothing
            : html`<button part="button reset" @click=${this.reset}>
                ${isDone ? words.change : words.reset}
              </button>`
        }
      </div>
      <div class="buttons quiet">
        ${
          this.noSound
            ? nothing
            : html`<button part="button sound" @click=${this.#mute}>
                ${this.#isMuted ? words.soundOff : words.soundOn}
              </button>`
        }
        <button part="button large" @click=${this.#enlarge}>
          ${this.#isLarge ? words.small : words.large}
        </button>
        ${
          canPopOut() && !this.#isLarge
            ? html`<button part="button pop-out" @click=${this.#pop}>${words.popOut}</button>`
            : nothing
        }
      </div>
      <p part="status" class=${this.#isRequest ? '' : 'unseen'} role="status">${this.#status}</p>
    </div>`;
  }

  get #clock(): Clock {
    return this.clock ?? systemClock;
  }

  get #locale() {
    return localeFor(declared(this, 'lang') ?? visitorsLanguage(), timerWords);
  }

  get #elapsed(): number {
    return elapsedOf(this.#hold, this.#phases, this.#clock.now());
  }

  get #phase(): Phase | undefined {
    return this.#hold.status === 'idle' ? undefined : phaseAt(this.#phases, this.#elapsed);
  }

  /** The plan that a start would begin. */
  get #planned(): Plan {
    const plan = planFrom(this, Object(this.exercise?.hold) as PlanSource);
    return this.#chosen === undefined ? plan : {...plan, hold: this.#chosen};
  }

  /** Ms: both ends of a range, where the exercise names one. */
  get #presets(): readonly number[] {
    const {seconds} = Object(this.exercise?.hold) as PlanSource;
    const range = Array.isArray(seconds) ? seconds.map(readDuration) : [];
    return range.length === 2 && range.every(end => end !== undefined)
      ? range
      : [15_000, 30_000, 45_000, 60_000];
  }

  readonly #update = (): void => {
    this.requestUpdate();
  };

  readonly #choose = (ms: number): void => {
    this.#chosen = Math.min(ms, longest);
    this.#tell('');
  };

  #tell(words: string, isRequest = false): void {
    this.#status = words;
    this.#isRequest = isRequest;
    this.#update();
  }

  /** Makes ready what is derived from the plan. */
  #prepare(): void {
    this.#phases = phasesOf(this.#plan);
    this.#cues = cuesOf(this.#phases, {
      warning: readDuration(this.warning) ?? 10_000,
      countdown: Math.min(Math.floor((readDuration(this.countdown) ?? 3000) / 1000), 10),
    });
    this.#told = -1;
  }

  /** Answers whether that made a difference. */
  #apply(action: HoldAction): boolean {
    const before = this.#hold;
    this.#hold = act(before, action, this.#phases, this.#clock.now());
    if (this.#hold === before) return false;
    // What is gone back over is told again.
    if (action === 'rewind') this.#told = this.#elapsed - 1;
    if (action === 'reset') this.#tell('');
    this.#rest();
    this.#run();
    this.#save();
    this.#update();
    return true;
  }

  /** Takes what a routine needs while it runs. */
  #run(): void {
    if (this.#hold.status !== 'running') return;
    if (!this.noWakeLock) this.#letScreenGo ??= keepScreenOn();
    this.#sound();
  }

  /** Gives back what it needed. */
  #rest(): void {
    this.#endAlarm?.();
    this.#letScreenGo?.();
    this.#tones?.stop();
    this.#letScreenGo = this.#tones = undefined;
    if (this.voice) hush();
  }

  #sound(): void {
    this.#tones?.stop();
    this.#tones =
      this.noSound || this.#isMuted
        ? undefined
        : playTones(tonesOf(this.#cues), () => this.#elapsed);
  }

  /** Brings everything to where the time is, and comes again when it has something to do. */
  #follow(): void {
    this.#endAlarm?.();
    this.#update();
    if (this.#hold.status === 'idle' || this.#hold.status === 'paused') return;
    if (this.#told === Infinity) return;
    const elapsed = this.#elapsed;
    const passed = this.#cues.filter(({at}) => at > this.#told && at <= elapsed);
    this.#told = elapsed;
    this.#hold = settle(this.#hold, this.#phases, this.#clock.now());
    for (const {kind, phase} of passed) {
      if (kind === 'phase')
        this.dispatchEvent(new HoldPhaseChangedEvent(phase.name, phase.set, phase.side));
    }
    const last = passed.at(-1);
    if (last && elapsed - last.at < stale) this.#give(last);
    if (this.#hold.status === 'done') {
      this.#told = Infinity;
      // The last tones ring out.
      this.#tones = undefined;
      this.#letScreenGo?.();
      this.#letScreenGo = undefined;
      this.#save();
      this.dispatchEvent(new HoldCompletedEvent(heldIn(this.#phases, this.#hold)));
      return;
    }
    if (this.#hold.status !== 'running') return;
    this.#tones?.align();
    const {since} = this.#hold;
    const next = this.#cues.find(({at}) => at > elapsed)?.at ?? 0;
    const second = elapsed + (this.remaining % 1000 || 1000);
    // By the second for those who see or hear it; else when there is something to tell.
    const isFollowed = this.#isInView || !!this.#tones || !!this.#popOut;
    this.#endAlarm = this.#clock.at(since + (isFollowed ? Math.min(next, second) : next), () => {
      this.#follow();
    });
  }

  #give(cue: Cue): void {
    const words = cueInWords(cue, this.#plan, this.#locale);
    vibrate(vibrations[cue.kind]);
    if (cue.kind !== 'count') this.#tell(words);
    if (this.voice && !this.noSound && !this.#isMuted) say(words, this.#locale.lang);
  }

  #save(): void {
    if (this.#key) remember(this.#key, saved(this.#hold, this.#plan, this.#clock));
  }

  /** From now on, here and in other tabs. */
  #remember(): void {
    const {persist} = this;
    if (!this.isConnected || persist === undefined || persist === null || persist === false) return;
    const isNew = !this.#key;
    const key = (this.#key ??= keyOf(this, typeof persist === 'string' ? persist : ''));
    if (isNew && this.#hold.status === 'idle') this.#recollect(key);
    this.#unwatch.push(
      watchMemory(key, () => {
        this.#recollect(key);
        // The other tab sounds.
        this.#tones?.stop();
        this.#tones = undefined;
      }),
    );
  }

  #recollect(key: string): void {
    const clock = this.#clock;
    const memory = restored(recall(key), clock);
    // Gone from memory, it is reset, unless it is done here as well.
    this.#hold = memory?.hold ?? settle(this.#hold, this.#phases, clock.now());
    if (!memory && this.#hold.status !== 'done') this.#hold = idle;
    if (memory) {
      this.#plan = memory.plan;
      this.#prepare();
      this.#told = this.#elapsed;
    }
    this.#rest();
    this.#run();
    this.#follow();
  }

  #mute(): void {
    this.#isMuted = !this.#isMuted;
    remember('muted', this.#isMuted ? '1' : undefined);
    this.#update();
    if (this.#hold.status === 'running') this.#sound();
    if (this.#isMuted) hush();
  }

  readonly #resize = (): void => {
    this.#isLarge = this.matches(':fullscreen');
    this.#update();
  };

  async #enlarge(): Promise<void> {
    if (this.#isLarge) {
      this.#shrink();
      return;
    }
    this.#isLarge = true;
    this.#update();
    try {
      await this.requestFullscreen();
    } catch {
      // iPhones, and frames that may not: the top layer of the page.
      const surface = this.#surface;
      surface?.setAttribute('popover', 'manual');
      surface?.showPopover();
    }
  }

  #shrink(): void {
    if (this.matches(':fullscreen')) void document.exitFullscreen();
    this.#surface?.removeAttribute('popover');
    this.#isLarge = false;
    this.#update();
  }

  get #surface(): HTMLElement | null {
    return this.renderRoot.querySelector('.surface');
  }

  async #pop(): Promise<void> {
    try {
      this.#popOut = await popOut(this, () => {
        this.#popOut = undefined;
      });
    } catch {
      // It stays in the page.
    }
    this.#update();
  }

  #press(event: KeyboardEvent): void {
    const {key, target} = event;
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    const isField = (target as Element).matches('input');
    const isRightToLeft = getComputedStyle(this).direction === 'rtl';
    const forward = isRightToLeft ? 'ArrowLeft' : 'ArrowRight';
    const status = this.#hold.status;
    const isUnderWay = status === 'running' || status === 'paused';
    let action: (() => void) | undefined;
    if (key === 'Escape') {
      if (this.#isLarge) action = () => this.#shrink();
      else if (status === 'running') action = () => this.pause();
      else if (status !== 'idle') action = () => this.reset();
    } else if (isField) {
      // Leaving the field ends what is typed in it.
      if (key === 'Enter')
        action = () => {
          this.focus();
          this.start();
        };
    } else if (key === ' ' && !(target as Element).matches('button')) {
      action = () => (status === 'running' ? this.pause() : this.start());
    } else if (isUnderWay && !event.repeat && /^Arrow(Left|Right)$/.test(key)) {
      action = () => (key === forward ? this.skip() : this.#rewind());
    }
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  }

  #rewind(): void {
    this.#apply('rewind');
    this.#follow();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hold-timer': HoldTimer;
  }
}

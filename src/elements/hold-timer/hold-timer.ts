import {html, nothing, render, type PropertyValues, type TemplateResult} from 'lit';
import {declared} from '../../browser/language.js';
import {popOut, type PopOut} from '../../browser/pop-out.js';
import {timerWords, type Locale, type TimerWords} from '../../locales/index.js';
import type {Cue} from '../../timing/cues.js';
import {base} from '../base-styles.js';
import {coachOf} from './coach.js';
import {renderActions, renderSettings} from './controls.js';
import {cueInWords} from './cues.js';
import {renderDial, renderSummary, type Face} from './face.js';
import {renderFields, renderPresets, writeFields} from './fields.js';
import {actionOf} from './keyboard.js';
import {enlarge, shrink} from './large.js';
import {isMuted, watchMute} from './mute.js';
import {planInWords} from './plan.js';
import {RoutineElement} from './routine-element.js';
import {styles} from './styles.js';

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
 * @csspart problem - That a time is needed first.
 * @csspart plan - What the routine consists of.
 * @csspart dial - The ring and what is in it.
 * @csspart ring - What is left, as a ring.
 * @csspart phase - The name of the phase.
 * @csspart time - The time that is left.
 * @csspart side - Side and set.
 * @csspart next - What comes next; in the end a summary.
 * @csspart button - Each button.
 * @csspart start - The button that starts and pauses.
 * @csspart skip - The button that goes on to the next phase.
 * @csspart reset - The button that goes back to the beginning.
 * @csspart sound - The button that mutes.
 * @csspart large - The button that fills the screen.
 * @csspart pop-out - The button that opens a small window.
 * @csspart status - What is announced; unseen.
 * @cssprop [--exercise-accent=#1a5fd0] - Colour of the ring and of what can be pressed. By default as dark or as light as the text asks for.
 * @cssprop [--exercise-surface=transparent] - Background.
 * @cssprop [--exercise-text=inherit] - Colour of the text.
 * @cssprop [--exercise-muted=color-mix(in srgb, currentColor 85%, transparent)] - Colour of labels.
 * @cssprop [--exercise-border=color-mix(in srgb, currentColor 20%, transparent)] - Colour of lines.
 * @cssprop [--exercise-radius=0.75em] - Roundness of corners.
 * @cssprop [--exercise-space=1em] - Unit of the room between things.
 * @cssprop [--exercise-font=inherit] - Font family.
 */
export class HoldTimer extends RoutineElement {
  static override styles = [base, styles];

  static override properties = {
    label: {},
    noSound: {attribute: 'no-sound', type: Boolean},
    voice: {type: Boolean},
    noWakeLock: {attribute: 'no-wake-lock', type: Boolean},
  };

  /** What it says in place of “Hold”, such as “Plank”. */
  declare label?: string | null;

  /** Neither tones nor voice, and no button for them; phones still vibrate. */
  declare noSound?: boolean;

  /** Says the phases and the last seconds, in the language of the page. */
  declare voice?: boolean;

  /** Lets the screen go dark. */
  declare noWakeLock?: boolean;

  readonly #coach = coachOf(this, () => this.#isSilent);
  #status = '';
  /** Whether a start was asked for without a time. */
  #lacksTime = false;
  #isLarge = false;
  #popOut: PopOut | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#setLarge(false);
    this.#popOut?.close();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('noSound')) this.follow();
  }

  protected override update(changed: PropertyValues): void {
    const focused = this.shadowRoot?.activeElement;
    super.update(changed);
    // The button that was pressed may be gone; whoever pressed it stays in the timer.
    if (focused && !focused.isConnected) this.focus();
  }

  protected override updated(): void {
    const small = this.#popOut?.root;
    if (small) render(this.render(), small, {host: this});
    for (const root of [this.renderRoot, small]) if (root) writeFields(root, this.plan.hold);
  }

  /** Starts the routine, or goes on with it. */
  override start(): void {
    super.start();
    this.#lacksTime = !this.plan.hold;
  }

  protected override render(): TemplateResult {
    const locale = this.#locale;
    const {words, dir} = locale;
    const {phase, plan, place, paused: isPaused} = this;
    const face: Face = {locale, isPaused, plan, place};
    return html`<div
      part="timer"
      class="surface ${phase} ${isPaused ? 'paused' : ''} ${this.#isLarge ? 'large' : ''}"
      role="group"
      aria-label=${words.timer}
      tabindex="-1"
      dir=${declared(this, 'dir') ? nothing : dir}
      @keydown=${this.#press}
    >
      <div class="stage">
        ${
          phase === 'idle'
            ? html`${renderFields(words, this.#lacksTime, this.choose)}
                ${renderPresets(this.exercise?.hold, plan.hold, words, this.choose)}
                <p part="plan">${planInWords(plan, words)}</p>`
            : phase === 'done'
              ? renderSummary(face)
              : renderDial(face)
        }
      </div>
      ${renderActions(this, this.#begin, words)}
      ${renderSettings(this, this.#isLarge, this.#toggleLarge, this.#pop, words)}
      <p part="status" class="unseen" role="status">${this.#status}</p>
    </div>`;
  }

  protected override watch(): (() => void)[] {
    // Told twice of the same listener, it keeps one.
    this.addEventListener('fullscreenchange', this.#resize);
    return [...super.watch(), watchMute(() => this.follow())];
  }

  protected override attend(): boolean {
    const isInView = !!this.isInView;
    this.#coach.run(isInView, this.cues, () => this.place.elapsed);
    return isInView || !this.#isSilent || !!this.#popOut;
  }

  protected override leave(isOver: boolean): void {
    this.#coach.rest(isOver);
  }

  protected override tell(cue?: Cue): void {
    const words = cue ? cueInWords(cue, this.plan, this.#locale) : '';
    if (cue) this.#coach.tell(cue, words, this.#locale.lang);
    if (cue?.kind === 'count') return;
    this.#status = words;
    this.#lacksTime = false;
    this.requestUpdate();
  }

  get #isSilent(): boolean {
    return !!this.noSound || isMuted() || !!this.isElsewhere;
  }

  get #locale(): Locale<TimerWords> {
    const locale = this.localeOf(timerWords);
    const {label} = this;
    // A page, or a framework, can set anything.
    return label && typeof label === 'string'
      ? {...locale, words: {...locale.words, hold: label}}
      : locale;
  }

  /** Starts for a visitor, who is led to what has to be done first. */
  async #begin({currentTarget}: Event): Promise<void> {
    const root = (currentTarget as HTMLElement).getRootNode() as ShadowRoot;
    this.start();
    await this.updateComplete;
    const field = root.querySelector<HTMLInputElement>('[aria-invalid]');
    field?.focus();
    field?.select();
  }

  readonly #resize = (): void => {
    this.#isLarge = this.matches(':fullscreen');
    this.requestUpdate();
  };

  #toggleLarge(): void {
    this.#setLarge(!this.#isLarge);
  }

  #setLarge(isLarge: boolean): void {
    this.#isLarge = isLarge;
    this.requestUpdate();
    if (isLarge) void enlarge(this, () => this.#isLarge);
    else shrink(this);
  }

  async #pop(): Promise<void> {
    try {
      this.#popOut = await popOut(this, () => {
        this.#popOut = undefined;
      });
    } catch {
      // It stays in the page.
    }
    this.requestUpdate();
  }

  #press(event: KeyboardEvent): void {
    const target = event.target as Element;
    const action = actionOf(event, {
      phase: this.phase,
      isPaused: this.paused,
      isLarge: this.#isLarge,
      at: target.matches('input') ? 'field' : target.matches('button') ? 'button' : 'elsewhere',
      isRightToLeft: getComputedStyle(this).direction === 'rtl',
    });
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    // Leaving the field ends what is typed in it.
    if (action === 'submit') this.focus();
    if (action === 'shrink') this.#setLarge(false);
    else if (action === 'submit' || action === 'start') void this.#begin(event);
    else this[action]();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hold-timer': HoldTimer;
  }
}

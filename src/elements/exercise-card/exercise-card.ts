import {
  adoptStyles,
  html,
  LitElement,
  nothing,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {declared, visitorsLanguage, watchLanguage} from '../../browser/language.js';
import {putBack} from '../../browser/put-back.js';
import {recall, remember} from '../../browser/storage.js';
import {publish} from '../../browser/structured-data.js';
import {slug} from '../../exercise/list.js';
import type {Exercise, RelatedExercise} from '../../exercise/schema.js';
import {structuredData} from '../../exercise/structured-data.js';
import {cardWords, fill, localeFor, type CardWords, type Locale} from '../../locales/index.js';
import {base} from '../base-styles.js';
import {
  ExerciseFailedEvent,
  ExerciseLikedEvent,
  ExerciseLoadedEvent,
  ExerciseSelectedEvent,
} from '../events.js';
import {CardSource, type Arrived} from './card-source.js';
import {empty, headingLevelFrom, sectionsFrom, type CardState} from './card-state.js';
import {renderExercise} from './exercise.js';
import {Guide} from './guide.js';
import {guideStyles} from './guide-styles.js';
import {mediaStyles} from './media-styles.js';
import {renderMessage} from './messages.js';
import {printStyles} from './print-styles.js';
import {Printing} from './printing.js';
import {styles} from './styles.js';
import {Ticks} from './ticks.js';
import {CardTimers} from './timers.js';
import type {CardView} from './view.js';

/**
 * Teaches one exercise: its video, what it is for, how it is done and how it is not.
 *
 * Its data comes from the property `exercise`, else the attribute `exercise`, else a child
 * `<script type="application/json">`, else the address in `src`; in our own format or any of the
 * public ones. Other children are shown until there is an exercise, and where there is none.
 *
 * @tag exercise-card
 * @slot - What readers see until the exercise is there, or where it cannot be shown.
 * @slot media - Takes the place of video and pictures.
 * @slot header - Above the name.
 * @slot footer - Below everything.
 * @fires {ExerciseLoadedEvent} exercise-loaded - An exercise is on the page.
 * @fires {ExerciseFailedEvent} exercise-failed - Nothing could be shown.
 * @fires {ExerciseSelectedEvent} exercise-selected - A variation or alternative was chosen. Prevented, the card neither opens nor follows it.
 * @fires {ExerciseLikedEvent} exercise-liked - The visitor likes it, or no longer does.
 * @csspart card - The whole.
 * @csspart header - The line of name and likes.
 * @csspart name - The exercise's name.
 * @csspart likes - The like button.
 * @csspart media - Around video and pictures.
 * @csspart play - What stands for the video until play is pressed.
 * @csspart video - The player.
 * @csspart image - Each picture.
 * @csspart synopsis - The list of facts.
 * @csspart label - The name of a fact.
 * @csspart value - Each fact.
 * @csspart target - The fact of which muscles it is for.
 * @csspart secondary - The fact of which muscles help.
 * @csspart execution - The fact of isolation, compound or isometric.
 * @csspart force - The fact of push, pull, static or stretch.
 * @csspart equipment - The fact of what is needed.
 * @csspart level - The fact of for whom it is, with its meter.
 * @csspart section - Each section.
 * @csspart heading - The heading of a section.
 * @csspart overview - The section that says what it is good for.
 * @csspart steps - The section that says how it is done.
 * @csspart timer - The section with the timer and the stopwatch.
 * @csspart tips - The section that says what helps.
 * @csspart mistakes - The section that says what to avoid.
 * @csspart one-rep-max - The section with the calculator.
 * @csspart variations - The section with other ways of doing it.
 * @csspart alternatives - The section with other exercises.
 * @csspart jump - What leads to a section of a long card.
 * @csspart step - A step.
 * @csspart tick - The box that ticks it off.
 * @csspart time - A time in a text, which starts the timer.
 * @csspart item - A tip, mistake, variation or alternative.
 * @csspart link - A link, or a button that opens another exercise.
 * @csspart button - Each button that is not likes, play, jump, time or link.
 * @csspart start - The button that starts the guide.
 * @csspart again - The button that unticks all steps.
 * @csspart print - The button that prints the exercise.
 * @csspart guide - What shows one step at a time.
 * @csspart place - Which step of how many the guide shows.
 * @csspart now - The step that the guide shows.
 * @csspart previous - The guide's button that goes back.
 * @csspart next - The guide's button that goes on.
 * @csspart leave - The guide's button that leaves it.
 * @csspart credits - Author, licence and source.
 * @csspart message - What is said where there is no exercise, or only part of one.
 * @cssprop [--exercise-accent=#1a5fd0] - Colour of what can be pressed. By default as dark or as light as the text asks for.
 * @cssprop [--exercise-surface=transparent] - Background.
 * @cssprop [--exercise-text=inherit] - Colour of the text.
 * @cssprop [--exercise-muted=color-mix(in srgb, currentColor 85%, transparent)] - Colour of labels.
 * @cssprop [--exercise-border=color-mix(in srgb, currentColor 20%, transparent)] - Colour of lines.
 * @cssprop [--exercise-radius=0.75em] - Roundness of corners.
 * @cssprop [--exercise-space=1em] - Unit of the room between things.
 * @cssprop [--exercise-font=inherit] - Font family.
 */
export class ExerciseCard extends LitElement {
  static override styles = [base, styles, mediaStyles, guideStyles, printStyles];

  // Said here and not by decorators: half a kilobyte less for every visitor.
  static override properties = {
    exercise: {attribute: false},
    exerciseJson: {attribute: 'exercise'},
    src: {},
    exerciseId: {attribute: 'exercise-id'},
    imageBase: {attribute: 'image-base'},
    sections: {},
    headingLevel: {attribute: 'heading-level'},
    noTimers: {attribute: 'no-timers', type: Boolean},
    noStructuredData: {attribute: 'no-structured-data', type: Boolean},
  };

  /** An exercise, or a list of them, in any known format. */
  declare exercise?: unknown;

  /** An exercise, or a list of them, as JSON. */
  declare exerciseJson?: string | null;

  /** Address of JSON; what follows `#` chooses from a list. */
  declare src?: string | URL | null;

  /** Chooses from a list, by its id or else its name. */
  declare exerciseId?: string | number | null;

  /** Where relative images lie; without it they are not shown. */
  declare imageBase?: string | null;

  /**
   * Which sections, in which order; by default `media synopsis overview steps timer tips mistakes
   * one-rep-max variations alternatives`, which are all there are.
   */
  declare sections?: string | readonly string[] | null;

  /** Heading level of the name, 1 to 6; 2 by default. The sections are one below. */
  declare headingLevel?: string | number | null;

  /** Leaves out timer, stopwatch and one-rep max; times stay text. */
  declare noTimers?: boolean;

  /** Leaves out the JSON-LD for search engines. */
  declare noStructuredData?: boolean;

  readonly #source = new CardSource(this);
  readonly #timers = new CardTimers(this);
  readonly #ticks = new Ticks(this);
  readonly #guide = new Guide(this, this.#ticks);
  readonly #printing = new Printing(this);
  #lang = 'en';
  #playing = false;
  #moving = false;
  #liked = false;
  /** What was last shown, and what it was read from. */
  #shown: CardState = empty;
  #arrived: Arrived | undefined;
  #unwatch: (() => void) | undefined;
  #unpublish: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unwatch = watchLanguage(this, this.#update);
    this.#publish();
    this.#update();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatch?.();
    this.#unpublish?.();
    this.#unpublish = undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    const {imageBase} = this;
    const lang = declared(this, 'lang') ?? visitorsLanguage();
    const reading = {lang, imageBase};
    if (!this.hasUpdated || dataProperties.some(name => changed.has(name))) {
      const {exercise, exerciseJson: json, src, exerciseId: id} = this;
      this.#source.ask({exercise, json, src, id}, reading);
    } else if (changed.has('imageBase') || lang !== this.#lang) {
      this.#source.read(reading);
    }
    this.#lang = lang;
    const {state, arrived} = this.#source;
    if (arrived !== this.#arrived && state.phase === 'ready') {
      const {exercise} = state;
      this.#playing = this.#moving = false;
      this.#liked = !!recall(`liked:${keyOf(exercise)}`);
      this.#timers.show(exercise, keyOf(exercise));
      this.#ticks.show(keyOf(exercise));
      this.#guide.close();
    }
  }

  protected override createRenderRoot(): ShadowRoot {
    // eslint-disable-next-line wc/attach-shadow-constructor -- Lit's own way, but without the styles
    return this.shadowRoot ?? this.attachShadow({mode: 'open'});
  }

  /**
   * What a server has rendered makes room in the moment in which there is something in its place. To
   * go on from it (hydration) costs every visitor more, and fails where the visitor's ticks, likes or
   * language are not what the server could know.
   */
  protected override update(changed: PropertyValues): void {
    if (this.hasUpdated) {
      const focused = this.shadowRoot?.activeElement;
      const place = focused ? this.#controls.indexOf(focused as HTMLElement) : -1;
      super.update(changed);
      // What has the focus may be made anew, in other words.
      if (focused && !focused.isConnected) this.#controls[place]?.focus({preventScroll: true});
      return;
    }
    const root = this.renderRoot as ShadowRoot;
    const height = root.firstChild ? this.offsetHeight : 0;
    root.replaceChildren();
    adoptStyles(root, ExerciseCard.elementStyles);
    super.update(changed);
    if (!height) return;
    // Readers would lose their place where its size is a guess at first, or, in WebKit, where a
    // container is first laid out without its content.
    this.#article?.style.setProperty('content-visibility', 'visible');
    this.style.minBlockSize = `${height}px`;
    this.getBoundingClientRect();
    this.style.minBlockSize = '';
  }

  protected override updated(changed: PropertyValues): void {
    const {state, arrived} = this.#source;
    const before = this.#shown;
    this.#shown = state;
    if (state !== before || changed.has('noStructuredData')) this.#publish();
    if (state.phase === 'ready') {
      if (arrived === this.#arrived) return;
      this.#arrived = arrived;
      this.dispatchEvent(new ExerciseLoadedEvent(state.exercise, state.problems));
    } else if (state.phase === 'failed' && state !== before) {
      this.#arrived = undefined;
      this.dispatchEvent(new ExerciseFailedEvent(state.reason, state.problems));
    }
  }

  protected override render(): TemplateResult {
    const {state, retry} = this.#source;
    const locale = localeFor(this.#lang, cardWords);
    const isLoading = state.phase === 'loading';
    const isReady = state.phase === 'ready';
    const visit = this.#source.trail.at(-1);
    const opened = visit && isReady ? state.exercise.name : '';
    return html`<article
      part="card"
      class="surface ${isReady ? 'ready' : ''}"
      tabindex="-1"
      dir=${declared(this, 'dir') ? nothing : locale.dir}
      aria-busy=${isLoading}
    >
      <slot name="header"></slot>
      <p class="unseen" role="status">${isLoading ? locale.words.loading : opened}</p>
      ${
        visit
          ? html`<button part="button" class="back" @click=${this.#back}>
              ${fill(locale.words.back, visit.name)}
            </button>`
          : nothing
      }
      ${
        isReady
          ? html`${renderExercise(this.#view(state, locale))}${this.#guide.render(locale)}`
          : renderMessage(state, locale.words, this, retry && this.#retry)
      }
      <slot name="footer"></slot>
    </article>`;
  }

  #view({exercise, problems}: CardState & {phase: 'ready'}, locale: Locale<CardWords>): CardView {
    const level = headingLevelFrom(this.headingLevel);
    return {
      exercise,
      problems,
      sections: sectionsFrom(this.sections),
      same: [
        exercise,
        JSON.stringify(problems),
        this.sections,
        locale.lang,
        level,
        this.#hasTimers,
      ],
      locale,
      level,
      hasMedia: !!this.querySelector(':scope > [slot="media"]'),
      arrange: this.#update,
      liked: this.#liked,
      like: this.#like,
      playing: this.#playing,
      play: this.#play,
      moving: this.#moving,
      move: this.#move,
      select: this.#select,
      time: this.#hasTimers ? this.#timers.start : undefined,
      hasTimers: this.#timers.areNear,
      timed: this.#timers.timed,
      done: this.#ticks.done,
      tick: this.#ticks.tick,
      again: this.#ticks.clear,
      start: this.#start,
      print: this.#printing.print,
      code: this.#printing.code,
    };
  }

  readonly #update = (): void => {
    this.requestUpdate();
  };

  /** The button goes; whoever pressed it stays in the card. */
  readonly #retry = (): void => {
    this.#source.retry?.();
    this.#article?.focus({preventScroll: true});
  };

  readonly #play = (): void => {
    this.#playing = true;
    this.#update();
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>('[part=video]')?.focus();
    });
  };

  readonly #move = (): void => {
    this.#moving = !this.#moving;
    this.#update();
  };

  readonly #like = (): void => {
    const {state} = this.#source;
    if (state.phase !== 'ready') return;
    this.#liked = !this.#liked;
    this.#update();
    remember(`liked:${keyOf(state.exercise)}`, this.#liked ? '1' : undefined);
    this.dispatchEvent(new ExerciseLikedEvent(state.exercise, this.#liked));
  };

  readonly #start = (): void => {
    const {state} = this.#source;
    this.#timers.timer?.pause();
    if (state.phase === 'ready') void this.#guide.open(state.exercise, this.#hasTimers);
  };

  readonly #select = (related: RelatedExercise, opener: HTMLElement): boolean => {
    const {state} = this.#source;
    const wanted = this.dispatchEvent(new ExerciseSelectedEvent(related));
    if (!wanted || !related.src || state.phase !== 'ready') return wanted;
    this.#playing = this.#moving = false;
    this.#source.open(related.src, {
      name: state.exercise.name,
      opener: this.#links.indexOf(opener),
      top: opener.getBoundingClientRect().top,
    });
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector('button')?.focus({preventScroll: true});
      if (this.getBoundingClientRect().top < 0) this.scrollIntoView();
    });
    return false;
  };

  readonly #back = (): void => {
    const visit = this.#source.back();
    if (!visit) return;
    void this.updateComplete.then(() => {
      putBack(this.#links[visit.opener] ?? this.#article ?? this, visit.top);
    });
  };

  get #hasTimers(): boolean {
    return !this.noTimers && sectionsFrom(this.sections).includes('timer');
  }

  get #article(): HTMLElement | null {
    return this.renderRoot.querySelector('article');
  }

  /** What can have the focus. */
  get #controls(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('a, button, input, [tabindex]')];
  }

  get #links(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('[part=link]')];
  }

  #publish(): void {
    const {state} = this.#source;
    this.#unpublish?.();
    this.#unpublish =
      state.phase === 'ready' && !this.noStructuredData && this.isConnected
        ? publish(structuredData(state.exercise))
        : undefined;
  }
}

const dataProperties = ['exercise', 'exerciseJson', 'exerciseId', 'src'];

/** What an exercise is remembered by. */
function keyOf({id, name}: Exercise): string {
  return id ?? slug(name);
}

declare global {
  interface HTMLElementTagNameMap {
    'exercise-card': ExerciseCard;
  }
}

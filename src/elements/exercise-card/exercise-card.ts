import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {declared, visitorsLanguage, watchLanguage} from '../../browser/language.js';
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
import {renderMedia} from './media.js';
import {renderMessage, renderProblems} from './messages.js';
import {renderCredits, renderSection} from './sections.js';
import {styles} from './styles.js';
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
 * @fires {ExerciseSelectedEvent} exercise-selected - A variation or alternative was chosen; cancelable.
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
 * @csspart value - A fact; also by its own name: target, secondary, execution, force, equipment, level.
 * @csspart section - Each section; also by its own name: overview, steps, tips, mistakes, variations, alternatives.
 * @csspart heading - The heading of a section.
 * @csspart step - A step.
 * @csspart item - A tip, mistake, variation or alternative.
 * @csspart link - A link, or a button that opens another exercise.
 * @csspart button - Other buttons.
 * @csspart credits - Author, licence and source.
 * @csspart message - What is said where there is no exercise, or only part of one.
 * @cssprop [--exercise-accent] - Colour of what can be pressed.
 * @cssprop [--exercise-surface=transparent] - Background.
 * @cssprop [--exercise-text=inherit] - Colour of the text.
 * @cssprop [--exercise-muted] - Colour of labels.
 * @cssprop [--exercise-border] - Colour of lines.
 * @cssprop [--exercise-radius=0.75em] - Roundness of corners.
 * @cssprop [--exercise-space=1em] - Unit of the room between things.
 * @cssprop [--exercise-font=inherit] - Font family.
 */
export class ExerciseCard extends LitElement {
  static override styles = [base, styles];

  // Said here and not by decorators: half a kilobyte less for every visitor.
  static override properties = {
    exercise: {attribute: false},
    exerciseJson: {attribute: 'exercise'},
    src: {},
    exerciseId: {attribute: 'exercise-id'},
    imageBase: {attribute: 'image-base'},
    sections: {},
    headingLevel: {attribute: 'heading-level'},
    noStructuredData: {attribute: 'no-structured-data', type: Boolean},
  };

  /** An exercise, or a list of them, in any known format. */
  declare exercise?: unknown;

  /** The same, as JSON. */
  declare exerciseJson?: string | null;

  /** Address of JSON; what follows "#" chooses from a list. */
  declare src?: string | URL | null;

  /** Chooses from a list, by id or else by name. */
  declare exerciseId?: string | number | null;

  /** Where relative images lie; without it they are not shown. */
  declare imageBase?: string | null;

  /** Which sections, in which order: "steps, tips". */
  declare sections?: string | readonly string[] | null;

  /** Heading level of the name, 1 to 6; the sections are one below. */
  declare headingLevel?: string | number | null;

  /** Leaves out the JSON-LD for search engines. */
  declare noStructuredData?: boolean;

  readonly #source = new CardSource(this);
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
      this.#playing = this.#moving = false;
      this.#liked = !!recall(likesKey(state.exercise));
    }
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
    const visit = this.#source.trail.at(-1);
    const opened = visit && state.phase === 'ready' ? state.exercise.name : '';
    return html`<article
      part="card"
      class="surface"
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
        state.phase === 'ready'
          ? this.#renderExercise(state, locale)
          : renderMessage(state, locale.words, this, retry && this.#retry)
      }
      <slot name="footer"></slot>
    </article>`;
  }

  #renderExercise(
    {exercise, problems}: CardState & {phase: 'ready'},
    locale: Locale<CardWords>,
  ): TemplateResult {
    const level = headingLevelFrom(this.headingLevel);
    const {words} = locale;
    // A remark on the whole, such as that the list holds more, leaves nothing out.
    const partly = problems.some(({path}) => path);
    const view: CardView = {
      exercise,
      locale,
      level: Math.min(level + 1, 6),
      playing: this.#playing,
      play: this.#play,
      moving: this.#moving,
      move: this.#move,
      select: this.#select,
    };
    return html`<header part="header">
        <div part="name" role="heading" aria-level=${level} dir="auto">${exercise.name}</div>
        ${exercise.likes === undefined ? nothing : this.#renderLikes(exercise.likes, locale)}
      </header>
      <div class="body">
        ${sectionsFrom(this.sections).map(name =>
          name === 'media' ? this.#renderMedia(view) : renderSection(name, view),
        )}
      </div>
      ${renderCredits(view)}${renderProblems(problems, partly ? words.partly : words.owner)}`;
  }

  #renderLikes(likes: number, {lang, words}: Locale<CardWords>): TemplateResult {
    const count = (likes + Number(this.#liked)).toLocaleString(lang);
    return html`<button part="likes" aria-pressed=${this.#liked} @click=${this.#like}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M12 20 4.3 12.2a5 5 0 0 1 7-7.1l.7.7.7-.7a5 5 0 0 1 7 7.1Z" />
      </svg>
      <span class="unseen">${words.like}</span> ${count}
    </button>`;
  }

  #renderMedia(view: CardView): TemplateResult {
    const given = this.querySelector(':scope > [slot="media"]');
    const media = given ? nothing : renderMedia(view);
    return html`<div part="media" ?hidden=${!given && media === nothing}>
      <slot name="media" @slotchange=${this.#update}>${media}</slot>
    </div>`;
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
    remember(likesKey(state.exercise), this.#liked ? '1' : undefined);
    this.dispatchEvent(new ExerciseLikedEvent(state.exercise, this.#liked));
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
      const opener = this.#links[visit.opener] ?? this.#article;
      opener?.focus({preventScroll: true});
      window.scrollBy(0, (opener ?? this).getBoundingClientRect().top - visit.top);
    });
  };

  get #article(): HTMLElement | null {
    return this.renderRoot.querySelector('article');
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

function likesKey({id, name}: Exercise): string {
  return `liked:${id ?? slug(name)}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'exercise-card': ExerciseCard;
  }
}

import type {QrCode} from '../../browser/qr-code.js';
import type {Problem} from '../../exercise/parse.js';
import type {AnyHold} from '../../exercise/prose-hold.js';
import type {Exercise, RelatedExercise} from '../../exercise/schema.js';
import type {CardWords, Locale} from '../../locales/index.js';
import type {SectionName} from './card-state.js';
import type {Timed} from './timers.js';

/** What the templates of a card are made from. */
export interface CardView {
  readonly exercise: Exercise;
  /** What was left out of it, or else is to be known. */
  readonly problems: readonly Problem[];
  /** In the order in which they stand. */
  readonly sections: readonly SectionName[];
  /** What is still is made anew where one of these has changed. */
  readonly same: readonly unknown[];
  readonly locale: Locale<CardWords>;
  /** Heading level of the name; the sections are one below. */
  readonly level: number;
  /** Whether the page has media of its own. */
  readonly hasMedia: boolean;
  /** To be called when that may have changed. */
  readonly arrange: () => void;
  /** Whether the visitor likes it. */
  readonly liked: boolean;
  readonly like: () => void;
  /** Whether the visitor has pressed play. */
  readonly playing: boolean;
  readonly play: () => void;
  /** Whether the pictures alternate. */
  readonly moving: boolean;
  readonly move: () => void;
  /** Answers whether the browser should go on and follow the link. */
  readonly select: (related: RelatedExercise, opener: HTMLElement) => boolean;
  /** Starts what a time in the text asks for; absent where there are no timers. */
  readonly time: ((hold: AnyHold, opener: HTMLElement) => unknown) | undefined;
  /** Whether it is time to have timers. */
  readonly hasTimers: boolean;
  /** What the timer coaches. */
  readonly timed: Timed;
  /** Indices of the steps that are done. */
  readonly done: ReadonlySet<number>;
  readonly tick: (step: number, isDone: boolean) => void;
  /** Takes all ticks off. */
  readonly again: () => void;
  /** Shows the steps one at a time. */
  readonly start: () => void;
  readonly print: () => unknown;
  /** The way back to the page, for those who hold a print. */
  readonly code: QrCode | undefined;
}

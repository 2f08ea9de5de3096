import type {Exercise, RelatedExercise} from '../../exercise/schema.js';
import type {CardWords, Locale} from '../../locales/index.js';

/** What the templates of a card are made from. */
export interface CardView {
  readonly exercise: Exercise;
  readonly locale: Locale<CardWords>;
  /** Heading level of the sections. */
  readonly level: number;
  /** Whether the visitor has pressed play. */
  readonly playing: boolean;
  readonly play: () => void;
  /** Whether the pictures alternate. */
  readonly moving: boolean;
  readonly move: () => void;
  /** Answers whether the browser should go on and follow the link. */
  readonly select: (related: RelatedExercise, opener: HTMLElement) => boolean;
}

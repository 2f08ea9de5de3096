import {html, nothing} from 'lit';
import type {Exercise, RelatedExercise} from '../../exercise/schema.js';
import type {Locale, Words} from '../../locales/index.js';

/** What the templates of a card are made from. */
export interface CardView {
  readonly exercise: Exercise;
  readonly locale: Locale;
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

/** A section under its heading; without content it leaves no trace. */
export function section({locale, level}: CardView, name: keyof Words, content: unknown): unknown {
  return content
    ? html`<section part="section ${name}">
        <div part="heading" role="heading" aria-level=${level}>${locale.words[name]}</div>
        ${content}
      </section>`
    : nothing;
}

import type {Hold} from '../exercise/schema.js';
import type {Link} from './blocks.js';
import type {Fact, FactLine} from './facts.js';
import {hasWords} from './text.js';
import type {Place} from './titles.js';

/** What was made of a write-up. Every word of it stands in one of the three, once. */
export interface WriteUp {
  /** Fields of our own format, unchecked until parseExercise has seen them. */
  readonly exercise: Record<string, unknown>;
  /** What could not be placed, in order, each with the heading that it stood under, if any. */
  readonly unplaced: readonly Unplaced[];
  /** What told where the rest belongs: titles, labels, the figures of a hold, "and" in a list. */
  readonly labels: readonly string[];
}

export interface Unplaced {
  readonly text: string;
  readonly under?: string;
}

interface HoldLine {
  readonly hold: Partial<Hold>;
  readonly written: string;
  readonly under: string | undefined;
  /** How much was unplaced before. */
  readonly at: number;
}

/** A write-up in the making. */
export class Draft {
  readonly #exercise: Record<string, unknown> = {};
  readonly #unplaced: Unplaced[] = [];
  readonly #labels: string[] = [];
  readonly #holds: HoldLine[] = [];
  /** The heading that is being read under. */
  under: string | undefined;

  get name(): string {
    return typeof this.#exercise.name === 'string' ? this.#exercise.name : '';
  }

  has(field: Place): boolean {
    return field in this.#exercise;
  }

  /** The list of a field, to add to. */
  list<T = unknown>(field: string): T[] {
    return (this.#exercise[field] ??= []) as T[];
  }

  addParagraph(text: string) {
    const {overview} = this.#exercise;
    this.#exercise.overview = typeof overview === 'string' ? `${overview}\n\n${text}` : text;
  }

  leave(...texts: string[]) {
    const {under} = this;
    for (const text of texts.filter(hasWords))
      this.#unplaced.push({text, ...(under !== undefined && {under})});
  }

  label(...texts: string[]) {
    this.#labels.push(...texts);
  }

  leaveLinks(links: readonly Link[] = []) {
    this.leave(...links.map(({href}) => href));
  }

  leaveLine(text: string, links?: readonly Link[]) {
    this.leave(text);
    this.leaveLinks(links);
  }

  /** Takes what a line says, and its label; leaves all of it where the field is taken. */
  take(place: Place, fact: Fact, {text, label, links = []}: FactLine) {
    const {value, labels = [], rest = [], link} = fact;
    const written = label ? `${label}: ${text}` : text;
    if (place === 'hold') {
      this.#holds.push({
        hold: value as Partial<Hold>,
        written,
        under: this.under,
        at: this.#unplaced.length,
      });
    } else if (Array.isArray(value)) this.list(place).push(...(value as unknown[]));
    else if (this.has(place)) {
      this.leaveLine(written, links);
      return;
    } else this.#exercise[place] = value;
    if (place !== 'hold') this.label(...[label ?? ''].filter(Boolean), ...labels);
    this.leave(...rest);
    this.leaveLinks(links.filter(each => each !== link));
  }

  finish(): WriteUp {
    this.#readHolds();
    const filled = Object.entries(this.#exercise).filter(
      ([, value]) => !Array.isArray(value) || value.length,
    );
    return {
      exercise: Object.fromEntries(filled),
      unplaced: this.#unplaced,
      labels: this.#labels,
    };
  }

  /** Sets and rests may stand on lines of their own; without a time they plan no hold. */
  #readHolds() {
    const isPlan = this.#holds.some(({hold}) => hold.seconds);
    const plan: Partial<Hold> = {};
    const others: HoldLine[] = [];
    for (const line of this.#holds) {
      const isNew = Object.keys(line.hold).every(key => !(key in plan));
      if (isPlan && isNew) {
        Object.assign(plan, line.hold);
        this.label(line.written);
      } else others.push(line);
    }
    if (isPlan) this.#exercise.hold = plan;
    for (const {written, under, at} of others.reverse()) {
      this.#unplaced.splice(at, 0, {text: written, ...(under !== undefined && {under})});
    }
  }
}

import {longest, readDuration} from './duration.js';

/** What is held, how often and with what between; times in ms. */
export interface Plan {
  readonly hold: number;
  readonly sides: number;
  readonly sets: number;
  /** Between sets. */
  readonly rest: number;
  /** Before the first hold. */
  readonly prepare: number;
  /** To change sides. */
  readonly change: number;
}

export type PhaseName = 'prepare' | 'hold' | 'switch' | 'rest';

/** A stretch of the routine. `set` and `side` are those of the hold that it is, or leads to. */
export interface Phase {
  readonly name: PhaseName;
  /** From the beginning of the routine, in ms. */
  readonly start: number;
  readonly end: number;
  readonly set: number;
  /** Absent where both sides work together. */
  readonly side?: 'left' | 'right';
}

/** What a page, an exercise or a visitor says of a plan; anything can be in it. */
export interface PlanSource {
  readonly seconds?: unknown;
  readonly sides?: unknown;
  readonly sets?: unknown;
  readonly rest?: unknown;
  readonly prepare?: unknown;
  readonly switch?: unknown;
}

const defaults = {seconds: 30, sides: 1, sets: 1, rest: 15, prepare: 5, switch: 5};

const mostSets = 99;

/** The plan that the first source with a usable value names, field by field; defaults for the rest. */
export function planFrom(...sources: readonly (PlanSource | null | undefined)[]): Plan {
  /** The first usable value of a field; of a range, as in [30, 60], the shorter end. */
  const first = (name: keyof PlanSource, read: (value: unknown) => number | undefined) => {
    for (const source of [...sources, defaults]) {
      const values = [source?.[name]].flat().map(read);
      const usable = values.filter(value => value !== undefined);
      if (usable.length) return usable.reduce((one, other) => Math.min(one, other));
    }
    return 0;
  };
  const time = (name: keyof PlanSource, least: number) =>
    first(name, value => {
      const ms = readDuration(value);
      return ms !== undefined && ms >= least ? ms : undefined;
    });
  const count = (name: 'sides' | 'sets', most: number) =>
    first(name, value => {
      const isWritten = typeof value === 'number' || typeof value === 'string';
      const number = isWritten ? Math.floor(Number(value)) : NaN;
      return number >= 1 ? Math.min(number, most) : undefined;
    });
  return {
    hold: time('seconds', 1),
    sides: count('sides', 2),
    sets: count('sets', mostSets),
    rest: time('rest', 0),
    prepare: time('prepare', 0),
    change: time('switch', 0),
  };
}

/** Whether this can be a plan that was saved: numbers within what `planFrom` makes. */
export function isPlan(value: unknown): value is Plan {
  const plan = Object(value) as Record<string, unknown>;
  const isWithin = (name: keyof Plan, least: number, most: number) => {
    const number = plan[name];
    return Number.isInteger(number) && Number(number) >= least && Number(number) <= most;
  };
  return (
    isWithin('hold', 1, longest) &&
    isWithin('sides', 1, 2) &&
    isWithin('sets', 1, mostSets) &&
    (['rest', 'prepare', 'change'] as const).every(name => isWithin(name, 0, longest))
  );
}

/** Get ready → left → switch → right → rest → next set; what takes no time is left out. */
export function phasesOf({hold, sides, sets, rest, prepare, change}: Plan): readonly Phase[] {
  const phases: Phase[] = [];
  let start = 0;
  const add = (name: PhaseName, length: number, set: number, sideIndex: number) => {
    if (length <= 0) return;
    const side = sides === 2 && ({side: sideIndex ? 'right' : 'left'} as const);
    phases.push({name, start, end: start + length, set, ...side});
    start += length;
  };
  add('prepare', prepare, 1, 0);
  for (let set = 1; set <= sets; set++) {
    if (set > 1) add('rest', rest, set, 0);
    add('hold', hold, set, 0);
    if (sides < 2) continue;
    add('switch', change, set, 1);
    add('hold', hold, set, 1);
  }
  return phases;
}

/** Length of a routine, in ms. */
export function lengthOf(phases: readonly Phase[]): number {
  return phases.at(-1)?.end ?? 0;
}

/** The phase at a place on the routine (ms); undefined after the end. */
export function phaseAt(phases: readonly Phase[], elapsed: number): Phase | undefined {
  return phases.find(({end}) => elapsed < end);
}

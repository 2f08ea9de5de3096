/*
 * The one-rep max: the most that someone can lift once, estimated from a weight lifted several times
 * until no further repetition was possible. Weights are in kg or lb; the answer is in the same unit.
 */

/** A way to estimate it. */
export interface Formula {
  /** Author and year, as the field calls it. */
  readonly name: string;
  /** Where it was published. */
  readonly source: string;
  /**
   * The formula as published, which for one repetition seldom answers the weight itself; see
   * `oneRepMax`, which does.
   */
  readonly estimate: (weight: number, repetitions: number) => number;
}

const {exp} = Math;

/**
 * All are meant for sets to failure and agree within a few per cent from 2 to 10 repetitions. Only
 * Mayhew's is known to be fitted to measurements; Epley's, Lander's and Brzycki's tell of none
 * (PMC4042664, table 1).
 */
export const formulas = {
  /** Poundage Chart. Linear: 3.33 % for each repetition, the first included. */
  epley: {
    name: 'Epley 1985',
    source: 'Boyd Epley Workout, 86',
    estimate: (weight, repetitions) => weight * (1 + repetitions / 30),
  },
  /**
   * Strength Testing: Predicting a One-Rep Max from Reps-to-Fatigue. Up to 10 repetitions, says its
   * author; without bounds towards 37.
   */
  brzycki: {
    name: 'Brzycki 1993',
    source: 'JOPERD 64(1), 88–90',
    estimate: (weight, repetitions) => (36 * weight) / (37 - repetitions),
  },
  /** Maximums Based on Reps. Close to Brzycki's; without bounds towards 37.92 repetitions. */
  lander: {
    name: 'Lander 1985',
    source: 'NSCA Journal 6(6), 60–61',
    estimate: (weight, repetitions) => (100 * weight) / (101.3 - 2.67123 * repetitions),
  },
  /** A power of the repetitions: the lowest of all for many of them. */
  lombardi: {
    name: 'Lombardi 1989',
    source: 'Beginning Weight Training',
    estimate: (weight, repetitions) => weight * repetitions ** 0.1,
  },
  /**
   * Relative Muscular Endurance Performance as a Predictor of Bench Press Strength in College Men and
   * Women. Up to about 15 repetitions; high for few of them.
   */
  mayhew: {
    name: 'Mayhew et al. 1992',
    source: 'J. Appl. Sport Sci. Res. 6(4), 200–206',
    estimate: (weight, repetitions) => (100 * weight) / (52.2 + 41.9 * exp(-0.055 * repetitions)),
  },
  /** By O'Conner, Simmons and O'Shea. Linear: 2.5 % for each repetition, the first included. */
  oconner: {
    name: 'O’Conner et al. 1989',
    source: 'Weight Training Today',
    estimate: (weight, repetitions) => weight * (1 + repetitions / 40),
  },
  /** Load Assignment. The author's name is Wathen; the formula is known by this spelling. */
  wathan: {
    name: 'Wathan 1994',
    source: 'Essentials of Strength Training and Conditioning',
    estimate: (weight, repetitions) => (100 * weight) / (48.8 + 53.8 * exp(-0.075 * repetitions)),
  },
} as const satisfies Record<string, Formula>;

export type FormulaId = keyof typeof formulas;

export const formulaIds = Object.keys(formulas) as FormulaId[];

/** Above this, the formulas drift apart: for 100 kg by 10 kg at 10 repetitions, by 33 kg at 15. */
export const reliableRepetitions = 10;

/** Above this, none says anything; some divide by zero soon after. */
export const mostRepetitions = 30;

/**
 * Estimates the one-rep max, unrounded. One repetition is the maximum itself, whatever the formula.
 * Undefined for what nobody can estimate from: no weight, parts of a repetition, more than 30.
 */
export function oneRepMax(
  weight: number,
  repetitions: number,
  formula: FormulaId = 'brzycki',
): number | undefined {
  if (!(weight > 0 && weight < Infinity)) return undefined;
  if (!Number.isInteger(repetitions) || repetitions < 1 || repetitions > mostRepetitions)
    return undefined;
  return repetitions === 1 ? weight : formulas[formula].estimate(weight, repetitions);
}

/** The lowest and the highest estimate of all formulas, unrounded; undefined as in `oneRepMax`. */
export function oneRepMaxRange(
  weight: number,
  repetitions: number,
): readonly [lowest: number, highest: number] | undefined {
  const estimates = formulaIds.flatMap(id => oneRepMax(weight, repetitions, id) ?? []);
  return estimates.length ? [Math.min(...estimates), Math.max(...estimates)] : undefined;
}

/** The formula by that name: "brzycki", "Mayhew et al.", "O'Conner 1989". */
export function formulaNamed(name: unknown): FormulaId | undefined {
  const letters = typeof name === 'string' ? name.toLowerCase().replace(/[^a-z]/g, '') : '';
  return formulaIds.find(id => letters.startsWith(id));
}

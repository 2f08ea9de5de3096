/** One line of a table of training loads. */
export interface Load {
  /** Of the one-rep max, from 0 to 1. */
  readonly share: number;
  /** How often that can be lifted, at most. */
  readonly repetitions: number;
  /** What can be loaded, in the unit of the one-rep max; 0 where nothing so light can be. */
  readonly weight: number;
}

/** Source: Training Load Chart. National Strength and Conditioning Association, 2012. */
const chart: readonly (readonly [repetitions: number, percent: number])[] = [
  [1, 100],
  [2, 95],
  [3, 93],
  [4, 90],
  [5, 87],
  [6, 85],
  [7, 83],
  [8, 80],
  [9, 77],
  [10, 75],
  [12, 70],
];

/**
 * What to load for how many repetitions, heaviest first: the nearest that the plates allow, and never
 * more than the maximum.
 *
 * @param max a one-rep max, in any unit
 * @param step what loads differ by, in the same unit
 */
export function trainingLoads(max: number, step: number): Load[] {
  const most = Math.floor(max / step);
  return chart.map(([repetitions, percent]) => {
    const share = percent / 100;
    return {share, repetitions, weight: Math.min(Math.round((max * share) / step), most) * step};
  });
}

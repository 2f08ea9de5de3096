/** @param {number[]} numbers */
export function median(numbers) {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The middle of some samples, and how far they spread. */
export const summary = samples => ({
  median: median(samples),
  least: Math.min(...samples),
  most: Math.max(...samples),
});

/**
 * Takes samples of each by turns: what else the machine does is then the same for all.
 *
 * @template T
 * @param {(name: string) => Promise<T>} sample
 * @returns {Promise<Record<string, T[]>>}
 */
export async function inTurns(rounds, names, sample) {
  const samples = Object.fromEntries(names.map(name => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const name of names) samples[name].push(await sample(name));
  return samples;
}

/** One figure of each sample. */
export const figures = (samples, key) =>
  Object.fromEntries(
    Object.entries(samples).map(([name, taken]) => [name, taken.map(sample => sample[key])]),
  );

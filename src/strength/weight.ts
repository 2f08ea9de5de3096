/** Pounds are avoirdupois. */
export type Unit = 'kg' | 'lb';

/** The international pound, by definition. */
const kilogramsInPound = 0.45359237;

/** Nobody weighs a lift more exactly. */
const precision = {kg: 0.5, lb: 1};

/** Far above any lift on record, so that what is above is a slip. */
export const heaviest = {kg: 1500, lb: 3300};

/** What plates and dumbbells differ by, in each unit. */
export const steps = {kg: [0.5, 1, 2.5, 5], lb: [1, 2.5, 5, 10]} as const;

/** To 0.5 kg or 1 lb; never down to nothing. */
export function rounded(weight: number, unit: Unit): number {
  const step = precision[unit];
  return Math.max(1, Math.round(weight / step)) * step;
}

/** In the other unit, rounded as there. Back again it may differ: convert what was written. */
export function converted(weight: number, to: Unit): number {
  return rounded(to === 'kg' ? weight * kilogramsInPound : weight / kilogramsInPound, to);
}

/** The unit by that name, in whatever case; undefined for anything else. */
export function unitNamed(name: unknown): Unit | undefined {
  const letters = typeof name === 'string' ? name.trim().toLowerCase() : '';
  return letters === 'kg' || letters === 'lb' ? letters : undefined;
}

/** What weights are told in where a language tag (BCP 47) is from; kg where it names no country. */
export function unitIn(tag: string): Unit {
  return /[-_](us|lr|mm)\b/i.test(tag) ? 'lb' : 'kg';
}

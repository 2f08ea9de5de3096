import type {Clock} from './clock.js';

/*
 * What outlives the page is kept as how far it had come, and when by the wall clock: the page's own
 * clock starts anew with each page.
 */

/** The fields of a saved object; none of what is no such thing. */
export function readJson(json: string | undefined): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(json ?? '{}')) as Record<string, unknown>;
  } catch {
    return {};
  }
}

export function isTime(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value < Infinity;
}

/** How long the page was away, in ms; a wall clock that was set back meanwhile tells nothing. */
export function away(savedAt: number, clock: Clock): number {
  return Math.max(0, clock.wall() - savedAt);
}

import type {Clock} from './clock.js';
import {away, isTime, readJson} from './saved.js';

/** A stopwatch; times in ms. What has run is derived from the time, never counted. */
export interface Stopwatch {
  /** Time at which it would have been started, had it never been paused; absent while it rests. */
  readonly since?: number;
  /** What it shows while it rests. */
  readonly banked: number;
  /** What it showed at the end of each lap. */
  readonly totals: readonly number[];
}

export type StopwatchAction = 'start' | 'pause' | 'lap' | 'reset';

export const zero: Stopwatch = {banked: 0, totals: []};

/** What it shows. */
export function shownBy({since, banked}: Stopwatch, now: number): number {
  return since === undefined ? banked : Math.max(0, now - since);
}

/** An action that makes no sense while it runs, or rests, answers the same object. */
export function act(watch: Stopwatch, action: StopwatchAction, now: number): Stopwatch {
  const shown = shownBy(watch, now);
  const {totals} = watch;
  const isRunning = watch.since !== undefined;
  switch (action) {
    case 'start':
      return isRunning ? watch : {since: now - shown, banked: 0, totals};
    case 'pause':
      return isRunning ? {banked: shown, totals} : watch;
    case 'lap':
      return isRunning ? {...watch, totals: [...totals, shown]} : watch;
    case 'reset':
      return isRunning || shown || totals.length ? zero : watch;
  }
}

/** How long each lap took. */
export function lapsOf({totals}: Stopwatch): number[] {
  return totals.map((total, index) => total - (totals[index - 1] ?? 0));
}

/** Which laps (by index) were the fastest and the slowest; nothing to tell of laps that are equal. */
export function extremesOf(
  laps: readonly number[],
): {fastest: number; slowest: number} | undefined {
  const least = Math.min(...laps);
  const most = Math.max(...laps);
  return least < most ? {fastest: laps.indexOf(least), slowest: laps.indexOf(most)} : undefined;
}

/** What outlives the page, as JSON; read back by `restored`. */
export function saved(watch: Stopwatch, clock: Clock): string {
  const {totals, since} = watch;
  const wall = since === undefined ? undefined : clock.wall();
  return JSON.stringify({shown: shownBy(watch, clock.now()), wall, totals});
}

/** What was saved, run on for as long as the page was away; undefined for anything else. */
export function restored(json: string | undefined, clock: Clock): Stopwatch | undefined {
  const {shown, wall, totals} = readJson(json);
  if (!isTime(shown) || !Array.isArray(totals) || !totals.every(isTime)) return undefined;
  if ([...totals, shown].some((total, index) => total < (totals[index - 1] ?? 0))) return undefined;
  return isTime(wall)
    ? {since: clock.now() - shown - away(wall, clock), banked: 0, totals}
    : {banked: shown, totals};
}

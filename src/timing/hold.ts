import type {Clock} from './clock.js';
import {isPlan, lengthOf, phaseAt, phasesOf, type Phase, type Plan} from './routine.js';
import {away, isTime, readJson} from './saved.js';

/** Where a routine stands. Its place on the routine is derived from the time, never counted. */
export type Hold =
  | {readonly status: 'idle'}
  /** `since`: time (ms) at which the routine, as it now stands, began. */
  | {readonly status: 'running'; readonly since: number; readonly skipped: number}
  | {readonly status: 'paused'; readonly elapsed: number; readonly skipped: number}
  /** `skipped`: ms of holds that were left out. */
  | {readonly status: 'done'; readonly skipped: number};

export type HoldAction = 'start' | 'pause' | 'skip' | 'rewind' | 'reset';

export const idle: Hold = {status: 'idle'};

/** Place on the routine, in ms. */
export function elapsedOf(hold: Hold, phases: readonly Phase[], now: number): number {
  switch (hold.status) {
    case 'idle':
      return 0;
    case 'running':
      return Math.min(Math.max(0, now - hold.since), lengthOf(phases));
    case 'paused':
      return hold.elapsed;
    case 'done':
      return lengthOf(phases);
  }
}

/** The same, but done where the last phase has ended. */
export function settle(hold: Hold, phases: readonly Phase[], now: number): Hold {
  return hold.status === 'running' && elapsedOf(hold, phases, now) >= lengthOf(phases)
    ? {status: 'done', skipped: hold.skipped}
    : hold;
}

/** An action that makes no sense where the routine stands answers the same object. */
export function act(hold: Hold, action: HoldAction, phases: readonly Phase[], now: number): Hold {
  const elapsed = elapsedOf(hold, phases, now);
  switch (action) {
    case 'start':
      if (hold.status === 'running') return hold;
      return hold.status === 'paused'
        ? {status: 'running', since: now - elapsed, skipped: hold.skipped}
        : {status: 'running', since: now, skipped: 0};
    case 'pause':
      return hold.status === 'running' ? {status: 'paused', elapsed, skipped: hold.skipped} : hold;
    case 'reset':
      return hold.status === 'idle' ? hold : idle;
  }
  const phase = phaseAt(phases, elapsed);
  if (!phase || hold.status === 'idle' || hold.status === 'done') return hold;
  const place = action === 'skip' ? phase.end : phase.start;
  const moved = place - elapsed;
  const skipped = phase.name === 'hold' && action === 'skip' ? hold.skipped + moved : hold.skipped;
  if (!moved) return hold;
  if (place === lengthOf(phases)) return {status: 'done', skipped};
  return hold.status === 'running'
    ? {status: 'running', since: hold.since - moved, skipped}
    : {status: 'paused', elapsed: place, skipped};
}

/** Ms of holding in a routine that is done. */
export function heldIn(phases: readonly Phase[], hold: Hold): number {
  return 'skipped' in hold ? holdingIn(phases) - hold.skipped : 0;
}

function holdingIn(phases: readonly Phase[]): number {
  return phases.reduce((sum, {name, start, end}) => (name === 'hold' ? sum + end - start : sum), 0);
}

/** What outlives the page, as JSON; read back by `restored`. Nothing of a routine that does not run. */
export function saved(hold: Hold, plan: Plan, clock: Clock): string | undefined {
  if (hold.status === 'idle' || hold.status === 'done') return undefined;
  const {skipped} = hold;
  const isRunning = hold.status === 'running';
  return JSON.stringify({
    plan,
    elapsed: isRunning ? Math.max(0, clock.now() - hold.since) : hold.elapsed,
    wall: isRunning ? clock.wall() : undefined,
    skipped,
  });
}

/** What was saved, run on for as long as the page was away; undefined for anything else. */
export function restored(
  json: string | undefined,
  clock: Clock,
): {hold: Hold; plan: Plan} | undefined {
  const {plan, elapsed, wall, skipped} = readJson(json);
  if (!isPlan(plan) || !isTime(elapsed) || !isTime(skipped)) return undefined;
  const phases = phasesOf(plan);
  if (elapsed > lengthOf(phases) || skipped > holdingIn(phases)) return undefined;
  const hold: Hold = isTime(wall)
    ? {status: 'running', since: clock.now() - elapsed - away(wall, clock), skipped}
    : {status: 'paused', elapsed, skipped};
  return {hold, plan};
}

import type {PropertyDeclarations, PropertyValues} from 'lit';
import {cuesOf, type Cue} from '../../timing/cues.js';
import {readDuration} from '../../timing/duration.js';
import {
  act,
  elapsedOf,
  heldIn,
  idle,
  restored,
  saved,
  settle,
  type Hold,
  type HoldAction,
} from '../../timing/hold.js';
import {
  phaseAt,
  phasesOf,
  planFrom,
  type Phase,
  type Plan,
  type PlanSource,
} from '../../timing/routine.js';
import {
  HoldCompletedEvent,
  HoldPausedEvent,
  HoldPhaseChangedEvent,
  HoldStartedEvent,
  type HoldPhase,
} from '../events.js';
import {TimerElement} from '../timer-element.js';

/** A cue that comes later than this (ms) would only confuse. */
const stale = 1500;

/** Where a routine stands; times in ms. */
export interface Place {
  /** From the beginning. */
  readonly elapsed: number;
  /** Absent before the beginning and after the end. */
  readonly phase: Phase | undefined;
  /** The one after it. */
  readonly next: Phase | undefined;
  /** Left of the phase. */
  readonly remaining: number;
  /** What was held, once it is done. */
  readonly held: number;
}

/** A routine of holds: what the page says of it, and where it stands. It has neither face nor voice. */
export abstract class RoutineElement extends TimerElement {
  static override properties: PropertyDeclarations = {
    exercise: {attribute: false},
    seconds: {},
    sides: {},
    sets: {},
    rest: {},
    prepare: {},
    switch: {},
    warning: {},
    countdown: {},
  };

  /** What is held; its `hold` plan is the routine, as far as no attribute says otherwise. */
  declare exercise?: {readonly hold?: unknown} | null;

  /** How long to hold: `90`, `1:30`, `0:01:30` or `PT1M30S`; 30 seconds by default. */
  declare seconds?: string | number | null;

  /** 2 when left and right are held in turn. */
  declare sides?: string | number | null;

  /** How many times the hold is done, up to 99. */
  declare sets?: string | number | null;

  /** Time between sets, written like `seconds`; 15 seconds by default. */
  declare rest?: string | number | null;

  /** Time to get ready; 5 seconds by default, 0 for none. */
  declare prepare?: string | number | null;

  /** Time to change sides; 5 seconds by default. */
  declare switch?: string | number | null;

  /** How long before its end a hold or a rest is announced; 10 seconds by default, 0 for never. */
  declare warning?: string | number | null;

  /** How many of the last seconds are counted; 3 by default, 0 for none. */
  declare countdown?: string | number | null;

  /** The plan that runs, or that a start would begin. */
  protected plan: Plan = planFrom();
  protected cues: readonly Cue[] = [];
  /** Whether another tab runs it. */
  protected isElsewhere?: boolean;
  #hold: Hold = idle;
  #phases: readonly Phase[] = [];
  /** Place on the routine up to which its cues have been told; Infinity once all is told. */
  #told = -1;
  /** Ms that the visitor chose. */
  #chosen: number | undefined;
  #endAlarm: (() => void) | undefined;

  /** Ms left of the phase; before the start, of the hold. */
  get remaining(): number {
    return this.#hold.status === 'idle' ? this.#planned.hold : this.place.remaining;
  }

  /** `idle`, `prepare`, `hold`, `switch`, `rest` or `done`. */
  get phase(): HoldPhase {
    return this.#hold.status === 'idle' ? 'idle' : (this.place.phase?.name ?? 'done');
  }

  /** Whether the routine has been started and rests. */
  get paused(): boolean {
    return this.#hold.status === 'paused';
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('seconds') || changed.has('exercise')) this.#chosen = undefined;
    if (this.#hold.status === 'idle') this.plan = this.#planned;
  }

  /** Starts the routine, or goes on with it. */
  start(): void {
    this.follow();
    const {status} = this.#hold;
    if (status === 'idle' || status === 'done') {
      this.plan = this.#planned;
      if (!this.plan.hold) return;
      this.#prepare();
    }
    if (this.#apply('start')) this.dispatchEvent(new HoldStartedEvent(this.phase, this.remaining));
    this.follow();
  }

  /** Rests until it is started again. */
  pause(): void {
    this.follow();
    if (this.#apply('pause')) this.dispatchEvent(new HoldPausedEvent(this.phase, this.remaining));
  }

  /** Back to where a time can be chosen. */
  reset(): void {
    this.#apply('reset');
    this.follow();
  }

  /** On to the next phase; after the last one it is done. */
  skip(): void {
    this.follow();
    this.#apply('skip');
    this.follow();
  }

  /** Back to the beginning of the phase. */
  protected rewind(): void {
    this.#apply('rewind');
    this.follow();
  }

  /** Takes another time, in ms, than the page says. */
  protected readonly choose = (ms: number): void => {
    this.#chosen = ms;
    this.tell();
  };

  /** Takes what is needed while it runs; answers whether anyone follows it by the second. */
  protected abstract attend(): boolean;

  /** Gives that back; of a routine that is over the last tones ring out. */
  protected abstract leave(isOver: boolean): void;

  /** Tells a cue to those who do not look; without one, what was told no longer counts. */
  protected abstract tell(cue?: Cue): void;

  /** Tells what has come, and comes again when there is more to tell. */
  protected override follow(): void {
    this.#endAlarm?.();
    this.requestUpdate();
    const hold = (this.#hold = settle(this.#hold, this.#phases, this.time.now()));
    const isOver = hold.status === 'done';
    const isActive = hold.status === 'running' || (isOver && this.#told < Infinity);
    if (!this.isConnected || !isActive) {
      this.leave(false);
      return;
    }
    const {elapsed, remaining, held} = this.place;
    const cues = this.cues.filter(({at}) => at > this.#told && at <= elapsed);
    this.#told = isOver ? Infinity : elapsed;
    if (!isOver) {
      const next = this.cues.find(({at}) => at > elapsed)?.at ?? 0;
      const second = elapsed + (remaining % 1000 || 1000);
      const at = this.attend() ? Math.min(next, second) : next;
      this.#endAlarm = this.time.at(hold.since + at, () => this.follow());
    }
    for (const {kind, phase} of cues) {
      if (kind === 'phase')
        this.dispatchEvent(new HoldPhaseChangedEvent(phase.name, phase.set, phase.side));
    }
    // Whoever heard of a phase may have gone on from there.
    if (this.#hold !== hold) return;
    const last = cues.at(-1);
    if (last && elapsed - last.at < stale) this.tell(last);
    if (isOver) {
      this.leave(true);
      this.save();
      this.dispatchEvent(new HoldCompletedEvent(held));
    }
  }

  protected override saved(): string | undefined {
    return saved(this.#hold, this.plan, this.time);
  }

  protected override restore(json: string | undefined, isNews: boolean): void {
    const memory = restored(json, this.time);
    this.isElsewhere = isNews;
    this.leave(false);
    this.#hold = memory?.hold ?? settle(this.#hold, this.#phases, this.time.now());
    if (memory) {
      this.plan = memory.plan;
      this.#prepare();
      this.#told = this.place.elapsed;
    } else if (this.#hold.status !== 'done') {
      // Gone from memory, it is reset, unless it is done here as well.
      this.#hold = idle;
    }
    this.follow();
  }

  protected get place(): Place {
    const elapsed = elapsedOf(this.#hold, this.#phases, this.time.now());
    const phase = this.#hold.status === 'idle' ? undefined : phaseAt(this.#phases, elapsed);
    const next = phase && this.#phases[this.#phases.indexOf(phase) + 1];
    return {
      elapsed,
      phase,
      next,
      remaining: phase ? phase.end - elapsed : 0,
      held: heldIn(this.#phases, this.#hold),
    };
  }

  get #planned(): Plan {
    const plan = planFrom(this, Object(this.exercise?.hold) as PlanSource);
    return this.#chosen === undefined ? plan : {...plan, hold: this.#chosen};
  }

  /** Makes ready what is derived from the plan. */
  #prepare(): void {
    this.#phases = phasesOf(this.plan);
    this.cues = cuesOf(this.#phases, {
      warning: readDuration(this.warning) ?? 10_000,
      countdown: Math.min(Math.floor((readDuration(this.countdown) ?? 3000) / 1000), 10),
    });
    this.#told = -1;
  }

  /** Answers whether that made a difference. */
  #apply(action: HoldAction): boolean {
    const before = this.#hold;
    this.#hold = act(before, action, this.#phases, this.time.now());
    if (this.#hold === before) return false;
    // What is gone back over is told again.
    if (action === 'rewind') this.#told = this.place.elapsed - 1;
    if (action === 'reset') this.tell();
    this.isElsewhere = false;
    this.#endAlarm?.();
    this.leave(false);
    this.save();
    this.requestUpdate();
    return true;
  }
}

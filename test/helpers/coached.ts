/** Cards whose timers go by a clock that stands until a test moves it on. */
import '../../src/define/exercise-card.js';
import {systemClock} from '../../src/browser/system-clock.js';
import {HoldTimer} from '../../src/elements/hold-timer/hold-timer.js';
import {afterwards, all, cardOf, one, stub, until, type ExerciseCard} from './card.js';
import {FakeClock} from './fake-clock.js';

export interface Coached {
  readonly card: ExerciseCard;
  /** The timer in the card, not the one that guides. */
  readonly timer: HoldTimer;
  /** Lets time pass, and what follows from it. */
  readonly pass: (seconds: number) => Promise<void>;
}

/** A card in view, with its timers. */
export async function coached(
  exercise: unknown,
  attributes: Record<string, string> = {},
): Promise<Coached> {
  const clock = new FakeClock();
  stub(systemClock, 'now', () => clock.now());
  stub(systemClock, 'wall', () => clock.wall());
  stub(systemClock, 'at', (time, ring) => clock.at(time, ring));
  const card = await cardOf(exercise, attributes);
  afterwards(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  card.scrollIntoView();
  await until(() => all(card, '.timers hold-timer').length, 1);
  const timer = one(card, '.timers hold-timer', HoldTimer);
  await timer.updateComplete;
  const pass = async (seconds: number) => {
    clock.advance(seconds * 1000);
    await settle(card);
  };
  return {card, timer, pass};
}

/** Until the card and the timers in it have shown what is new. */
export async function settle(card: ExerciseCard): Promise<void> {
  for (let round = 0; round < 3; round++) {
    await card.updateComplete;
    for (const timer of all(card, 'hold-timer'))
      if (timer instanceof HoldTimer) await timer.updateComplete;
  }
}

import type {HoldPhase} from '../events.js';

/** What a key does to a timer; `submit` starts it from a field. */
export type KeyAction = 'start' | 'submit' | 'pause' | 'reset' | 'skip' | 'rewind' | 'shrink';

export interface KeySituation {
  readonly phase: HoldPhase;
  readonly isPaused: boolean;
  readonly isLarge: boolean;
  /** Where the key is pressed. */
  readonly at: 'field' | 'button' | 'elsewhere';
  readonly isRightToLeft: boolean;
}

type Press = Pick<
  KeyboardEvent,
  'key' | 'repeat' | 'defaultPrevented' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'
>;

/** Undefined for what is left to the browser and the page. */
export function actionOf(press: Press, situation: KeySituation): KeyAction | undefined {
  const {phase, isPaused, isLarge, at, isRightToLeft} = situation;
  if (press.defaultPrevented || press.altKey || press.ctrlKey || press.metaKey || press.shiftKey)
    return undefined;
  const isUnderWay = phase !== 'idle' && phase !== 'done';
  const isRunning = isUnderWay && !isPaused;
  switch (press.key) {
    case 'Escape':
      if (isLarge) return 'shrink';
      return isRunning ? 'pause' : phase === 'idle' ? undefined : 'reset';
    case 'Enter':
      return at === 'field' ? 'submit' : undefined;
    case ' ':
      return at === 'elsewhere' ? (isRunning ? 'pause' : 'start') : undefined;
    case 'ArrowLeft':
    case 'ArrowRight':
      if (at === 'field' || press.repeat || !isUnderWay) return undefined;
      return (press.key === 'ArrowLeft') === isRightToLeft ? 'skip' : 'rewind';
  }
  return undefined;
}

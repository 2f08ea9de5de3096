import {playTones, type Playing} from '../../browser/tones.js';
import {hush, say, vibrate} from '../../browser/voice.js';
import {keepScreenOn} from '../../browser/wake-lock.js';
import type {Cue} from '../../timing/cues.js';
import {tonesOf, vibrations} from './cues.js';

/** What a page says of how it is coached. */
interface Wishes {
  readonly voice?: boolean;
  readonly noWakeLock?: boolean;
}

/** Tones, voice, vibration and the screen: what a routine takes from the device while it runs. */
export function coachOf(wishes: Wishes, isSilent: () => boolean) {
  let tones: Playing | undefined;
  let wasInView = false;
  let letScreenGo: (() => void) | undefined;

  const stopTones = () => {
    tones?.stop();
    tones = undefined;
  };

  const silence = () => {
    // What is not ours may be speaking as well.
    if (tones && wishes.voice) hush();
    stopTones();
  };

  return {
    /** Takes what is needed and not there yet; to be called again as time goes by. */
    run(isInView: boolean, cues: readonly Cue[], elapsed: () => number): void {
      // Audio may have slept, or been taken by a call.
      if (isInView && !wasInView) stopTones();
      wasInView = isInView;
      if (isSilent()) silence();
      else if (tones) tones.align();
      else tones = playTones(tonesOf(cues), elapsed);
      if (!wishes.noWakeLock) letScreenGo ??= keepScreenOn();
    },

    /** Gives all of it back; of a routine that is over the last tones ring out. */
    rest(isOver: boolean): void {
      if (!isOver) silence();
      tones = undefined;
      letScreenGo?.();
      letScreenGo = undefined;
    },

    tell({kind}: Cue, words: string, lang: string): void {
      vibrate(vibrations[kind]);
      if (wishes.voice && !isSilent()) say(words, lang);
    },
  };
}

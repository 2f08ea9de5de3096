import {html, nothing, type TemplateResult} from 'lit';
import {canPopOut} from '../../browser/pop-out.js';
import type {TimerWords} from '../../locales/index.js';
import type {HoldTimer} from './hold-timer.js';
import {isMuted, toggleMute} from './mute.js';

/** What can be done with the routine, where it stands. */
export function renderActions(
  timer: HoldTimer,
  begin: (event: Event) => unknown,
  words: TimerWords,
): TemplateResult {
  const {phase, paused} = timer;
  const isIdle = phase === 'idle';
  const isDone = phase === 'done';
  const isRunning = !isIdle && !isDone && !paused;
  return html`<div class="buttons pair actions">
    <button part="button start" class="primary" @click=${isRunning ? timer.pause : begin}>
      <span
        >${isRunning ? words.pause : paused ? words.resume : isDone ? words.again : words.start}</span
      >
    </button>
    ${
      isIdle || isDone
        ? nothing
        : html`<button part="button skip" @click=${timer.skip}>${words.skip}</button>`
    }
    ${
      isIdle
        ? nothing
        : html`<button part="button reset" @click=${timer.reset}>
            ${isDone ? words.change : words.reset}
          </button>`
    }
  </div>`;
}

/** How it sounds, and where it is shown. */
export function renderSettings(
  {noSound}: HoldTimer,
  isLarge: boolean,
  toggleLarge: () => void,
  popOut: () => unknown,
  words: TimerWords,
): TemplateResult {
  return html`<div class="buttons quiet">
    ${
      noSound
        ? nothing
        : html`<button part="button sound" @click=${toggleMute}>
            ${isMuted() ? words.soundOff : words.soundOn}
          </button>`
    }
    <button part="button large" @click=${toggleLarge}>
      ${isLarge ? words.small : words.large}
    </button>
    ${
      canPopOut() && !isLarge
        ? html`<button part="button pop-out" @click=${popOut}>${words.popOut}</button>`
        : nothing
    }
  </div>`;
}

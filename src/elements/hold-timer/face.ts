import {html, nothing, type TemplateResult} from 'lit';
import type {HoldPhase} from '../events.js';
import {fill, type Locale, type TimerWords} from '../../locales/index.js';
import {countdownTime, spokenTime} from '../../timing/duration.js';
import type {Phase, Plan} from '../../timing/routine.js';
import {placeInWords} from './coach.js';

/** What the templates of a timer are made from. */
export interface Face {
  readonly locale: Locale<TimerWords>;
  readonly phase: HoldPhase;
  readonly isPaused: boolean;
  readonly plan: Plan;
  /** The phase that runs, and the one after it. */
  readonly now: Phase | undefined;
  readonly next: Phase | undefined;
  /** Ms left of the phase. */
  readonly remaining: number;
  /** Ms held, once it is done. */
  readonly held: number;
}

/** The running phase: its name, its time, its ring, what comes next. */
export function renderDial({locale: {words, lang}, now, next, plan, remaining, isPaused}: Face) {
  if (!now) return nothing;
  const part = remaining / (now.end - now.start);
  return html`<div part="dial">
      ${ring(part)}
      <div part="phase">${isPaused ? words.paused : words[now.name]}</div>
      <div
        part="time"
        class=${remaining > 3_600_000 ? 'long' : ''}
        role="timer"
        aria-label=${spokenTime(remaining, lang)}
      >
        ${countdownTime(remaining)}
      </div>
      <div part="side">${placeInWords(now, plan, words)}</div>
    </div>
    <p part="next">
      ${
        next
          ? fill(
              words.next,
              `${words[next.name]} · ${spokenTime(next.end - next.start, lang, 'short')}`,
            )
          : fill(words.next, words.done)
      }
    </p>`;
}

/** A ring that empties, second by second. */
function ring(part: number): TemplateResult {
  return html`<svg viewBox="0 0 100 100" aria-hidden="true">
    <path d="M50 3a47 47 0 0 1 0 94 47 47 0 0 1 0-94" />
    <path
      part="ring"
      d="M50 3a47 47 0 0 1 0 94 47 47 0 0 1 0-94"
      pathLength="1"
      stroke-dasharray="1 2"
      stroke-dashoffset=${1 - part}
    />
  </svg>`;
}

/** What was done. */
export function renderSummary({locale: {words, lang}, plan, held}: Face): TemplateResult {
  return html`<div part="dial">
      ${ring(1)}
      <div part="phase">${words.done}</div>
      <div part="time">${countdownTime(held)}</div>
    </div>
    <p part="next">
      ${[planInWords(plan, words, lang), fill(words.held, spokenTime(held, lang))]
        .filter(Boolean)
        .join(' · ')}
    </p>`;
}

/** "Both sides · 2 sets · 15 sec rest", as far as there is something to tell. */
export function planInWords({sides, sets, rest}: Plan, words: TimerWords, lang: string): string {
  return [
    sides > 1 && words.sides,
    sets > 1 && fill(words.sets, sets),
    sets > 1 && rest > 0 && fill(words.rests, spokenTime(rest, lang, 'short')),
  ]
    .filter(Boolean)
    .join(' · ');
}

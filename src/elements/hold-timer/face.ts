import {html, nothing, type TemplateResult} from 'lit';
import {fill, type Locale, type TimerWords} from '../../locales/index.js';
import {countdownTime, spokenTime} from '../../timing/duration.js';
import type {Plan} from '../../timing/routine.js';
import {placeInWords} from './cues.js';
import {briefly, dot, planInWords} from './plan.js';
import type {Place} from './routine-element.js';

/** What the templates of a timer are made from. */
export interface Face {
  readonly locale: Locale<TimerWords>;
  readonly isPaused: boolean;
  readonly plan: Plan;
  readonly place: Place;
}

/** More characters are written smaller: two lines have room in the dial. */
const longest = 23;

/** The running phase: its name, its time, its ring, what comes next. */
export function renderDial({locale: {words, lang}, place, plan, isPaused}: Face) {
  const {phase, next, remaining} = place;
  if (!phase) return nothing;
  const name = (isPaused ? words.paused + dot : '') + words[phase.name];
  const side = placeInWords(phase, plan, words);
  const time = countdownTime(remaining);
  const part = remaining / (phase.end - phase.start);
  return html`<div part="dial">
      ${ring(part)}
      <div part="phase" class=${name.length < 9 ? 'brief' : name.length > longest ? 'lengthy' : ''}>
        ${name}
      </div>
      <div
        part="time"
        class="of${time.length}"
        role="timer"
        aria-label=${spokenTime(remaining, lang)}
      >
        ${time}
      </div>
      <div part="side" class=${side.length > longest ? 'lengthy' : ''}>${side}</div>
    </div>
    <p part="next">
      ${
        next
          ? fill(words.next, `${words[next.name]}${dot}${briefly(next.end - next.start, words)}`)
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
export function renderSummary({locale: {words, lang}, plan, place}: Face): TemplateResult {
  const time = countdownTime(place.held);
  return html`<div part="dial">
      ${ring(1)}
      <div part="phase" class="brief">${words.done}</div>
      <div part="time" class="of${time.length}">${time}</div>
    </div>
    <p part="next">
      ${planInWords(plan, words, '', fill(words.held, spokenTime(place.held, lang)))}
    </p>`;
}

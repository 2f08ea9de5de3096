import {html, nothing, type TemplateResult} from 'lit';
import type {TimerWords} from '../../locales/index.js';
import {longest, readDuration, unitsOf} from '../../timing/duration.js';
import type {PlanSource} from '../../timing/routine.js';
import {briefly} from './plan.js';

type Choose = (ms: number) => void;

const names = ['hours', 'minutes', 'seconds'] as const;
const lengths = [3_600_000, 60_000, 1000];

/**
 * Fields for hours, minutes and seconds; "1:30" can be pasted into any of them.
 *
 * @param lacksTime whether to say that they need one
 */
export function renderFields(
  words: TimerWords,
  lacksTime: boolean,
  choose: Choose,
): TemplateResult {
  const read = (event: Event) => {
    choose(timeIn(fieldsAround(event.target)));
  };
  // Typed to the end, 90 seconds become 1 minute and 30.
  const settle = (event: Event) => {
    const fields = fieldsAround(event.target);
    const ms = timeIn(fields);
    choose(ms);
    write(fields, ms);
  };
  const paste = (event: ClipboardEvent) => {
    const ms = readDuration(event.clipboardData?.getData('text'));
    if (ms === undefined) return;
    event.preventDefault();
    choose(ms);
    write(fieldsAround(event.target), ms);
  };
  return html`<div class="fields" @input=${read} @change=${settle} @paste=${paste}>
      ${names.map(name => {
        const isWrong = lacksTime && name === 'seconds';
        return html`<label
          ><input
            part="field"
            type="number"
            inputmode="numeric"
            min="0"
            aria-invalid=${isWrong ? 'true' : nothing}
            aria-describedby=${isWrong ? 'problem' : nothing}
          /><span>${words[name]}</span></label
        >`;
      })}
    </div>
    ${lacksTime ? html`<p part="problem" id="problem">${words.zero}</p>` : nothing}`;
}

function fieldsAround(target: EventTarget | null): HTMLInputElement[] {
  return [...((target as Element).closest('.fields')?.querySelectorAll('input') ?? [])];
}

function timeIn(fields: readonly HTMLInputElement[]): number {
  const sum = fields.reduce(
    (total, {valueAsNumber}, index) =>
      total + Math.max(0, Math.floor(valueAsNumber || 0)) * (lengths[index] ?? 0),
    0,
  );
  return Math.min(sum, longest);
}

function write(fields: readonly HTMLInputElement[], ms: number): void {
  // Not by entries(), of which some old libraries have their own.
  unitsOf(ms).forEach((amount, index) => {
    const field = fields[index];
    if (field) field.value = String(amount);
  });
}

/** Puts a time into the fields, unless someone is at work in them. */
export function writeFields(root: DocumentFragment | HTMLElement, ms: number): void {
  const fields = [...root.querySelectorAll<HTMLInputElement>('input')];
  if (!fields.some(field => field.matches(':focus'))) write(fields, ms);
}

/** Times to choose from, in ms: both ends of a range, where an exercise names one. */
export function renderPresets(
  hold: unknown,
  chosen: number,
  words: TimerWords,
  choose: Choose,
): TemplateResult {
  const {seconds} = Object(hold) as PlanSource;
  const range = Array.isArray(seconds) ? seconds.map(readDuration) : [];
  const presets =
    range.length === 2 && range.every(end => end !== undefined)
      ? range
      : [15_000, 30_000, 45_000, 60_000];
  return html`<div class="buttons pair">
    ${presets.map(
      ms =>
        html`<button part="preset" aria-pressed=${ms === chosen} @click=${() => choose(ms)}>
          ${briefly(ms, words)}
        </button>`,
    )}
  </div>`;
}

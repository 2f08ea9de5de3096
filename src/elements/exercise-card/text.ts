import {html, type TemplateResult} from 'lit';
import {holdAt} from '../../exercise/prose-hold.js';
import {timesIn} from '../../exercise/prose-times.js';
import {fill} from '../../locales/index.js';
import type {CardView} from './view.js';

/** Text from outside: it runs in the direction of its own words, and its times can be started. */
export function paragraph(text: string, view: CardView): TemplateResult {
  return html`<p dir="auto">${prose(text, view)}</p>`;
}

/** What stands in a paragraph, for a template that has one: each that is nested costs every card. */
export function prose(text: string, view: CardView): unknown {
  return view.time ? withTimes(text, view, view.time) : text;
}

function withTimes(
  text: string,
  {exercise, locale}: CardView,
  start: NonNullable<CardView['time']>,
) {
  const pieces: unknown[] = [];
  let told = 0;
  for (const time of timesIn(text)) {
    const words = text.slice(time.start, time.end);
    const press = (event: Event) => {
      if (event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      start(holdAt(text, time, exercise), event.currentTarget as HTMLElement);
    };
    // No <button>: its text can neither be selected with the rest nor broken across lines.
    pieces.push(
      text.slice(told, time.start),
      html`<span
        part="time"
        role="button"
        tabindex="0"
        aria-label=${fill(locale.words.time, words)}
        @click=${press}
        @keydown=${press}
        >${words}</span
      >`,
    );
    told = time.end;
  }
  return told ? [...pieces, text.slice(told)] : text;
}

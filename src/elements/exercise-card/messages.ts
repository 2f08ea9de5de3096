import {html, nothing, type TemplateResult} from 'lit';
import type {Problem} from '../../exercise/parse.js';
import type {CardWords} from '../../locales/index.js';
import type {CardState} from './card-state.js';

/** What a card without an exercise says, to whoever reads the page and to whoever owns it. */
export function renderMessage(
  state: Exclude<CardState, {phase: 'ready'}>,
  words: CardWords,
  host: HTMLElement,
  retry: (() => void) | undefined,
): TemplateResult {
  const {phase} = state;
  const children = hasContent(host);
  const own = children ? html`<slot></slot>` : nothing;
  if (phase === 'loading') {
    return html`${children ? own : skeleton}`;
  }
  if (phase === 'empty') {
    return children
      ? html`${own}`
      : html`<p part="message">${words.empty}</p>
          ${renderProblems(howToChoose, words.owner)}`;
  }
  return html`<div part="message" role="alert">
      <p>${words[state.reason]}</p>
      ${retry ? html`<button part="button" @click=${retry}>${words.retry}</button>` : nothing}
    </div>
    ${own}${renderProblems(state.problems, words.owner)}`;
}

/** For the page's owner, who can mend it; folded, for the visitor, who cannot. */
export function renderProblems(problems: readonly Problem[], title: string): unknown {
  return problems.length
    ? html`<details part="message">
        <summary>${title}</summary>
        <ul lang="en" dir="ltr">
          ${problems.map(
            ({path, message}) =>
              html`<li>${path ? [html`<code>${path}</code>`, ': '] : nothing}${message}</li>`,
          )}
        </ul>
      </details>`
    : nothing;
}

const howToChoose: readonly Problem[] = [
  {path: 'src', message: 'Give it the address of an exercise: src="exercise.json".'},
];

/** Stands in the place of what is coming, about its size. */
const skeleton = html`<div class="skeleton"></div>
  <div class="skeleton"></div>`;

/** Whether the author put something between the tags for readers to see. */
function hasContent(host: HTMLElement): boolean {
  const elements = [...host.children].filter(
    ({localName, slot}) => localName !== 'script' && !slot,
  );
  return elements.length > 0 || [...host.childNodes].some(isText);
}

function isText({nodeType, textContent}: Node): boolean {
  return nodeType === Node.TEXT_NODE && !!textContent?.trim();
}

import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {RelatedExercise} from '../../exercise/schema.js';
import {isLoaded, levelRank} from '../../exercise/vocabulary.js';
import {isAbsolute} from '../../exercise/web-address.js';
import {fill, translated} from '../../locales/index.js';
import {facts, type SectionName} from './card-state.js';
import {paragraph, prose} from './text.js';
import {renderTimer} from './timers.js';
import type {CardView} from './view.js';

/** Every section but the media, which have a file of their own. */
export function renderSection(name: Exclude<SectionName, 'media'>, view: CardView): unknown {
  const {exercise} = view;
  switch (name) {
    case 'synopsis':
      return renderSynopsis(view);
    case 'overview':
      return section(
        view,
        name,
        exercise.overview?.split(/\n\s*\n/).map(text => paragraph(text, view)),
      );
    case 'steps':
      return section(view, name, exercise.steps && renderSteps(exercise.steps, view));
    case 'timer':
      return view.time ? section(view, name, renderTimers(view)) : nothing;
    case 'one-rep-max':
      return view.time && isLoaded(exercise.equipment)
        ? section(view, name, renderOneRepMax(view))
        : nothing;
    default:
      return section(
        view,
        name,
        exercise[name] &&
          html`<ul role="list">
            ${exercise[name].map(each => renderItem(view, name, each))}
          </ul>`,
      );
  }
}

/** A section under its heading; without content it leaves no trace. */
function section(
  {locale, level}: CardView,
  name: Exclude<SectionName, 'media' | 'synopsis'>,
  content: unknown,
): unknown {
  return content
    ? html`<section part="section ${name}">
        <div part="heading" role="heading" aria-level=${Math.min(level + 1, 6)} tabindex="-1">
          ${locale.words[name]}
        </div>
        ${content}
      </section>`
    : nothing;
}

/** The steps, each of which can be ticked off, and the way to have them one at a time. */
function renderSteps(steps: readonly string[], view: CardView): TemplateResult {
  const {done, tick, again, start, locale} = view;
  const {words} = locale;
  const next = steps.findIndex((_, index) => !done.has(index));
  return html`<div class="buttons">
      <button part="button start" class="primary" @click=${start}>
        <span>${next > 0 ? fill(words.resume, next + 1) : words.start}</span>
      </button>
      ${done.size ? html`<button part="button again" @click=${again}>${words.again}</button>` : nothing}
    </div>
    <ol role="list">
      ${steps.map(
        (step, index) =>
          html`<li part="step">
            <input
              part="tick"
              type="checkbox"
              aria-label=${fill(words.ticked, index + 1)}
              .checked=${live(done.has(index))}
              @change=${(event: Event) => tick(index, (event.target as HTMLInputElement).checked)}
            />
            <p dir="auto">${prose(step, view)}</p>
          </li>`,
      )}
    </ol>`;
}

/** The timer and the stopwatch. Out of view there are none yet: a page can have hundreds of cards. */
function renderTimers({hasTimers, timed, locale}: CardView): TemplateResult {
  return html`<div class="timers ${hasTimers ? '' : 'later'}">
    ${
      hasTimers
        ? html`${renderTimer(timed, locale.words.rest)}<stop-watch
              persist=${timed.key ?? nothing}
            ></stop-watch>`
        : nothing
    }
  </div>`;
}

function renderOneRepMax({hasTimers, exercise}: CardView): TemplateResult {
  return html`<div class=${hasTimers ? '' : 'later'}>
    ${hasTimers ? html`<one-rep-max .exercise=${exercise}></one-rep-max>` : nothing}
  </div>`;
}

function renderItem(view: CardView, name: SectionName, item: string | RelatedExercise): unknown {
  if (typeof item !== 'string') return html`<li part="item">${renderRelated(view, item)}</li>`;
  return name === 'tips' || name === 'mistakes'
    ? html`<li part="item"><p dir="auto">${prose(item, view)}</p></li>`
    : html`<li part="item">${renderRelated(view, {name: item})}</li>`;
}

function renderRelated(view: CardView, related: RelatedExercise): TemplateResult {
  const {name, href, src, description} = related;
  const follow = (event: MouseEvent) => {
    // Opening a link elsewhere is the visitor's choice, and the browser's work.
    if (href && (event.ctrlKey || event.metaKey || event.shiftKey)) return;
    if (!view.select(related, event.currentTarget as HTMLElement)) event.preventDefault();
  };
  const link = href
    ? html`<a part="link" href=${href} @click=${follow}><bdi>${name}</bdi></a>`
    : src
      ? html`<button part="link" @click=${follow}><bdi>${name}</bdi></button>`
      : html`<b><bdi>${name}</bdi></b>`;
  return html`${link}${description ? paragraph(description, view) : nothing}`;
}

function renderSynopsis({exercise, locale: {words, lang}}: CardView): unknown {
  const rows = facts.flatMap(fact => {
    const values = [exercise[fact] ?? []].flat();
    const rank = fact === 'level' && values[0] ? levelRank(values[0]) : undefined;
    return values.length
      ? html`<div>
          <dt part="label">${words[fact]}</dt>
          <dd part="value ${fact}">
            ${values.map(
              (value, index) =>
                html`${index ? words.comma : nothing}<bdi>${translated(value, lang)}</bdi>`,
            )}
            ${rank ? meter(rank) : nothing}
          </dd>
        </div>`
      : [];
  });
  return rows.length ? html`<dl part="synopsis">${rows}</dl>` : nothing;
}

/** A picture of the word beside it. */
function meter(rank: number): TemplateResult {
  return html`<span class="meter" aria-hidden="true"
    ><i class="on"></i><i class=${rank > 1 ? 'on' : ''}></i><i class=${rank > 2 ? 'on' : ''}></i
  ></span>`;
}

/** Who made it and what may be done with it. */
export function renderCredits({exercise, locale: {words}}: CardView): unknown {
  const {author, license, source} = exercise;
  const link = (text: string, address: string | undefined) =>
    address && isAbsolute(address)
      ? html`<a part="link" href=${address} rel="noopener">${text}</a>`
      : html`<bdi>${text}</bdi>`;
  const credits = [
    author && html`<bdi>${fill(words.by, author)}</bdi>`,
    license && link(license.name, license.url),
    source && link(words.source, source),
  ].filter(Boolean);
  const line = credits.map((credit, index) => html`${index ? ' · ' : nothing}${credit}`);
  // In one line of source, as in one of the card, whose paragraphs keep their line breaks.
  return line.length ? html`<p part="credits">${line}</p>` : nothing;
}

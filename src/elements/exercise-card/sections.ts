import {html, nothing, type TemplateResult} from 'lit';
import type {RelatedExercise} from '../../exercise/schema.js';
import {levelRank} from '../../exercise/vocabulary.js';
import {isAbsolute} from '../../exercise/web-address.js';
import {fill, translated, type CardWords} from '../../locales/index.js';
import type {SectionName} from './card-state.js';
import type {CardView} from './view.js';

/** Every section but the media, which have a file of their own. */
export function renderSection(name: Exclude<SectionName, 'media'>, view: CardView): unknown {
  const {exercise} = view;
  switch (name) {
    case 'synopsis':
      return renderSynopsis(view);
    case 'overview':
      return section(view, name, exercise.overview?.split(/\n\s*\n/).map(paragraph));
    case 'steps':
      return section(
        view,
        name,
        exercise.steps &&
          html`<ol role="list">
            ${exercise.steps.map(step => html`<li part="step">${paragraph(step)}</li>`)}
          </ol>`,
      );
    default:
      return section(
        view,
        name,
        exercise[name] &&
          html`<ul role="list">
            ${exercise[name].map(
              each => html`<li part="item">${renderItem(view, name, each)}</li>`,
            )}
          </ul>`,
      );
  }
}

/** A section under its heading; without content it leaves no trace. */
function section({locale, level}: CardView, name: keyof CardWords, content: unknown): unknown {
  return content
    ? html`<section part="section ${name}">
        <div part="heading" role="heading" aria-level=${level}>${locale.words[name]}</div>
        ${content}
      </section>`
    : nothing;
}

/** Text from outside: it runs in the direction of its own words. */
function paragraph(text: string): TemplateResult {
  return html`<p dir="auto">${text}</p>`;
}

function renderItem(view: CardView, name: SectionName, item: string | RelatedExercise): unknown {
  if (typeof item !== 'string') return renderRelated(view, item);
  return name === 'tips' || name === 'mistakes'
    ? paragraph(item)
    : renderRelated(view, {name: item});
}

function renderRelated({select}: CardView, related: RelatedExercise): TemplateResult {
  const {name, href, src, description} = related;
  const follow = (event: MouseEvent) => {
    // Opening a link elsewhere is the visitor's choice, and the browser's work.
    if (href && (event.ctrlKey || event.metaKey || event.shiftKey)) return;
    if (!select(related, event.currentTarget as HTMLElement)) event.preventDefault();
  };
  const label = html`<bdi>${name}</bdi>`;
  const link = href
    ? html`<a part="link" href=${href} @click=${follow}>${label}</a>`
    : src
      ? html`<button part="link" @click=${follow}>${label}</button>`
      : html`<b>${label}</b>`;
  return html`${link}${description ? paragraph(description) : nothing}`;
}

const facts = ['target', 'secondary', 'execution', 'force', 'equipment', 'level'] as const;

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
    >${[1, 2, 3].map(step => html`<i class=${step > rank ? '' : 'on'}></i>`)}</span
  >`;
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
  return credits.length
    ? html`<p part="credits">
        ${credits.map((credit, index) => html`${index ? ' · ' : nothing}${credit}`)}
      </p>`
    : nothing;
}

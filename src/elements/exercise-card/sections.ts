import {html, nothing, type TemplateResult} from 'lit';
import type {RelatedExercise} from '../../exercise/schema.js';
import {isLoaded, levelRank} from '../../exercise/vocabulary.js';
import {isAbsolute} from '../../exercise/web-address.js';
import {fill, localeFor, timerWords, translated} from '../../locales/index.js';
import {briefly, holdInWords} from '../hold-timer/plan.js';
import {facts, type SectionName} from './card-state.js';
import {renderMedia} from './media.js';
import {changing, still} from './still.js';
import {paragraph, prose} from './text.js';
import {renderTimer} from './timers.js';
import type {CardView} from './view.js';

/** Whether an exercise has something to say in a section. Where media are, the page can put its own. */
export function hasSection(name: SectionName, {exercise, time}: CardView): boolean {
  switch (name) {
    case 'media':
      return true;
    case 'synopsis':
      return facts.some(fact => exercise[fact]?.length);
    case 'timer':
      return !!time;
    case 'one-rep-max':
      return !!time && isLoaded(exercise.equipment);
    default:
      return !!exercise[name];
  }
}

type TextSection = Exclude<SectionName, 'media' | 'timer' | 'one-rep-max'>;

/** The sections. What plays or runs is not made anew with the texts around it. */
export function renderSections(names: readonly SectionName[], view: CardView): unknown[] {
  const rendered: unknown[] = [];
  let texts: TextSection[] = [];
  const endTexts = () => {
    const run = texts;
    if (run.length) rendered.push(still(view, () => run.map(name => renderText(name, view))));
    texts = [];
  };
  for (const name of names) {
    const isText = name !== 'media' && name !== 'timer' && name !== 'one-rep-max';
    if (isText) texts.push(name);
    else endTexts();
    if (name === 'media') rendered.push(renderMedia(view));
    else if (name === 'timer') rendered.push(section(view, name, renderTimers(view)));
    else if (name === 'one-rep-max') rendered.push(section(view, name, renderOneRepMax(view)));
  }
  endTexts();
  return rendered;
}

function renderText(name: TextSection, view: CardView): unknown {
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
      return section(view, name, renderSteps(view));
    default:
      return section(
        view,
        name,
        html`<ul role="list">
          ${exercise[name]?.map(each => renderItem(view, name, each))}
        </ul>`,
      );
  }
}

/** A section under its heading. */
function section(
  {locale, level}: CardView,
  name: Exclude<SectionName, 'media' | 'synopsis'>,
  content: unknown,
): TemplateResult {
  return html`<section part=${`section ${name}`}>
    <div part="heading" role="heading" aria-level=${Math.min(level + 1, 6)} tabindex="-1">
      ${locale.words[name]}
    </div>
    ${content}
  </section>`;
}

/** The steps, each of which can be ticked off, and the way to have them one at a time. */
function renderSteps(view: CardView): TemplateResult[] {
  const {exercise, locale, start, tick} = view;
  return [
    html`<div class="buttons">
      <button part="button start" class="primary" @click=${start}>
        <span>${changing(view, startInWords)}</span>
      </button>
      ${changing(view, renderAgain)}
    </div>`,
    html`<ol role="list">
      ${exercise.steps?.map(
        (step, index) =>
          html`<li part="step">
            <input
              part="tick"
              type="checkbox"
              aria-label=${fill(locale.words.ticked, index + 1)}
              @change=${(event: Event) => tick(index, (event.target as HTMLInputElement).checked)}
            />
            <p dir="auto">${prose(step, view)}</p>
          </li>`,
      )}
    </ol>`,
  ];
}

function startInWords({exercise: {steps = []}, done, locale: {words}}: CardView): string {
  const next = steps.findIndex((_, index) => !done.has(index));
  return next > 0 ? fill(words.resume, next + 1) : words.start;
}

function renderAgain({done, again, locale: {words}}: CardView): unknown {
  return done.size
    ? html`<button part="button again" @click=${again}>${words.again}</button>`
    : nothing;
}

/** The timer and the stopwatch. Out of view there are none yet: a page can have hundreds of cards. */
function renderTimers({hasTimers, timed, locale, exercise: {hold}}: CardView): TemplateResult {
  const {words} = localeFor(locale.lang, timerWords);
  return html`${hold ? html`<p class="paper">${words.hold}: ${holdInWords(hold, words, ms => briefly(ms, words))}</p>` : nothing}
    <div class="timers ${hasTimers ? '' : 'later'}">
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

function renderRelated(view: CardView, related: RelatedExercise): unknown {
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
  return [link, description ? paragraph(description, view) : nothing];
}

function renderSynopsis({exercise, locale: {words, lang}}: CardView): unknown {
  const rows = facts.flatMap(fact => {
    const values = [exercise[fact] ?? []].flat();
    const rank = fact === 'level' && values[0] ? levelRank(values[0]) : undefined;
    return values.length
      ? html`<div>
          <dt part="label">${words[fact]}</dt>
          <dd part=${`value ${fact}`}>
            ${values.flatMap((value, index) => [
              index ? words.comma : nothing,
              html`<bdi>${translated(value, lang)}</bdi>`,
            ])}
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
  const line = credits.flatMap((credit, index) => [index ? ' · ' : nothing, credit]);
  // In one line of source, as in one of the card, whose paragraphs keep their line breaks.
  return line.length ? html`<p part="credits">${line}</p>` : nothing;
}

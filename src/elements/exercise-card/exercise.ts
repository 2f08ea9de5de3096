import {html, nothing, type TemplateResult} from 'lit';
import type {SectionName} from './card-state.js';
import {renderProblems} from './messages.js';
import {hasSection, renderCredits, renderSections} from './sections.js';
import {changing, still} from './still.js';
import type {CardView} from './view.js';

/** All that is said of an exercise. */
export function renderExercise(view: CardView): TemplateResult {
  const names = view.sections.filter(name => hasSection(name, view));
  return html`${still(view, () => [renderHeader(view), renderJumps(names, view)])}
    <div class="body">${renderSections(names, view)}</div>
    ${still(view, renderRemarks)}${renderCode(view)}`;
}

/** Whose it is, and what the page's owner should know of it. */
function renderRemarks(view: CardView): unknown {
  const {
    problems,
    locale: {words},
  } = view;
  // A remark on the whole, such as that the list holds more, leaves nothing out.
  const partly = problems.some(({path}) => path);
  return [renderCredits(view), renderProblems(problems, partly ? words.partly : words.owner)];
}

/** The name, who likes it, and what can be done with the whole. */
function renderHeader(view: CardView): TemplateResult {
  const {exercise, level, locale, print} = view;
  return html`<header part="header">
    <div part="name" role="heading" aria-level=${level} dir="auto">${exercise.name}</div>
    <div class="actions">
      ${exercise.likes === undefined ? nothing : renderLikes(view)}
      <button part="button print" @click=${print}>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M7 8V3h10v5M7 17H3V8h18v9h-4M7 14h10v7H7Z" />
        </svg>
        ${locale.words.print}
      </button>
    </div>
  </header>`;
}

function renderLikes(view: CardView): TemplateResult {
  const {like, locale} = view;
  return html`<button
    part="likes"
    aria-pressed=${changing(view, ({liked}) => String(liked))}
    @click=${like}
  >
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d="M12 20 4.3 12.2a5 5 0 0 1 7-7.1l.7.7.7-.7a5 5 0 0 1 7 7.1Z" />
    </svg>
    <span class="unseen">${locale.words.like}</span> ${changing(view, likesInFigures)}
  </button>`;
}

function likesInFigures({exercise: {likes = 0}, liked, locale: {lang}}: CardView): string {
  const count = likes + Number(liked);
  // Without a reason the browser's first formatter is not made: it takes longer than all of a card.
  return count < 1000 ? String(count) : count.toLocaleString(lang, {numberingSystem: 'latn'});
}

/** Text of more than this many characters fills a phone more than once. */
const long = 1000;

/** Ways to the sections of a card that is long, and has some. */
function renderJumps(names: readonly SectionName[], {exercise, locale: {words}}: CardView) {
  const {overview = '', steps, tips, mistakes} = exercise;
  const {length} = [overview, steps, tips, mistakes].flat().join('');
  const targets = names.filter(name => name !== 'media' && name !== 'synopsis');
  if (length < long || targets.length < 4) return nothing;
  const jump = (event: Event, name: string) => {
    const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
    const section = root.querySelector(`[part~=section][part~=${name}]`);
    section?.scrollIntoView();
    section?.querySelector<HTMLElement>('[part=heading]')?.focus({preventScroll: true});
  };
  return html`<nav class="jumps" aria-label=${words.sections}>
    ${targets.map(
      name =>
        html`<button part="jump" @click=${(event: Event) => jump(event, name)}>
          ${words[name]}
        </button>`,
    )}
  </nav>`;
}

/** On paper alone: the address of the page, to be scanned or typed. */
function renderCode({code}: CardView): unknown {
  return code
    ? html`<p class="code">
        <svg viewBox="-2 -2 ${code.size + 4} ${code.size + 4}" aria-hidden="true">
          <path d=${code.path} />
        </svg>
        <bdi>${code.text}</bdi>
      </p>`
    : nothing;
}

import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {ref} from 'lit/directives/ref.js';
import {styleMap} from 'lit/directives/style-map.js';
import {parseExercise} from '../../src/exercise/parse.js';
import {finished, without} from '../../src/form/record.js';
import {example} from './example.js';
import {common, isSpoken, languageName, languageOf, languageTag, spoken} from './languages.js';
import type {Store} from './store.js';
import {beginnings, choices, colors, variables, verdicts, type Theme} from './theme.js';

const widths = {320: 'Phone', 768: 'Tablet', 1200: 'Desktop'};
const schemes = {light: 'Light', dark: 'Dark'};

/** The card as visitors will see it, and what can be set of its look. */
export function previewPane(store: Store): TemplateResult {
  const {view, draft} = store;
  const {exercise} = draft;
  const isThere = Boolean(parseExercise(exercise).exercise);
  const look = Object.fromEntries(variables(draft.theme));
  return html`<section class="pane preview" aria-labelledby="preview">
    <h2 id="preview" tabindex="-1">Preview</h2>
    <div class="controls">
      ${choice('Width', widths, String(view.width), width => store.look({width: Number(width)}))}
      ${choice('Page', schemes, view.scheme, scheme =>
        store.look({scheme: scheme === 'dark' ? 'dark' : 'light'}),
      )}
      ${languageChoice(store)}
    </div>
    ${languageNote(languageOf(view))}
    <details class="look">
      <summary>Look</summary>
      ${lookControls(store)}
    </details>
    ${isThere ? nothing : html`<p class="quiet">An example, until yours has a name or steps.</p>`}
    <div class="window" ${ref(fitted)}>
      <div
        class="sheet"
        lang=${languageOf(view)}
        style=${styleMap({...look, 'inline-size': `${view.width}px`, 'color-scheme': view.scheme})}
      >
        <exercise-card
          heading-level="3"
          no-structured-data
          image-base=${draft.imageBase ?? nothing}
          .exercise=${guard([exercise], () => (isThere ? finished(exercise) : example))}
        ></exercise-card>
      </div>
    </div>
  </section>`;
}

function choice(
  label: string,
  options: Readonly<Record<string, string>>,
  value: string,
  choose: (value: string) => void,
) {
  return html`<label
    >${label}
    <select @change=${({target}: Event) => choose((target as HTMLSelectElement).value)}>
      ${Object.entries(options).map(
        ([each, words]) =>
          html`<option value=${each} .selected=${each === value}>${words}</option>`,
      )}
    </select>
  </label>`;
}

function languageChoice(store: Store) {
  const {lang, typedLang} = store.view;
  const isWrong = Boolean(typedLang.trim()) && !languageTag(typedLang);
  const option = (tag: string) =>
    html`<option value=${tag} lang=${tag} .selected=${tag === lang}>${languageName(tag)}</option>`;
  return html`<label
      >Language
      <select
        @change=${({target}: Event) => store.look({lang: (target as HTMLSelectElement).value})}
      >
        <optgroup label="With words of their own">${spoken.map(option)}</optgroup>
        <optgroup label="With English words">
          ${common.map(option)}
          <option value="" .selected=${lang === ''}>Another …</option>
        </optgroup>
      </select>
    </label>
    ${
      lang === ''
        ? html`<div class="field">
            <label for="lang">Its tag, such as pt-BR</label>
            <input
              id="lang"
              autocomplete="off"
              autocapitalize="none"
              spellcheck="false"
              .value=${typedLang}
              aria-describedby=${isWrong ? 'lang-problem' : nothing}
              aria-invalid=${isWrong ? 'true' : nothing}
              @input=${({target}: Event) =>
                store.look({typedLang: (target as HTMLInputElement).value})}
            />
            ${
              isWrong
                ? html`<p class="problem" id="lang-problem">
                    This is no tag of a language; until it is, English is shown.
                  </p>`
                : nothing
            }
          </div>`
        : nothing
    }`;
}

/** What the elements do in a language that they do not know. */
function languageNote(tag: string) {
  if (isSpoken(tag)) return nothing;
  return html`<p class="hint">
    The elements have no words in <bdi lang=${tag}>${languageName(tag)}</bdi>: what they say by
    themselves stays English.
  </p>`;
}

function lookControls(store: Store) {
  const {theme} = store.draft;
  const set = (name: keyof Theme, value: string | undefined, typing?: string) => {
    const next = value ? {...theme, [name]: value} : without(theme, name);
    store.change({theme: next}, '', typing);
  };
  return html`<div class="colors" @change=${() => store.rest()}>
      ${colors.map(
        name =>
          html`<div class="color">
            <label class="tick"
              ><input
                type="checkbox"
                .checked=${Boolean(theme[name])}
                @change=${({target}: Event) =>
                  set(name, (target as HTMLInputElement).checked ? beginnings[name] : undefined)}
              />
              Own ${name}</label
            >
            <input
              type="color"
              aria-label="Colour of the ${name}"
              ?disabled=${!theme[name]}
              .value=${theme[name] ?? beginnings[name]}
              @input=${({target}: Event) => set(name, (target as HTMLInputElement).value, name)}
            />
          </div>`,
      )}
    </div>
    <div class="controls">
      ${choice('Corners', choices.radius, theme.radius ?? '', value => set('radius', value))}
      ${choice('Density', choices.space, theme.space ?? '', value => set('space', value))}
      ${choice('Font', choices.font, theme.font ?? '', value => set('font', value))}
    </div>
    <ul class="verdicts" role="list" aria-live="polite" aria-label="Contrast">
      ${verdicts(theme).map(
        ({what, ratio, passes}) =>
          html`<li class=${passes ? 'good' : 'problem'}>
            ${passes ? '✓' : '✕'} ${what}: ${ratio.toFixed(1)} to 1,
            ${passes ? 'easy to read' : 'too faint; WCAG AA asks for 4.5'}.
          </li>`,
      )}
    </ul>`;
}

let watched: Element | undefined;

const observer = new ResizeObserver(() => fit());

/** Shows the sheet smaller where it is wider than there is room for it. */
function fitted(element: Element | undefined) {
  if (!element || element === watched) return;
  watched = element;
  observer.observe(element);
  for (const child of element.children) observer.observe(child);
}

function fit() {
  const sheet = watched?.firstElementChild;
  if (!(watched instanceof HTMLElement) || !(sheet instanceof HTMLElement)) return;
  const scale = Math.min(1, watched.clientWidth / sheet.offsetWidth);
  sheet.style.transform = scale < 1 ? `scale(${scale})` : '';
  watched.style.blockSize = `${Math.ceil(sheet.offsetHeight * scale)}px`;
}

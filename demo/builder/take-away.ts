import {html, nothing, type TemplateResult} from 'lit';
import {webAddress} from '../../src/exercise/web-address.js';
import {parseExercise} from '../../src/exercise/parse.js';
import {copy} from './copy.js';
import {downloads} from './downloads.js';
import {finished} from '../../src/form/record.js';
import {highlighted} from './highlight.js';
import {languageOf} from './languages.js';
import {somewhere, type Embed} from './snippets.js';
import type {Store} from './store.js';
import {tabs, type Tab} from './ways.js';

/** The ways in which an exercise gets to where it is shown. */
export function takeAwayPane(store: Store): TemplateResult {
  const {view, draft} = store;
  const exercise = finished(draft.exercise);
  return html`<section class="pane take-away" aria-labelledby="take-away">
    <h2 id="take-away" tabindex="-1">Take it away</h2>
    ${unplacedNote(draft.unplaced.length)}
    ${
      parseExercise(exercise).exercise
        ? ways(store, {
            exercise,
            theme: draft.theme,
            base: baseOf(view.base),
            lang: languageOf(view),
            imageBase: draft.imageBase,
          })
        : html`<p class="quiet">The code appears here once the exercise has a name or steps.</p>`
    }
  </section>`;
}

function unplacedNote(count: number) {
  if (count === 0) return nothing;
  const lines = count === 1 ? 'One line has' : `${count} lines have`;
  return html`<p class="problem">
    ${lines} no place yet and will not be in it: <a href="#unplaced">see which</a>.
  </p>`;
}

/** With a slash at the end, where something was said that can be used. */
function baseOf(written: string): string {
  const address = written.trim();
  return address && isBase(address) ? address.replace(/\/*$/, '/') : somewhere;
}

const isBase = (address: string) => /^(https?:\/\/|\/)/.test(address) && webAddress(address);

function ways(store: Store, embed: Embed) {
  const {view} = store;
  const tab = tabs.find(({name}) => name === view.tab) ?? tabs[0];
  const isFiles = view.tab === 'Files';
  const names = [...tabs.map(({name}) => name), 'Files'];
  const open = isFiles ? 'Files' : tab.name;
  const go = (event: KeyboardEvent) => {
    const last = names.length - 1;
    const at = names.indexOf(open);
    const to = {ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: last}[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const name = names.at(to > last ? 0 : to) ?? '';
    store.look({tab: name, variant: ''});
    document.getElementById(`tab-${name}`)?.focus();
  };
  return html`${base(store)}
    <div class="tabs" role="tablist" aria-labelledby="take-away" @keydown=${go}>
      ${names.map(
        name =>
          html`<button
            type="button"
            role="tab"
            id="tab-${name}"
            aria-selected=${name === open}
            aria-controls="way"
            tabindex=${name === open ? 0 : -1}
            @click=${() => store.look({tab: name, variant: ''})}
          >
            ${name}
          </button>`,
      )}
    </div>
    <div id="way" role="tabpanel" aria-labelledby="tab-${open}">
      ${isFiles ? downloads(store, embed) : snippet(store, tab, embed)}
    </div>`;
}

function base(store: Store) {
  const {base: written} = store.view;
  const isWrong = Boolean(written.trim()) && !isBase(written.trim());
  return html`<div class="field">
    <label for="base">Where your files are</label>
    <input
      id="base"
      inputmode="url"
      autocomplete="off"
      placeholder=${somewhere}
      .value=${written}
      aria-describedby=${isWrong ? 'base-problem' : 'base-hint'}
      aria-invalid=${isWrong ? 'true' : nothing}
      @input=${({target}: Event) => store.look({base: (target as HTMLInputElement).value})}
    />
    ${
      isWrong
        ? html`<p class="problem" id="base-problem">
            This is not an address that starts with https://, http:// or a slash.
          </p>`
        : html`<p class="hint" id="base-hint">
            The address of exercise-elements on your server; until you know it, the code says
            YOUR-SITE.
          </p>`
    }
  </div>`;
}

function snippet(store: Store, {name, language, variants}: Tab, embed: Embed) {
  const {view} = store;
  const variant = variants.find(each => each.name === view.variant) ?? variants[0];
  const code = variant.write(embed);
  const press = async ({currentTarget}: Event) => {
    const shown = (currentTarget as Element).closest('#way')?.querySelector('code');
    const isCopied = shown && (await copy(shown, variant.rich?.(code) ?? code));
    store.say(
      isCopied ? 'Copied.' : 'Copying is not allowed here. The code is selected: copy it by hand.',
    );
  };
  return html`${
      variants.length > 1
        ? html`<fieldset class="variants">
            <legend class="unseen">Which one</legend>
            ${variants.map(
              each =>
                html`<label class="tick"
                  ><input
                    type="radio"
                    name="variant"
                    .checked=${each === variant}
                    @change=${() => store.look({variant: each.name})}
                  />
                  ${each.name}</label
                >`,
            )}
          </fieldset>`
        : nothing
    }
    <p class="hint">${variant.note} ${variant.isPlain ? leftBehind(embed) : nothing}</p>
    <button type="button" class="primary" @click=${press}>Copy</button>
    <pre tabindex="0" aria-label="Code for ${name}"><code>${highlighted(
      code,
      language,
    )}</code></pre>`;
}

/** What a way that carries the accent alone does without. */
function leftBehind({theme, lang, imageBase}: Embed) {
  const left = [
    Object.keys(theme).some(name => name !== 'accent') && 'of the look all but the accent',
    lang !== 'en' && 'the language, which is that of your site',
    imageBase && 'where your pictures are',
  ].filter(Boolean);
  return left.length > 0 ? `Not in it: ${left.join('; ')}.` : nothing;
}

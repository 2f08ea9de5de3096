import {html, nothing, type TemplateResult} from 'lit';
import {readHtml} from '../../src/browser/html.js';
import {recall, remember} from '../../src/browser/storage.js';
import {readJson} from '../../src/exercise/json.js';
import {isRecord} from '../../src/exercise/list.js';
import {readWriteUp} from '../../src/write-up/read-write-up.js';
import type {Draft} from './draft.js';
import {example} from './example.js';
import {draftOf, exercisesIn, matching, type Listed} from './open.js';
import {blocksFromPaste} from './paste.js';
import type {Store} from './store.js';

/** More are found by searching. */
const most = 50;

/** What was pasted last; its HTML tells more than its text, as long as that stays as it is. */
let pasted = {html: '', text: ''};

/** A text that is not sorted yet survives a reload, too. */
const memory = 'builder-paste';
const unsorted = recall(memory) ?? '';

/** Where a draft comes from: nothing, an example, a text or a file. */
export function startPane(store: Store): TemplateResult {
  return html`<section class="pane start" aria-labelledby="start">
    <h2 id="start" tabindex="-1">Start</h2>
    <div class="row">
      <button type="button" @click=${() => begin(store, {exercise: {}, unplaced: []}, 'Blank.')}>
        Blank
      </button>
      <button
        type="button"
        @click=${() => begin(store, {exercise: example, unplaced: []}, 'An example, to change.')}
      >
        An example
      </button>
      <label class="button"
        >Open a file
        <input class="unseen" type="file" accept=".json,.txt,.md,.html" @change=${choose(store)} />
      </label>
    </div>
    <form @submit=${sort(store)}>
      <label for="paste">Or paste what you have written</label>
      <textarea
        id="paste"
        rows="4"
        aria-describedby="paste-hint"
        .value=${unsorted}
        @input=${({target}: Event) => remember(memory, (target as HTMLTextAreaElement).value)}
        @paste=${(event: ClipboardEvent) => keepHtml(event)}
      ></textarea>
      <p class="hint" id="paste-hint">
        A blog post, a note, Markdown or JSON; or drop a file anywhere on this page. Nothing leaves
        your device.
      </p>
      <button>Sort it into fields</button>
    </form>
    ${store.listed.length > 0 ? chooser(store) : nothing}
  </section>`;
}

function begin(store: Store, part: Pick<Draft, 'exercise' | 'unplaced'>, news: string) {
  store.list([]);
  store.change(part, news);
  document.getElementById('edit')?.focus();
}

function keepHtml({clipboardData, currentTarget}: ClipboardEvent) {
  const field = currentTarget as HTMLTextAreaElement;
  const markup = field.value ? '' : (clipboardData?.getData('text/html') ?? '');
  // The field has the text only after this event.
  setTimeout(() => {
    pasted = {html: markup, text: field.value};
  });
}

const sort = (store: Store) => (event: SubmitEvent) => {
  event.preventDefault();
  const field = document.querySelector<HTMLTextAreaElement>('#paste');
  const text = field?.value ?? '';
  if (!field || !text.trim()) {
    store.say('There is nothing to sort yet: paste a text first.');
    field?.focus();
    return;
  }
  field.value = '';
  remember(memory, undefined);
  take(store, text, text === pasted.text ? pasted.html : '');
};

const choose = (store: Store) => async (event: Event) => {
  const field = event.target as HTMLInputElement;
  const [file] = field.files ?? [];
  if (file) await open(store, file);
  // The same file may be chosen again.
  field.value = '';
};

async function open(store: Store, file: File) {
  const text = await file.text();
  if (/\.html?$/i.test(file.name)) take(store, '', text);
  else take(store, text, '');
}

/** Begins with a text, whatever it is. */
function take(store: Store, text: string, markup: string) {
  const json = text && readJson(text);
  if (isRecord(json) || Array.isArray(json)) {
    takeJson(store, json);
    return;
  }
  const {exercise, unplaced} = readWriteUp(blocksFromPaste({...(markup && {html: markup}), text}));
  const left =
    unplaced.length === 0
      ? 'Every line has its place.'
      : `Sorted. Lines without a place: ${unplaced.length}.`;
  begin(store, {exercise, unplaced}, left);
}

function takeJson(store: Store, json: unknown) {
  const found = exercisesIn(json, {readHtml});
  const [first, ...others] = found;
  if (!first) store.say('There is no exercise in this: it should have a name and steps.');
  else if (others.length > 0) {
    store.list(found);
    document.getElementById('search')?.focus();
  } else begin(store, draftOf(first.record, {readHtml}), `Opened “${first.name}”.`);
}

/** A list of what a file holds, with a search. */
function chooser(store: Store) {
  const {listed, search} = store;
  const found = matching(listed, search);
  const pick = ({name, record}: Listed) =>
    begin(store, draftOf(record, {readHtml}), `Opened “${name}”.`);
  return html`<div class="chooser" role="group" aria-labelledby="chooser">
    <h3 id="chooser">${listed.length} exercises: which one?</h3>
    <label for="search">Search by name</label>
    <input
      id="search"
      type="search"
      autocomplete="off"
      .value=${search}
      @input=${({target}: Event) => store.list(listed, (target as HTMLInputElement).value)}
    />
    <p class="hint" role="status">
      ${found.length} found${found.length > most ? `; the first ${most} are here` : ''}.
    </p>
    <ul role="list">
      ${found
        .slice(0, most)
        .map(
          each =>
            html`<li><button type="button" @click=${() => pick(each)}>${each.name}</button></li>`,
        )}
    </ul>
  </div>`;
}

/** Takes what is dropped anywhere on the page. */
export function listenForDrops(store: Store): void {
  document.addEventListener('dragover', event => event.preventDefault());
  document.addEventListener('drop', event => {
    const {dataTransfer, target} = event;
    const [file] = dataTransfer?.files ?? [];
    // A text that is dragged into a field belongs there.
    if (!dataTransfer || (!file && (target as Element).closest('input, textarea'))) return;
    event.preventDefault();
    if (file) void open(store, file);
    else take(store, dataTransfer.getData('text/plain'), dataTransfer.getData('text/html'));
  });
}

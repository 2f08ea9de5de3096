import {html, nothing, type TemplateResult} from 'lit';
import {readHtml} from '../../src/browser/html.js';
import {recall, remember} from '../../src/browser/storage.js';
import {readWriteUp} from '../../src/write-up/read-write-up.js';
import {chooser} from './chooser.js';
import type {Draft} from './draft.js';
import {example} from './example.js';
import {draftOf, exercisesIn} from './open.js';
import type {Paste} from './paste.js';
import {sourceFrom, textOf} from './source.js';
import type {Store} from './store.js';

const memory = 'builder-paste';

/**
 * What was pasted last: kept to be sorted again, after a reload, too. Its HTML tells more than its
 * text, as long as that stays as it is.
 */
let pasted = recallPaste();

/** Where a draft comes from: nothing, an example, a text or a file. */
export function startPane(store: Store): TemplateResult {
  return html`<section class="pane start" aria-labelledby="start">
    <h2 id="start" tabindex="-1">Start</h2>
    <div class="row">
      <button
        type="button"
        @click=${() => beginAnew(store, {exercise: {}, unplaced: []}, 'Blank.')}
      >
        Blank
      </button>
      <button
        type="button"
        @click=${() => beginAnew(store, {exercise: example, unplaced: []}, 'An example, to change.')}
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
        .value=${pasted.text}
        @input=${({target}: Event) => keepPaste({text: (target as HTMLTextAreaElement).value})}
        @paste=${keepHtml}
      ></textarea>
      <p class="hint" id="paste-hint">
        A blog post, a note, Markdown or JSON; or drop a file anywhere on this page. Nothing leaves
        your device.
      </p>
      <button>Sort it into fields</button>
    </form>
    ${
      store.listed.length > 0
        ? chooser(store, ({name, record}) =>
            begin(store, draftOf(record, {readHtml}), `Opened “${name}”.`),
          )
        : nothing
    }
  </section>`;
}

function recallPaste(): Paste {
  try {
    const {text, html} = JSON.parse(recall(memory) ?? '') as Partial<Record<string, unknown>>;
    if (typeof text === 'string') return {text, html: typeof html === 'string' ? html : ''};
  } catch {
    // Then there is nothing to sort.
  }
  return {text: ''};
}

function keepPaste(paste: Paste) {
  pasted = paste;
  remember(memory, paste.text ? JSON.stringify(paste) : undefined);
}

function keepHtml({clipboardData, currentTarget}: ClipboardEvent) {
  const field = currentTarget as HTMLTextAreaElement;
  const html = field.value ? '' : (clipboardData?.getData('text/html') ?? '');
  // The field has the text only after this event.
  setTimeout(() => keepPaste({text: field.value, html}));
}

type Beginning = Partial<Draft>;

function begin(store: Store, part: Beginning, news: string) {
  store.list([]);
  store.change(part, news);
  document.getElementById('edit')?.focus();
}

/** With something that does not come from the text in the field. */
function beginAnew(store: Store, part: Beginning, news: string) {
  keepPaste({text: ''});
  begin(store, part, news);
}

const sort = (store: Store) => (event: SubmitEvent) => {
  event.preventDefault();
  if (pasted.text.trim()) {
    take(store, pasted, begin);
    return;
  }
  store.say('There is nothing to sort yet: paste a text first.');
  document.getElementById('paste')?.focus();
};

const choose = (store: Store) => async (event: Event) => {
  const field = event.target as HTMLInputElement;
  await open(store, [...(field.files ?? [])]);
  // The same file may be chosen again.
  field.value = '';
};

async function open(store: Store, [file, ...others]: readonly File[]) {
  if (!file) return;
  const text = await textOf(file);
  if (text === undefined) {
    store.say(`${file.name} is no text. Copy what stands in it, and paste it here.`);
    return;
  }
  const isHtml = /\.html?$/i.test(file.name);
  take(store, isHtml ? {text: '', html: text} : {text}, beginAnew);
  if (others.length > 0) store.say(`${store.news} One file at a time: it is ${file.name}.`);
}

/** Begins with what there is; what cannot be read changes nothing. */
function take(store: Store, paste: Paste, begins: typeof begin) {
  const source = sourceFrom(paste);
  switch (source.kind) {
    case 'none':
      store.say(`Nothing was changed. ${source.why}`);
      return;
    case 'draft':
      begins(store, source.draft, 'Your draft, as it was saved.');
      return;
    case 'json':
      takeJson(store, source.json, begins);
      return;
    case 'write-up': {
      const sorted = readWriteUp(source.blocks);
      const {length} = sorted.unplaced;
      const left = length === 0 ? 'Every line has its place.' : `Lines without a place: ${length}.`;
      begins(store, sorted, `Sorted. ${left}`);
    }
  }
}

function takeJson(store: Store, json: unknown, begins: typeof begin) {
  const found = exercisesIn(json, {readHtml});
  const [first, ...others] = found;
  if (!first)
    store.say('Nothing was changed. There is no exercise in this: one has a name and steps.');
  else if (others.length > 0) {
    store.list(found);
    store.say(`${found.length} exercises: choose one of them.`);
    document.getElementById('search')?.focus();
  } else begins(store, draftOf(first.record, {readHtml}), `Opened “${first.name}”.`);
}

/** Takes what is dropped anywhere on the page. */
export function listenForDrops(store: Store): void {
  const {body} = document;
  document.addEventListener('dragover', event => {
    event.preventDefault();
    body.classList.toggle('receiving', event.dataTransfer?.types.includes('Files'));
  });
  for (const end of ['dragleave', 'drop'])
    document.addEventListener(end, () => body.classList.remove('receiving'));
  document.addEventListener('drop', event => {
    const {dataTransfer, target} = event;
    const files = [...(dataTransfer?.files ?? [])];
    // A text that is dragged into a field belongs there.
    if (!dataTransfer || (!files.length && (target as Element).closest('input, textarea'))) return;
    event.preventDefault();
    if (files.length) void open(store, files);
    else keepAndTake(store, dataTransfer);
  });
}

/** A text that is dropped is kept in the field, as one that is pasted. */
function keepAndTake(store: Store, dropped: DataTransfer) {
  keepPaste({text: dropped.getData('text/plain'), html: dropped.getData('text/html')});
  take(store, pasted, begin);
}

/** The page builder.html: its panes, rendered from one store. */
import {html, nothing, render, type TemplateResult} from 'lit';
import {editPane} from './edit.js';
import {previewPane} from './preview.js';
import {listenForDrops, startPane} from './start.js';
import {Store} from './store.js';
import {takeAwayPane} from './take-away.js';

const page = document.querySelector<HTMLElement>('#builder');

function toolbar(store: Store): TemplateResult {
  return html`<div class="toolbar">
    <nav aria-label="This page">
      <ul>
        <li><a href="#start">Start</a></li>
        <li><a href="#edit">Edit</a></li>
        <li><a href="#preview">Preview</a></li>
        <li><a href="#take-away">Take away</a></li>
      </ul>
    </nav>
    <div class="row">
      <button
        type="button"
        aria-disabled=${!store.canUndo}
        aria-keyshortcuts="Control+Z"
        @click=${() => store.undo()}
      >
        Undo
      </button>
      <button
        type="button"
        aria-disabled=${!store.canRedo}
        aria-keyshortcuts="Control+Shift+Z"
        @click=${() => store.redo()}
      >
        Redo
      </button>
    </div>
    <p role="status">${store.news}</p>
    ${store.isKept ? nothing : unkept} ${store.elsewhere ? otherTab(store) : nothing}
  </div>`;
}

const unkept = html`<p class="problem" role="alert">
  Not kept on this device, whose storage is full or closed: download the draft, under “Take away”,
  before you leave.
</p>`;

function otherTab(store: Store) {
  return html`<div class="row problem" role="group" aria-labelledby="other-tab">
    <span id="other-tab">Another tab has changed this draft.</span>
    <button type="button" @click=${() => store.settle(true)}>Take that one</button>
    <button type="button" @click=${() => store.settle(false)}>Keep this one</button>
  </div>`;
}

const typedInto = 'textarea, input:not([type=checkbox], [type=radio], [type=color], [type=file])';

/** Where what had the focus is gone with a change, what stood around it has it. */
function keepingFocus(change: () => void) {
  const before = document.activeElement;
  const around = before?.closest('.list, .group, .part, .unplaced');
  change();
  if (before?.isConnected) return;
  const left = around?.isConnected ? around : document;
  const next = left.querySelector<HTMLElement>(':scope > button, input, #edit');
  next?.focus();
}

if (page) {
  const store: Store = new Store(() =>
    render(
      html`${toolbar(store)}
        <div class="panes">
          <div>${startPane(store)} ${editPane(store)}</div>
          ${previewPane(store)}
        </div>
        ${takeAwayPane(store)}`,
      page,
    ),
  );
  store.say('');
  listenForDrops(store);
  document.addEventListener('keydown', event => {
    const key = event.key.toLowerCase();
    if (!(event.ctrlKey || event.metaKey) || !['z', 'y'].includes(key)) return;
    // What is written outside of the form is no part of the draft: the browser undoes it.
    const target = event.target as Element;
    if (target.matches(typedInto) && !target.closest('.edit')) return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) keepingFocus(() => store.redo());
    else keepingFocus(() => store.undo());
  });
}

/** The page builder.html: its panes, rendered from one store. */
import {html, render, type TemplateResult} from 'lit';
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
  </div>`;
}

if (page) {
  const store: Store = new Store(() =>
    render(
      html`${toolbar(store)}
        <div class="panes">
          <div>${startPane(store)} ${editPane(store)}</div>
          <div>${previewPane(store)} ${takeAwayPane(store)}</div>
        </div>`,
      page,
    ),
  );
  store.say('');
  listenForDrops(store);
  document.addEventListener('keydown', event => {
    const key = event.key.toLowerCase();
    if (!(event.ctrlKey || event.metaKey) || !['z', 'y'].includes(key)) return;
    // What is written there is no part of the draft: the browser undoes it.
    if ((event.target as Element).matches('#paste, #search, #base')) return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) store.redo();
    else store.undo();
  });
}

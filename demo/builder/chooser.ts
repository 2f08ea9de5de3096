import {html, type TemplateResult} from 'lit';
import {matching, type Listed} from './open.js';
import type {Store} from './store.js';

/** More are found by searching. */
const most = 50;

/** A list of what a file holds, with a search. */
export function chooser(store: Store, pick: (chosen: Listed) => void): TemplateResult {
  const {listed, search} = store;
  const found = matching(listed, search);
  const close = () => {
    store.list([]);
    store.say('Nothing was changed.');
    document.getElementById('start')?.focus();
  };
  return html`<div class="chooser" role="group" aria-labelledby="chooser">
    <div class="row">
      <h3 id="chooser">${listed.length} exercises: which one?</h3>
      <button type="button" @click=${close}>None of them</button>
    </div>
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

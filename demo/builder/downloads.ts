import {html, type TemplateResult} from 'lit';
import {download} from './copy.js';
import {fileName, jsonOf, wholePage, type Embed} from './snippets.js';
import type {Store} from './store.js';

/** Files to take away: the exercise, a page with it, and the draft. */
export function downloads(store: Store, embed: Embed): TemplateResult {
  const page = async () => {
    try {
      const response = await fetch(new URL('exercise-elements.classic.js', import.meta.url));
      if (!response.ok) throw new Error(response.statusText);
      const code = wholePage(embed, (await response.text()).replace('\uFEFF', ''));
      download(fileName(embed, 'html'), code, 'text/html');
      store.say('Saved.');
    } catch {
      store.say('The script cannot be reached, so the page was not made.');
    }
  };
  const save = (name: string, json: string) => () => {
    download(name, `${json}\n`, 'application/json');
    store.say('Saved.');
  };
  return html`<ul class="files" role="list">
    <li>
      <button type="button" class="primary" @click=${save(fileName(embed), jsonOf(embed))}>
        Download the JSON
      </button>
      <p class="hint">${fileName(embed)}: the exercise, as <code>src</code> asks for it.</p>
    </li>
    <li>
      <button type="button" @click=${page}>Download a whole page</button>
      <p class="hint">
        ${fileName(embed, 'html')}: one file with everything in it; works from a stick, a mail, a
        server.
      </p>
    </li>
    <li>
      <button
        type="button"
        @click=${save(fileName(embed, 'draft.json'), JSON.stringify(store.draft, null, 2))}
      >
        Download the draft
      </button>
      <p class="hint">
        ${fileName(embed, 'draft.json')}: to go on with here, on another device, too; with the look
        and the lines without a place.
      </p>
    </li>
  </ul>`;
}

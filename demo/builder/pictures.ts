import {html, nothing} from 'lit';
import {isRecord} from '../../src/exercise/list.js';
import {isAbsolute, webAddress} from '../../src/exercise/web-address.js';
import {listFrom} from '../../src/form/record.js';
import type {Store} from './store.js';

const sourceOf = (picture: unknown) => (isRecord(picture) ? picture.src : picture);

/** Where pictures lie that say a file and no folder, which an exercise from elsewhere has. */
export function folderOf(pictures: unknown, store: Store) {
  const file = listFrom(pictures)
    .map(sourceOf)
    .find(src => typeof src === 'string' && src && !isAbsolute(src) && webAddress(src));
  if (file === undefined) return nothing;
  return html`<div class="field">
    <label for="image-base">Where your pictures are</label>
    <input
      id="image-base"
      inputmode="url"
      autocomplete="off"
      placeholder="https://YOUR-SITE.example/pictures/"
      .value=${store.draft.imageBase ?? ''}
      aria-describedby="image-base-hint"
      @input=${({target}: Event) => {
        const {value} = target as HTMLInputElement;
        store.change({imageBase: value}, '', 'image-base');
      }}
    />
    <p class="hint" id="image-base-hint">
      The address of the folder that “${file}” is in; without it such pictures are not shown.
    </p>
  </div>`;
}

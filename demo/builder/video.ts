import {html, nothing} from 'lit';
import {isRecord} from '../../src/exercise/list.js';
import {videoSource} from '../../src/exercise/video.js';
import {isAbsolute, webAddress} from '../../src/exercise/web-address.js';
import {put, type Path} from '../../src/form/record.js';
import {idOf} from './controls.js';
import type {Store} from './store.js';

const says = {
  frame: 'Nothing is asked of it before the visitor presses play.',
  file: 'It plays in the card.',
  page: 'This is no video file, so the card links to the page.',
};

/** What the card will make of a video's address, and the picture that the platform has of it. */
export function moreOn(value: unknown, path: Path, store: Store) {
  const url = isRecord(value) ? value.url : value;
  if (typeof url !== 'string' || !url || !webAddress(url)) return nothing;
  const {kind, host, address} = videoSource(url);
  const [, id] = /youtube-nocookie\.com\/embed\/([\w-]+)/.exec(address) ?? [];
  const hasPoster = isRecord(value) && Boolean(value.poster);
  const isFrame = kind === 'frame';
  const isUnknown = isFrame && !id && !hasPoster;
  return html`<p class="hint">
      ${isFrame ? `A video on ${host}.` : nothing} ${says[kind]}
      ${isAbsolute(url) ? nothing : 'It is looked for beside the exercise, on your own site.'}
      ${
        isUnknown
          ? `Its picture cannot be known without asking ${host}, so it is not looked for: “Picture before it plays”, under “More”, takes its address.`
          : nothing
      }
    </p>
    ${
      id && !hasPoster
        ? html`<button type="button" @click=${() => findPicture(id, [...path, 'poster'], store)}>
            Find its picture
          </button>`
        : nothing
    }`;
}

function findPicture(id: string, path: Path, store: Store) {
  const poster = `https://i.ytimg.com/vi/${id}/hqdefault.jpg`;
  store.change(
    {exercise: put(store.draft.exercise, path, poster)},
    'Found. It is for search engines: the card asks YouTube for nothing before play.',
  );
  // The button is gone.
  document.getElementById(idOf(path))?.focus();
}

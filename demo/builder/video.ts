import {html, nothing} from 'lit';
import {isRecord} from '../../src/exercise/list.js';
import {videoSource} from '../../src/exercise/video.js';
import {webAddress} from '../../src/exercise/web-address.js';
import {put, type Path} from '../../src/form/record.js';
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
  const poster = /youtube-nocookie\.com\/embed\/([\w-]+)/.exec(address)?.[1];
  const hasPoster = isRecord(value) && Boolean(value.poster);
  const isFrame = kind === 'frame';
  const isUnknown = isFrame && !poster && !hasPoster;
  return html`<p class="hint">
      ${isFrame ? `A video on ${host}.` : nothing} ${says[kind]}
      ${
        isUnknown
          ? `Its picture cannot be known without asking ${host}, so it is not looked for: “Picture before it plays”, under “More”, takes its address.`
          : nothing
      }
    </p>
    ${
      poster && !hasPoster
        ? html`<button
            type="button"
            @click=${() =>
              store.change(
                {
                  exercise: put(
                    store.draft.exercise,
                    [...path, 'poster'],
                    `https://i.ytimg.com/vi/${poster}/hqdefault.jpg`,
                  ),
                },
                'Found. It is for search engines: the card asks YouTube for nothing before play.',
              )}
          >
            Find its picture
          </button>`
        : nothing
    }`;
}

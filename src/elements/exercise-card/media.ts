import {html, nothing, type TemplateResult} from 'lit';
import type {Video} from '../../exercise/schema.js';
import {isPlatformImage, picturesOf, videoSource} from '../../exercise/video.js';
import {fill} from '../../locales/index.js';
import type {CardView} from './view.js';

/** The video above the pictures, or what the page has put in their place. */
export function renderMedia(view: CardView): TemplateResult {
  const {exercise, hasMedia, arrange} = view;
  const {video} = exercise;
  const pictures = hasMedia ? nothing : renderPictures(view);
  const media = video && !hasMedia ? html`${renderVideo(view, video)}${pictures}` : pictures;
  return html`<div part="media" ?hidden=${!hasMedia && media === nothing}>
    <slot name="media" @slotchange=${arrange}>${media}</slot>
  </div>`;
}

function renderVideo(view: CardView, video: Video): TemplateResult {
  const {name} = view.exercise;
  const {kind, address, host} = videoSource(video.url);
  if (kind === 'page') {
    return html`<a part="link" href=${address} target="_blank" rel="noopener"
      >${fill(view.locale.words.watch, host)}</a
    >`;
  }
  if (!view.playing) return renderFacade(view, video, host === location.hostname ? '' : host);
  return kind === 'frame'
    ? html`<iframe
        part="video"
        class="stage"
        src=${address}
        title=${name}
        allow="autoplay; encrypted-media; fullscreen; picture-in-picture"
        referrerpolicy="strict-origin-when-cross-origin"
        allowfullscreen
      ></iframe>`
    : html`<video
        part="video"
        class="stage"
        src=${address}
        poster=${video.poster ?? nothing}
        crossorigin=${video.captions?.some(isElsewhere) ? 'anonymous' : nothing}
        aria-label=${name}
        controls
        autoplay
        playsinline
      >
        ${video.captions?.map(
          ({src, lang, label}, index) =>
            html`<track
              kind="captions"
              src=${src}
              srclang=${lang ?? nothing}
              label=${label ?? lang ?? nothing}
              ?default=${!index}
            />`,
        )}
      </video>`;
}

/** Captions of another site come only if the video is asked for by the same rules. */
function isElsewhere({src}: {src: string}): boolean {
  return !src.startsWith(location.origin);
}

/** Stands for a video until the visitor presses play: until then nobody else is asked anything. */
function renderFacade({exercise, locale, play}: CardView, video: Video, host: string) {
  const own = video.poster && !isPlatformImage(video.poster) ? video.poster : undefined;
  const poster = own ?? picturesOf(exercise)[0]?.src;
  return html`<button part="play" class="stage" @click=${play}>
    ${poster ? html`<img part="image" src=${poster} alt="" loading="lazy" />` : nothing}
    <span class="disc"></span>
    <span class="unseen">${fill(locale.words.play, exercise.name)}</span>
    ${host ? html`<span class="host">${fill(locale.words.plays, host)}</span>` : nothing}
  </button>`;
}

/** Two pictures are the start and the end of a movement and share a place; others stand in rows. */
function renderPictures({exercise, locale, moving, move}: CardView): unknown {
  const pictures = picturesOf(exercise);
  const images = pictures.map(
    ({src, alt}, index) =>
      html`<img
        part="image"
        src=${src}
        alt=${alt ?? `${exercise.name} (${index + 1}/${pictures.length})`}
        loading="lazy"
      />`,
  );
  if (images.length === 2) {
    return html`<div class="pictures movement ${moving ? 'moving' : ''}">
      ${images}
      <button part="button" aria-pressed=${moving} @click=${move}>${locale.words.move}</button>
    </div>`;
  }
  return images.length ? html`<div class="pictures">${images}</div>` : nothing;
}

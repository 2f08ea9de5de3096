import type {Exercise, Image} from './schema.js';
import {isAbsolute} from './web-address.js';

/** What a video's address leads to, and so how it can be shown. */
export interface VideoSource {
  readonly kind: 'frame' | 'file' | 'page';
  /** What the frame, the player or the link opens. */
  readonly address: string;
  /** Who is asked when it opens: "YouTube", "Vimeo", or a host's name. */
  readonly host: string;
}

const YOUTUBE =
  /^https?:\/\/(?:\w+\.)?(?:youtu\.be|youtube(?:-nocookie)?\.com)\/(?:(?:shorts|live|embed|v)\/|watch\?(?:.*&)?v=)?([\w-]{11})(?![\w-])/;
const VIMEO =
  /^https?:\/\/(?:\w+\.)?vimeo\.com\/(?:[^?#]*\/)?(\d+)(?:\/(\w*\d\w*))?\/?(?:\?(?:.*&)?h=(\w+))?/;
/** "?t=90", "&t=1m30s", "&start=90" */
const START = /[?&](?:t|start)=(?:(\d+)h)?(?:(\d+)m)?(\d*)/;
const FILE = /^[^?#]*\.(?:mp4|m4v|webm|ogv|mov)(?:[?#]|$)/i;

/**
 * Knows YouTube and Vimeo by any of their addresses, and video files by their ending; anything
 * else is a page to link to. Players are asked for in their quietest form: YouTube without
 * cookies, Vimeo without tracking.
 */
export function videoSource(url: string): VideoSource {
  const [youtube, id] = YOUTUBE.exec(url) ?? [];
  if (youtube) {
    const [, hours = 0, minutes = 0, seconds = 0] = START.exec(url) ?? [];
    const start = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
    const address = `https://www.youtube-nocookie.com/embed/${id}?autoplay=1&playsinline=1&rel=0&start=${start}`;
    return {kind: 'frame', address, host: 'YouTube'};
  }
  const [vimeo, number, path, query] = VIMEO.exec(url) ?? [];
  if (vimeo) {
    const key = path ?? query;
    const address = `https://player.vimeo.com/video/${number}?autoplay=1&dnt=1${key ? `&h=${key}` : ''}`;
    return {kind: 'frame', address, host: 'Vimeo'};
  }
  const {hostname} = new URL(url, 'https://base.invalid');
  return {kind: FILE.test(url) ? 'file' : 'page', address: url, host: hostname};
}

/** Whether an image lies with a video platform: asking for it tells them of the visitor. */
export function isPlatformImage(address: string): boolean {
  return /^https?:\/\/([\w-]+\.)*(ytimg|vimeocdn|youtube|vimeo|ggpht)\.com\//i.test(address);
}

/** Pictures that can be asked for; a relative address has had its base by now or has none. */
export function picturesOf({images}: Exercise): readonly Image[] {
  return images?.filter(({src}) => isAbsolute(src) && !isPlatformImage(src)) ?? [];
}

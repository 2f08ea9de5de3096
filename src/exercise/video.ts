import {isAbsolute} from './web-address.js';

/** What a video's address leads to, and so how it can be shown. */
export interface VideoSource {
  readonly kind: 'frame' | 'file' | 'page';
  /** What the frame, the player or the link opens. */
  readonly address: string;
  /** Who is asked when it opens: "YouTube", "Vimeo", a host's name, or "" for the page's own. */
  readonly host: string;
}

/**
 * Knows YouTube and Vimeo by any of their addresses, and video files by their ending; anything
 * else is a page to link to. Players are asked for in their quietest form: YouTube without
 * cookies, Vimeo without tracking.
 */
export function videoSource(url: string): VideoSource {
  if (!isAbsolute(url)) return {kind: isFile(url) ? 'file' : 'page', address: url, host: ''};
  const {hostname, pathname, searchParams, hash} = new URL(url);
  const host = hostname.replace(/^(www|m|music|player)\./, '');
  const path = pathname.split('/').filter(Boolean);
  const last = path.at(-1) ?? '';
  if (/^(youtube(-nocookie)?\.com|youtu\.be)$/.test(host)) {
    const id = searchParams.get('v') ?? last;
    if (/^[\w-]{11}$/.test(id)) {
      const start = secondsOf(searchParams.get('t') ?? searchParams.get('start') ?? '');
      const from = start ? `&start=${start}` : '';
      return {
        kind: 'frame',
        address: `https://www.youtube-nocookie.com/embed/${id}?autoplay=1&playsinline=1&rel=0${from}`,
        host: 'YouTube',
      };
    }
  }
  const vimeo = host === 'vimeo.com' && /\/(\d+)(?:\/(\w+))?\/?$/.exec(pathname);
  if (vimeo) {
    const key = vimeo[2] ?? searchParams.get('h');
    return {
      kind: 'frame',
      address: `https://player.vimeo.com/video/${vimeo[1]}?autoplay=1&dnt=1${key ? `&h=${key.replace(/\W/g, '')}` : ''}${hash.startsWith('#t=') ? hash : ''}`,
      host: 'Vimeo',
    };
  }
  return {kind: isFile(pathname) ? 'file' : 'page', address: url, host};
}

/** Whether an image lies with a video platform: asking for it tells them of the visitor. */
export function isPlatformImage(address: string): boolean {
  return /^https?:\/\/([\w-]+\.)*(ytimg|vimeocdn|youtube|vimeo|ggpht)\.com\//i.test(address);
}

function isFile(path: string): boolean {
  return /\.(mp4|m4v|webm|ogv|mov)$/i.test(path.replace(/[?#].*/, ''));
}

/** "90", "90s" and "1m30s" are 90. */
function secondsOf(time: string): number {
  const [, hours = 0, minutes = 0, seconds = 0] =
    /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s?)?$/.exec(time) ?? [];
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

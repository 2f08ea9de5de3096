import {timesIn} from '../exercise/prose.js';
import {readDuration} from '../timing/duration.js';
import type {Leaf} from './fields.js';

/** What a control shows of a value. */
export function shown(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  const isPair = Array.isArray(value) && value.length === 2 && value.every(Number.isFinite);
  return isPair ? value.join(' to ') : JSON.stringify(value);
}

/** The value that is meant by what stands in a control; what means none stays as it was typed. */
export function meant({kind}: Leaf, text: string): unknown {
  if (text === '') return undefined;
  switch (kind) {
    case 'address':
      return addressIn(text);
    case 'number':
      return WHOLE.test(text) ? Number(text) : text;
    case 'seconds':
      return secondsIn(text) ?? text;
    default:
      return text;
  }
}

const WHOLE = /^\s*\d+\s*$/;
const PAIR = /^\s*(\d+)\s*(?:-|–|to|a)\s*(\d+)\s*$/;

/** "30", "30 to 60", "30 s", "1:30", "half a minute to a minute". */
function secondsIn(text: string): number | readonly number[] | undefined {
  const [time] = timesIn(text.trim());
  const isTime = time?.start === 0 && time.end === text.trim().length;
  const ms = readDuration(text);
  const seconds =
    PAIR.exec(text)?.slice(1).map(Number) ?? (isTime ? time.seconds : ms && ms / 1000);
  return [seconds].flat().every(Number.isInteger) ? seconds : undefined;
}

/** What a platform gives to be embedded, in place of an address. */
const EMBED = /<iframe\b[^>]*?\ssrc=["']?([^"'\s>]+)/i;
/** A host with nothing before it, as it is read in the bar of a browser; a folder has no dot. */
const HOST = /^(?:[a-z\d-]+\.)+[a-z]{2,}\/./i;

function addressIn(text: string): string {
  const embedded = EMBED.exec(text)?.[1]?.replaceAll('&amp;', '&');
  const address = (embedded ?? text).trim();
  if (address.startsWith('//')) return `https:${address}`;
  return HOST.test(address) ? `https://${address}` : address;
}

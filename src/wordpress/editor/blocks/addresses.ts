import {settings} from '../settings.js';

/** Whether an exercise of this site lives there. */
export function isOwnAddress(address: string): boolean {
  return address.startsWith(settings.permalinks) && slugIn(address) !== '';
}

/** "https://example.com/exercise/leg-curl/" → "leg-curl" */
export function slugIn(address: string): string {
  const [slug = ''] = address.slice(settings.permalinks.length).split(/[/?#]/);
  return slug;
}

/** Whether an address is one of JSON; what follows "#" chooses from a list. */
export function isJsonAddress(address: string): boolean {
  return /^https?:\/\/[^\s?#]+\.json(?:[?#]\S*)?$/i.test(address);
}

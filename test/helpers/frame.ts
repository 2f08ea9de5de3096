/** frame.html, opened as a page would open it. */
import {openAddress, type Page} from './pages.js';

export const wallSit = {name: 'Wall sit', steps: ['Lean against a wall.', 'Slide down.']};

/** The same server, to a browser somebody else's. */
export const elsewhere = location.origin.replace('localhost', '127.0.0.1');

export const addressOf = (query: Record<string, string>, fragment: Record<string, string> = {}) =>
  `/dist/frame.html?${new URLSearchParams(query)}#${new URLSearchParams(fragment)}`;

export const openFrame = async (...address: Parameters<typeof addressOf>): Promise<Page> =>
  openAddress(addressOf(...address));

/** Pages of their own, in frames: for tests of what ships, where it meets a page not written for it. */
import type {ExerciseCard} from '../../src/elements/exercise-card/exercise-card.js';
import {waitUntil} from './wait-until.js';

/** What `test/bundle/pages/watch.js` keeps of a page. */
export interface Watched {
  /** Errors, rejections that nobody handled, and what was written by console.error. */
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  /** Of the page's Content-Security-Policy. */
  readonly violations: readonly string[];
  /** The types of the listeners on window, document and media queries. */
  readonly listeners: readonly string[];
  /** The classes of the observers that nobody disconnected. */
  readonly observers: readonly string[];
}

export type Page = Window & typeof globalThis & {readonly watched: Watched};

export interface PageOptions {
  readonly head?: string;
  readonly body?: string;
  /** The Content-Security-Policy that it is sent with. */
  readonly csp?: string;
}

export const watchScript = '<script src="/test/bundle/pages/watch.js"></script>';
export const moduleScript = '<script type="module" src="/dist/exercise-elements.js"></script>';
export const classicScript = '<script src="/dist/exercise-elements.classic.js"></script>';

const frames: HTMLIFrameElement[] = [];

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

/** Opens an address in a frame of 800 px and waits until it has loaded. */
export async function openAddress(address: string): Promise<Page> {
  return openFrame({src: address});
}

/** Opens HTML of any length; without scripts, the page is as where they are switched off. */
export async function openSource(html: string, {scripts = true} = {}): Promise<Page> {
  return openFrame({srcdoc: html, ...(!scripts && {sandbox: 'allow-same-origin'})});
}

async function openFrame(attributes: Readonly<Record<string, string>>): Promise<Page> {
  const frame = document.createElement('iframe');
  for (const [name, value] of Object.entries({...attributes, width: '800', height: '600'}))
    frame.setAttribute(name, value);
  frames.push(frame);
  const loaded = new Promise(resolve => {
    frame.addEventListener('load', resolve);
  });
  document.body.append(frame);
  await loaded;
  return frame.contentWindow as Page;
}

/** Opens HTML as a server would send it, byte for byte. */
export async function openHtml(html: string, csp?: string): Promise<Page> {
  const query = new URLSearchParams({type: 'text/html', body: html, ...(csp && {csp})});
  return openAddress(`/__test__/respond?${query}`);
}

/** Opens a page that has nothing of its own but what it is given, and that is watched. */
export async function openPage({head = '', body = '', csp}: PageOptions): Promise<Page> {
  return openHtml(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>
    ${watchScript}${head}</head><body>${body}</body></html>`,
    csp,
  );
}

/** Adds a script as a page would that decides late, and waits until it has run. */
export async function addScript(page: Page, kind: 'module' | 'classic', query = ''): Promise<void> {
  const script = page.document.createElement('script');
  if (kind === 'module') script.type = 'module';
  const suffix = kind === 'module' ? 'js' : 'classic.js';
  script.src = `/dist/exercise-elements.${suffix}${query}`;
  const ran = new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', reject);
  });
  page.document.head.append(script);
  await ran;
}

/** The card of a page, or the one that a selector finds. */
export function cardIn(page: Page, selector = 'exercise-card'): ExerciseCard {
  const card = page.document.querySelector<ExerciseCard>(selector);
  if (!card) throw new Error(`There is no ${selector}.`);
  return card;
}

/** The name that a card shows, if it shows an exercise. */
export function nameOn(card: Element): string | undefined {
  return card.shadowRoot?.querySelector('[part=name]')?.textContent.trim();
}

/** Waits until a card shows the exercise of this name. */
export async function untilShown(card: Element, name: string): Promise<void> {
  await waitUntil(
    () => nameOn(card) === name,
    `<exercise-card> shows “${nameOn(card) ?? card.shadowRoot?.textContent ?? 'nothing'}”, not “${name}”`,
  );
}

/** What a card shows, white space folded. */
export function textOn(card: Element): string {
  return (card.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ');
}

/** The JSON-LD in the head of a page. */
export function structuredDataIn(page: Page): Element[] {
  return [...page.document.head.querySelectorAll('script[type="application/ld+json"]')];
}

/** What a visitor finds in a card, by its public parts, roles and text. */
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define/exercise-card.js';
import type {ExerciseCard} from '../../src/elements/exercise-card/exercise-card.js';
import {patience} from './wait-until.js';

export type {ExerciseCard};

/** Any element of ours: it renders into a shadow root. */
export type Rendered = Element & Pick<ExerciseCard, 'renderRoot'>;

/** A card that was given this exercise as a property, and has shown it. */
export async function cardOf(exercise: unknown, attributes: Record<string, string> = {}) {
  const card = document.createElement('exercise-card');
  for (const [name, value] of Object.entries(attributes)) card.setAttribute(name, value);
  card.exercise = exercise;
  return place(card);
}

/** Puts a card into the page until the test is over. */
export async function place(card: ExerciseCard): Promise<ExerciseCard> {
  await fixture(html`<div>${card}</div>`);
  await card.updateComplete;
  return card;
}

/** A card from the HTML of a page. */
export async function cardFrom(markup: string): Promise<ExerciseCard> {
  const page = await fixture<HTMLElement>(markup);
  const card = page.closest('exercise-card') ?? page.querySelector('exercise-card');
  if (!card) throw new Error('There is no card in this.');
  await card.updateComplete;
  return card;
}

/** All elements that match, in the card's shadow root. */
export function all(card: Rendered, selector: string): HTMLElement[] {
  return [...card.renderRoot.querySelectorAll<HTMLElement>(selector)];
}

/** The only element that matches, and is of that type. */
export function one<E extends HTMLElement = HTMLElement>(
  card: Rendered,
  selector: string,
  type?: new () => E,
): E {
  const found = all(card, selector);
  const [element] = found;
  if (found.length !== 1 || !(element instanceof (type ?? HTMLElement))) {
    throw new Error(`The card has ${found.length} ${selector}.`);
  }
  return element as E;
}

export function parts(card: Rendered, part: string): HTMLElement[] {
  return all(card, `[part~="${part}"]`);
}

export function part<E extends HTMLElement = HTMLElement>(
  card: Rendered,
  name: string,
  type?: new () => E,
): E {
  return one(card, `[part~="${name}"]`, type);
}

/** The words of an element, with white space as a reader sees it. */
export function words(element: Element | undefined): string {
  return element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}

/** On how many lines a text of one size stands. */
export function linesOf(text: Node | Range): number {
  const range = text instanceof Range ? text : document.createRange();
  if (text instanceof Node) range.selectNodeContents(text);
  return new Set([...range.getClientRects()].map(({top}) => Math.round(top))).size;
}

export const nameOf = (card: ExerciseCard): string => words(parts(card, 'name')[0]);
export const messageOf = (card: ExerciseCard): string => words(parts(card, 'message')[0]);
export const stepsOf = (card: ExerciseCard): string[] => parts(card, 'step').map(words);

/** The button with these words, or this name. */
export function button(card: Rendered, name: string): HTMLButtonElement {
  const found = all(card, 'button').find(
    each => (each.getAttribute('aria-label') ?? words(each)) === name,
  );
  if (!found) throw new Error(`There is no button “${name}”.`);
  return found as HTMLButtonElement;
}

/** Waits until this holds, and says what is there instead if it never does. */
export async function until<T>(read: () => T, expected: T): Promise<void> {
  const end = performance.now() + patience;
  while (read() !== expected && performance.now() < end) await pause(10);
  const found = read();
  if (found instanceof Node || expected instanceof Node) isSame(found, expected);
  else expect(found).to.equal(expected);
}

/** Fails in words: a runner that has to send elements or events to its server may never end. */
export function isSame(found: unknown, expected: unknown): void {
  expect(found === expected, 'it is the expected one').to.be.true;
}

/** How an event travels, and whether it comes from this card. */
export function travels(event: Event | undefined, card: Element) {
  const {bubbles, composed, cancelable, target} = event ?? new Event('none');
  return {bubbles, composed, cancelable, isFromCard: target === card};
}

export function pause(milliseconds: number): Promise<unknown> {
  return new Promise(resolve => setTimeout(resolve, milliseconds));
}

/** After the next painted frame, and the one that follows from it. */
export async function frames(count = 2): Promise<void> {
  for (let frame = 0; frame < count; frame++) await new Promise(requestAnimationFrame);
}

/** What comes of these events, in order; listening on the document, as a page's own script would. */
export function heard<K extends keyof HTMLElementEventMap>(type: K): HTMLElementEventMap[K][] {
  const events: HTMLElementEventMap[K][] = [];
  const listener = (event: Event) => events.push(event as HTMLElementEventMap[K]);
  document.addEventListener(type, listener);
  cleanups.push(() => document.removeEventListener(type, listener));
  return events;
}

/** Has a property of an object answer something else until the test is over. */
export function stub<T extends object, K extends keyof T>(object: T, key: K, value: T[K]): void {
  const own = Object.getOwnPropertyDescriptor(object, key);
  Object.defineProperty(object, key, {value, configurable: true, writable: true});
  cleanups.push(() => {
    if (own) Object.defineProperty(object, key, own);
    else Reflect.deleteProperty(object, key);
  });
}

/** The addresses that scripts fetch from now on. */
export function fetched(): string[] {
  const addresses: string[] = [];
  const {fetch} = window;
  stub(window, 'fetch', (...request) => {
    addresses.push(new Request(...request).url);
    return fetch.apply(window, request);
  });
  return addresses;
}

/** A copy or paste; in Firefox none can be made that carries data. */
export function clipboardEvent(type: 'copy' | 'paste', text = '') {
  let data = text;
  const clipboardData = {
    getData: () => data,
    setData: (_: string, set: string) => {
      data = set;
    },
  };
  const event = new Event(type, {bubbles: true, cancelable: true});
  return {event: Object.assign(event, {clipboardData}), text: () => data};
}

/** Does something when the test is over. */
export function afterwards(cleanup: () => void): void {
  cleanups.push(cleanup);
}

const cleanups: (() => void)[] = [];

afterEach(() => {
  for (const cleanup of cleanups.splice(0).reverse()) cleanup();
});

/** The builder's page, in a frame of its own, as somebody uses it. */
import {expect} from '@open-wc/testing';
import type axeCore from 'axe-core';
import type {Draft} from '../../demo/builder/draft.js';
import {afterwards, words} from './card.js';
import {sendKeys} from './commands.js';
import {openAddress, type Page} from './pages.js';
import {waitUntil} from './wait-until.js';

/** Under which the draft is kept. */
export const memory = 'exercise-elements:builder';

afterEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

/** The page, with this draft kept from an earlier visit. */
export async function openBuilder(kept?: Partial<Draft>): Promise<Page> {
  if (kept) {
    const draft = {exercise: {}, unplaced: [], theme: {}, ...kept};
    localStorage.setItem(memory, JSON.stringify({draft, view: {}}));
  }
  const page = await openAddress('/demo/builder.html');
  await ready(page);
  page.focus();
  return page;
}

const ready = (page: Page) =>
  waitUntil(() => page.document.querySelector('#edit'), 'the builder does not begin');

export async function reload(page: Page): Promise<void> {
  const frame = page.frameElement as HTMLIFrameElement;
  const loaded = new Promise(resolve => {
    frame.addEventListener('load', resolve, {once: true});
  });
  page.location.reload();
  await loaded;
  await ready(page);
}

/** What is kept on the device. */
export function draftKept(): Draft {
  const {draft} = JSON.parse(localStorage.getItem(memory) ?? '{}') as {draft: Draft};
  return draft;
}

export function find(page: Page, selector: string): HTMLElement {
  const found = page.document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

/** What a control is called, by its label or its own words. */
export function nameOf(element: Element): string {
  const {labels} = element as HTMLInputElement;
  // A label can stand around a choice, whose words are not its own.
  const label = (labels?.[0] ?? element).cloneNode(true) as Element;
  label.querySelector('select')?.remove();
  return element.getAttribute('aria-label') ?? words(label);
}

/** The control or button of this name. */
export function named(page: Page, name: string): HTMLElement {
  const found = [
    ...page.document.querySelectorAll<HTMLElement>('button, input, textarea, select'),
  ].find(each => nameOf(each) === name);
  if (!found) throw new Error(`There is no “${name}”.`);
  return found;
}

export const active = (page: Page): HTMLElement => page.document.activeElement as HTMLElement;

/** Writes into a control as if it were typed. */
export function write(page: Page, selector: string, text: string): void {
  const control = find(page, selector) as HTMLInputElement;
  control.value = text;
  for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, {bubbles: true}));
}

/** Presses Tab until what is called so has the focus. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let press = 0; press < 150; press++) {
    if (nameOf(active(page)) === name) return;
    await sendKeys({press: 'Tab'});
  }
  throw new Error(`Tab does not lead to “${name}”, but to “${nameOf(active(page))}”.`);
}

/** What is copied from now on, in each form. */
export function copies(page: Page): {plain: string; html: string}[] {
  const copied: {plain: string; html: string}[] = [];
  const listen = ({clipboardData}: ClipboardEvent) => {
    const [plain = '', html = ''] = ['plain', 'html'].map(type =>
      clipboardData?.getData(`text/${type}`),
    );
    copied.push({plain, html});
  };
  page.addEventListener('copy', listen);
  afterwards(() => page.removeEventListener('copy', listen));
  return copied;
}

/** The files that are saved from now on. */
export function saved(page: Page): {name: string; content: Promise<string>}[] {
  const files: {name: string; content: Promise<string>}[] = [];
  page.HTMLAnchorElement.prototype.click = function () {
    files.push({name: this.download, content: fetch(this.href).then(file => file.text())});
  };
  return files;
}

/** Nothing that axe-core can find, in the whole page, in light and in dark. */
export async function expectAccessiblePage(page: Page): Promise<void> {
  const axe = await axeIn(page);
  for (const theme of ['light', 'dark']) {
    page.document.documentElement.dataset.theme = theme;
    const {violations} = await axe.run(page.document, {
      iframes: false,
      resultTypes: ['violations'],
      rules: {'target-size': {enabled: true}},
    });
    const found = violations.flatMap(({id, nodes}) =>
      nodes.map(({target, any}) => `${theme} ${id}: ${String(target)} ${any[0]?.message ?? ''}`),
    );
    expect(found).to.deep.equal([]);
  }
}

async function axeIn(page: Page): Promise<typeof axeCore> {
  if (!('axe' in page)) {
    const script = page.document.createElement('script');
    script.src = '/node_modules/axe-core/axe.min.js';
    const loaded = new Promise(resolve => {
      script.addEventListener('load', resolve);
    });
    page.document.head.append(script);
    await loaded;
  }
  return (page as unknown as {axe: typeof axeCore}).axe;
}

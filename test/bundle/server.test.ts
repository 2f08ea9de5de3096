/** A card as a server sends it: before the script, without it, and when it takes over. */
import {expect} from '@open-wc/testing';
import type {RenderOptions} from '../../src/server/index.js';
import {parseExercise} from '../../src/exercise/parse.js';
import {until} from '../helpers/card.js';
import {engine} from '../helpers/commands.js';
import {stretch} from '../helpers/fixtures.js';
import {
  addScript,
  cardIn,
  classicScript,
  moduleScript,
  openSource,
  untilShown,
  watchScript,
  type Page,
} from '../helpers/pages.js';
import {hydrationSupport, renderToString} from '../helpers/server.js';
import {waitUntil} from '../helpers/wait-until.js';

const step = 'Raise one leg.';

/** Has all sections, and does not look the same in every language. */
const {exercise = {name: ''}} = parseExercise({
  ...stretch,
  equipment: ['barbell'],
  overview: 'It lengthens the back of the leg. '.repeat(40),
});

interface Source {
  readonly head?: string;
  readonly options?: RenderOptions;
  /** How many cards. */
  readonly cards?: number;
}

/** Pages in frames have less: no window of their own to pop out. */
const aloneScript = '<script src="/test/bundle/pages/alone.js"></script>';

async function sourceOf({head = '', options = {}, cards = 1}: Source = {}): Promise<string> {
  const card = await renderToString(exercise, options);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>
    ${watchScript}${aloneScript}${head}</head><body>${card.repeat(cards)}<p>After it.</p></body></html>`;
}

/** A page from a server, as it looks before any script has come. */
async function opened(source?: Source): Promise<Page> {
  const page = await openSource(await sourceOf(source));
  await drawn(page);
  return page;
}

/** Until what is new has been laid out: boxes out of view are skipped at first. */
async function drawn(page: Page): Promise<void> {
  for (let frame = 0; frame < 2; frame++) await new Promise(page.requestAnimationFrame);
}

/** What can be seen, in shadow roots and out of them. */
function seen(page: Page, selector = '*'): Element[] {
  const within = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap(element => [
      ...(element.matches(selector) && element.checkVisibility() ? [element] : []),
      ...(element.shadowRoot ? within(element.shadowRoot) : []),
    ]);
  return within(page.document.body);
}

const timesSeen = (page: Page, text: string) =>
  seen(page).filter(each => !each.children.length && each.textContent.trim() === text).length;

/** Where everything is that a reader could be looking at. */
const places = (page: Page) =>
  seen(page, '[part]:not([part=status], [part=ring]), p:not(.unseen), li, .buttons, button').map(
    element => {
      const {x, y, width, height} = element.getBoundingClientRect();
      const rounded = [x, y, width, height].map(each => Math.round(each)).join();
      return `${element.getAttribute('part') ?? element.localName} ${rounded}`;
    },
  );

const borderOf = (page: Page) =>
  seen(page, '[part=card]')
    .map(card => page.getComputedStyle(card).borderStyle)
    .join();

const rootOf = (page: Page) => cardIn(page).shadowRoot;
const isTaken = (page: Page) => () => !!rootOf(page)?.querySelector('hold-timer')?.shadowRoot;

describe('A card from a server, before the script has come', () => {
  it('looks as it will, and can be read once', async () => {
    const page = await opened();
    expect(timesSeen(page, step)).to.equal(1);
    expect(seen(page, '[part=timer], [part=stopwatch], [part=one-rep-max]')).to.have.length(3);
    expect(borderOf(page)).to.equal('solid');
  });
});

describe('A card from a server, without scripts', () => {
  const still = async () => openSource(await sourceOf(), {scripts: false});

  it('is the exercise as HTML of the page’s own', async () => {
    const page = await still();
    expect(timesSeen(page, step)).to.equal(1);
    expect(seen(page, 'exercise-card > ol > li')).to.have.length(3);
    expect(seen(page, 'a[href="https://youtu.be/aqz-KE-bpKQ"]')).to.have.length(1);
  });

  it('has no control: none would do anything', async () => {
    const page = await still();
    expect(seen(page, 'button, input, select, [role=button]')).to.be.empty;
  });
});

describe('The script', () => {
  for (const kind of ['module', 'classic'] as const) {
    it(`takes over, and nothing moves (${kind})`, async () => {
      const page = await opened();
      const before = places(page);
      expect(before.length).to.be.above(30);
      await addScript(page, kind);
      await waitUntil(isTaken(page), 'the card has taken over');
      await drawn(page);
      expect(places(page)).to.deep.equal(before);
      expect(timesSeen(page, step)).to.equal(1);
      expect(page.watched.errors).to.deep.equal([]);
    });
  }

  it('moves nothing by the browser’s own account', async function () {
    if (engine !== 'chromium') this.skip();
    const page = await opened();
    const shifts: PerformanceEntry[] = [];
    const observer = new page.PerformanceObserver(list => shifts.push(...list.getEntries()));
    observer.observe({type: 'layout-shift', buffered: true});
    await addScript(page, 'module');
    await waitUntil(isTaken(page), 'the card has taken over');
    // A shift that is one: the observer sees.
    await drawn(page);
    expect(shifts).to.be.empty;
    page.document.body.prepend(page.document.createElement('hr'));
    await waitUntil(() => shifts.length > 0, 'a shift is seen');
  });

  it('leaves the reader at the line that is being read', async () => {
    const page = await opened();
    const stepIn = () => seen(page, '[part=step]').at(-1)?.getBoundingClientRect().top;
    page.scrollTo(0, 1500);
    await drawn(page);
    const before = stepIn();
    expect(page.scrollY).to.equal(1500);
    await addScript(page, 'module');
    await waitUntil(isTaken(page), 'the card has taken over');
    await drawn(page);
    expect(page.scrollY).to.equal(1500);
    expect(stepIn()).to.equal(before);
  });

  it('leaves nothing of what the server sent', async () => {
    const page = await opened();
    await addScript(page, 'module');
    await waitUntil(isTaken(page), 'the card has taken over');
    const root = rootOf(page);
    expect(root?.querySelectorAll('article')).to.have.length(1);
    expect(root?.querySelectorAll('style, noscript, template')).to.be.empty;
    expect(root?.adoptedStyleSheets).not.to.be.empty;
  });

  it('never leaves the card without content', async () => {
    const page = await opened();
    const heights: number[] = [];
    const watch = new page.MutationObserver(() => heights.push(cardIn(page).clientHeight));
    const root = rootOf(page);
    if (root) watch.observe(root, {childList: true});
    const {clientHeight} = cardIn(page);
    await addScript(page, 'module');
    await waitUntil(isTaken(page), 'the card has taken over');
    expect(heights).not.to.be.empty;
    for (const height of heights) expect(height).to.be.above(clientHeight / 2);
  });

  it('shows what the server could not know: ticks, likes, the language of a visitor', async () => {
    const page = await opened();
    page.sessionStorage.setItem(`exercise-elements:ticks:${stretch.id}`, '0');
    page.localStorage.setItem(`exercise-elements:liked:${stretch.id}`, '1');
    cardIn(page).lang = 'es';
    await addScript(page, 'module');
    await waitUntil(isTaken(page), 'the card has taken over');
    page.sessionStorage.clear();
    page.localStorage.clear();
    expect(rootOf(page)?.querySelectorAll(':checked')).to.have.length(1);
    expect(rootOf(page)?.querySelector('[part=likes]')?.getAttribute('aria-pressed')).to.equal(
      'true',
    );
    expect(rootOf(page)?.textContent).to.contain('Cómo se hace');
  });

  it('takes over each of many cards, with its timers', async () => {
    const page = await opened({cards: 4});
    await addScript(page, 'module');
    await until(() => seen(page, 'hold-timer').length, 4);
    expect(timesSeen(page, step)).to.equal(4);
  });

  it('that is there before the card shows it once', async () => {
    const page = await opened({head: classicScript});
    await untilShown(cardIn(page), exercise.name);
    expect(timesSeen(page, step)).to.equal(1);
    expect(page.watched.errors).to.deep.equal([]);
  });

  it('that comes while the card is on its way shows it once', async () => {
    const html = await sourceOf({head: moduleScript.replace('type', 'async type')});
    // The parser stands still behind this one until it has come.
    const slow = '<script src="/__test__/respond?delay=600&type=text/javascript&body=//"></script>';
    for (const place of ['<template', '<h2']) {
      const page = await openSource(html.replace(place, `${slow}${place}`));
      await waitUntil(isTaken(page), 'the card has taken over');
      expect(timesSeen(page, step)).to.equal(1);
      expect(page.watched.errors).to.deep.equal([]);
    }
  });

  it('leaves the fallback where the data was lost on the way', async () => {
    const html = await sourceOf();
    const page = await openSource(html.replace(/<script type="application.*?<\/script>/s, ''));
    await addScript(page, 'module');
    await cardIn(page).updateComplete;
    expect(timesSeen(page, step)).to.equal(1);
    expect(seen(page, 'exercise-card > ol > li')).to.have.length(3);
  });

  it('takes over in a page that hydrates elements of its own', async () => {
    const hydration = `<script type="module">${await hydrationSupport()}</script>`;
    const page = await opened({head: hydration + moduleScript});
    await waitUntil(isTaken(page), 'the card has taken over');
    expect('litElementHydrateSupport' in page).to.be.true;
    expect(timesSeen(page, step)).to.equal(1);
    expect(rootOf(page)?.adoptedStyleSheets).not.to.be.empty;
    expect(page.watched.errors).to.deep.equal([]);
  });

  it('shows a copy, and a card that is moved', async () => {
    const page = await opened();
    const copy = cardIn(page).cloneNode(true) as Element;
    page.document.body.append(copy);
    await addScript(page, 'module');
    await untilShown(copy, exercise.name);
    page.document.body.append(cardIn(page));
    await until(() => timesSeen(page, step), 2);
    expect(page.watched.errors).to.deep.equal([]);
  });
});

describe('A strict policy', () => {
  const policy = (styles: string) =>
    `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src ${location.origin}; style-src ${styles}">`;

  it('keeps the server’s styles out: until the script comes, the card can be read without', async () => {
    const page = await opened({head: policy(location.origin)});
    expect(timesSeen(page, step)).to.equal(1);
    await addScript(page, 'module');
    await waitUntil(isTaken(page), 'the card has taken over');
    expect(borderOf(page)).to.equal('solid');
  });

  it('lets them in by a nonce', async () => {
    const page = await opened({head: policy("'nonce-r4nd0m'"), options: {nonce: 'r4nd0m'}});
    const before = places(page);
    await addScript(page, 'module');
    await waitUntil(isTaken(page), 'the card has taken over');
    await drawn(page);
    expect(places(page)).to.deep.equal(before);
    expect(page.watched.violations).to.deep.equal([]);
  });
});

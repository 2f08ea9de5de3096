import {expect} from '@open-wc/testing';
import {engine} from '../helpers/commands.js';
import {
  cardIn,
  moduleScript,
  nameOn,
  openPage,
  structuredDataIn,
  untilShown,
  type Page,
} from '../helpers/pages.js';
import {waitUntil} from '../helpers/wait-until.js';

const count = 500;
const src = '/demo/exercises/leg-up-hamstring-stretch.json';

/** Chromium is started with it. */
const gc = (page: Page) => (page as Page & {gc?: (options: object) => Promise<void>}).gc;

const pause = (milliseconds = 0) => new Promise(resolve => setTimeout(resolve, milliseconds));

/** Comments and texts among them. */
function* nodesIn(node: Node): Generator<Node> {
  yield node;
  for (const child of node.childNodes) yield* nodesIn(child);
}

/** A card of each way to be given an exercise, each with something else to let go of. */
const makers: ((card: HTMLElement & {exercise?: unknown}, index: number) => void)[] = [
  (card, index) => {
    card.exercise = {
      name: `Squat ${index}`,
      likes: index,
      video: 'https://youtu.be/aqz-KE-bpKQ',
      steps: ['Sit down.', 'Stand up.'],
    };
  },
  (card, index) => {
    card.setAttribute('exercise', JSON.stringify({name: `Lunge ${index}`, tips: ['Breathe.']}));
  },
  (card, index) => {
    const script = card.ownerDocument.createElement('script');
    script.type = 'application/json';
    script.append(JSON.stringify({name: `Plank ${index}`, variations: [{name: 'Side', src: 'x'}]}));
    card.append(script);
  },
  card => card.setAttribute('src', src),
  // Goes while it waits for its answer.
  (card, index) => card.setAttribute('src', `/__test__/respond?hang=1&index=${index}`),
  card => card.setAttribute('exercise', '{"colour": "blue"}'),
];

/** What is made here nobody holds on to but the page, and the page only until it removes it. */
async function mountAndUnmount(page: Page): Promise<WeakRef<object>[]> {
  const {document} = page;
  const stage = document.body.appendChild(document.createElement('main'));
  for (let index = 0; index < count; index++) {
    const card = document.createElement('exercise-card');
    makers[index % makers.length]?.(card, index);
    stage.append(card);
  }
  const shown = () => [...stage.children].filter(card => nameOn(card)).length;
  await waitUntil(() => shown() >= Math.floor((count * 4) / makers.length), 'too few cards');
  expect(structuredDataIn(page)).to.have.length.greaterThan(count / 3);
  const references = [...stage.children].map(card => new WeakRef(card));
  // Each by itself: all of a tree stays as long as one of its nodes does.
  stage.replaceChildren();
  stage.remove();
  return references;
}

/**
 * Chromium's cache of styles (blink::CachedMatchedProperties) holds on to the shadow root in which it
 * first resolved `content: counter(…)`: whatever one does, a card or two stay for it.
 */
const keptByChromium = 5;

const left = (references: readonly WeakRef<object>[]) =>
  references.filter(reference => reference.deref()).length;

/** Without a stack on which something could still lie. */
async function collectAll(page: Page, references: readonly WeakRef<object>[]): Promise<void> {
  for (let round = 0; round < 20 && left(references) > 0; round++) {
    await pause(50);
    await gc(page)?.({type: 'major', execution: 'async'});
  }
}

describe(`${count} cards that came and went`, () => {
  // What the first card sets up for all, and keeps, is there before.
  const open = async () => {
    const page = await openPage({
      head: moduleScript,
      body: `<exercise-card src="${src}"></exercise-card>`,
    });
    await untilShown(cardIn(page), 'Leg Up Hamstring Stretch');
    return page;
  };

  const snapshot = (page: Page) => ({
    nodes: [...nodesIn(page.document)].length,
    structuredData: structuredDataIn(page).length,
    listeners: [...page.watched.listeners].sort(),
    observers: [...page.watched.observers].sort(),
  });

  it('leave no node, no structured data, no listener and no observer', async () => {
    const page = await open();
    const before = snapshot(page);
    await mountAndUnmount(page);
    await pause(100);
    expect(snapshot(page)).to.deep.equal(before);
    expect(page.watched.errors).to.deep.equal([]);
    cardIn(page).remove();
    expect(snapshot(page)).to.include({structuredData: 0});
    // One stays, for every <stopwatch> that is still to come.
    expect(page.watched.observers).to.deep.equal(['MutationObserver']);
  });

  it('are collected', async function () {
    const page = await open();
    if (!gc(page)) {
      expect(engine, 'Chromium is started with --expose-gc').not.to.equal('chromium');
      return this.skip();
    }
    const references = await mountAndUnmount(page);
    expect(references).to.have.length(count);
    await collectAll(page, references);
    expect(left(references)).to.be.at.most(keptByChromium);
  });

  it('are collected where they come back before they go', async function () {
    const page = await open();
    if (!gc(page)) return this.skip();
    const references = await (async () => {
      const cards = Array.from({length: 100}, (_, index) => {
        const card = page.document.createElement('exercise-card');
        makers[index % makers.length]?.(card, index);
        return card;
      });
      for (let round = 0; round < 3; round++) {
        page.document.body.append(...cards);
        await pause(100);
        for (const card of cards) card.remove();
      }
      return cards.map(card => new WeakRef(card));
    })();
    await collectAll(page, references);
    expect(left(references)).to.be.at.most(keptByChromium);
  });

  it('would be noticed if they stayed', async function () {
    const page = await open();
    if (!gc(page)) return this.skip();
    const references = [new WeakRef(cardIn(page))];
    page.document.addEventListener('click', () => undefined);
    await collectAll(page, references);
    expect(left(references)).to.equal(1);
    expect(page.watched.listeners).to.include('click');
  });
});

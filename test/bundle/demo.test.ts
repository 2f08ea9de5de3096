/** What a visitor's browser asks of whom, on every page of the demo, before the visitor acts. */
import {expect} from '@open-wc/testing';
import {
  nameOn,
  openAddress,
  openPage,
  moduleScript,
  cardIn,
  untilShown,
  type Page,
} from '../helpers/pages.js';
import {waitUntil} from '../helpers/wait-until.js';

const first = '/demo/index.html';

/** The first page, and all pages that it and they lead to. */
async function findPages(): Promise<string[]> {
  const pages = [first];
  for (const page of pages) {
    const html = await (await fetch(page)).text();
    const {links} = new DOMParser().parseFromString(`<base href="${page}">${html}`, 'text/html');
    for (const link of links) {
      const {origin, pathname} = new URL(link.getAttribute('href') ?? '', location.origin + page);
      const path = pathname.replace(/\/$/, '/index.html');
      const isPage = origin === location.origin && path.endsWith('.html');
      if (isPage && !pages.includes(path)) pages.push(path);
    }
  }
  return pages;
}

/** Everything in a page, shadow roots included. */
function elementsIn(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap(element => [
    element,
    ...(element.shadowRoot ? elementsIn(element.shadowRoot) : []),
  ]);
}

/** A page and the frames in it, but for those in a sandbox. */
function windowsIn(page: Page): Page[] {
  const frames = [...page.document.querySelectorAll('iframe')];
  const inside = frames.filter(frame => frame.contentDocument).map(frame => frame.contentWindow);
  return [page, ...(inside as Page[])];
}

const cardsIn = (page: Page) =>
  windowsIn(page).flatMap(each => [...each.document.querySelectorAll('exercise-card')]);

const settled = (page: Page) =>
  waitUntil(
    () =>
      cardsIn(page).every(
        card => card.shadowRoot?.querySelector('[part=card]')?.ariaBusy === 'false',
      ),
    'a card is still busy',
  );

/** Addresses that a page and its frames have fetched or are about to, and that are not its own. */
function foreign(page: Page): string[] {
  const attributes = ['src', 'srcset', 'poster', 'data'];
  const windows = windowsIn(page);
  const elements = windows.flatMap(each => elementsIn(each.document));
  const asked = [
    ...windows.flatMap(each => each.performance.getEntriesByType('resource').map(({name}) => name)),
    ...elements.flatMap(element => attributes.map(name => element.getAttribute(name) ?? '')),
    ...elements.filter(each => each.matches('link')).map(each => each.getAttribute('href') ?? ''),
  ];
  return asked.filter(
    address => new URL(address, page.document.baseURI).origin !== page.location.origin,
  );
}

const pages = await findPages();

it('The demo leads to its pages', () => {
  const names = 'index builder gym timers one-rep-max formats frames states csp'
    .split(' ')
    .map(name => `/demo/${name}.html`);
  expect(pages).to.include.members(names);
});

for (const address of pages) {
  describe(address, () => {
    it('asks nothing of anyone else', async () => {
      const page = await openAddress(address);
      await settled(page);
      expect(foreign(page)).to.deep.equal([]);
      const players = elementsIn(page.document).filter(
        each => each.matches('iframe, video, audio') && each.getRootNode() !== page.document,
      );
      expect(players).to.have.length(0);
    });

    it('shows an exercise on each card, but where it shows what else can be', async () => {
      const page = await openAddress(address);
      await settled(page);
      const cards = cardsIn(page);
      const without = cards.filter(card => !nameOn(card));
      const others = page.document.querySelectorAll('hold-timer, stop-watch, one-rep-max');
      expect(cards.length + others.length).to.be.above(0);
      if (!address.includes('states')) {
        expect(without.map(card => card.outerHTML)).to.deep.equal([]);
      }
    });
  });
}

describe('A card', () => {
  it('asks nobody for a video before it is played, whoever has it', async () => {
    const videos = [
      'https://www.youtube.com/watch?v=aqz-KE-bpKQ',
      'https://youtu.be/aqz-KE-bpKQ',
      'https://vimeo.com/1084537',
      'https://video.example/squat.mp4',
      {url: 'https://youtu.be/aqz-KE-bpKQ', poster: 'https://i.ytimg.com/vi/aqz-KE-bpKQ/0.jpg'},
    ];
    const page = await openPage({
      head: moduleScript,
      body: videos.map((_, index) => `<exercise-card id="card${index}"></exercise-card>`).join(''),
    });
    for (const [index, video] of videos.entries()) {
      const card = cardIn(page, `#card${index}`);
      card.exercise = {name: 'Squat', video};
      await untilShown(card, 'Squat');
    }
    await new Promise(resolve => setTimeout(resolve, 300));
    expect(foreign(page)).to.deep.equal([]);
    const hints = 'link[rel~=preconnect], link[rel~=preload], link[rel~=dns-prefetch]';
    expect(elementsIn(page.document).filter(each => each.matches(hints))).to.have.length(0);
  });

  it('sets no cookie and stores nothing', async () => {
    const before = Object.keys(localStorage).length;
    const page = await openAddress(first);
    await settled(page);
    expect(page.document.cookie).to.equal('');
    expect(Object.keys(localStorage)).to.have.length(before);
    expect(page.sessionStorage).to.have.length(0);
  });
});

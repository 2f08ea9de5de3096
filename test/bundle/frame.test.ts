/** frame.html, for platforms that keep an iframe and strip all else. */
import {expect} from '@open-wc/testing';
import {openFrame, wallSit} from '../helpers/frame.js';
import {cardIn, nameOn, textOn, untilShown, type Page} from '../helpers/pages.js';
import {waitUntil} from '../helpers/wait-until.js';

const src = '/demo/exercises/leg-up-hamstring-stretch.json';
const name = 'Leg Up Hamstring Stretch';

const shownIn = ({document}: Page) => {
  const [element, ...others] = [...document.body.children].filter(
    each => each.localName !== 'noscript',
  );
  expect(others).to.have.length(0);
  if (!element) throw new Error('The frame is empty.');
  return element;
};

describe('frame.html', () => {
  it('shows a card of what lies at an address', async () => {
    const page = await openFrame({src});
    await untilShown(cardIn(page), name);
    expect(page.document.title).to.equal(name);
  });

  it('shows an exercise that stands in its address, before or after the #', async () => {
    const exercise = JSON.stringify(wallSit);
    for (const page of [await openFrame({exercise}), await openFrame({}, {exercise})]) {
      await untilShown(cardIn(page), 'Wall sit');
      for (const step of wallSit.steps) expect(textOn(cardIn(page))).to.contain(step);
    }
  });

  it('shows another when what stands after the # changes', async () => {
    const page = await openFrame({}, {exercise: JSON.stringify(wallSit)});
    await untilShown(cardIn(page), 'Wall sit');
    const frame = page.frameElement as HTMLIFrameElement;
    page.location.hash = `exercise=${encodeURIComponent('{"name": "Plank"}')}`;
    await waitUntil(() => {
      const card = frame.contentDocument?.querySelector('exercise-card');
      return card && nameOn(card) === 'Plank';
    });
  });

  for (const [element, tag] of [
    ['hold-timer', 'hold-timer'],
    ['stop-watch', 'stop-watch'],
    ['stopwatch', 'stop-watch'],
    ['one-rep-max', 'one-rep-max'],
  ] as const) {
    it(`shows a ${element}`, async () => {
      const shown = shownIn(await openFrame({element}));
      expect(shown.localName).to.equal(tag);
      await waitUntil(() => shown.shadowRoot?.querySelector('button, input'));
    });
  }

  it('says so where there is no such element', async () => {
    for (const element of ['script', 'iframe', 'exercise', '<b>', 'hold-timer ']) {
      const shown = shownIn(await openFrame({element}));
      expect(shown.localName).to.equal('p');
      expect(shown.textContent).to.contain(`“${element}”`).and.contain('exercise-card');
    }
  });

  it('passes on the attributes that the element knows, and none besides', async () => {
    const known = {seconds: '40', sides: '2', voice: '', persist: 'a', label: '"><img src=x>'};
    const others = {onclick: 'alert(1)', style: 'color: red', class: 'a', id: 'b', slot: 'c'};
    const shown = shownIn(await openFrame({element: 'hold-timer', ...known, ...others, src}));
    const passed = Object.fromEntries([...shown.attributes].map(each => [each.name, each.value]));
    expect(passed).to.deep.equal(known);
  });

  it('has the language and the direction that it is told, else the visitor’s language', async () => {
    const {documentElement} = (await openFrame({element: 'stop-watch', lang: 'ar', dir: 'rtl'}))
      .document;
    expect([documentElement.lang, documentElement.dir]).to.deep.equal(['ar', 'rtl']);
    const {document} = await openFrame({element: 'stop-watch'});
    expect(document.documentElement.lang).to.equal(navigator.language);
  });

  it('takes colours, lengths and fonts from its address, in the browser’s own words', async () => {
    const theme = {accent: '#b3261e', surface: 'rgb(1 2 3)', radius: '8px', font: 'Georgia, serif'};
    const page = await openFrame({element: 'stop-watch', theme: 'dark', ...theme});
    const {style} = page.document.documentElement;
    expect(style.getPropertyValue('--exercise-accent')).to.equal('rgb(179, 38, 30)');
    expect(style.getPropertyValue('--exercise-surface')).to.equal('rgb(1, 2, 3)');
    expect(style.getPropertyValue('--exercise-radius')).to.equal('8px');
    expect(style.getPropertyValue('--exercise-font')).to.equal('Georgia, serif');
    expect(style.colorScheme).to.equal('dark');
  });

  it('takes nothing there that could ask anyone for anything', async () => {
    const tracker = 'https://tracker.example/x.png';
    for (const value of [
      `url(${tracker})`,
      `var(--x, url(${tracker}))`,
      `red; background: url(${tracker})`,
      `image-set("${tracker}" 1x)`,
      'env(x, red)',
      'expression(alert(1))',
      '}',
    ]) {
      const theme = ['accent', 'surface', 'text', 'muted', 'border', 'radius', 'space', 'font'];
      const page = await openFrame({
        element: 'stop-watch',
        theme: value,
        ...Object.fromEntries(theme.map(each => [each, value])),
      });
      const {style} = page.document.documentElement;
      const set = [...style].map(property => style.getPropertyValue(property)).join(' ');
      // A font may have any name.
      expect(set.replaceAll(/"[^"]*"/g, ''), value).to.not.match(/url|tracker|var|image|env|alert/);
    }
  });

  for (const address of [
    'javascript:parent.document.title="harmed"',
    'data:application/json,{"name":"Plank"}',
    'blob:null/1',
    'file:///etc/passwd',
  ]) {
    it(`loads nothing from ${address}`, async () => {
      const page = await openFrame({src: address, 'image-base': address});
      await waitUntil(() => cardIn(page).shadowRoot?.querySelector('[role=alert]'));
      expect(textOn(cardIn(page))).to.contain('This exercise cannot be shown.');
      expect(document.title).not.to.equal('harmed');
    });
  }

  it('leads nowhere by itself, and links away from the frame', async () => {
    const next = {url: 'https://example.com', next: '/demo/', redirect: '/demo/', return: '/demo/'};
    const exercise = JSON.stringify({
      ...wallSit,
      source: 'https://example.com/a',
      variations: [{name: 'Other', href: 'https://example.com/b'}],
    });
    const page = await openFrame({...next, exercise});
    await untilShown(cardIn(page), 'Wall sit');
    const links = [...(cardIn(page).shadowRoot?.querySelectorAll('a') ?? [])];
    expect(links).to.have.length(2);
    expect(page.document.querySelector('base')?.target).to.equal('_blank');
    expect(links.map(link => link.target).filter(target => target && target !== '_blank')).to.be
      .empty;
    expect(page.location.pathname).to.equal('/dist/frame.html');
  });

  it('allows itself no script but its own, no form and no other page in it', async () => {
    const {document} = await openFrame({element: 'stop-watch'});
    const policy = document.querySelector<HTMLMetaElement>('meta[http-equiv]')?.content ?? '';
    const directives = Object.fromEntries(
      policy.split(';').map(each => {
        const [directive = '', ...sources] = each.trim().split(' ');
        return [directive, sources.join(' ')];
      }),
    );
    expect(directives).to.include({
      'default-src': `'none'`,
      'script-src': `'self' 'nonce-frame'`,
      'frame-src': 'https://www.youtube-nocookie.com https://player.vimeo.com',
      'form-action': `'none'`,
      'base-uri': `'none'`,
      'require-trusted-types-for': `'script'`,
    });
  });
});

describe('The guide in a frame', () => {
  /** A frame as tall as its content, whose steps come far down; and its dialog, opened. */
  async function guided(setUp: (page: Page) => void = () => undefined) {
    const overview = 'Word by word. '.repeat(600);
    const page = await openFrame({}, {exercise: JSON.stringify({...wallSit, overview})});
    await untilShown(cardIn(page), 'Wall sit');
    (page.frameElement as HTMLIFrameElement).height = '6000';
    await waitUntil(() => page.innerHeight === 6000);
    setUp(page);
    const {shadowRoot} = cardIn(page);
    const start = shadowRoot?.querySelector<HTMLElement>('[part~=start]');
    const {top = 0} = start?.getBoundingClientRect() ?? {};
    start?.click();
    const dialog = () => shadowRoot?.querySelector('dialog');
    await waitUntil(() => dialog()?.open);
    return {page, top, dialog};
  }

  it('is no taller than the screen, and where the reader is, if the screen is not to be had', async () => {
    const {page, top, dialog} = await guided(({document}) => {
      document.documentElement.requestFullscreen = () => Promise.reject(new TypeError('No.'));
    });
    const {availHeight} = page.screen;
    await waitUntil(() => dialog()?.offsetHeight === availHeight, 'its height is another');
    const box = dialog()?.getBoundingClientRect();
    expect(top).to.be.within(availHeight, 6000 - availHeight);
    expect(top).to.be.within(box?.top ?? 0, box?.bottom ?? 0);
  });

  it('takes the screen, gives it back, and goes when the screen is taken away', async () => {
    const events: string[] = [];
    let element: Element | null = null;
    const fake = ({document}: Page) => {
      const {documentElement} = document;
      const change = (to: Element | null) => {
        element = to;
        events.push(to ? 'taken' : 'given back');
        documentElement.dispatchEvent(new Event('fullscreenchange'));
        return Promise.resolve();
      };
      Object.defineProperty(document, 'fullscreenElement', {get: () => element});
      documentElement.requestFullscreen = () => change(documentElement);
      document.exitFullscreen = () => change(null);
    };
    const {page, dialog} = await guided(fake);
    await waitUntil(() => events.length === 1);
    expect(dialog()?.style.height).to.equal('');
    dialog()?.querySelector<HTMLElement>('[part~=leave]')?.click();
    await waitUntil(() => !dialog());
    expect(events).to.deep.equal(['taken', 'given back']);

    cardIn(page).shadowRoot?.querySelector<HTMLElement>('[part~=start]')?.click();
    await waitUntil(() => events.length === 3);
    void page.document.exitFullscreen();
    await waitUntil(() => !dialog());
    expect(events.slice(2)).to.deep.equal(['taken', 'given back']);
  });
});

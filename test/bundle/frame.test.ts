/** frame.html, for platforms that keep an iframe and strip all else; and the script that gives it its height. */
import {expect, waitUntil} from '@open-wc/testing';
import {
  cardIn,
  nameOn,
  openAddress,
  openHtml,
  openPage,
  textOn,
  untilShown,
  watchScript,
  type Page,
} from '../helpers/pages.js';

const src = '/demo/exercises/leg-up-hamstring-stretch.json';
const name = 'Leg Up Hamstring Stretch';
const wallSit = {name: 'Wall sit', steps: ['Lean against a wall.', 'Slide down.']};

/** The same server, to a browser somebody else's. */
const elsewhere = location.origin.replace('localhost', '127.0.0.1');

const addressOf = (query: Record<string, string>, fragment: Record<string, string> = {}) =>
  `/dist/frame.html?${new URLSearchParams(query)}#${new URLSearchParams(fragment)}`;

const openFrame = async (...address: Parameters<typeof addressOf>) =>
  openAddress(addressOf(...address));

const shownIn = ({document}: Page) => {
  const [element, ...others] = [...document.body.children].filter(
    each => each.localName !== 'noscript',
  );
  expect(others).to.have.length(0);
  if (!element) throw new Error('The frame is empty.');
  return element;
};

/** What a frame tells the page around it. */
function heightsFrom(frame: () => Window | undefined): number[] {
  const heights: number[] = [];
  const listener = ({source, data}: MessageEvent<{height: number}>) => {
    if (source === frame()) heights.push(data.height);
  };
  addEventListener('message', listener);
  stops.push(() => removeEventListener('message', listener));
  return heights;
}

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

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

/** frame.html with a script of the tests before its own, which tells what went wrong in it. */
async function watchedFrame(): Promise<string> {
  const html = await (await fetch('/dist/frame.html')).text();
  const relay = watchScript.replace('watch.js', 'relay.js');
  const watched = html
    .replace('<base', `${watchScript}${relay}<base`.replaceAll('<script', '<script nonce="frame"'))
    .replaceAll(/src="(?=[a-z-]+\.(classic\.)?js")/g, 'src="/dist/');
  return `/__test__/respond?${new URLSearchParams({type: 'text/html', body: watched})}`;
}

const apart = {
  'in a sandbox that allows scripts alone': {origin: '', sandbox: 'allow-scripts'},
  'from another origin': {origin: elsewhere, sandbox: undefined},
};

for (const [where, {origin, sandbox}] of Object.entries(apart))
  describe(`A frame ${where}`, () => {
    interface Relayed {
      readonly type: string;
      readonly text: string;
      readonly errors: string[];
      readonly violations: string[];
      readonly address: string;
    }

    async function open(fragment: Record<string, string>) {
      const frame = document.createElement('iframe');
      if (sandbox) frame.setAttribute('sandbox', sandbox);
      frame.width = '600';
      frame.src = `${origin}${await watchedFrame()}#${new URLSearchParams(fragment)}`;
      const loaded = new Promise(resolve => frame.addEventListener('load', resolve));
      document.body.append(frame);
      stops.push(() => frame.remove());
      await loaded;
      const ask = (part: string, press = false) =>
        new Promise<Relayed>(resolve => {
          const listener = ({source, data}: MessageEvent<Relayed>) => {
            if (source !== frame.contentWindow || data.type !== 'relayed') return;
            removeEventListener('message', listener);
            resolve(data);
          };
          addEventListener('message', listener);
          frame.contentWindow?.postMessage({type: 'relay', part, press}, '*');
        });
      const until = async (part: string, text: string) => {
        let told: Relayed;
        do told = await ask(part);
        while (told.text !== text);
        return told;
      };
      expect(frame.contentDocument, 'it is of this origin').to.equal(null);
      return {ask, until};
    }

    const expectQuiet = ({errors, violations}: Relayed) => {
      expect(errors).to.deep.equal([]);
      expect(violations).to.deep.equal([]);
    };

    it('shows an exercise, whether or not it can remember anything', async () => {
      const exercise = JSON.stringify({...wallSit, likes: 3});
      const {ask, until} = await open({exercise});
      await until('name', 'Wall sit');
      await ask('likes', true);
      expectQuiet(await until('likes', 'Like 4'));
    });

    it('coaches a hold, whether or not the screen may be kept on', async () => {
      const {ask, until} = await open({
        element: 'hold-timer',
        seconds: '30',
        prepare: '0',
        persist: '',
      });
      await until('start', 'Start');
      await ask('start', true);
      expectQuiet(await until('phase', 'Hold'));
      await ask('large', true);
      await ask('skip', true);
      expectQuiet(await until('phase', 'Done'));
    });

    // Out of a sandbox it opens beside the page that is tested, and takes its focus.
    if (!sandbox) return;
    it('opens no link in itself', async () => {
      const exercise = JSON.stringify({...wallSit, source: `${location.origin}/demo/`});
      const {ask, until} = await open({exercise});
      const {address} = await until('name', 'Wall sit');
      await ask('link', true);
      expect((await until('name', 'Wall sit')).address).to.equal(address);
    });
  });

describe('A page with frame-height.js', () => {
  const script = '<script src="/dist/frame-height.js" defer></script>';

  const timer = addressOf({element: 'hold-timer', seconds: '30'}).replaceAll('&', '&amp;');
  const frame = (address: string, more = '') =>
    `<iframe src="${address}" title="A timer" width="600" ${more}></iframe>`;

  const framesIn = ({document}: Page) => [...document.querySelectorAll('iframe')];
  const heightOf = ({style}: HTMLElement) => parseFloat(style.height) || 0;
  const told = (page: Page) =>
    waitUntil(() => framesIn(page).every(each => heightOf(each) > 150), 'a frame has no height', {
      timeout: 8000,
    });

  it('gives a frame the height of what is in it, and again when that changes', async () => {
    const page = await openPage({head: script, body: frame(timer)});
    await told(page);
    const [one] = framesIn(page);
    const inside = one?.contentDocument;
    if (!one || !inside) throw new Error('There is no frame.');
    const fits = () => heightOf(one) === Math.ceil(inside.body.getBoundingClientRect().height);
    await waitUntil(fits);
    const before = heightOf(one);
    inside.querySelector('hold-timer')?.start();
    await waitUntil(() => heightOf(one) !== before && fits());
    expect(inside.documentElement.scrollHeight).to.equal(one.clientHeight);
  });

  it('gives it to a frame from elsewhere, and in a sandbox, just the same', async () => {
    const addresses = [
      frame(timer),
      frame(elsewhere + timer),
      frame(timer, 'sandbox=allow-scripts'),
    ];
    const page = await openPage({head: script, body: addresses.join('')});
    await told(page);
    const [own, foreign, sandboxed] = framesIn(page);
    expect(foreign?.contentDocument).to.equal(null);
    expect(sandboxed?.contentDocument).to.equal(null);
    await waitUntil(() => new Set(framesIn(page).map(heightOf)).size === 1, 'their heights differ');
    expect(own && heightOf(own)).to.be.above(150);
  });

  it('asks those that were there before it', async () => {
    const page = await openPage({body: frame(timer)});
    const [one] = framesIn(page);
    await waitUntil(() => one?.contentDocument?.querySelector('hold-timer')?.shadowRoot);
    expect(one && heightOf(one)).to.equal(0);
    const late = page.document.createElement('script');
    late.src = '/dist/frame-height.js';
    page.document.head.append(late);
    await told(page);
  });

  it('wins over a theme’s rules for frames, by the height alone', async () => {
    const page = await openPage({
      head: `<style>iframe { height: 90px !important; aspect-ratio: 3 / 1 }</style>${script}`,
      body: frame(timer, 'style="border: 0"'),
    });
    await told(page);
    const [one] = framesIn(page);
    expect(one?.offsetHeight).to.equal(one && heightOf(one));
    expect([...(one?.style ?? [])].filter(each => !each.startsWith('border'))).to.deep.equal([
      'height',
    ]);
  });

  it('keeps the room of a card until its exercise is there', async () => {
    const slow = new URLSearchParams({
      src: `/__test__/respond?delay=300&body=${encodeURIComponent(JSON.stringify(wallSit))}`,
    });
    const page = await openPage({head: script, body: frame(`/dist/frame.html?${slow}`)});
    const [one] = framesIn(page);
    const heights: number[] = [];
    page.addEventListener('message', () => {
      heights.push(one ? heightOf(one) : 0);
    });
    await told(page);
    const card = one?.contentDocument?.querySelector('exercise-card');
    expect(card && nameOn(card)).to.equal('Wall sit');
    expect(heights[0]).to.be.closeTo(heights.at(-1) ?? 0, 2);
  });

  it('runs under a strict policy', async () => {
    const page = await openPage({
      head: script,
      body: frame(timer),
      csp: "default-src 'none'; script-src 'self'; frame-src 'self'; require-trusted-types-for 'script'",
    });
    await told(page);
    expect(page.watched.violations).to.deep.equal([]);
    expect(page.watched.errors).to.deep.equal([]);
  });

  describe('believes', () => {
    const lie = {type: 'exercise-frame', height: 999};

    const saying = (message: unknown) =>
      new URLSearchParams({
        type: 'text/html',
        body: `<script>parent.postMessage(${JSON.stringify(message)}, '*')</script>`,
      });

    /** The height of a frame at this address, once all that it said has been heard. */
    async function heightAt(address: string) {
      const body = frame(address.replaceAll('&', '&amp;'));
      const page = await openPage({head: script, body: frame(timer) + body});
      await waitUntil(() => framesIn(page).some(each => heightOf(each) > 150));
      const arrived = new Promise(resolve => page.addEventListener('message', resolve));
      page.postMessage('', '*');
      await arrived;
      return framesIn(page).map(heightOf)[1];
    }

    it('no frame that the page did not put there as one of ours', async () => {
      expect(await heightAt(`/__test__/respond?${saying(lie)}`)).to.equal(0);
    });

    it('no message of another shape', async () => {
      const say = (message: unknown) =>
        `/test/bundle/pages/frame.html#${encodeURIComponent(JSON.stringify(message))}`;
      for (const message of [{height: 999}, {...lie, height: '999'}, {...lie, height: 1e9}, 999]) {
        expect(await heightAt(say(message))).to.equal(0);
      }
      expect(await heightAt(say(lie)), 'of the right shape').to.equal(999);
    });

    it('no window that has gone on to another origin', async () => {
      const page = await openPage({head: script, body: frame(timer)});
      await told(page);
      const [one] = framesIn(page);
      if (!one?.contentWindow) throw new Error('There is no frame.');
      const before = one.style.height;
      const arrived = new Promise(resolve =>
        page.addEventListener('message', ({data}: MessageEvent<typeof lie>) => {
          if (data.height === lie.height) resolve(data);
        }),
      );
      one.contentWindow.location.href = `${elsewhere}/__test__/respond?${saying(lie)}`;
      await arrived;
      expect(one.style.height).to.equal(before);
    });
  });
});

describe('A frame', () => {
  it('answers the page around it, and nobody else', async () => {
    const frames: Window[] = [];
    const heights = heightsFrom(() => frames[0]);
    const frame = await openFrame({element: 'one-rep-max'});
    frames.push(frame);
    await waitUntil(() => heights.length > 0);
    const before = heights.length;
    const other = await openHtml('<p>Another frame</p>');
    const hear = (source: Window, data: unknown) =>
      frame.dispatchEvent(new frame.MessageEvent('message', {source, data}));
    hear(other, {type: 'exercise-frame'});
    hear(frame, {type: 'exercise-frame'});
    for (const data of [{type: 'something-else'}, null, 'exercise-frame']) hear(window, data);
    hear(window, {type: 'exercise-frame'});
    // Messages arrive in the order in which they were sent.
    const arrived = new Promise(resolve => {
      addEventListener('message', ({data}) => data === 'all' && resolve(data));
    });
    postMessage('all', '*');
    await arrived;
    expect(heights.length).to.equal(before + 1);
    expect(heights.at(-1)).to.equal(heights[0]);
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

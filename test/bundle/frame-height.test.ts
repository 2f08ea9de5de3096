/** The height of a frame: what it tells, and what frame-height.js makes of it. */
import {expect} from '@open-wc/testing';
import {afterwards} from '../helpers/card.js';
import {addressOf, elsewhere, openFrame, wallSit} from '../helpers/frame.js';
import {nameOn, openHtml, openPage, type Page} from '../helpers/pages.js';
import {waitUntil} from '../helpers/wait-until.js';

describe('A page with frame-height.js', () => {
  const script = '<script src="/dist/frame-height.js" defer></script>';

  const timer = addressOf({element: 'hold-timer', seconds: '30'}).replaceAll('&', '&amp;');
  const frame = (address: string, more = '') =>
    `<iframe src="${address}" title="A timer" width="600" ${more}></iframe>`;

  const framesIn = ({document}: Page) => [...document.querySelectorAll('iframe')];
  const heightOf = ({style}: HTMLElement) => parseFloat(style.height) || 0;
  const told = (page: Page) =>
    waitUntil(() => framesIn(page).every(each => heightOf(each) > 150), 'a frame has no height');

  it('gives a frame the height of what is in it, and again when that changes', async () => {
    const page = await openPage({head: script, body: frame(timer)});
    await told(page);
    const [one] = framesIn(page);
    const inside = one?.contentDocument;
    if (!one || !inside) throw new Error('There is no frame.');
    const fits = () => heightOf(one) === Math.ceil(inside.body.getBoundingClientRect().height);
    await waitUntil(fits);
    const before = heightOf(one);
    inside.body.style.fontSize = '20px';
    await waitUntil(() => heightOf(one) !== before && fits());
    expect(inside.documentElement.scrollHeight).to.equal(one.clientHeight);
  });

  it('gives it to a frame from elsewhere, and in a sandbox, just the same', async () => {
    // All in view: a frame from elsewhere that is not waits with its height.
    const watch = addressOf({element: 'stop-watch'});
    const addresses = [
      frame(watch),
      frame(elsewhere + watch),
      frame(watch, 'sandbox=allow-scripts'),
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

describe('frame.html', () => {
  /** The heights that frames tell this page, from now on. */
  function heightsTold(): number[] {
    const heights: number[] = [];
    const listen = ({data}: MessageEvent<{height?: number}>) => {
      if (data.height) heights.push(data.height);
    };
    addEventListener('message', listen);
    afterwards(() => removeEventListener('message', listen));
    return heights;
  }

  const hear = (frame: Page, source: Window, data: unknown) =>
    frame.dispatchEvent(new frame.MessageEvent('message', {source, data}));

  /** Messages arrive in the order in which they were sent. */
  const allArrived = async () => {
    const arrived = new Promise(resolve => {
      addEventListener('message', ({data}) => data === 'all' && resolve(data));
    });
    postMessage('all', '*');
    await arrived;
  };

  it('answers the page around it, and nobody else', async () => {
    const heights = heightsTold();
    const frame = await openFrame({element: 'one-rep-max'});
    await waitUntil(() => heights.length > 0);
    const before = heights.length;
    const other = await openHtml('<p>Another frame</p>');
    hear(frame, other, {type: 'exercise-frame'});
    hear(frame, frame, {type: 'exercise-frame'});
    for (const data of [{type: 'something-else'}, null, 'exercise-frame'])
      hear(frame, window, data);
    hear(frame, window, {type: 'exercise-frame'});
    await allArrived();
    expect(heights.length).to.equal(before + 1);
    expect(heights.at(-1)).to.equal(heights[0]);
  });

  const exercise = JSON.stringify(wallSit);
  const cases: Record<string, Record<string, string>> = {
    'an exercise in its address': {exercise},
    'an exercise in its address, and a file that is passed over': {exercise, src: 'gone.json'},
    'a file that is not there': {src: '/gone.json'},
    'an empty address': {src: ''},
    'a timer, which takes no file': {element: 'hold-timer', src: '/gone.json'},
    'no such element': {element: 'nothing'},
  };
  for (const [what, query] of Object.entries(cases)) {
    it(`answers once, with ${what}`, async () => {
      const heights = heightsTold();
      const frame = await openFrame(query);
      await waitUntil(() => heights.length > 0, 'no height was told');
      const before = heights.length;
      hear(frame, window, {type: 'exercise-frame'});
      await allArrived();
      expect(heights.length).to.equal(before + 1);
    });
  }
});

import {expect, fixture, html} from '@open-wc/testing';
import {a11ySnapshot, emulateMedia, sendKeys, sendMouse, setViewport} from './commands.js';
import type {Media} from './commands.js';

describe('setViewport', () => {
  it('starts at 800 × 600', () => {
    expect([innerWidth, innerHeight]).to.deep.equal([800, 600]);
  });

  for (const [width, height] of [
    [320, 640],
    [1280, 900],
  ] as const) {
    it(`makes the page ${width} × ${height} and leaves it the focus`, async () => {
      await setViewport({width, height});
      expect([innerWidth, innerHeight]).to.deep.equal([width, height]);
      expect(matchMedia(`(width: ${width}px)`).matches).to.be.true;
      expect(document.hasFocus()).to.be.true;
    });
  }

  after(() => setViewport({width: 800, height: 600}));
});

describe('sendKeys', () => {
  const fields = () =>
    fixture<HTMLElement>(html`
      <div>
        <label>Name <input /></label>
        <button>First</button>
        <a href="#there">Second</a>
      </div>
    `);

  it('types', async () => {
    const input = (await fields()).querySelector('input');
    input?.focus();
    await sendKeys({type: 'Plank + 1'});
    expect(input?.value).to.equal('Plank + 1');
  });

  it('moves the focus forth and back', async () => {
    const place = await fields();
    place.querySelector('input')?.focus();
    await sendKeys({press: 'Tab'});
    expect(place.querySelector(':focus-visible')?.localName).to.equal('button');
    await sendKeys({press: 'Tab'});
    expect(document.activeElement?.localName).to.equal('a');
    await sendKeys({press: 'Shift+Tab'});
    expect(document.activeElement?.localName).to.equal('button');
  });

  it('presses what has the focus', async () => {
    const button = (await fields()).querySelector('button');
    let presses = 0;
    button?.addEventListener('click', () => presses++);
    button?.focus();
    await sendKeys({press: 'Enter'});
    await sendKeys({press: 'Space'});
    expect(presses).to.equal(2);
  });

  it('names keys as KeyboardEvent does, and holds them', async () => {
    const button = (await fields()).querySelector('button');
    const keys: string[] = [];
    button?.addEventListener('keydown', event => {
      event.preventDefault();
      keys.push(event.shiftKey ? `Shift+${event.key}` : event.key);
    });
    button?.focus();
    await sendKeys({press: 'ArrowRight'});
    await sendKeys({press: 'Home'});
    await sendKeys({press: 'Escape'});
    await sendKeys({down: 'Shift'});
    await sendKeys({press: 'PageDown'});
    await sendKeys({up: 'Shift'});
    await sendKeys({press: 'x'});
    expect(keys).to.deep.equal([
      'ArrowRight',
      'Home',
      'Escape',
      'Shift+Shift',
      'Shift+PageDown',
      'x',
    ]);
  });
});

it('sendMouse clicks at a place', async () => {
  const button = await fixture(
    html`<button style="position: fixed; inset: 100px auto auto 100px">Press</button>`,
  );
  let presses = 0;
  button.addEventListener('click', () => presses++);
  await sendMouse({type: 'click', position: [105, 105]});
  expect(presses).to.equal(1);
});

describe('emulateMedia', () => {
  const cases: [Media, string][] = [
    [{colorScheme: 'dark'}, '(prefers-color-scheme: dark)'],
    [{reducedMotion: 'reduce'}, '(prefers-reduced-motion: reduce)'],
    [{forcedColors: 'active'}, '(forced-colors: active)'],
    [{contrast: 'more'}, '(prefers-contrast: more)'],
    [{media: 'print'}, 'print'],
  ];
  for (const [media, query] of cases) {
    it(`makes ${query} match until the test is over`, async function () {
      expect(matchMedia(query).matches).to.be.false;
      if (!(await emulateMedia(media))) this.skip();
      expect(matchMedia(query).matches).to.be.true;
    });
  }

  it('forces colours, not only the query', async function () {
    const box = await fixture(html`<div style="background: rgb(1, 2, 3)"></div>`);
    if (!(await emulateMedia({forcedColors: 'active'}))) this.skip();
    expect(getComputedStyle(box).backgroundColor).not.to.equal('rgb(1, 2, 3)');
  });
});

it('a11ySnapshot tells roles and names', async function () {
  await fixture(html`<button aria-pressed="true">Like</button>`);
  const page = await a11ySnapshot();
  if (!page) this.skip();
  expect(page.children?.map(({role, name}) => `${role} ${name}`)).to.deep.equal(['button Like']);
});

import {expect} from '@open-wc/testing';
import {emulateMedia, engine} from '../helpers/commands.js';
import {
  classicScript,
  moduleScript,
  openAddress,
  openHtml,
  openPage,
  watchScript,
} from '../helpers/pages.js';
import {
  elements,
  elementsIn,
  expectNoComplaint,
  expectSeen,
  expectSizes,
  expectWhole,
  sizesIn,
  untilWhole,
} from './whole.js';

describe('A hostile host: quirks mode', () => {
  const quirks = (body: string) =>
    openHtml(`<html lang="en"><title>A page</title>${watchScript}${moduleScript}<body>${body}`);

  it('leaves all elements whole', async () => {
    const page = await quirks(elements);
    expect(page.document.compatMode).to.equal('BackCompat');
    await expectWhole(page);
  });

  it('leaves them the sizes that they have on a plain page', async () => {
    const plain = await openPage({head: moduleScript, body: elements});
    const page = await quirks(elements);
    await untilWhole(plain.document);
    await untilWhole(page.document);
    // There a line that holds small text alone is lower.
    expectSizes(page.document, sizesIn(plain.document), 4);
  });

  it('leaves the tables the font and the colour of what is around', async () => {
    const page = await quirks(
      `<div style="font-size: 24px; --exercise-text: rgb(0, 0, 120)">${elements}</div>`,
    );
    await untilWhole(page.document);
    const {max} = elementsIn(page.document);
    const cell = max.shadowRoot?.querySelector('td');
    const {fontSize, color} = page.getComputedStyle(cell ?? max);
    expect([fontSize, color]).to.deep.equal(['24px', 'rgb(0, 0, 120)']);
  });
});

/*
 * The script comes last there: Chromium and WebKit run no module, and to an element that Chromium's
 * XML parser makes of a known class it tells no attributes.
 */
describe('A hostile host: XHTML', () => {
  it('leaves all elements whole', async () => {
    const body = `<?xml version="1.0" encoding="utf-8"?>
      <html xmlns="http://www.w3.org/1999/xhtml" lang="en">
        <head><title>A page</title>${watchScript}</head>
        <body>${elements.replaceAll('&', '&amp;')}${classicScript}</body>
      </html>`;
    const query = new URLSearchParams({type: 'application/xhtml+xml', body});
    const page = await openAddress(`/__test__/respond?${query}`);
    expect(page.document.contentType).to.equal('application/xhtml+xml');
    await expectWhole(page);
  });
});

describe('A hostile host: right to left inside of left to right', () => {
  const body = `<main dir="rtl">${elements}</main>`;

  it('leaves all elements whole', async () => {
    await expectWhole(await openPage({head: moduleScript, body}));
  });

  it('has them run from right to left', async () => {
    const page = await openPage({head: moduleScript, body});
    await untilWhole(page.document);
    const {card, max} = elementsIn(page.document);
    const left = (root: Element, selector: string) =>
      root.shadowRoot?.querySelector(selector)?.getBoundingClientRect().left ?? NaN;
    expect(left(card, '[part=tick]')).to.be.above(left(card, '[part=step] p'));
    expect(left(card, '[part=name]')).to.be.above(left(card, '[part~=print]'));
    expect(left(max, '[part~=weight]')).to.be.above(left(max, '[part~=unit]'));
  });
});

describe('A hostile host: print', () => {
  it('leaves the exercise whole and the controls away', async function () {
    const page = await openPage({head: moduleScript, body: elements});
    await untilWhole(page.document);
    if (!(await emulateMedia({media: 'print'}))) this.skip();
    const {card, max, watch} = elementsIn(page.document);
    const all = (root: Element, selector: string) => [
      ...(root.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
    ];
    for (const text of all(card, '[part=name], [part=step] p, [part=item], [part~=value]'))
      expectSeen(text, text.textContent);
    for (const text of [...all(max, '[part=estimate], td'), ...all(watch, '[part=time]')])
      expectSeen(text, text.textContent);
    const controls = [card, watch].flatMap(each =>
      all(each, 'button:not([part=link]), [part=tick]'),
    );
    expect(controls.filter(each => each.checkVisibility())).to.deep.equal([]);
    expectNoComplaint(page);
  });
});

const enlarged: Record<string, string> = {
  'text of twice the size': 'html {font-size: 200%}',
  'text of half the size': 'html {font-size: 50%}',
  'a zoom of 200 %': 'body {zoom: 2}',
};

for (const [name, css] of Object.entries(enlarged)) {
  describe(`A hostile host: ${name}`, () => {
    for (const width of [1280, 640]) {
      it(`leaves all elements whole on ${width} px`, async function () {
        // WebKit measures what is zoomed in other pixels than those by which it finds it.
        if (engine === 'webkit' && css.includes('zoom')) this.skip();
        const head = `<style>${css}</style>${moduleScript}`;
        const page = await openPage({head, body: elements});
        (page.frameElement as HTMLElement).style.width = `${width}px`;
        await expectWhole(page);
      });
    }
  });
}

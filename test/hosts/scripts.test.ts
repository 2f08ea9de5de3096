import {expect} from '@open-wc/testing';
import {version} from '../../src/version.js';
import {addScript, classicScript, moduleScript, openPage, type Page} from '../helpers/pages.js';
import {waitUntil} from '../helpers/wait-until.js';
import {
  elements,
  elementsIn,
  expectNoComplaint,
  expectReadable,
  expectUsable,
  expectWhole,
  press,
  untilWhole,
} from './whole.js';

/** Runs our script as another version of it would be. */
async function addVersion(page: Page, other: string): Promise<void> {
  const script = page.document.createElement('script');
  const code = await (await fetch('/dist/exercise-elements.classic.js')).text();
  script.text = code.replace(`"${version}"`, `"${other}"`);
  expect(script.text).to.contain(`"${other}"`);
  page.document.head.append(script);
}

describe('A hostile host: an old copy of the script and a new one', () => {
  const orders: Record<string, (page: Page) => Promise<unknown>> = {
    'the old one first': async page => {
      await addVersion(page, '0.0.1');
      await addScript(page, 'module');
    },
    'the new one first': async page => {
      await addScript(page, 'module');
      await addVersion(page, '0.0.1');
    },
  };
  for (const [order, add] of Object.entries(orders)) {
    it(`uses the first for all, and says so for each (${order})`, async () => {
      const page = await openPage({body: elements});
      await add(page);
      await untilWhole(page.document);
      expectReadable(page.document);
      await expectUsable(page.document);
      const {errors, warnings} = page.watched;
      expect(errors).to.deep.equal([]);
      expect(warnings).to.have.length(4);
      for (const warning of warnings) {
        expect(warning).to.contain('0.0.1').and.to.contain(version);
      }
    });
  }
});

describe('A hostile host: the script in both forms, each of them twice', () => {
  it('leaves all elements whole, and complains of nothing', async () => {
    const head = moduleScript + classicScript;
    const page = await openPage({head: head + head.replaceAll('.js', '.js?again'), body: elements});
    await expectWhole(page);
    expect(page.document.querySelectorAll('stopwatch > stop-watch')).to.have.length(1);
  });
});

describe('A hostile host: the script at the top, without defer', () => {
  it('leaves all elements whole', async () => {
    await expectWhole(await openPage({head: classicScript, body: elements}));
  });
});

describe('A hostile host: a <base> that leads elsewhere', () => {
  it('leaves all elements whole, and prints with what lies beside the script', async () => {
    const head = `${moduleScript}<base href="https://elsewhere.invalid/" target="_blank">`;
    const page = await openPage({head, body: elements});
    await expectWhole(page);
    let printed = 0;
    page.print = () => {
      printed++;
    };
    const {card} = elementsIn(page.document);
    press(card, '[part~=print]');
    await waitUntil(() => printed, 'no print');
    expect(card.shadowRoot?.querySelector('.code')?.textContent).to.contain(page.location.host);
    expectNoComplaint(page);
  });
});

/** What Prototype before 1.7.3, and others of its time, do to what all scripts share. */
const oldLibrary = `<script>
  Array.from = list => list && list.toArray ? list.toArray() : [].slice.call(list || []);
  Array.prototype.entries = function () { return this.slice(); };
  Array.prototype.toJSON = function () { return '[' + this.map(JSON.stringify).join(', ') + ']'; };
  Array.prototype.each = Array.prototype.forEach;
  Array.prototype.last = function () { return this[this.length - 1]; };
  Object.prototype.extend = function (more) { for (const key in more) this[key] = more[key]; };
  String.prototype.toJSON = function () { return JSON.stringify(this + ''); };
  String.prototype.sub = String.prototype.strip = function () { return this.trim(); };
  String.prototype.startsWith = function (text) { return this.lastIndexOf(text, 0) === 0; };
  const {parse, stringify} = JSON;
  JSON.parse = text => parse(text);
  JSON.stringify = value => stringify(value);
</script>`;

describe('A hostile host: an old library that extends Array, Object, String and JSON', () => {
  it('leaves all elements whole', async () => {
    await expectWhole(await openPage({head: oldLibrary + moduleScript, body: elements}));
  });
});

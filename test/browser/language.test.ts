import {expect, fixture, html} from '@open-wc/testing';
import {declared, watchLanguage} from '../../src/browser/language.js';
import {afterwards, pause} from '../helpers/card.js';

const place = (markup: string) => fixture<HTMLElement>(markup);
const inner = (element: Element) => element.querySelector('b') ?? element;

describe('declared', () => {
  const cases: [markup: string, lang: string | undefined, dir: string | undefined][] = [
    ['<div><b></b></div>', 'en', undefined],
    ['<div lang="es"><b></b></div>', 'es', undefined],
    ['<div lang="es"><p><b></b></p></div>', 'es', undefined],
    ['<div lang="es" dir="rtl"><b lang="ar"></b></div>', 'ar', 'rtl'],
    // The author's word that it is unknown.
    ['<div lang="es"><p lang=""><b></b></p></div>', undefined, undefined],
    ['<div dir="auto"><b></b></div>', 'en', 'auto'],
  ];
  for (const [markup, lang, dir] of cases) {
    it(`is ${lang ?? 'nothing'}, ${dir ?? 'nothing'} at <b> of ${markup}`, async () => {
      const at = inner(await place(markup));
      expect(declared(at, 'lang')).to.equal(lang);
      expect(declared(at, 'dir')).to.equal(dir);
    });
  }

  it('looks out of shadow roots, however many, open or closed', async () => {
    let at: Element = await place('<div lang="es"></div>');
    for (const mode of ['open', 'closed'] as const) {
      const next = document.createElement('div');
      at.attachShadow({mode}).append(next);
      at = next;
    }
    expect(declared(at, 'lang')).to.equal('es');
  });

  it('looks as far as there is something, where that is no page', () => {
    const link = document.createElement('a');
    link.href = 'https://example.com';
    link.append(document.createElement('b'));
    expect(declared(inner(link), 'lang')).to.equal(undefined);
    const fragment = document.createDocumentFragment();
    fragment.append(document.createElement('b'));
    expect(declared(fragment.firstElementChild ?? link, 'lang')).to.equal(undefined);
  });
});

describe('watchLanguage', () => {
  /** How often it calls while something happens. */
  async function calls(act: () => void): Promise<number> {
    let count = 0;
    const end = watchLanguage(document.body, () => count++);
    afterwards(end);
    act();
    await pause(10);
    end();
    return count;
  }

  it('calls when lang or dir of anything in the page changes', async () => {
    const at = inner(await fixture(html`<div><b></b></div>`)) as HTMLElement;
    expect(await calls(() => (at.lang = 'es'))).to.equal(1);
    expect(await calls(() => (at.dir = 'rtl'))).to.equal(1);
    expect(await calls(() => document.documentElement.setAttribute('lang', 'en'))).to.equal(1);
    expect(await calls(() => (at.title = 'Other'))).to.equal(0);
  });

  it('calls each of those who listen, until they end that', async () => {
    const heard: string[] = [];
    const ends = ['a', 'b'].map(name => watchLanguage(document.body, () => heard.push(name)));
    afterwards(() => ends.forEach(end => end()));
    document.documentElement.dir = 'ltr';
    await pause(10);
    ends[0]?.();
    document.documentElement.removeAttribute('dir');
    await pause(10);
    expect(heard).to.deep.equal(['a', 'b', 'b']);
  });
});

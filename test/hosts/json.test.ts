import {expect} from '@open-wc/testing';
import {moduleScript, openPage} from '../helpers/pages.js';
import {elements, elementsIn, exercise, expectWhole, json} from './whole.js';

/** A field a line, as people write it. */
const written = JSON.stringify(exercise, null, 2);

const quotes = (open: string, close: string) => (text: string) =>
  text.replace(/"([^"\n]*)"/g, `${open}$1${close}`);

/** What filters for prose make of JSON. */
const filters: Record<string, (text: string) => string> = {
  'curly quotes': quotes('“', '”'),
  'curly quotes as entities': quotes('&#8220;', '&#8221;'),
  'quotes as entities': text => text.replaceAll('"', '&quot;'),
  'German quotes': quotes('„', '“'),
  'ampersands as entities': text => text.replaceAll('&', '&amp;'),
  'ampersands as numbers': text => text.replaceAll('&', '&#038;'),
  'line breaks': text => text.replaceAll('\n', '<br />\n'),
  'paragraphs and line breaks': text => `<p>${text.replaceAll('\n', '<br />\n')}</p>`,
  'curly quotes, line breaks and entities': text =>
    quotes('&#8220;', '&#8221;')(text.replaceAll('&', '&#038;')).replaceAll('\n', '<br />\n'),
  'spaces that do not break': text => text.replaceAll('\n  ', '\n\u00A0\u00A0'),
};

for (const [name, filter] of Object.entries(filters)) {
  describe(`A hostile host: a filter that puts ${name} into the JSON`, () => {
    it('leaves all elements whole', async () => {
      const filtered = elements.replace(json, () => filter(written));
      expect(filtered).not.to.contain(json);
      const page = await openPage({head: moduleScript, body: filtered});
      await expectWhole(page);
      const overview = elementsIn(page.document).card.shadowRoot?.querySelector(
        '[part~=overview] p',
      );
      expect(overview?.textContent).to.equal(exercise.overview);
    });
  });
}

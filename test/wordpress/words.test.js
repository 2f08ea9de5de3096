import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {catalogue, entriesOf, read, translations} from './catalogue.js';

const keyOf = ({msgctxt = '', msgid, msgid_plural: plural = ''}) =>
  [msgctxt, msgid, plural].filter(Boolean).join(' | ');

const keysOf = words => entriesOf(words).map(keyOf).sort();

/** The places that something is put into: "%s", "%1$d". */
const placesIn = text => (text.match(/%(?:\d+\$)?[sd]/g) ?? []).sort();

describe('The words of the plugin', () => {
  let words;

  before(async () => {
    words = await catalogue();
  });

  it('are all there for translators', () => {
    assert.deepEqual(keysOf(read('exercise-elements.pot')), keysOf(words));
  });

  for (const name of translations()) {
    it(`are all translated in ${name}, each with its places`, () => {
      const translated = read(name);
      assert.deepEqual(keysOf(translated), keysOf(words));
      for (const entry of entriesOf(translated)) {
        for (const text of entry.msgstr) {
          assert.notEqual(text, '', keyOf(entry));
          assert.deepEqual(placesIn(text), placesIn(entry.msgid), keyOf(entry));
        }
      }
    });
  }
});

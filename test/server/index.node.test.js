/** A card as a server sends it, read as text; test/bundle/server.test.ts reads it as browsers do. */
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import fc from 'fast-check';
import {seed} from '../helpers/property-seed.js';
import {importServer} from '../helpers/server-module.js';

const plank = {name: 'Plank', steps: ['Rest on your forearms.', 'Hold for 30 seconds.']};
const lifted = {...plank, equipment: ['barbell'], likes: 1200};

/** @type {(exercise: object, options?: object) => string} */
let render;

before(async () => {
  ({renderToString: render} = await importServer());
});

/** The declarative shadow root, and what stands beside it. */
function partsOf(html) {
  const [, tag, json, shadow, light] =
    /^<exercise-card([^>]*)>\s*<script type="application\/json">(.*?)<\/script>\s*<template shadowrootmode="open">(.*)<\/template>(.*)<\/exercise-card>$/s.exec(
      html,
    ) ?? [];
  return {tag, json, shadow, light};
}

describe('renderToString', () => {
  it('writes the card, its data before its looks, and a fallback', () => {
    const {json, shadow, light} = partsOf(render(plank));
    assert.deepEqual(JSON.parse(json), plank);
    assert.match(shadow, /<style>.*<article/s);
    assert.match(shadow, /Rest on your forearms\./);
    assert.match(light, /<ol><li dir="auto">Rest on your forearms\.<\/li>/);
  });

  it('writes the options as attributes, and the language in any case', () => {
    assert.equal(partsOf(render(plank)).tag, ' lang="en"');
    const {tag, shadow, light} = partsOf(
      render(plank, {
        lang: 'es',
        headingLevel: 3,
        sections: ['steps', 'tips'],
        noTimers: true,
        noStructuredData: true,
      }),
    );
    assert.equal(
      tag,
      ' lang="es" heading-level="3" sections="steps tips" no-timers no-structured-data',
    );
    assert.match(shadow, /aria-level="3"/);
    assert.match(light, /^\s*<h3/);
  });

  it('speaks the language that it is given, in the timers, too', () => {
    const {shadow} = partsOf(render(lifted, {lang: 'es'}));
    for (const words of ['Cómo se hace', 'Cronómetro', 'Repeticiones'])
      assert.match(shadow, new RegExp(words));
    assert.match(partsOf(render(plank, {lang: 'ar'})).shadow, /<article[^>]*dir="rtl"/);
  });

  it('draws the timers and the calculator, which are no elements yet', () => {
    const {shadow} = partsOf(render(lifted));
    for (const part of ['timer', 'stopwatch', 'one-rep-max'])
      assert.match(shadow, new RegExp(`<template [^>]*>\\s*<style>.*part="${part}"`, 's'));
    assert.doesNotMatch(shadow, /<\/?(hold-timer|stop-watch|one-rep-max)/);
  });

  it('draws them in every card, however many there are', () => {
    const cards = Array.from({length: 5}, () => render(lifted));
    assert.equal(new Set(cards).size, 1);
  });

  it('has neither ticked a step nor chosen the last unit', () => {
    const {shadow} = partsOf(render(lifted));
    assert.doesNotMatch(shadow, /="(true|false)"[^>]*type="checkbox"|checked="/);
    assert.equal(shadow.match(/\bselected=/g)?.length, 1);
  });

  it('shows pictures that lie where it is told', () => {
    const exercise = {...plank, images: [{src: 'plank.png'}]};
    assert.doesNotMatch(partsOf(render(exercise)).shadow, /<img/);
    const {shadow} = partsOf(render(exercise, {imageBase: 'https://example.com/a'}));
    assert.match(shadow, /<img[^>]*src="https:\/\/example\.com\/a\/plank\.png"/);
  });

  it('leaves relative links as they are: they are read from the page', () => {
    const exercise = {...plank, variations: [{name: 'Side plank', href: 'side.html'}]};
    assert.match(partsOf(render(exercise)).shadow, /href="side\.html"/);
  });

  it('gives each style the nonce of the page', () => {
    const html = render(lifted, {nonce: 'r4nd0m"'});
    assert.equal(html.match(/<style nonce="r4nd0m&quot;">/g).length, html.match(/<style/g).length);
  });

  it('is free of the marks that Lit would need to go on from there', () => {
    assert.doesNotMatch(render(lifted), /<!--|<\?|defer-hydration/);
  });

  it('leaves nothing behind that code takes for a browser', () => {
    render(lifted);
    for (const name of ['window', 'document', 'location', 'ShadowRoot'])
      assert.equal(name in globalThis, false, name);
  });

  it('keeps what the process has by these names, also where it fails', () => {
    globalThis.location = {href: 'https://example.com/'};
    assert.throws(() => render(undefined));
    assert.deepEqual(globalThis.location, {href: 'https://example.com/'});
    delete globalThis.location;
  });
});

describe('A hostile exercise', () => {
  const marks = ['</script><i data-trap>', '"\' data-trap="', '--><i data-trap>', '</template>'];
  const text = fc.oneof(fc.constantFrom(...marks), fc.string({unit: 'binary'}));
  const texts = fc.array(text, {maxLength: 2});
  const address = fc.oneof(
    text,
    text.map(each => `https://example.com/${each}`),
  );
  const exercises = fc.record(
    {
      name: text,
      id: text,
      video: fc.record({url: address, poster: address}),
      images: fc.array(fc.record({src: address, alt: text}), {maxLength: 3}),
      target: texts,
      level: text,
      overview: text,
      steps: texts,
      variations: fc.array(fc.record({name: text, href: address, description: text})),
      license: fc.record({name: text, url: address}),
      author: text,
    },
    {requiredKeys: []},
  );

  it('stays text and data', () => {
    fc.assert(
      fc.property(exercises, address, (exercise, base) => {
        const html = render(
          {...exercise, name: `A ${exercise.name}`},
          {lang: base, imageBase: base},
        );
        const {tag, json = '<', shadow, light} = partsOf(html);
        assert.ok(!json.includes('<'), 'the data does not end its script');
        const markup = [tag, shadow, light].join();
        const trap = /.{0,60}(?:<\/?script|<i data-trap|["'] data-trap)/.exec(markup);
        assert.equal(trap?.[0], undefined);
        assert.equal(markup.match(/<template/g).length, markup.match(/<\/template/g).length);
      }),
      {numRuns: 50, seed},
    );
  });
});

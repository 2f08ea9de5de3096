/** Exercises that are pasted into a post, or written in it. */

/* global document */

import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {load} from '../../build/schema.js';
import {drawn, launch, logIn, visit, words} from './browser.js';
import * as editor from './editor.js';
import {postOf, readExercise, rest} from './rest.js';
import {startSiteWithPlugin, version} from './site.js';

const deadlift = readExercise('romanian-deadlift');
const name = '[part~="name"]';

describe(`An author who writes in WordPress ${version}`, () => {
  let site;
  let browser;
  let exercise;
  let snippets;
  let embed;

  before(async () => {
    [site, browser] = await Promise.all([startSiteWithPlugin(), launch()]);
    snippets = await load('demo/builder/snippets.ts');
    embed = {exercise: deadlift, theme: {accent: '#b3261e'}, base: `${site.address}/`, lang: 'en'};
    const file = `ABSPATH . '${snippets.fileName(embed)}'`;
    await site.wp('eval', `file_put_contents(${file}, '${snippets.jsonOf(embed)}');`);
    const asEditor = await rest(site, 'editor');
    exercise = (await asEditor('wp/v2/exercises', postOf(deadlift))).body;
  });

  after(async () => {
    await browser?.close();
    await site?.stop();
  });

  const write = async () => {
    const page = await logIn(browser, site, 'author');
    await editor.openEditor(page, site);
    await editor.writeTitle(page, 'Monday');
    return page;
  };

  /** Pastes below the title what was copied elsewhere, by the event that leaves comments in HTML. */
  const paste = async (page, contents) => {
    const isCopied = await page.evaluate(contents => {
      const write = event => {
        for (const [type, text] of Object.entries(contents))
          event.clipboardData.setData(type, text);
        event.preventDefault();
      };
      document.addEventListener('copy', write, {once: true});
      return document.execCommand('copy');
    }, contents);
    assert.ok(isCopied);
    await page.keyboard.press('Enter');
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
  };

  const json = () => `${site.address}/wp-json/exercise-elements/v1/exercises/${exercise.id}`;
  const tag = () => `<exercise-card src="${json()}" heading-level="3"></exercise-card>`;
  const copied = code => ({'text/html': code, 'text/plain': code});
  const pasted = {
    'the address of an exercise': () => ({'text/plain': exercise.link}),
    'a shortcode': () => ({'text/plain': `[exercise id="${exercise.id}"]`}),
    'a tag that was copied from a page': () => copied(tag()),
    'what the builder copies as a block': () => copied(snippets.block(embed)),
    'what the builder copies as a shortcode': () => {
      const code = snippets.shortcode(embed);
      return {...copied(code), 'text/html': `<p>${code}</p>`};
    },
  };
  for (const [what, contents] of Object.entries(pasted)) {
    it(`gets the block of an exercise from ${what}`, async () => {
      const page = await write();
      await paste(page, contents());
      await drawn(await editor.canvas(page), 'exercise-card', name);
      const [block, ...others] = await editor.blocks(page);
      assert.deepEqual([block.name, others], ['exercise-elements/exercise', []]);
      const {link} = await editor.publish(page);
      const visitor = await visit(browser, link);
      await drawn(visitor, 'exercise-card', name);
    });
  }

  it('gets the blocks of timers from their shortcodes', async () => {
    const page = await write();
    const shortcodes = ['[hold_timer seconds="45" label="Plank"]', '[stopwatch label="Lane 1"]'];
    await paste(page, {'text/plain': shortcodes.join('\n\n')});
    const canvas = await editor.canvas(page);
    await canvas.waitForSelector('stop-watch:defined');
    const blocks = await editor.blocks(page);
    assert.deepEqual(
      blocks.map(({name, attributes: {label}}) => [name, label]),
      [
        ['exercise-elements/hold-timer', 'Plank'],
        ['exercise-elements/stopwatch', 'Lane 1'],
      ],
    );
  });

  it('writes a new exercise in its place, which is published with the post', async () => {
    const page = await write();
    await editor.insertBySearch(page, 'Exercise');
    const canvas = await editor.canvas(page);
    const search = await canvas.waitForSelector('.exercise-choose input[type="search"]');
    await search.type('Wall sit');
    await canvas.locator('::-p-xpath(//button[normalize-space()="Write a new one"])').click();
    await canvas.locator('::-p-xpath(//button[normalize-space()="Add step"])').click();
    await page.keyboard.type('Lean against a wall.');
    const {link} = await editor.publish(page);

    const visitor = await visit(browser, link);
    await drawn(visitor, 'exercise-card', name);
    const plain = await visit(browser, link, {scripts: false});
    assert.match(await words(plain, 'exercise-card'), /^Wall sit .*Lean against a wall\.$/);
    const own = await fetch(`${site.address}/exercise/wall-sit/`);
    assert.equal(own.status, 200);
  });

  it('makes PHP complain of nothing', () => assert.deepEqual(site.complaints(), []));
});

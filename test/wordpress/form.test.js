/** An exercise that is written on its own page of the editor. */

/* global wp */

import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {drawn, launch, logIn, visit, words} from './browser.js';
import * as editor from './editor.js';
import {startSiteWithPlugin, version} from './site.js';

describe(`The form of an exercise in WordPress ${version}`, () => {
  let site;
  let browser;
  let page;
  let canvas;
  let exercise;

  before(async () => {
    [site, browser] = await Promise.all([startSiteWithPlugin(), launch()]);
    page = await logIn(browser, site, 'author');
    await editor.openEditor(page, site, 'post-new.php?post_type=exercise');
    canvas = await editor.canvas(page);
  });

  after(async () => {
    await browser?.close();
    await site?.stop();
  });

  const add = async (button, text) => {
    await canvas.locator(`::-p-xpath(//button[normalize-space()="${button}"])`).click();
    await page.keyboard.type(text);
  };

  const json = async () =>
    (await fetch(`${site.address}/wp-json/exercise-elements/v1/exercises/${exercise.id}`)).json();

  it('saves what was typed, for the card and for readers without JavaScript', async () => {
    await editor.writeTitle(page, 'Plank & “hold”');
    await add('Add step', 'Lean on your elbows.');
    await add('Add step', 'Hold for 30 seconds, 3 < 4.');
    await add('Add tip', 'Breathe.');
    exercise = await editor.publish(page);
    assert.deepEqual(await json(), {
      name: 'Plank & “hold”',
      id: 'plank-hold',
      steps: ['Lean on your elbows.', 'Hold for 30 seconds, 3 < 4.'],
      tips: ['Breathe.'],
    });

    const visitor = await visit(browser, exercise.link);
    await drawn(visitor, 'exercise-card', '[part~="name"]');
    assert.deepEqual(visitor.errors, []);
    const plain = await visit(browser, exercise.link, {scripts: false});
    assert.match(
      await words(plain, 'exercise-card'),
      /Lean on your elbows\. Hold for 30 seconds, 3 < 4\. .*Breathe\./,
    );
    assert.equal((await plain.$$('h1')).length, 1);
  });

  it('opens again as it was', async () => {
    await editor.openEditor(page, site, `post.php?post=${exercise.id}&action=edit`);
    canvas = await editor.canvas(page);
    const [{name, isValid}, ...others] = await editor.blocks(page);
    assert.deepEqual([name, isValid, others], ['exercise-elements/fields', true, []]);
    await canvas.waitForSelector('textarea');
    const typed = await canvas.$$eval('textarea', all => all.map(({value}) => value));
    assert.ok(typed.includes('Hold for 30 seconds, 3 < 4.'), typed.join());
    assert.equal(
      await page.evaluate(() => wp.data.select('core/editor').isEditedPostDirty()),
      false,
    );
  });

  it('says what is refused, and keeps what was typed', async () => {
    const address = await canvas.waitForSelector(
      '::-p-xpath(//label[normalize-space()="Address"]/following::input[1])',
    );
    await address.type('javascript:alert(1)');
    await page.locator('.editor-post-publish-button').click();
    const notice = await page.waitForSelector('.components-notice.is-error');
    assert.match(await notice.evaluate(({innerText}) => innerText), /video/);
    assert.equal(await address.evaluate(({value}) => value), 'javascript:alert(1)');
    assert.equal((await json()).video, undefined);

    await address.click({count: 3});
    await address.type('https://example.com/plank.mp4');
    await editor.save(page);
    assert.deepEqual((await json()).video, {url: 'https://example.com/plank.mp4'});
  });

  it('takes a step back in one step', async () => {
    const before = await editor.blocks(page);
    await add('Add step', 'x');
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await page.waitForFunction(
      text =>
        wp.data.select('core/block-editor').getBlocks()[0].attributes.text === text &&
        !wp.data.select('core/editor').getEditedPostAttribute('meta')._exercise.includes('"x"'),
      {},
      before[0].attributes.text,
    );
  });

  it('makes PHP complain of nothing', () => assert.deepEqual(site.complaints(), []));
});

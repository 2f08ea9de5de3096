/** Each block, by clicks: inserted, published, seen with JavaScript and without, opened again. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {drawn, launch, logIn, visit, words} from './browser.js';
import * as editor from './editor.js';
import {postOf, readExercise, rest} from './rest.js';
import {startSiteWithPlugin, version} from './site.js';

const stretch = readExercise('leg-up-hamstring-stretch');
const name = '[part~="name"]';

describe(`The blocks in WordPress ${version}`, () => {
  let site;
  let browser;
  let exercise;

  before(async () => {
    [site, browser] = await Promise.all([startSiteWithPlugin(), launch()]);
    const asEditor = await rest(site, 'editor');
    exercise = (await asEditor('wp/v2/exercises', postOf(stretch))).body;
  });

  after(async () => {
    await browser?.close();
    await site?.stop();
  });

  /** Opens a new post as somebody. */
  const write = async user => {
    const page = await logIn(browser, site, user);
    await editor.openEditor(page, site);
    await editor.writeTitle(page, 'Monday');
    return {page, canvas: await editor.canvas(page)};
  };

  const chooseExercise = async canvas => {
    const search = await canvas.waitForSelector('.exercise-choose input[type="search"]');
    await search.type('hamstring');
    await canvas.locator(`::-p-xpath(//button[normalize-space()="${stretch.name}"])`).click();
    await drawn(canvas, 'exercise-card', name);
  };

  const insertAll = async ({page, canvas}) => {
    await editor.insertBySearch(page, 'Exercise');
    await chooseExercise(canvas);
    await editor.insertBySlash(page, 'Hold timer');
    await editor.insertBySlash(page, 'Stopwatch');
    await editor.insertBySlash(page, 'One-rep max');
    for (const tag of ['exercise-card', 'hold-timer', 'stop-watch', 'one-rep-max']) {
      await canvas.waitForSelector(`${tag}:defined`);
    }
  };

  const expectSaved = async (page, id) => {
    await editor.openEditor(page, site, `post.php?post=${id}&action=edit`);
    const found = await editor.blocks(page);
    assert.deepEqual(
      found.map(({name, isValid}) => [name, isValid]),
      ['one-rep-max', 'stopwatch', 'hold-timer', 'exercise'].map(each => [
        `exercise-elements/${each}`,
        true,
      ]),
    );
    assert.deepEqual(page.errors, []);
  };

  for (const user of ['admin', 'author']) {
    it(`come in by ${user}, are seen, and are valid when opened again`, async () => {
      const draft = await write(user);
      await insertAll(draft);
      const {id, link, status} = await editor.publish(draft.page);
      assert.equal(status, 'publish');

      const page = await visit(browser, link);
      await drawn(page, 'exercise-card', name);
      const card = await page.$eval('exercise-card', ({shadowRoot}) => shadowRoot.textContent);
      for (const text of [stretch.name, ...stretch.steps]) assert.ok(card.includes(text), text);
      for (const tag of ['hold-timer', 'stop-watch', 'one-rep-max']) {
        await drawn(page, tag, 'button, input');
      }
      assert.deepEqual(page.errors, []);
      assert.deepEqual(page.foreign, []);

      const plain = await visit(browser, link, {scripts: false});
      const text = await words(plain, '.wp-block-post-content');
      assert.match(text, /^One-rep max.* Stopwatch.* Hold 30 seconds.* Leg Up Hamstring Stretch/);
      for (const step of stretch.steps) assert.ok(text.includes(step), step);

      await expectSaved(draft.page, id);
    });
  }

  it('come in by a contributor, whose post waits for review', async () => {
    const draft = await write('contributor');
    await insertAll(draft);
    const {id, link, status} = await editor.publish(draft.page);
    assert.equal(status, 'pending');
    await expectSaved(draft.page, id);
    await site.wp('post', 'update', String(id), '--post_status=publish');
    const visitor = await visit(browser, link);
    await drawn(visitor, 'exercise-card', name);
  });

  it('show what their settings say, in the editor and on the page', async () => {
    const {page, canvas} = await write('author');
    await editor.insertBySearch(page, 'Exercise');
    await chooseExercise(canvas);
    await editor.openSettings(page);
    await page.locator('::-p-xpath(//label[normalize-space()="Overview"])').click();
    await page.select('::-p-xpath(//select[option="Heading 3"])', '3');
    await drawn(canvas, 'exercise-card', `${name}[aria-level="3"]`);
    const {link} = await editor.publish(page);
    const visitor = await visit(browser, link);
    await drawn(visitor, 'exercise-card', `${name}[aria-level="3"]`);
    const card = await visitor.$eval('exercise-card', ({shadowRoot}) => shadowRoot.textContent);
    assert.ok(!card.includes(stretch.overview.slice(0, 20)));
    assert.ok(card.includes(stretch.steps[0]));
  });

  it('are found by their names before their texts, however many there are', async () => {
    const asEditor = await rest(site, 'editor');
    await asEditor('wp/v2/exercises', postOf({name: 'Wobble board', steps: ['Balance.']}));
    const others = Array.from({length: 24}, (_, index) =>
      postOf({name: `Row ${index}`, steps: ['Do not wobble.']}),
    );
    for (const body of others) await asEditor('wp/v2/exercises', body);
    const {page, canvas} = await write('author');
    await editor.insertBySearch(page, 'Exercise');
    const search = await canvas.waitForSelector('.exercise-choose input[type="search"]');
    await search.type('wobble');
    await canvas.waitForSelector(
      '::-p-xpath(//ul[@class="exercise-found"]/li[1][normalize-space()="Wobble board"])',
    );
    assert.equal((await canvas.$$('.exercise-found li')).length, 20);
    await canvas.locator('::-p-xpath(//button[normalize-space()="Show more"])').click();
    await canvas.waitForSelector('.exercise-found li:nth-child(25)');
  });

  it('show the JSON at an address', async () => {
    const {page, canvas} = await write('author');
    const address = `${site.address}/wp-json/exercise-elements/v1/exercises/${exercise.id}`;
    await editor.insertBySearch(page, 'Exercise');
    const field = await canvas.waitForSelector('.exercise-choose input[type="url"]');
    await field.type(address);
    await page.keyboard.press('Enter');
    await drawn(canvas, 'exercise-card', name);
    const {id, link} = await editor.publish(page);
    const visitor = await visit(browser, link);
    await drawn(visitor, `exercise-card[src="${address}"]`, name);
    const plain = await visit(browser, link, {scripts: false});
    assert.ok((await words(plain, 'exercise-card')).includes(stretch.steps[0]));
    await editor.openEditor(page, site, `post.php?post=${id}&action=edit`);
    assert.deepEqual(
      (await editor.blocks(page)).map(({isValid}) => isValid),
      [true],
    );
  });

  it('make PHP complain of nothing', () => assert.deepEqual(site.complaints(), []));
});

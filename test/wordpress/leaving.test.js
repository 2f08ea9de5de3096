/** What is left of posts and exercises when the plugin goes. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {drawn, follow, launch, logIn, visit, words} from './browser.js';
import * as editor from './editor.js';
import {postOf, readExercise, rest} from './rest.js';
import {plugin, startSiteWithPlugin, version} from './site.js';

const stretch = readExercise('leg-up-hamstring-stretch');

describe(`Without the plugin, WordPress ${version}`, () => {
  let site;
  let browser;
  let page;
  let post;
  let exercise;

  before(async () => {
    [site, browser] = await Promise.all([startSiteWithPlugin(), launch()]);
    const asAdmin = await rest(site, 'admin');
    exercise = (await asAdmin('wp/v2/exercises', postOf(stretch))).body;
    page = await logIn(browser, site, 'admin');
    await editor.openEditor(page, site);
    await editor.writeTitle(page, 'Monday');
    await editor.insertBySearch(page, 'Exercise');
    const canvas = await editor.canvas(page);
    await canvas.locator(`::-p-xpath(//button[normalize-space()="${stretch.name}"])`).click();
    await drawn(canvas, 'exercise-card', '[part~="name"]');
    await editor.insertBySlash(page, 'Hold timer');
    await editor.insertBySlash(page, 'Stopwatch');
    await editor.insertBySlash(page, 'One-rep max');
    post = await editor.publish(page);
  });

  after(async () => {
    await browser?.close();
    await site?.stop();
  });

  const count = 'SELECT COUNT(*) FROM wp_posts WHERE post_type = "exercise"';
  const countExercises = () => site.wp('eval', `global $wpdb; echo $wpdb->get_var('${count}');`);

  const act = async link => {
    await page.goto(`${site.address}/wp-admin/plugins.php`);
    await follow(page, () => page.click(link));
  };

  const remove = async () => {
    await act('#deactivate-exercise-elements');
    const row = 'tr[data-slug="exercise-elements"]';
    await page.click(`${row} .delete a`);
    await page.waitForSelector(`${row}.deleted, ${row} ~ .deleted`);
  };

  it('shows text and a link in posts', async () => {
    await act('#deactivate-exercise-elements');
    const visitor = await visit(browser, post.link);
    const text = await words(visitor, '.wp-block-post-content');
    assert.match(text, /^One-rep max.* Stopwatch Hold 30 seconds Leg Up Hamstring Stretch/);
    for (const words of [...stretch.steps, ...stretch.tips]) assert.ok(text.includes(words), words);
    const link = await visitor.$eval('.wp-block-post-content a', ({href}) => href);
    assert.equal(link, exercise.link);
    assert.deepEqual(await visitor.$$('script[src*="exercise-elements"], exercise-card'), []);
    assert.deepEqual(visitor.errors, []);
  });

  it('has everything back when the plugin comes back', async () => {
    await act('#activate-exercise-elements');
    const visitor = await visit(browser, post.link);
    await drawn(visitor, 'exercise-card', '[part~="name"]');
    assert.equal((await fetch(exercise.link)).status, 200);
  });

  it('keeps the exercises when the plugin is deleted', async () => {
    await remove();
    assert.equal(await countExercises(), '1');
    await site.wp('plugin', 'install', plugin, '--activate');
    const visitor = await visit(browser, exercise.link);
    await drawn(visitor, 'exercise-card', '[part~="name"]');
  });

  it('deletes them with the plugin if somebody has chosen that', async () => {
    await page.goto(`${site.address}/wp-admin/edit.php?post_type=exercise&page=exercise-import`);
    await page.click('input[name="exercise_elements_delete_data"]');
    await follow(page, () => page.click('#submit'));
    await page.waitForSelector('input[name="exercise_elements_delete_data"]:checked');
    await remove();
    assert.equal(await countExercises(), '0');
    const visitor = await visit(browser, post.link);
    assert.ok((await words(visitor, '.wp-block-post-content')).includes(stretch.steps[0]));
    await assert.rejects(site.wp('option', 'get', 'exercise_elements_delete_data'));
  });

  it('has heard no complaint of PHP', () => assert.deepEqual(site.complaints(), []));
});

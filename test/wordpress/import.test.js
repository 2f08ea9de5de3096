/** Files of exercises, brought in by the admin's page for that. */

/* global document */

import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {drawn, launch, logIn, visit, words} from './browser.js';
import {rest} from './rest.js';
import {startSiteWithPlugin, version} from './site.js';
import {root} from '../package/pack.js';

/** A file for each of five publishers' formats, and our own. */
const published = {
  everkinetic: 2,
  exercemus: 3,
  exercisedb: 2,
  'free-exercise-db': 3,
  wger: 2,
  'romanian-deadlift': 1,
};

describe(`An import into WordPress ${version}`, () => {
  let site;
  let browser;
  let asEditor;
  let folder;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'import-'));
    [site, browser] = await Promise.all([startSiteWithPlugin(), launch()]);
    asEditor = await rest(site, 'editor');
  });

  after(async () => {
    await browser?.close();
    await site?.stop();
    rmSync(folder, {recursive: true});
  });

  const fileOf = (name, json) => {
    const path = join(folder, name);
    writeFileSync(path, typeof json === 'string' ? json : JSON.stringify(json));
    return path;
  };

  /** Brings files in, and answers the page once the report is there. */
  const bringIn = async (user, files, {isReplacing = false} = {}) => {
    const page = await logIn(browser, site, user);
    await page.goto(`${site.address}/wp-admin/edit.php?post_type=exercise&page=exercise-import`);
    const field = await page.waitForSelector('#exercise-import input[type="file"]');
    await field.uploadFile(...files);
    const start = await page.waitForSelector('#exercise-import .is-primary');
    if (isReplacing) await page.click('#exercise-import input[value="replace"]');
    await start.click();
    await page.waitForFunction(
      () => document.querySelector('#exercise-import [role="status"]').textContent === 'Done.',
    );
    return page;
  };

  /** What a report says, by its headings. */
  const reportOf = page =>
    page.$$eval('.exercise-report details', parts =>
      Object.fromEntries(
        parts.map(part => [
          part.querySelector('summary').textContent,
          [...part.querySelectorAll('li')].map(({textContent}) => textContent),
        ]),
      ),
    );

  it('takes files of every public format, many at a time', async () => {
    const files = Object.keys(published).map(name => join(root, `demo/exercises/${name}.json`));
    const page = await bringIn('author', files);
    const count = Object.values(published).reduce((sum, each) => sum + each);
    const report = await reportOf(page);
    assert.equal(report[`${count} exercises are new here`].length, count);
    assert.deepEqual(page.errors, []);

    const {body} = await asEditor('wp/v2/exercises?per_page=100&_fields=id,slug,status,link');
    assert.equal(body.length, count);
    for (const {id, status, slug} of body) {
      assert.equal(status, 'publish');
      const {body: exercise} = await asEditor(`exercise-elements/v1/exercises/${id}`);
      assert.ok(exercise.steps.length > 1, slug);
    }
    const {link} = body.find(({slug}) => slug === 'single-leg-glute-bridge');
    const visitor = await visit(browser, link);
    await drawn(visitor, 'exercise-card', '[part~="name"]');
    const plain = await visit(browser, link, {scripts: false});
    assert.equal(await words(plain, 'h1'), 'Single-Leg Glute Bridge');
    assert.match(await words(plain, 'exercise-card'), /Glutes|glutes/);
  });

  it('says what came in, what did not, and why', async () => {
    const files = [
      fileOf('mixed.json', [
        {name: 'Push & <b>pull</b> “90°”', id: 'push', steps: ['A < B & C']},
        {name: 'Half', steps: ['Fine.', {wrong: true}]},
        {likes: 7},
        {name: 'Push again', id: 'push'},
      ]),
      fileOf('broken.json', '[{"name": '),
    ];
    const page = await bringIn('author', files);
    const report = await reportOf(page);
    assert.deepEqual(Object.keys(report), [
      '2 exercises are left out',
      '1 exercise came in without some of its fields',
      '2 exercises are new here',
    ]);
    const [left, partly, made] = Object.values(report);
    assert.match(left.join('\n'), /Number 3 in mixed\.json There is no exercise here/);
    assert.match(left.join('\n'), /Push again .*same identifier/);
    assert.match(partly[0], /^Half steps\[1\]/);
    assert.deepEqual(made, ['Push & <b>pull</b> “90°”', 'Half']);
    assert.match(await words(page, '#exercise-import'), /broken\.json This is not JSON/);

    const {body} = await asEditor('wp/v2/exercises?slug=push');
    const {body: exercise} = await asEditor(`exercise-elements/v1/exercises/${body[0].id}`);
    assert.equal(exercise.name, 'Push & <b>pull</b> “90°”');
    assert.deepEqual(exercise.steps, ['A < B & C']);
  });

  it('leaves what is there, unless it is to be replaced', async () => {
    const file = steps => fileOf('bird-dog.json', {name: 'Bird dog', id: 'bird-dog', steps});
    await bringIn('author', [file(['First.'])]);
    const [{id}] = (await asEditor('wp/v2/exercises?slug=bird-dog')).body;
    const stepsNow = async () =>
      (await asEditor(`exercise-elements/v1/exercises/${id}`)).body.steps;

    const kept = await bringIn('author', [file(['Second.'])]);
    assert.match(Object.keys(await reportOf(kept)).join(), /^1 exercise /);
    assert.deepEqual(await stepsNow(), ['First.']);

    const replaced = await bringIn('author', [file(['Third.'])], {isReplacing: true});
    assert.deepEqual(Object.keys(await reportOf(replaced)), ['1 exercise was replaced']);
    assert.deepEqual(await stepsNow(), ['Third.']);

    const refused = await bringIn('contributor', [file(['Fourth.'])], {isReplacing: true});
    assert.match(Object.keys(await reportOf(refused)).join(), /left out/);
    assert.deepEqual(await stepsNow(), ['Third.']);
  });

  it('knows what is private, and what only looks like it has a name', async () => {
    const file = fileOf('odd.json', [
      {name: 'Secret lunge', id: 'secret-lunge'},
      {name: '!!!', steps: ['Shout.']},
      {name: '???', steps: ['Ask.']},
    ]);
    await bringIn('editor', [file]);
    const [{id}] = (await asEditor('wp/v2/exercises?slug=secret-lunge')).body;
    await asEditor(`wp/v2/exercises/${id}`, {status: 'private'});
    const report = await reportOf(await bringIn('editor', [file]));
    const left = report['2 exercises are left out'].join('\n');
    assert.match(left, /!!! There is no letter/);
    assert.match(left, /\?\?\? There is no letter/);
    assert.match(Object.keys(report).join(), /1 exercise was here already/);
    const all = 'per_page=100&status=publish,private&_fields=slug,title';
    const {body} = await asEditor(`wp/v2/exercises?${all}`);
    const odd = body.filter(
      ({slug, title}) => /^secret/.test(slug) || /[!?]{3}/.test(title.rendered),
    );
    assert.deepEqual(
      odd.map(({slug}) => slug),
      ['secret-lunge'],
    );
  });

  it('of a contributor waits for review, and is known the next time', async () => {
    const file = fileOf('new.json', {name: 'Crab walk', id: 'crab-walk'});
    await bringIn('contributor', [file]);
    const again = await bringIn('contributor', [file]);
    assert.match(Object.keys(await reportOf(again)).join(), /^1 exercise was here already/);
    const {body} = await asEditor('wp/v2/exercises?search=crab&status=pending');
    assert.deepEqual(
      body.map(({slug}) => slug),
      ['crab-walk'],
    );
  });

  it('takes hundreds of exercises in some time', async test => {
    const steps = ['Stand tall.', 'Breathe in and bend your knees.', 'Hold for 30 seconds.'];
    const many = Array.from({length: 200}, (_, index) => ({
      name: `Squat number ${index + 1}`,
      overview: 'It is good for the legs. '.repeat(20),
      target: ['quadriceps'],
      equipment: ['bodyweight'],
      steps,
      tips: steps,
    }));
    const begin = performance.now();
    const page = await bringIn('admin', [fileOf('many.json', many)]);
    const seconds = (performance.now() - begin) / 1000;
    const report = await reportOf(page);
    assert.equal(report['200 exercises are new here'].length, 200);
    test.diagnostic(`200 exercises: ${seconds.toFixed(1)} s, with logging in and the report`);
  });

  it('makes PHP complain of nothing', () => assert.deepEqual(site.complaints(), []));
});

/** Addresses: those of exercises, however a site makes them, and those that a site had before. */

/* global wp */

import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {drawn, launch, logIn, visit, words} from './browser.js';
import * as editor from './editor.js';
import {postOf, readExercise, rest} from './rest.js';
import {startSiteWithPlugin, version} from './site.js';

const deadlift = readExercise('romanian-deadlift');

describe(`Addresses in WordPress ${version}`, () => {
  let site;
  let browser;
  let exercise;

  before(async () => {
    [site, browser] = await Promise.all([startSiteWithPlugin(), launch()]);
    const asEditor = await rest(site, 'editor');
    exercise = (await asEditor('wp/v2/exercises', postOf(deadlift))).body;
  });

  after(async () => {
    await browser?.close();
    await site?.stop();
  });

  const create = (...fields) =>
    site.wp('post', 'create', '--post_status=publish', '--porcelain', ...fields);

  describe('of pages that a site had before', () => {
    const titleAt = async path => {
      const page = await visit(browser, `${site.address}/${path}`);
      return words(page, 'h1');
    };
    const makePage = (slug, ...fields) =>
      create('--post_type=page', `--post_name=${slug}`, `--post_title=Our ${slug}`, ...fields);

    it('lead to them, and not to the list of exercises', async () => {
      const id = await makePage('exercises', '--post_status=draft');
      assert.match(await titleAt('exercises/'), /Exercises/);
      await site.wp('post', 'update', id, '--post_status=publish');
      assert.equal(await titleAt('exercises/'), 'Our exercises');
    });

    it('lead to them below that of exercises, unless one has the address', async () => {
      const parent = await makePage('exercise');
      const child = await makePage('bench', `--post_parent=${parent}`);
      await makePage('press', `--post_parent=${child}`);
      assert.equal(await titleAt('exercise/'), 'Our exercise');
      assert.equal(await titleAt('exercise/bench/'), 'Our bench');
      assert.equal(await titleAt('exercise/bench/press/'), 'Our press');
      assert.equal(await titleAt(`exercise/${deadlift.id}/`), deadlift.name);
      const asEditor = await rest(site, 'editor');
      const bench = postOf({name: 'Bench', id: 'bench', steps: ['Sit.']});
      const {id} = (await asEditor('wp/v2/exercises', {...bench, status: 'draft'})).body;
      assert.equal(await titleAt('exercise/bench/'), 'Our bench');
      await asEditor(`wp/v2/exercises/${id}`, {status: 'publish', slug: 'bench'});
      assert.equal(await titleAt('exercise/bench/'), 'Bench');
    });
  });

  const structures = {
    'as WordPress makes them at first': ['/%postname%/', `/exercise/${deadlift.id}/`],
    'with something before all posts': ['/blog/%postname%/', `/blog/exercise/${deadlift.id}/`],
    'through index.php': ['/index.php/%postname%/', `/index.php/exercise/${deadlift.id}/`],
    plain: ['', `/?exercise=${deadlift.id}`],
  };
  for (const [name, [structure, own]] of Object.entries(structures)) {
    describe(name, () => {
      const addresses = () =>
        [own, `/?exercise=${deadlift.id}`, `/?post_type=exercise&p=${exercise.id}`].map(
          path => site.address + path,
        );

      before(async () => {
        await site.wp('option', 'update', 'permalink_structure', structure);
        await site.wp('rewrite', 'flush');
      });

      it('are that of the exercise', async () => {
        const id = String(exercise.id);
        assert.equal(await site.wp('eval', `echo get_permalink(${id});`), site.address + own);
      });

      it('show it where they stand on a line of their own', async () => {
        const id = await create(`--post_content=${addresses().join('\n\n')}`);
        const plain = await visit(browser, `${site.address}/?p=${id}`, {scripts: false});
        const texts = await plain.$$eval('exercise-card', all =>
          all.map(({textContent}) => textContent),
        );
        assert.equal(texts.length, 3);
        for (const text of texts) assert.ok(text.includes(deadlift.steps[0]));
      });

      it('are known by the editor', async () => {
        const page = await logIn(browser, site, 'author');
        for (const address of addresses()) {
          await editor.openEditor(page, site);
          const block = '<!-- wp:exercise-elements/exercise /-->';
          await page.evaluate(
            block => wp.data.dispatch('core/block-editor').insertBlocks(wp.blocks.parse(block)),
            block,
          );
          const canvas = await editor.canvas(page);
          const field = await canvas.waitForSelector('.exercise-choose input[type="url"]');
          await field.type(address);
          await page.keyboard.press('Enter');
          await drawn(canvas, 'exercise-card', '[part~="name"]');
          const [{attributes}] = await editor.blocks(page);
          assert.equal(attributes.exerciseId, exercise.id, address);
        }
      });
    });
  }

  it('make PHP complain of nothing', () => assert.deepEqual(site.complaints(), []));
});

/** Exercises that are not for everybody, in posts that are. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {drawn, launch, logIn, visit, words} from './browser.js';
import * as editor from './editor.js';
import {postOf, rest} from './rest.js';
import {startSiteWithPlugin, version} from './site.js';

const step = 'Nobody knows this.';
const states = {
  draft: {status: 'draft'},
  private: {status: 'private'},
  'behind a password': {password: 'secret'},
};

describe(`An exercise that visitors may not see, in WordPress ${version}`, () => {
  let site;
  let browser;
  let asEditor;
  let asAuthor;
  let count = 0;

  before(async () => {
    [site, browser] = await Promise.all([startSiteWithPlugin(), launch()]);
    [asEditor, asAuthor] = await Promise.all(['editor', 'author'].map(user => rest(site, user)));
  });

  after(async () => {
    await browser?.close();
    await site?.stop();
  });

  /** An exercise of the editor's. */
  const make = async state => {
    const exercise = {name: `Secret ${++count}`, steps: [step]};
    const {status, body} = await asEditor('wp/v2/exercises', postOf(exercise, state));
    assert.equal(status, 201, body.message);
    return body;
  };
  const change = (id, state) => asEditor(`wp/v2/exercises/${id}`, state);

  const publish = async content => {
    const body = {title: 'Monday', content: `<p>Before.</p>\n${content}`, status: 'publish'};
    return (await asAuthor('wp/v2/posts', body)).body;
  };
  const empty = id => `<!-- wp:exercise-elements/exercise {"exerciseId":${id}} /-->`;
  const filled = id =>
    `<!-- wp:exercise-elements/exercise {"exerciseId":${id}} -->\n` +
    '<div class="wp-block-exercise-elements-exercise"><div class="exercise-text">' +
    `<p>${step}</p></div><p><a class="exercise-link" href="${site.address}/x/">Secret</a></p></div>\n` +
    '<!-- /wp:exercise-elements/exercise -->';

  const open = async (user, {id}) => {
    const page = await logIn(browser, site, user);
    await editor.openEditor(page, site, `post.php?post=${id}&action=edit`);
    return {page, canvas: await editor.canvas(page)};
  };

  describe('is not kept in the text of a post', () => {
    const contentAfterSaving = async post => {
      const {page, canvas} = await open('editor', post);
      await drawn(canvas, 'exercise-card', '[part~="name"]');
      await editor.writeTitle(page, ' again');
      await editor.save(page);
      await page.browserContext().close();
      return (await asEditor(`wp/v2/posts/${post.id}?context=edit`)).body.content.raw;
    };

    for (const [name, state] of Object.entries(states)) {
      it(`as long as it is ${name}`, async () => {
        const {id} = await make(state);
        const content = await contentAfterSaving(await publish(empty(id)));
        assert.match(content, /class="exercise-link"/);
        assert.doesNotMatch(content, /Nobody knows/);
      });
    }

    it('until it is published and the post is edited again', async () => {
      const {id} = await make({status: 'draft'});
      const post = await publish(empty(id));
      await contentAfterSaving(post);
      await change(id, {status: 'publish'});
      assert.match(await contentAfterSaving(post), /Nobody knows/);
    });

    it('once it has been withdrawn and the post is edited again', async () => {
      const {id} = await make();
      const post = await publish(filled(id));
      await change(id, {status: 'draft'});
      assert.doesNotMatch(await contentAfterSaving(post), /Nobody knows/);
    });
  });

  describe('that is deleted', () => {
    const wordsAfter = async (id, remove) => {
      const {link} = await publish(filled(id));
      await remove();
      const visitor = await visit(browser, link, {scripts: false});
      return words(visitor, '.wp-block-post-content');
    };
    const bin = id => asEditor(`wp/v2/exercises/${id}`, undefined, 'DELETE');
    const emptyBin = id => asEditor(`wp/v2/exercises/${id}?force=true`, undefined, 'DELETE');

    for (const [name, state] of Object.entries({...states, published: {}})) {
      it(`from the bin, and was ${name} before, stays out of sight`, async () => {
        const {id} = await make(state);
        const remove = async () => {
          await bin(id);
          await emptyBin(id);
        };
        assert.equal(await wordsAfter(id, remove), 'Before.');
      });
    }

    it('while visitors saw it leaves them the text that a post has kept', async () => {
      const {id} = await make();
      assert.equal(await wordsAfter(id, () => emptyBin(id)), `Before. ${step} Secret`);
    });
  });

  describe('tells those who write posts what visitors see', () => {
    const sentences = {
      draft: 'Visitors see nothing here until this exercise is published.',
      private: 'Visitors see nothing here until this exercise is published.',
      'behind a password': 'Visitors see nothing here: this exercise has a password.',
    };
    let visitor;
    let author;
    let owner;

    before(async () => {
      [visitor, author, owner] = await Promise.all([
        visit(browser, site.address),
        logIn(browser, site, 'author'),
        logIn(browser, site, 'editor'),
      ]);
    });

    for (const [name, state] of Object.entries(states)) {
      it(`on the page, being ${name}`, async () => {
        const {id, slug} = await make(state);
        for (const content of [`[exercise id="${slug || id}"]`, empty(id)]) {
          const {link} = await publish(content);
          const seen = async page => {
            await page.goto(link);
            const cards = await page.$$('exercise-card');
            return [await words(page, '.wp-block-post-content'), cards.length];
          };
          assert.deepEqual(await seen(visitor), ['Before.', 0]);
          assert.deepEqual(await seen(author), [`Before. ${sentences[name]}`, 0]);
          assert.deepEqual(await seen(owner), [`Before. ${sentences[name]}`, 1]);
        }
      });

      it(`in the block, being ${name}`, async () => {
        const {id} = await make(state);
        const post = await publish(filled(id));
        for (const user of ['editor', 'author']) {
          const {canvas} = await open(user, post);
          const notice = await canvas.waitForSelector('.components-notice');
          const text = await notice.evaluate(({innerText}) => innerText);
          assert.ok(text.includes(sentences[name]), text);
        }
      });
    }

    it('in the block of one that is gone', async () => {
      const {canvas} = await open('author', await publish(filled(99_999)));
      const notice = await canvas.waitForSelector('.components-notice');
      assert.match(await notice.evaluate(({innerText}) => innerText), /This exercise was deleted/);
    });

    it('in the list to choose from', async () => {
      const names = {};
      for (const [name, state] of Object.entries(states)) {
        if (name !== 'private') names[name] = (await make(state)).title.raw;
      }
      const {canvas} = await open(
        'editor',
        await publish('<!-- wp:exercise-elements/exercise /-->'),
      );
      await canvas.waitForSelector('.exercise-found li');
      const found = await canvas.$$eval('.exercise-found li', all =>
        all.map(({innerText}) => innerText.replaceAll(/\s+/g, ' ')),
      );
      assert.ok(found.includes(`${names.draft} not published`), found.join());
      assert.ok(found.includes(`${names['behind a password']} has a password`), found.join());
    });
  });

  it('makes PHP complain of nothing', () => assert.deepEqual(site.complaints(), []));
});

/** Exercises as WordPress keeps them, and who may read and write what. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {postOf, readExercise, rest} from './rest.js';
import {startSiteWithPlugin, version} from './site.js';

const stretch = readExercise('leg-up-hamstring-stretch');

describe(`An exercise in WordPress ${version}`, () => {
  let site;
  let asAnybody;
  let asAuthor;
  let asContributor;

  before(async () => {
    site = await startSiteWithPlugin();
    [asAnybody, asAuthor, asContributor] = await Promise.all(
      [undefined, 'author', 'contributor'].map(user => rest(site, user)),
    );
  });
  after(() => site?.stop());

  const save = (ask, exercise, more) => ask('wp/v2/exercises', postOf(exercise, more));
  const json = id => `exercise-elements/v1/exercises/${id}`;
  const saved = async (ask, exercise, more) => {
    const {status, body} = await save(ask, exercise, more);
    assert.equal(status, 201, body.message);
    return body;
  };

  it('has its title as name, its slug as id, and an address for its JSON', async () => {
    const {id, slug, link} = await saved(asAuthor, stretch);
    assert.equal(slug, stretch.id);
    assert.equal(link, `${site.address}/exercise/${stretch.id}/`);
    const {status, body} = await asAnybody(json(id));
    assert.deepEqual([status, body], [200, stretch]);
  });

  it('keeps every character of a name and of a step', async () => {
    const exercise = {
      name: 'Push & “pull” <90°>',
      id: 'push-pull',
      steps: ['Keep 3 < 4 & "5" > 2.', 'A \\ back\\slash, a \u2028, a 🏋️ and [brackets]'],
    };
    const {id} = await saved(asAuthor, exercise);
    const {body} = await asAnybody(json(id));
    assert.deepEqual(body, exercise);
  });

  describe('has its text in its post, for searches and for the day without the plugin', () => {
    const contentOf = async id =>
      (await asAuthor(`wp/v2/exercises/${id}?context=edit`)).body.content.raw;
    const meta = fields => ({_exercise: JSON.stringify(fields)});
    const expectText = async (id, ...steps) => {
      const items = steps.map(step => `<li dir="auto">${step}</li>`).join('\n');
      const text = `<h2 dir="auto">How to do it</h2>\n<ol>${items}</ol>`;
      assert.equal(
        await contentOf(id),
        '<!-- wp:exercise-elements/fields -->\n<div class="wp-block-exercise-elements-fields">' +
          `${text}</div>\n<!-- /wp:exercise-elements/fields -->`,
      );
    };
    const made = async body => (await asAuthor('wp/v2/exercises', body)).body.id;

    it('though only its fields were given, or changed', async () => {
      const fields = {steps: ['Stand.', 'Bend & <b>rise</b>.']};
      const id = await made({title: 'Dip', status: 'publish', meta: meta(fields)});
      await expectText(id, 'Stand.', 'Bend &amp; &lt;b&gt;rise&lt;/b&gt;.');
      await asAuthor(`wp/v2/exercises/${id}`, {meta: meta({steps: ['Anew.']})});
      await expectText(id, 'Anew.');
      await site.wp('post', 'meta', 'update', String(id), '_exercise', '{"steps": ["By hand."]}');
      await expectText(id, 'By hand.');
    });

    it('and not what else was sent as that', async () => {
      const id = await made(
        postOf(
          {name: 'Dip', steps: ['Right.']},
          {content: postOf({name: '', steps: ['Wrong.']}).content},
        ),
      );
      await expectText(id, 'Right.');
    });

    it('which an autosave of one’s own draft keeps in step, with all that can be read', async () => {
      const id = await made({
        title: 'Dip',
        status: 'draft',
        meta: meta({steps: ['Old.'], level: 'beginner'}),
      });
      const autosave = fields =>
        asAuthor(`wp/v2/exercises/${id}/autosaves`, {
          title: 'Dips',
          content: 'Something else.',
          meta: meta(fields),
        });
      const stored = async () =>
        JSON.parse((await asAuthor(`wp/v2/exercises/${id}?context=edit`)).body.meta._exercise);
      await autosave({steps: ['New.']});
      assert.deepEqual(await stored(), {steps: ['New.']});
      assert.match(await contentOf(id), /New\./);
      await autosave({steps: ['Newer.'], source: 'javascript:half'});
      assert.deepEqual(await stored(), {steps: ['Newer.']});
      assert.match(await contentOf(id), /Newer\./);
    });

    it('and is restored together with it', async () => {
      const id = await made({title: 'Dip', status: 'publish', meta: meta({steps: ['First.']})});
      for (const step of ['Second.', 'Third.']) {
        await asAuthor(`wp/v2/exercises/${id}`, {title: step, meta: meta({steps: [step]})});
      }
      const {body} = await asAuthor(`wp/v2/exercises/${id}/revisions`);
      const second = body.find(({meta}) => meta._exercise.includes('Second.'));
      await site.wp('eval', `wp_restore_post_revision(${second.id});`);
      await expectText(id, 'Second.');
      assert.deepEqual((await asAnybody(json(id))).body.steps, ['Second.']);
    });
  });

  describe('that is wrong', () => {
    const refused = async (ask, path, body) => {
      const answer = await ask(path, body);
      assert.equal(answer.status, 400);
      assert.equal(answer.body.code, 'exercise_elements_invalid');
      return answer.body.message;
    };

    it('is refused with the sentences that say where and why', async () => {
      const wrong = {name: 'Plank', steps: ['Hold.', 'Breathe.', 7], likes: -1};
      const sentence = await refused(asAuthor, 'wp/v2/exercises', postOf(wrong));
      assert.match(sentence, /steps\[2\]: This should be text\./);
      assert.match(sentence, /likes: /);
    });

    it('is refused without a name once others would see it', async () => {
      const nameless = postOf({name: ' ', steps: ['Hold.']});
      assert.match(await refused(asAuthor, 'wp/v2/exercises', nameless), /name/);
      assert.equal((await asAuthor('wp/v2/exercises', {...nameless, status: 'draft'})).status, 201);
    });

    it('takes nothing from what is there', async () => {
      const {id} = await saved(asAuthor, {name: 'Bird dog', steps: ['Kneel.']});
      const path = `wp/v2/exercises/${id}`;
      const change = {title: 'Changed', meta: {_exercise: '{"steps": [{"no": "text"}]}'}};
      await refused(asAuthor, path, change);
      await refused(asAuthor, path, {title: 'Changed', meta: {_exercise: 'no JSON'}});
      const {body} = await asAnybody(json(id));
      assert.equal(body.name, 'Bird dog');
      assert.deepEqual(body.steps, ['Kneel.']);
    });

    it('takes nothing from what is there by any other way than the editor', async () => {
      const {id} = await saved(asAuthor, {name: 'Bird "dog" \\', steps: ['Kneel.']});
      const bad = `'{"steps": [7], "level": "x"}'`;
      const where = `WHERE post_id = ${id} AND meta_key = "_exercise"`;
      const number = `$wpdb->get_var('SELECT meta_id FROM wp_postmeta ${where}')`;
      for (const way of [
        `update_post_meta(${id}, '_exercise', ${bad});`,
        `update_post_meta(${id}, '_exercise', '');`,
        `add_post_meta(${id}, '_exercise', ${bad});`,
        `global $wpdb; update_metadata_by_mid('post', ${number}, ${bad});`,
        `wp_update_post(['ID' => ${id}, 'post_title' => ' ']);`,
        `wp_update_post(['ID' => ${id}, 'meta_input' => ['_exercise' => 'no JSON']]);`,
      ]) {
        await site.wp('eval', way);
        const {name, steps} = (await asAnybody(json(id))).body;
        assert.deepEqual([name, steps], ['Bird "dog" \\', ['Kneel.']], way);
      }
      const count = `SELECT COUNT(*) FROM wp_postmeta ${where}`;
      assert.equal(await site.wp('eval', `global $wpdb; echo $wpdb->get_var('${count}');`), '1');
    });

    it('takes nothing from what is there when it is restored', async () => {
      const asEditor = await rest(site, 'editor');
      const {id} = await saved(asAuthor, {name: 'Bird dog', steps: ['Kneel.']});
      const half = postOf({name: 'Bird dogs', steps: ['Rise.', 7]});
      const copy = await asEditor(`wp/v2/exercises/${id}/autosaves`, half);
      assert.equal(copy.body.meta._exercise, half.meta._exercise);
      await site.wp('eval', `wp_restore_post_revision(${copy.body.id});`);
      assert.deepEqual((await asAnybody(json(id))).body.steps, ['Kneel.']);
      const {body} = await asAnybody(`wp/v2/exercises/${id}`);
      assert.match(body.content.rendered, /Kneel/);
      assert.doesNotMatch(body.content.rendered, /Rise/);
    });

    it('stays a draft as long as it has no name', async () => {
      const fields = `['post_type' => 'exercise', 'post_status' => 'publish', 'post_content' => 'x']`;
      assert.equal(
        await site.wp('eval', `echo get_post_status(wp_insert_post(${fields}));`),
        'draft',
      );
    });
  });

  describe('that is not published', () => {
    const states = {
      draft: {status: 'draft'},
      private: {status: 'private'},
      'behind a password': {password: 'secret'},
      'to come': {status: 'future', date: '2099-01-01T00:00:00'},
    };
    for (const [name, state] of Object.entries(states)) {
      it(`but ${name} gives its fields to its author, and to nobody else`, async () => {
        const asEditor = await rest(site, 'editor');
        const exercise = {name: 'Secret', steps: ['Nobody knows this.']};
        const {id} = await saved(asEditor, exercise, state);
        assert.deepEqual((await asEditor(json(id))).body.steps, exercise.steps);
        for (const [ask, status] of [
          [asAnybody, 401],
          [asAuthor, 403],
        ]) {
          const answer = await ask(json(id));
          assert.equal(answer.status, status);
          const theirs = [answer, await ask(`wp/v2/exercises/${id}`), await ask('wp/v2/exercises')];
          for (const {body} of theirs) assert.doesNotMatch(JSON.stringify(body), /Nobody knows/);
        }
      });
    }

    it('but in the bin is hidden as well', async () => {
      const {id} = await saved(asAuthor, {name: 'Old', steps: ['Gone.']});
      await asAuthor(`wp/v2/exercises/${id}`, undefined, 'DELETE');
      assert.equal((await asAnybody(json(id))).status, 401);
    });

    it('because it never was one, is not found', async () => {
      assert.equal((await asAnybody(json(1))).status, 404);
      assert.equal((await asAnybody(json(9999))).status, 404);
    });
  });

  it('of a contributor waits for review, and cannot be changed by another', async () => {
    const {body} = await save(asContributor, {name: 'Mine'});
    assert.equal(body.code, 'rest_cannot_publish');
    const mine = await saved(asContributor, {name: 'Mine'}, {status: 'pending'});
    assert.equal((await asAnybody(json(mine.id))).status, 401);
    const {id} = await saved(asAuthor, {name: 'Theirs'});
    const change = await asContributor(`wp/v2/exercises/${id}`, {meta: {_exercise: '{}'}});
    assert.equal(change.status, 403);
  });

  it('speaks the language of the site, in the admin’s menu and in its text', async () => {
    const file = `WPMU_PLUGIN_DIR . '/spanish.php'`;
    const code = `<?php add_filter("locale", fn() => "es_ES");`;
    await site.wp('eval', `wp_mkdir_p(WPMU_PLUGIN_DIR); file_put_contents(${file}, '${code}');`);
    const labels = `echo get_post_type_object('exercise')->labels->name;`;
    assert.equal(await site.wp('eval', labels), 'Ejercicios');
    const {content} = await saved(asAuthor, {name: 'Sentadilla', steps: ['Baja.']});
    assert.match(content.rendered, /Cómo se hace/);
    await site.wp('eval', `unlink(${file});`);
  });

  it('has revisions that hold its fields', async () => {
    const {id} = await saved(asAuthor, {name: 'Squat', steps: ['First.']});
    const path = `wp/v2/exercises/${id}`;
    await asAuthor(path, postOf({name: 'Squat', steps: ['Second.']}));
    await asAuthor(path, postOf({name: 'Squat', steps: ['Third.']}));
    const {body} = await asAuthor(`${path}/revisions`);
    const steps = body.map(({meta}) => JSON.parse(meta._exercise).steps?.[0]);
    assert.ok(steps.includes('Second.'), steps.join());
  });

  it('makes PHP complain of nothing', () => assert.deepEqual(site.complaints(), []));
});

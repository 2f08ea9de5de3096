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

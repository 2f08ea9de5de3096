import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import Ajv from 'ajv';

const root = new URL('../../', import.meta.url);
const read = path => JSON.parse(readFileSync(new URL(path, root), 'utf8'));
const schema = read('dist/exercise.schema.json');
const validate = new Ajv({allErrors: true}).compile(schema);

/** The schemas of every field, however deep. */
function* fieldsIn(node, path = '') {
  for (const [name, field] of Object.entries(node.properties ?? {})) {
    yield [`${path}${name}`, field];
    yield* fieldsIn(field, `${path}${name}.`);
  }
  for (const inner of [node.items, ...(node.anyOf ?? [])]) {
    if (inner && !Array.isArray(inner)) yield* fieldsIn(inner, path);
  }
}

const own = readdirSync(new URL('demo/exercises/', root)).filter(name =>
  /^(leg-up-hamstring-stretch|romanian-deadlift).*\.json$/.test(name),
);

describe('exercise.schema.json', () => {
  it('is JSON Schema', () => {
    const meta = new Ajv();
    assert.ok(meta.validateSchema(schema), meta.errorsText());
    assert.match(schema.$schema ?? '', /^https?:\/\/json-schema\.org\//);
  });

  it('requires a name and nothing else', () => {
    assert.deepEqual(schema.required, ['name']);
  });

  it('describes every field to whoever writes one', () => {
    const fields = [...fieldsIn(schema)];
    assert.ok(fields.length > 30);
    const silent = fields.filter(([, field]) => !field.description);
    assert.deepEqual(
      silent.map(([path]) => path),
      [],
    );
  });

  it('finds the demo’s exercises', () => assert.ok(own.length > 1));
  for (const name of own) {
    it(`accepts demo/exercises/${name}`, () => {
      assert.ok(validate(read(`demo/exercises/${name}`)), JSON.stringify(validate.errors));
    });
  }

  const wrong = [
    [{}, ''],
    [{name: 3}, '/name'],
    [{name: 'Plank', likes: -1}, '/likes'],
    [{name: 'Plank', hold: {seconds: 'long'}}, '/hold'],
    [{name: 'Plank', hold: {seconds: [30, 60], sides: 3}}, '/hold/sides'],
    [{name: 'Plank', steps: ['One.', 2]}, '/steps/1'],
    [{name: 'Plank', video: {poster: 'a.jpg'}}, '/video'],
    [{name: 'Plank', variations: [{href: 'https://example.org'}]}, '/variations'],
  ];
  for (const [exercise, path] of wrong) {
    it(`refuses ${JSON.stringify(exercise)}`, () => {
      assert.equal(validate(exercise), false);
      assert.ok(validate.errors.some(({instancePath}) => instancePath.startsWith(path)));
    });
  }
});

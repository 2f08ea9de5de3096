import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';

const dist = new URL('../../dist/', import.meta.url);
const read = path => readFileSync(new URL(path, dist));
const hash = (algorithm, path, encoding) =>
  createHash(algorithm).update(read(path)).digest(encoding);

/** All that ships; the builder is a page of the demo. */
const scripts = readdirSync(dist).filter(name => name.endsWith('.js') && name !== 'builder.js');
const copies = readdirSync(new URL('immutable/', dist));

/** Of `exercise-elements.classic.0123456789ab.js` what comes before the hash, and the hash. */
const partsOf = copy => /^(.*)\.([\da-f]{12})\.js$/.exec(copy).slice(1);

describe('dist/immutable', () => {
  it('has each script once', () => {
    assert.ok(scripts.length >= 5);
    assert.deepEqual(copies.map(copy => `${partsOf(copy)[0]}.js`).sort(), scripts.sort());
  });

  for (const copy of copies) {
    const [name, contentHash] = partsOf(copy);

    it(`has ${name} under the hash of its content`, () => {
      assert.equal(hash('sha256', `immutable/${copy}`, 'hex').slice(0, 12), contentHash);
    });

    it(`has ${name} as it is, but asking for copies`, () => {
      const code = read(`immutable/${copy}`).toString();
      const asked = [...code.matchAll(/["'`]\.\/([\w.-]+\.js)["'`]/g)].map(([, path]) => path);
      assert.deepEqual(
        asked.filter(path => !copies.includes(path)),
        [],
      );
      assert.equal(
        code.replaceAll(/(?<=\.\/[\w.-]+)\.[\da-f]{12}(?=\.js)/g, ''),
        read(`${name}.js`).toString(),
      );
    });
  }

  it('prints with a copy of qr-code.js', () => {
    const code = copies.find(copy => copy.startsWith('qr-code.'));
    for (const copy of copies.filter(name => name.startsWith('exercise-elements.')))
      assert.ok(read(`immutable/${copy}`).includes(`"./${code}"`));
  });
});

it('dist/integrity.json has the true hash of every script, copies included', () => {
  const integrity = JSON.parse(read('integrity.json'));
  const paths = [...scripts, ...copies.map(copy => `immutable/${copy}`)].sort();
  assert.deepEqual(Object.keys(integrity).sort(), paths);
  for (const path of paths)
    assert.equal(integrity[path], `sha384-${hash('sha384', path, 'base64')}`);
});

import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import {addressOf, documents, renewed} from '../../build/documents.js';

for (const name of documents) {
  it(`${name} says what the build says`, async () => {
    const isTrue = readFileSync(addressOf(name), 'utf8') === (await renewed(name));
    assert.ok(isTrue, `${name} is out of step with the build: run npm run docs`);
  });
}

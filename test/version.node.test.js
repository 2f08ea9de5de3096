import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';

const read = path => readFileSync(new URL(path, import.meta.url), 'utf8');

// Node 20 reads no TypeScript, but the file is one line.
it('src/version.ts tells the version of package.json', () => {
  const [, version] = /version = '(.*)'/.exec(read('../src/version.ts')) ?? [];
  assert.equal(version, JSON.parse(read('../package.json')).version);
});

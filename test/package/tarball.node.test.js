import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {before, describe, it} from 'node:test';
import {publint} from 'publint';
import {pack, root, run} from './pack.js';

describe('The package', () => {
  let tarball;
  let files;

  before(async () => {
    ({tarball, files} = await pack());
  });

  it('is what publint wants a package to be', async () => {
    const {messages} = await publint({pack: {tarball: readFileSync(tarball).buffer}});
    assert.deepEqual(messages, []);
  });

  it('has types wherever ES modules can be imported', async () => {
    const attw = join(root, 'node_modules/.bin/attw');
    await run(attw, [tarball, '--profile', 'esm-only']);
  });

  it('has what package.json names', () => {
    const {exports, types, customElements, ...fields} = JSON.parse(
      readFileSync(join(root, 'package.json'), 'utf8'),
    );
    const named = [...Object.values(exports), types, customElements, fields['web-types']];
    const missing = named.filter(path => !files.includes(path.replace('./', '')));
    assert.deepEqual(missing, []);
  });

  it('has unbundled modules, each with its types, and no stand-in that is for the bundles', () => {
    const modules = files.filter(path => path.startsWith('dist/npm/'));
    const sources = modules.map(path =>
      path.replace(/^dist\/npm\/(.*?)(\.d\.ts|\.js)$/, 'src/$1.ts'),
    );
    assert.deepEqual(
      sources.filter(path => !existsSync(join(root, path))),
      [],
    );
    const js = modules.filter(path => path.endsWith('.js'));
    const types = modules.filter(path => path.endsWith('.d.ts'));
    assert.deepEqual(
      js.map(path => path.replace(/\.js$/, '')).sort(),
      types.map(path => path.replace(/\.d\.ts$/, '')).sort(),
    );
    assert.doesNotMatch(js.join('\n'), /embed|css-tag|valibot-definitions/);
  });

  it('has the notices of what is in its scripts', () => {
    const notices = readFileSync(join(root, 'dist/LICENSES.txt'), 'utf8');
    assert.match(notices, /^lit$[^]*Google LLC[^]*^lean-qr$[^]*David Evans/m);
  });

  it('has nothing that does not belong', () => {
    const belongs = [
      /^(package\.json|README\.md|LICENSE)$/,
      /^dist\/(exercise-elements|stop-watch)(\.classic)?\.js$/,
      /^dist\/(qr-code|frame|frame-height)\.js$/,
      /^dist\/(frame\.html|LICENSES\.txt|wordpress\/exercise-elements\.zip)$/,
      /^dist\/immutable\/(exercise-elements|stop-watch)(\.classic)?\.[\da-f]{12}\.js$/,
      /^dist\/immutable\/(qr-code|frame|frame-height)\.[\da-f]{12}\.js$/,
      /^dist\/(integrity|exercise\.schema|custom-elements|web-types)\.json$/,
      /^dist\/vscode\.(html|css)-custom-data\.json$/,
      /^dist\/npm\/[\w/-]+(\.js|\.d\.ts)$/,
    ];
    const strangers = files.filter(path => !belongs.some(pattern => pattern.test(path)));
    assert.deepEqual(strangers, []);
  });
});

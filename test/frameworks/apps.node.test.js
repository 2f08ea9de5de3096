/**
 * Builds the apps: each with its framework's own tool, from the package as it is packed. An app stays
 * as it was built while nothing that it is made of changes. `apps.test.ts` opens them.
 */
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {before, describe, it} from 'node:test';
import {pack, run} from '../package/pack.js';

const folder = import.meta.dirname;
const apps = ['angular', 'eleventy', 'react', 'svelte', 'vue'];

/** Its templates cannot say that they expect a mistake, as the files of the others do. */
const mistakeInAngular = /Property 'elapsed' does not exist on type 'HoldStartedEvent'/;

/** Does something for these contents, unless the file at `path` says that it has been done. */
async function once(path, contents, action) {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(content).update('\0');
  const key = hash.digest('hex');
  if (existsSync(path) && readFileSync(path, 'utf8') === key) return;
  rmSync(path, {force: true});
  await action();
  writeFileSync(path, key);
}

const npm = (...args) => run('npm', args, {cwd: folder});
const install = (...args) => npm(...args, '--ignore-scripts', '--no-audit', '--no-fund');

const filesIn = app =>
  readdirSync(`${folder}/${app}`, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(({parentPath, name}) => `${parentPath}/${name}`)
    .sort();

describe('From the package as it is packed', {concurrency: 2}, () => {
  /** What every app is made of. */
  let common;

  before(async () => {
    const {tarball} = await pack();
    common = [tarball, `${folder}/package.json`, `${folder}/package-lock.json`].map(path =>
      readFileSync(path),
    );
    const [packed, ...tools] = common;
    await once(`${folder}/node_modules/.tools`, tools, () => {
      console.log('Installing the frameworks …');
      return install('ci');
    });
    await once(`${folder}/node_modules/.packed`, [packed], () =>
      install('install', '--no-save', tarball),
    );
    mkdirSync(`${folder}/dist`, {recursive: true});
  });

  for (const app of apps) {
    it(`${app} builds an app, and finds the mistakes in it`, () => {
      const files = filesIn(app);
      const contents = [...common, ...files, ...files.map(path => readFileSync(path))];
      return once(`${folder}/dist/${app}.built`, contents, async () => {
        console.log(`Building the app of ${app} …`);
        const checked = npm('run', `check:${app}`);
        await (app === 'angular' ? assert.rejects(checked, mistakeInAngular) : checked);
        await npm('run', `build:${app}`);
      });
    });
  }
});

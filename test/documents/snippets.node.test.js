/** What README.md has for Node and for frameworks. The rest is tried in browsers: snippets.test.ts. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const readme = readFileSync(`${root}README.md`, 'utf8');
const snippets = [...readme.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language, code]) => ({
  language,
  code,
}));

/** White space aside, which is another where the lines stand in an app. */
const folded = code => code.replace(/\s+/g, ' ').trim();

const apps = {
  jsx: 'react/app.tsx',
  vue: 'vue/App.vue',
  svelte: 'svelte/App.svelte',
  angular: 'angular/app.ts',
  md: 'eleventy/index.md',
};

describe('README.md', () => {
  for (const [language, app] of Object.entries(apps)) {
    it(`has of ${language} what test/frameworks/${app} does`, () => {
      const own = snippets.filter(each => each.language === language);
      const source = folded(readFileSync(`${root}test/frameworks/${app}`, 'utf8'));
      assert.equal(own.length, 1);
      assert.ok(source.includes(folded(own[0].code)), own[0].code);
    });
  }

  it('has of every app something', () => {
    // What was installed and built there has none.
    const folders = readdirSync(`${root}test/frameworks`).filter(name =>
      existsSync(`${root}test/frameworks/${name}/tsconfig.json`),
    );
    assert.deepEqual(
      folders.sort(),
      Object.values(apps)
        .map(path => path.split('/')[0])
        .sort(),
    );
  });

  it('renders on a server as it says', () => {
    const own = snippets.filter(({code}) => code.includes('exercise-elements/server.js'));
    assert.equal(own.length, 1);
    const options = {cwd: root, encoding: 'utf8'};
    const printed = execFileSync('node', ['--input-type=module', '-e', own[0].code], options);
    assert.match(printed, /^<h2 dir="auto">Wall sit<\/h2>/);
    assert.match(printed, /<exercise-card lang="en">\n<script type="application\/json">/);
    assert.match(printed, /<template shadowrootmode="open">.*Hold for .*30 seconds/s);
  });
});

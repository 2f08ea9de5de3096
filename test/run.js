/**
 * Builds, then runs the whole suite: Node first, then Chromium, Firefox and WebKit together.
 *
 *   npm test -- --engine chromium            one engine (repeatable)
 *   npm test -- --files 'test/elements/**'   some files (repeatable)
 *   npm test -- --watch                      again on every change, in the browsers
 *   npm test -- --no-build                   with the dist that is there
 *
 * With CI=true an engine that is missing is a failure; otherwise the others run without it.
 */
import {readdirSync} from 'node:fs';
import {join, matchesGlob, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {runBrowserSuite} from './helpers/browser-suite.js';
import {add, format, zero} from './helpers/counts.js';
import {engineNames, provideEngines} from './helpers/engines.js';
import {runNodeSuite} from './helpers/node-suite.js';
import {build, fail, runScript} from './helpers/run-script.js';

const root = fileURLToPath(new URL('..', import.meta.url));

function readArguments() {
  const {values, positionals} = parseArgs({
    options: {
      engine: {type: 'string', multiple: true, default: [...engineNames]},
      files: {type: 'string', multiple: true, default: []},
      watch: {type: 'boolean', default: false},
      'no-build': {type: 'boolean', default: false},
    },
    // A shell that expands `--files test/*.ts` leaves all but the first name standing alone.
    allowPositionals: true,
  });
  const unknown = values.engine.filter(name => !engineNames.includes(name));
  if (unknown.length > 0) fail(`--engine is one of ${engineNames.join(', ')}.`);
  return {...values, build: !values['no-build'], files: [...values.files, ...positionals]};
}

/** @param {string[]} patterns all files when empty */
function findTests(patterns) {
  const paths = readdirSync(join(root, 'test'), {recursive: true, encoding: 'utf8'})
    // What is installed there brings tests of its own.
    .filter(name => !name.includes('node_modules'))
    .map(name => join(root, 'test', name))
    .filter(
      path =>
        patterns.length === 0 || patterns.some(glob => matchesGlob(relative(root, path), glob)),
    );
  return {
    node: paths.filter(path => path.endsWith('.node.test.js')).sort(),
    browser: paths.filter(path => path.endsWith('.test.ts')).sort(),
  };
}

function requireEngines(names) {
  const {found, missing} = provideEngines(names);
  for (const {name, reason} of missing) console.log(`Not tested in ${name}: ${reason}.`);
  if (found.length === 0) fail('There is no browser engine to test in.');
  if (process.env.CI === 'true' && missing.length > 0) {
    fail(
      `CI=true requires every engine, but ${missing.map(({name}) => name).join(' and ')} cannot run here.`,
    );
  }
  return found;
}

async function main() {
  const {engine, files, watch, build: isBuilding} = readArguments();
  const tests = findTests(files);
  if (tests.node.length + tests.browser.length === 0)
    fail(`No test file matches ${files.join(', ')}.`);
  const engines = tests.browser.length > 0 ? requireEngines(engine) : [];
  if (isBuilding) build();

  let counts = zero();
  if (tests.node.length > 0) counts = add(counts, await runNodeSuite(tests.node));
  if (tests.browser.length > 0) {
    counts = add(counts, await runBrowserSuite({files: tests.browser, engines, watch}));
  }
  console.log(`\n${format(counts)}`);
  return counts.failed === 0 && counts.passed > 0 ? 0 : 1;
}

runScript(main);

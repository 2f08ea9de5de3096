/**
 * Tries the plugin in real WordPress, the newest and the oldest that it is for, in Chromium.
 *
 *   npm run test:wordpress -- blocks import      files whose names hold one of these
 *   npm run test:wordpress -- --wordpress 6.5    one version (repeatable)
 *   npm run test:wordpress -- --no-build         with the dist that is there
 *
 * PHP and Chromium are Debian's, WordPress comes from the npm registry; what was got is kept. With
 * CI=true it is a failure if something cannot be had; otherwise what can be tested is.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';
import {parseArgs} from 'node:util';
import {add, format, zero} from '../helpers/counts.js';
import {installPackages} from '../helpers/debian.js';
import {provideEngines} from '../helpers/engines.js';
import {runNodeSuite} from '../helpers/node-suite.js';
import {build, fail, runScript} from '../helpers/run-script.js';
import {root} from '../package/pack.js';
import {prepare, versionNames} from './prepare.js';
import {plugin} from './site.js';

function readArguments() {
  const {values, positionals} = parseArgs({
    options: {
      wordpress: {type: 'string', multiple: true, default: versionNames},
      'no-build': {type: 'boolean', default: false},
    },
    allowPositionals: true,
  });
  if (values.wordpress.some(version => !versionNames.includes(version))) {
    fail(`--wordpress is one of ${versionNames.join(', ')}.`);
  }
  const files = readdirSync(import.meta.dirname)
    .filter(name => name.endsWith('.test.js'))
    .filter(name => positionals.length === 0 || positionals.some(part => name.includes(part)))
    .map(name => join(import.meta.dirname, name));
  if (files.length === 0) fail(`No test is named ${positionals.join(', ')}.`);
  return {versions: values.wordpress, build: !values['no-build'], files};
}

/** Says what is missing; in CI that is the end. */
function lack(reason) {
  console.log(`Not tested: ${reason}.`);
  if (process.env.CI === 'true') fail('CI=true requires all of it.');
}

/** What WordPress needs of PHP, beside what every PHP has. */
const extensions = ['pdo_sqlite', 'dom', 'mbstring'];

const hasPhp = () => {
  const isThere = extensions.map(name => `extension_loaded('${name}')`).join(' && ');
  return spawnSync('php', ['-r', `exit(${isThere} ? 0 : 1);`]).status === 0;
};

function requirePrograms() {
  if (!hasPhp()) {
    installPackages(['php-cli', 'php-sqlite3', 'php-xml', 'php-mbstring']);
    if (!hasPhp()) lack(`there is no PHP with ${extensions.join(', ')}`);
  }
  const {missing} = provideEngines(['chromium']);
  for (const {reason} of missing) lack(reason);
  return missing.length === 0 && hasPhp();
}

async function isPrepared(version) {
  try {
    await prepare(version);
    return true;
  } catch (error) {
    lack(`WordPress ${version} could not be had: ${error.message}`);
    return false;
  }
}

async function main() {
  const {versions, build: isBuilding, files} = readArguments();
  if (!requirePrograms()) return 1;
  const prepared = [];
  for (const version of versions) if (await isPrepared(version)) prepared.push(version);
  if (isBuilding) build();
  if (!existsSync(plugin)) fail(`There is no ${relative(root, plugin)}: npm run build makes it.`);

  // Whatever ends this process, no site stays.
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
  process.once('exit', () => rmSync(folder, {recursive: true, force: true, maxRetries: 5}));
  process.env.WORDPRESS_FOLDER = folder;

  let counts = zero();
  for (const version of prepared) {
    process.env.WORDPRESS_VERSION = version;
    counts = add(counts, await runNodeSuite(files));
  }
  console.log(`\n${format(counts)}`);
  return counts.failed === 0 && counts.passed > 0 ? 0 : 1;
}

runScript(main);

/**
 * Finds the three browser engines on this machine and installs what is missing where it can.
 *
 * @typedef {'chromium' | 'firefox' | 'webkit'} EngineName
 * @typedef {{name: EngineName, paths: Record<string, string>}} Engine
 * @typedef {{name: EngineName, reason: string}} Missing
 */
import {spawnSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {installPackages, isExecutable, readDistribution, which} from './debian.js';

/** @type {readonly EngineName[]} */
export const engineNames = ['chromium', 'firefox', 'webkit'];

/** Debian packages that bring each engine. */
const packages = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

/** Ubuntu's packages of these names only fetch a snap, which neither installs nor runs in a container. */
const snapOnUbuntu = new Set(['chromium', 'firefox']);

const subfolders = path => {
  try {
    return readdirSync(path, {withFileTypes: true})
      .filter(entry => entry.isDirectory())
      .map(entry => join(path, entry.name));
  } catch {
    return [];
  }
};

/** MiniBrowser is on no PATH: it lies in a folder named for the architecture and for the API. */
const findMiniBrowser = () =>
  ['/usr/lib', '/usr/libexec', ...subfolders('/usr/lib').filter(path => path.includes('linux'))]
    .flatMap(folder => ['webkit2gtk-4.1', 'webkitgtk-6.0'].map(api => join(folder, api)))
    .map(folder => join(folder, 'MiniBrowser'))
    .find(isExecutable);

/** A browser that is there need not run: Ubuntu puts a script that asks for a snap in its place. */
const runs = path =>
  spawnSync(path, ['--version'], {timeout: 60_000, stdio: 'ignore'}).status === 0;

const findBrowser = (name, variable, ...commands) => {
  const path = process.env[variable] || which(...commands);
  if (!path) return {name, reason: `no ${commands[0]} on the PATH, and no ${variable} set`};
  return runs(path) ? {name, paths: {browser: path}} : {name, reason: `${path} does not start`};
};

const findWebKit = () => {
  const paths = {
    driver: which('WebKitWebDriver'),
    display: which('Xvfb'),
    browser: findMiniBrowser(),
  };
  const labels = {driver: 'WebKitWebDriver', display: 'Xvfb', browser: 'MiniBrowser of WebKitGTK'};
  const absent = Object.keys(labels).filter(key => !paths[key]);
  return absent.length === 0
    ? {name: 'webkit', paths}
    : {name: 'webkit', reason: `no ${absent.map(key => labels[key]).join(', no ')}`};
};

const finders = {
  chromium: () =>
    findBrowser(
      'chromium',
      'CHROMIUM_PATH',
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
    ),
  firefox: () => findBrowser('firefox', 'FIREFOX_PATH', 'firefox-esr', 'firefox'),
  webkit: findWebKit,
};

/**
 * @param {readonly EngineName[]} names
 * @returns {{found: Engine[], missing: Missing[]}}
 */
function findEngines(names) {
  const results = names.map(name => finders[name]());
  return {
    found: results.filter(result => 'paths' in result),
    missing: results.filter(result => 'reason' in result),
  };
}

/** @param {readonly EngineName[]} names */
function install(names) {
  const isUbuntu = readDistribution() === 'ubuntu';
  const wanted = names.filter(name => !(isUbuntu && snapOnUbuntu.has(name)));
  for (const name of names.filter(name => !wanted.includes(name))) {
    console.log(
      `Ubuntu ships ${name} as a snap, which is not installed from here: install it from its maker ` +
        `and set ${name.toUpperCase()}_PATH to the program.`,
    );
  }
  installPackages(wanted.flatMap(name => packages[name]));
}

/**
 * Finds the engines, after trying to install those that are missing.
 *
 * @param {readonly EngineName[]} names
 * @returns {{found: Engine[], missing: Missing[]}}
 */
export function provideEngines(names) {
  const first = findEngines(names);
  if (first.missing.length === 0) return first;
  for (const {name, reason} of first.missing) console.log(`${name} is missing: ${reason}.`);
  install(first.missing.map(({name}) => name));
  const second = findEngines(first.missing.map(({name}) => name));
  return {found: [...first.found, ...second.found], missing: second.missing};
}

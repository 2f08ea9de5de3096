/** What is measured against, as a visitor gets it: one script, minified, without warnings. */
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {build} from 'esbuild';

const folder = import.meta.dirname;

/** What is measured against is installed for that alone, and again whenever other versions are wanted. */
export function installPeers() {
  const done = `${folder}/node_modules/.installed`;
  const key = createHash('sha256')
    .update(readFileSync(`${folder}/package-lock.json`))
    .digest('hex');
  if (existsSync(done) && readFileSync(done, 'utf8') === key) return;
  console.log('Installing what is measured against …');
  const {status} = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('npm ci failed in test/bench.');
  writeFileSync(done, key);
}

const bundled = new Map();

/**
 * @param {string} code of a module that stands in this folder
 * @returns {Promise<string>}
 */
export function bundle(code) {
  if (!bundled.has(code)) bundled.set(code, build(optionsFor(code)));
  return bundled.get(code).then(({outputFiles}) => outputFiles[0].text);
}

const optionsFor = contents => ({
  stdin: {contents, resolveDir: folder},
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  conditions: ['production'],
  legalComments: 'none',
  define: {
    'process.env.NODE_ENV': '"production"',
    __VUE_OPTIONS_API__: 'false',
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
  },
  write: false,
});

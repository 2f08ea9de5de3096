import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {budgets} from './sizes.js';

const scripts = Object.keys(budgets).filter(name => name.endsWith('.js'));

const digest = (algorithm, content, encoding) =>
  createHash(algorithm).update(content).digest(encoding);

/**
 * Copies each script to dist/immutable under a name that tells its content, for caches that keep it for
 * good; a copy asks for copies. dist/integrity.json has the hash of them all.
 */
export function writeImmutable() {
  rmSync('dist/immutable', {recursive: true, force: true});
  mkdirSync('dist/immutable');
  const copies = new Map();

  const copy = name => {
    const known = copies.get(name);
    if (known) return known;
    const code = readFileSync(`dist/${name}`, 'utf8').replaceAll(
      /(?<=["'`]\.\/)[\w.-]+(?=["'`])/g,
      asked => (scripts.includes(asked) ? copy(asked) : asked),
    );
    const hash = digest('sha256', code, 'hex').slice(0, 12);
    const copied = name.replace(/\.js$/, `.${hash}.js`);
    writeFileSync(`dist/immutable/${copied}`, code);
    copies.set(name, copied);
    return copied;
  };

  const paths = [...scripts, ...scripts.map(name => `immutable/${copy(name)}`)];
  const integrity = paths.map(path => [
    path,
    `sha384-${digest('sha384', readFileSync(`dist/${path}`), 'base64')}`,
  ]);
  writeFileSync(
    'dist/integrity.json',
    `${JSON.stringify(Object.fromEntries(integrity), null, 2)}\n`,
  );
}

import {execFile} from 'node:child_process';
import {rmSync} from 'node:fs';
import {mkdtemp} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const execute = promisify(execFile);

/** Runs a program; when it fails, what it printed is the reason. */
export async function run(file, args, options) {
  try {
    return (await execute(file, args, options)).stdout;
  } catch (error) {
    throw new Error(`${file} ${args.join(' ')}\n${error.stdout}${error.stderr}`, {cause: error});
  }
}

/**
 * Packs what is in dist, as it would be published, into a folder that goes when the process ends.
 *
 * @returns {Promise<{folder: string, tarball: string, files: string[]}>}
 */
export async function pack() {
  const folder = await mkdtemp(join(tmpdir(), 'exercise-elements-'));
  process.once('exit', () => rmSync(folder, {recursive: true}));
  const json = await run('npm', ['pack', '--json', '--pack-destination', folder], {cwd: root});
  const [{filename, files}] = JSON.parse(json);
  return {folder, tarball: join(folder, filename), files: files.map(({path}) => path)};
}

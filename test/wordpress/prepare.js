/**
 * Makes WordPress from packages of the npm registry, each pinned by its integrity: one brings the
 * newest with wp-cli and the plugin that keeps the data in SQLite, the other an old one. What was
 * made stays, and every site that is tested begins as a copy.
 */
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync} from 'node:fs';
import {cp, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {root, run} from '../package/pack.js';

const cache = join(root, 'node_modules/.cache/exercise-elements/wordpress');

const packages = {
  studio: {
    name: 'wp-studio@1.22.0',
    integrity:
      'sha512-boMtahkhgWDKKyNTBA1uTK5ghnAmxXhDY6KeQCO9FmcI3/o+YOSq8JwYW5ZYnxHCxH14Jf/mD6CJTBvTWl2Ytw==',
    files: ['latest/wordpress', 'wp-cli', 'sqlite-database-integration'].map(
      path => `package/dist/cli/wp-files/${path}`,
    ),
  },
  playground: {
    name: '@wp-playground/wordpress-builds@0.9.19',
    integrity:
      'sha512-dlqvh/MJDpE5W68vgPPKUjpip6zMuBh59L3D18ZX+pdwurC4q4ydrTww/3sTMV69BBcoH6kF93YtAtujNC5Mpw==',
    files: ['package/src/wordpress/wp-6.5.zip', 'package/public/wp-6.5'],
  },
};

const studio = join(cache, 'studio/package/dist/cli/wp-files');
const playground = join(cache, 'playground/package');

/** How the files of each version get into a folder. */
const versions = {
  7.1: {
    packages: ['studio'],
    lay: folder => cp(join(studio, 'latest/wordpress'), folder, {recursive: true}),
  },
  6.5: {
    packages: ['studio', 'playground'],
    async lay(folder) {
      // What a browser asks for is in no zip, so that it need not be taken out of one.
      await cp(join(playground, 'public/wp-6.5'), folder, {recursive: true});
      const unzip = '(new PharData($argv[1]))->extractTo($argv[2], null, true);';
      await run('php', ['-r', unzip, join(playground, 'src/wordpress/wp-6.5.zip'), folder]);
      for (const installed of ['wp-config.php', 'wp-content/database']) {
        rmSync(join(folder, installed), {recursive: true});
      }
    },
  },
};

export const versionNames = Object.keys(versions).sort().reverse();

/** Everybody's password. */
export const password = 'password';

/** The address comes from the environment, as the port does not last. Nothing is asked of anyone. */
const settings = `
define('WP_HOME', getenv('WORDPRESS_ADDRESS'));
define('WP_SITEURL', getenv('WORDPRESS_ADDRESS'));
define('WP_DEBUG', true);
define('WP_DEBUG_LOG', true);
define('WP_DEBUG_DISPLAY', false);
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('DISABLE_WP_CRON', true);
`;

/** Makes a folder by an action, whole or not at all, unless it is there. */
async function once(folder, action) {
  if (existsSync(folder)) return folder;
  mkdirSync(cache, {recursive: true});
  const unfinished = mkdtempSync(join(cache, 'unfinished-'));
  try {
    await action(unfinished);
    renameSync(unfinished, folder);
  } finally {
    rmSync(unfinished, {recursive: true, force: true});
  }
  return folder;
}

const download = key =>
  once(join(cache, key), async folder => {
    const {name, integrity, files} = packages[key];
    console.log(`Getting ${name} …`);
    const options = ['--loglevel=error', '--pack-destination', folder];
    const tarball = join(folder, (await run('npm', ['pack', name, ...options])).trim());
    const hash = createHash('sha512').update(await readFile(tarball));
    if (`sha512-${hash.digest('base64')}` !== integrity) {
      throw new Error(`${name} is not what was pinned.`);
    }
    await run('tar', ['xzf', tarball, '-C', folder, ...files]);
    rmSync(tarball);
  });

/** Gets what runs wp-cli, where no site is needed. */
export const provideTools = () => download('studio');

/**
 * Runs wp-cli on a site.
 *
 * @param {{folder: string, address: string}} site
 * @returns {Promise<string>} what it printed
 */
export async function wp({folder, address}, ...args) {
  const phar = join(studio, 'wp-cli/wp-cli.phar');
  const env = {...process.env, WORDPRESS_ADDRESS: address};
  const printed = await run('php', [phar, '--allow-root', `--path=${folder}`, ...args], {env});
  return printed.trim();
}

async function install(folder, lay) {
  await lay(folder);
  const content = join(folder, 'wp-content');
  mkdirSync(join(content, 'database'), {recursive: true});
  const sqlite = join(content, 'plugins/sqlite-database-integration');
  await cp(join(studio, 'sqlite-database-integration'), sqlite, {recursive: true});
  const dropIn = readFileSync(join(sqlite, 'db.copy'), 'utf8');
  await writeFile(
    join(content, 'db.php'),
    dropIn.replace('{SQLITE_PLUGIN}', 'sqlite-database-integration/load.php'),
  );
  const site = {folder, address: 'http://127.0.0.1'};
  const database = ['--dbname=x', '--dbuser=x', '--dbpass=x', '--skip-check'];
  await wp(site, 'config', 'create', ...database, `--extra-php=${settings}`);
  await wp(
    site,
    ...['core', 'install', `--url=${site.address}`, '--title=Gym', '--skip-email'],
    ...['--admin_user=admin', `--admin_password=${password}`, '--admin_email=admin@example.test'],
  );
  await wp(site, 'rewrite', 'structure', '/%postname%/');
  // Faces come from elsewhere.
  await wp(site, 'option', 'update', 'show_avatars', '0');
  for (const role of ['editor', 'author', 'contributor']) {
    const user = [role, `${role}@example.test`, `--role=${role}`, `--user_pass=${password}`];
    await wp(site, 'user', 'create', ...user);
  }
}

/**
 * @param {string} version one of `versionNames`
 * @returns {Promise<string>} a folder with a WordPress that has been installed, to be copied
 */
export async function prepare(version) {
  const {packages: names, lay} = versions[version];
  for (const name of names) await download(name);
  return once(join(cache, `installed-${version}`), async folder => {
    console.log(`Installing WordPress ${version} …`);
    await install(folder, lay);
  });
}

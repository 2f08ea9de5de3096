/** A WordPress of the test's own, of the version that WORDPRESS_VERSION names. */
import {readFileSync, rmSync} from 'node:fs';
import {mkdtemp} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {findFreePort} from '../helpers/free-port.js';
import {startGuarded} from '../helpers/guarded-process.js';
import {root, run} from '../package/pack.js';
import {prepare, versionNames, wp} from './prepare.js';

export const plugin = join(root, 'dist/wordpress/exercise-elements.zip');

export const version = process.env.WORDPRESS_VERSION ?? versionNames[0];

/** What WordPress complains of without us. */
const ownComplaints = [
  // It cannot ask anybody.
  /Something may be wrong with WordPress\.org/,
  // A draft is created with a slug.
  /Undefined property: stdClass::\$(id|post_parent) in .*class-wp-rest-posts-controller\.php/,
];

/**
 * @typedef {object} Site
 * @property {string} address
 * @property {(...args: string[]) => Promise<string>} wp runs wp-cli, answers what it printed
 * @property {() => string[]} complaints lines of the log so far: notices, warnings, what is outdated
 * @property {() => Promise<void>} stop
 *
 * @returns {Promise<Site>} as it is after WordPress has been installed, without the plugin
 */
export async function startSite() {
  const folder = await mkdtemp(join(process.env.WORDPRESS_FOLDER ?? tmpdir(), 'site-'));
  // Ten times as fast as Node's own.
  await run('cp', ['-r', `${await prepare(version)}/.`, folder]);
  const port = await findFreePort();
  const address = `http://127.0.0.1:${port}`;
  const server = startGuarded('php', ['-S', `127.0.0.1:${port}`, '-t', folder], {
    WORDPRESS_ADDRESS: address,
    // WordPress asks itself as well.
    PHP_CLI_SERVER_WORKERS: '4',
  });
  let alive = true;
  server.exited.then(() => (alive = false));
  while (!(await fetch(address).catch(() => undefined))) {
    if (!alive) throw new Error('PHP did not start to serve.');
    await sleep(50);
  }

  const log = () => {
    try {
      return readFileSync(join(folder, 'wp-content/debug.log'), 'utf8').split('\n');
    } catch {
      return [];
    }
  };
  return {
    address,
    wp: (...args) => wp({folder, address}, ...args),
    complaints: () => log().filter(line => line && !ownComplaints.some(known => known.test(line))),
    async stop() {
      await server.stop();
      rmSync(folder, {recursive: true});
    },
  };
}

/** The site with the plugin in it, where how it got there is not what is tested. */
export async function startSiteWithPlugin() {
  const site = await startSite();
  await site.wp('plugin', 'install', plugin, '--activate');
  return site;
}

/**
 * `npm start`: builds on every change, and serves the demo with reload. A port that is taken is passed
 * over for the next one.
 */
import {createServer} from 'node:net';
import {fileURLToPath} from 'node:url';
import {startDevServer} from '@web/dev-server';
import {watch} from 'rollup';
import {printSizes} from '../build/sizes.js';
import {strictPages} from '../test/helpers/strict-pages.js';
import createBuild from '../rollup.config.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @returns {Promise<boolean>} */
const isFree = port =>
  new Promise(resolve => {
    const probe = createServer()
      .once('error', () => resolve(false))
      .listen(port, () => probe.close(() => resolve(true)));
  });

async function findFreePort(first) {
  for (let port = first; port < first + 100; port++) if (await isFree(port)) return port;
  throw new Error(`No free port from ${first} to ${first + 99}.`);
}

/** Resolves after the first build, whether or not it succeeded; an error is printed and waited out. */
function startBuilding() {
  process.chdir(root);
  const watcher = watch(createBuild({watch: true}));
  let isWhole = true;
  return new Promise(resolve => {
    watcher.on('event', async event => {
      if (event.code === 'START') isWhole = true;
      if (event.code === 'BUNDLE_END') console.log(`Built in ${event.duration} ms.`);
      if (event.code === 'ERROR') {
        isWhole = false;
        const {message, loc, frame} = event.error;
        console.error(
          ['The build failed:', message, loc && `${loc.file}:${loc.line}`, frame]
            .filter(Boolean)
            .join('\n'),
        );
      }
      if ('result' in event) await event.result?.close();
      if (event.code === 'END') {
        if (isWhole) printSizes();
        resolve();
      }
    });
  });
}

const redirectToDemo = (context, next) =>
  context.path === '/' ? context.redirect('/demo/') : next();

await startBuilding();
const port = await findFreePort(Number(process.env.PORT ?? 8000));
await startDevServer({
  config: {
    rootDir: root,
    port,
    watch: true,
    clearTerminalOnReload: false,
    middleware: [redirectToDemo, strictPages(root)],
  },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
console.log(`Open http://localhost:${port}/`);

/** The pages that are measured, and a server for them. */
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {build} from 'esbuild';

const folder = import.meta.dirname;
const read = path => readFileSync(`${folder}/${path}`, 'utf8');

const page = (body, ...scripts) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>Bench</title>
  <link rel="icon" href="data:," />
  <style>
    body { margin: 0; display: grid; grid-template-columns: repeat(10, 1fr); }
    .time { font-size: 1.5em; font-variant-numeric: tabular-nums; }
  </style>
  <body>${body}${scripts.map(source => `<script type="module" src="${source}"></script>`).join('')}</body>
</html>`;

const elements = '/exercise-elements.js';

/** As a visitor gets them: bundled, and React without its warnings. */
async function bundleContenders() {
  if (!existsSync(`${folder}/node_modules`)) {
    console.log('Installing what the timers are measured against …');
    const {status} = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
      cwd: folder,
      stdio: 'inherit',
    });
    if (status !== 0) throw new Error('npm ci failed in test/bench.');
  }
  const {outputFiles} = await build({
    entryPoints: [`${folder}/page/contenders.js`],
    bundle: true,
    minify: true,
    format: 'esm',
    define: {'process.env.NODE_ENV': '"production"'},
    write: false,
  });
  return outputFiles[0].text;
}

/** Read once: a build in the meantime must not change what is measured. */
const files = {
  [elements]: () => read('../../dist/exercise-elements.js'),
  '/loop.js': () => read('page/loop.js'),
  '/stop-watches.js': () => read('page/stop-watches.js'),
  '/frames.js': () => read('page/frames.js'),
  '/sounds.js': () => read('page/sounds.js'),
  '/returning.js': () => read('page/returning.js'),
  '/contenders.js': bundleContenders,
};

const pages = {
  '/empty': page(''),
  '/returning': page('<stop-watch></stop-watch>', elements, '/returning.js'),
  '/contenders': page('', '/sounds.js', elements, '/contenders.js'),
};
for (const count of [1, 100]) {
  pages[`/loop-${count}`] = page(
    '<div class="time"></div>'.repeat(count),
    '/frames.js',
    '/loop.js',
  );
  pages[`/stop-watch-${count}`] = page(
    '<stop-watch></stop-watch>'.repeat(count),
    '/frames.js',
    elements,
    '/stop-watches.js',
  );
}

/** @returns {Promise<{origin: string, close: () => void}>} */
export async function serve() {
  const cache = new Map();
  const server = createServer(async ({url}, response) => {
    const path = url.split('?')[0];
    if (pages[path]) return response.setHeader('content-type', 'text/html').end(pages[path]);
    if (!files[path]) return response.writeHead(404).end();
    if (!cache.has(path)) cache.set(path, files[path]());
    try {
      response.setHeader('content-type', 'text/javascript').end(await cache.get(path));
    } catch (error) {
      console.error(error.message);
      response.writeHead(500).end();
    }
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  return {origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close()};
}

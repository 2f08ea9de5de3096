/**
 * When the first card of a page is painted, on an emulated slow 4G: from the script that was built
 * and, in turns, from another one, such as that of the version before (`--against FILE`).
 */
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {brotliCompressSync} from 'node:zlib';
import {launch} from './browser.js';
import {median, rounded} from './statistics.js';

const rounds = 15;
const root = new URL('../../', import.meta.url);
const built = new URL('dist/exercise-elements.js', root);
const exercise = new URL('demo/exercises/romanian-deadlift.json', root);

/** 150 ms there and back, 1.6 Mbit/s. */
const slow4g = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

const page = `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>Arrival</title>
  <link rel="icon" href="data:," />
  <script>
    addEventListener('exercise-loaded', () =>
      // The second frame begins when the first has been painted.
      requestAnimationFrame(() => requestAnimationFrame(now => (window.arrived = now))),
    );
  </script>
  <script type="module" src="/script.js"></script>
  <exercise-card></exercise-card>
  <script type="module">
    document.querySelector('exercise-card').exercise = ${readFileSync(exercise, 'utf8')};
  </script>
</html>`;

/** A server of one page with one script, both as small as they travel. */
async function serve(script) {
  const files = {'/': ['text/html', page], '/script.js': ['text/javascript', readFileSync(script)]};
  const answers = Object.fromEntries(
    Object.entries(files).map(([path, [type, body]]) => [
      path,
      {body: brotliCompressSync(body), type},
    ]),
  );
  const server = createServer(({url}, response) => {
    const answer = answers[url];
    if (!answer) return response.writeHead(404).end();
    const {body, type} = answer;
    response.writeHead(200, {'content-type': type, 'content-encoding': 'br'}).end(body);
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address();
  return {
    bytes: answers['/script.js'].body.length,
    // Compressed content comes to localhost by name alone.
    address: `http://localhost:${port}/`,
    close: () => server.close(),
  };
}

/** Ms from the beginning of the navigation, with nothing in the cache. */
async function arrivalOf(browser, address) {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  const session = await tab.createCDPSession();
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slow4g);
  await tab.goto(address);
  await tab.waitForFunction('window.arrived', {polling: 20});
  const ms = await tab.evaluate('window.arrived');
  await context.close();
  return ms;
}

export async function arrival({against}) {
  const servers = [await serve(built)];
  if (against) servers.push(await serve(against));
  const raw = servers.map(() => []);
  const browser = await launch();
  try {
    for (let round = 0; round < rounds; round++)
      for (const [index, {address}] of servers.entries())
        raw[index].push(await arrivalOf(browser, address));
  } finally {
    await browser.close();
    for (const {close} of servers) close();
  }
  const rows = servers.flatMap(({bytes}, index) => {
    const name = index ? 'against' : 'built';
    return [
      {what: `${name}: script`, value: bytes, unit: 'bytes'},
      {what: `${name}: first card, median`, value: rounded(median(raw[index])), unit: 'ms'},
      {what: `${name}: first card, least`, value: rounded(Math.min(...raw[index])), unit: 'ms'},
    ];
  });
  if (against) {
    const ratio = median(raw[0]) / median(raw[1]);
    rows.push({what: 'built to against', value: rounded(ratio, 3), unit: '×'});
  }
  return {rows, raw};
}

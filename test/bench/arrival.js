/**
 * When the first card of a page is painted, on an emulated slow 4G: the script that was built, by turns
 * with others, such as that of the version before (`--against FILE`).
 */
import {readFileSync} from 'node:fs';
import {launch} from './browser.js';
import {bundle} from './bundle.js';
import {elements, exercise, makers} from './cards.js';
import {page, serve} from './serve.js';
import {inTurns} from './statistics.js';

const rounds = 9;
const limit = 'vanilla DOM';

/** 150 ms there and back, 1.6 Mbit/s. */
const slow4g = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

const data = `<script type="application/json">${exercise}</script>`;

/** The exercise stands in the page, so that the script is all that has to come. */
const bodies = {
  element: `<exercise-card>${data}</exercise-card>`,
  other: `<main></main>${data}`,
};

const entry = maker => `
  import {mount} from './page/cards/${makers[maker]}.js';
  const {textContent} = document.querySelector('[type="application/json"]');
  mount(document.querySelector('main'), [JSON.parse(textContent)]);`;

/** Ms from the beginning of the navigation, with nothing in the cache. */
async function arrivalOf(browser, address) {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  const session = await tab.createCDPSession();
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slow4g);
  await tab.goto(address);
  // There is nothing else on the page that could be painted.
  const paint = await tab.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    {polling: 20},
  );
  const ms = await paint.jsonValue();
  await context.close();
  return ms;
}

export async function arrival({against}) {
  const scripts = {
    ours: elements,
    ...(against && {against: readFileSync(against, 'utf8')}),
  };
  for (const name of ['React', 'Vue', limit]) scripts[name] = await bundle(entry(name));
  const files = {};
  for (const [name, script] of Object.entries(scripts)) {
    const path = `/${encodeURIComponent(name)}`;
    const body = name === 'ours' || name === 'against' ? bodies.element : bodies.other;
    // As one pastes it, with the script first.
    files[path] = page('', `${path}.js`).replace('</body>', `${body}</body>`);
    files[`${path}.js`] = script;
  }
  const {origin, close} = await serve(files);
  const browser = await launch();
  try {
    const {
      ours,
      [limit]: least,
      ...instead
    } = await inTurns(rounds, Object.keys(scripts), name =>
      arrivalOf(browser, `${origin}/${encodeURIComponent(name)}`),
    );
    return [
      {
        what: 'script tag to first card painted, slow 4G',
        unit: 'ms',
        ours,
        instead,
        limit: {[limit]: least},
        targets: [{most: 1.15, of: limit}],
      },
    ];
  } finally {
    await browser.close();
    close();
  }
}

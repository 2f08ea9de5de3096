/** What 1,000 cards leave behind that have come and gone. */
import {launch, open} from './browser.js';
import {serveCards} from './cards.js';
import {inTurns} from './statistics.js';

/* global render */

const batch = 100;
const batches = 10;
const rounds = 3;

async function comeAndGo(page) {
  for (let done = 0; done < batches; done++) {
    await page.evaluate(async batch => {
      await render(batch);
      document.body.replaceChildren();
    }, batch);
  }
}

export async function leak() {
  const {addressOf, close} = await serveCards(['ours']);
  const browser = await launch();
  try {
    const page = await open(browser, addressOf('ours'));
    const session = await page.createCDPSession();
    await session.send('Performance.enable');
    const remains = async () => {
      for (let round = 0; round < 5; round++) await session.send('HeapProfiler.collectGarbage');
      const {metrics} = await session.send('Performance.getMetrics');
      return Object.fromEntries(metrics.map(({name, value}) => [name, value]));
    };
    // What the first ones set up for all, and what the engine learns of them, is there before.
    await comeAndGo(page);
    let before = await remains();
    const {grown} = await inTurns(rounds, ['grown'], async () => {
      await comeAndGo(page);
      const after = await remains();
      const growth = {
        heap: Math.round((after.JSHeapUsedSize - before.JSHeapUsedSize) / 1000),
        nodes: after.Nodes - before.Nodes,
      };
      before = after;
      return growth;
    });
    const what = `${(batch * batches).toLocaleString('en')} cards that came and went`;
    const row = (what, unit, key) => ({
      what,
      unit,
      ours: grown.map(growth => growth[key]),
      limit: {flat: 0},
      targets: [{most: 0}],
    });
    return [
      row(`heap grown by ${what}`, 'kB', 'heap'),
      row(`DOM nodes left by ${what}`, '', 'nodes'),
    ];
  } finally {
    await browser.close();
    close();
  }
}

/** What a card costs in memory once it is shown, of 200 in a page. */
import {readFileSync} from 'node:fs';
import {launch, open, processOf} from './browser.js';
import {serveCards} from './cards.js';
import {inTurns} from './statistics.js';

/* global render */

const names = ['ours', 'React', 'Preact', 'bare Lit', 'vanilla DOM'];
const limit = 'vanilla DOM';
const rounds = 3;
const cards = 200;

/** kB that a process has to itself. */
const memoryOf = pid =>
  Number(/RssAnon:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]);

async function settled(session, pid) {
  let last = Infinity;
  for (;;) {
    await session.send('HeapProfiler.collectGarbage');
    const now = memoryOf(pid);
    if (now > last * 0.99) return now;
    last = now;
  }
}

async function measure(address) {
  const browser = await launch();
  try {
    const page = await open(browser, address);
    // What the first cards set up for all is there before.
    await page.evaluate(() => render(2));
    const pid = await processOf(page);
    const session = await page.createCDPSession();
    const before = await settled(session, pid);
    await page.evaluate(cards => render(cards), cards);
    return ((await settled(session, pid)) - before) / cards;
  } finally {
    await browser.close();
  }
}

export async function memory() {
  const {addressOf, close} = await serveCards(names);
  try {
    const {
      ours,
      [limit]: least,
      ...instead
    } = await inTurns(rounds, names, name => measure(addressOf(name)));
    return [
      {
        what: `memory a card, of ${cards}`,
        unit: 'kB',
        ours,
        instead,
        limit: {[`${limit} with content-visibility`]: least},
        targets: [
          {most: 0.25, of: 'React'},
          {most: 1.8, of: `${limit} with content-visibility`},
        ],
      },
    ];
  } finally {
    close();
  }
}

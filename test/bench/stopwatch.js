/** What a running stopwatch costs, of each kind by turns. All are in sight. */
import {browserTime, launch, mainThreadTime, open, processOf, sleep} from './browser.js';
import {countFrames} from './counts.js';
import {figures, inTurns} from './statistics.js';
import {serveWatches, watches} from './watches.js';

const names = Object.keys(watches);
const loop = 'text in one loop';
const limit = 'digits moved by the compositor alone';
const rounds = 3;
/** A stopwatch that comes into sight sets itself up, and writes its text at the next full second. */
const settling = 2500;
const length = 2500;
/** Small, so that a picture is taken of every frame. */
const smallWindow = '500,300';

const targets = {
  main: {1: [{most: 0.15, of: loop}], 100: [{most: 0.05, of: loop}]},
  whole: {1: [{most: 0.6, of: loop}], 100: [{most: 0.6, of: loop}]},
};

function part({ours, [limit]: least, ...instead}) {
  return {ours, instead, limit: {[limit]: least}};
}

async function contend(browser, address) {
  const page = await open(browser, address);
  const pid = await processOf(page);
  const isAllInSight = await page.evaluate(
    () => document.body.getBoundingClientRect().bottom <= innerHeight,
  );
  if (!isAllInSight) throw new Error(`${address} is higher than the window.`);
  return {
    pid,
    async measure() {
      await page.bringToFront();
      await sleep(settling);
      const [main, whole] = [mainThreadTime(pid), await browserTime(browser)];
      const begin = performance.now();
      await sleep(length);
      const seconds = (performance.now() - begin) / 1000;
      return {
        main: (mainThreadTime(pid) - main) / seconds,
        whole: ((await browserTime(browser)) - whole) / seconds,
      };
    },
  };
}

/** Those that the targets name take turns; the others are measured once. */
async function time(addressOf, count) {
  const browser = await launch();
  const compared = ['ours', loop, limit];
  const others = count === 10 ? [] : names.filter(name => !compared.includes(name));
  try {
    const contenders = {};
    for (const name of [...others, ...compared])
      contenders[name] = await contend(browser, addressOf(name, count));
    const all = Object.values(contenders);
    if (new Set(all.map(({pid}) => pid)).size < all.length)
      throw new Error('Two pages share a process, so neither can be measured.');
    const measure = name => contenders[name].measure();
    return {
      ...(await inTurns(1, others, measure)),
      ...(await inTurns(rounds, compared, measure)),
    };
  } finally {
    await browser.close();
  }
}

/** How many different pictures there are of a stopwatch while the page's script is busy for 1 s. */
async function picturesWhileBlocked(address) {
  const browser = await launch(smallWindow);
  const page = await open(browser, address);
  await sleep(settling);
  const session = await page.createCDPSession();
  const pictures = [];
  session.on('Page.screencastFrame', ({data, metadata, sessionId}) => {
    pictures.push({data, at: metadata.timestamp * 1000});
    session.send('Page.screencastFrameAck', {sessionId}).catch(() => {});
  });
  await session.send('Page.startScreencast', {format: 'jpeg', quality: 60, everyNthFrame: 1});
  await sleep(500);
  const [begin, end] = await page.evaluate(() => {
    const begin = Date.now();
    while (Date.now() < begin + 1000);
    return [begin, Date.now()];
  });
  await browser.close();
  // What is under way when the script begins is still to be shown.
  const during = pictures.filter(({at}) => at > begin + 50 && at < end);
  return new Set(during.map(({data}) => data)).size;
}

const quantities = {
  calls: 'calls',
  writes: 'DOM writes',
  layouts: 'layouts',
  bytes: 'bytes allocated',
};

export async function stopwatch() {
  const {addressOf, close} = await serveWatches();
  const browser = await launch();
  try {
    const counts = await inTurns(1, names, name => countFrames(browser, addressOf(name, 1)));
    const rows = Object.entries(quantities).map(([key, what]) => ({
      what: `a running stopwatch: ${what} a frame`,
      unit: '',
      ...part(figures(counts, key)),
    }));
    const pictures = await inTurns(1, ['ours', loop, limit], name =>
      picturesWhileBlocked(addressOf(name, 1)),
    );
    rows.push({
      what: 'different pictures of it while the page’s script is busy for 1 s',
      unit: '',
      ...part(pictures),
      targets: [{least: 50}],
    });
    for (const running of [1, 10, 100]) {
      const times = await time(addressOf, running);
      for (const [key, what] of [
        ['main', 'the main thread'],
        ['whole', 'all processes'],
      ])
        rows.push({
          what: `${running} running: CPU of ${what}`,
          unit: 'ms/s',
          ...part(figures(times, key)),
          targets: targets[key][running],
        });
    }
    return rows;
  } finally {
    await browser.close();
    close();
  }
}

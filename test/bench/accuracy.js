/**
 * How far shown times are off after a minute: in sight, on a slow CPU, and when a hidden tab is seen
 * again; and how late holds tell that they are done.
 */
import {launch, open, sleep} from './browser.js';
import {bundle} from './bundle.js';
import {elements} from './cards.js';
import {beginHolds, beginIn, listen, outcome} from './hidden.js';
import {page, serve} from './serve.js';
import {inTurns} from './statistics.js';

/* global begin, latenessOf, off */

const minute = 60_000;
const hiddenForLong = 420_000;
const endings = ['hold-timer', 'easytimer.js', 'react-countdown-circle-timer', 'setInterval(10)'];
const showing = ['stop-watch', ...endings];
const rounds = 5;

/** The most of some, in whole ms. */
const most = numbers => Math.round(Math.max(...numbers.map(Math.abs)));

const whole = figures =>
  Object.fromEntries(Object.entries(figures).map(([name, ms]) => [name, Math.round(ms)]));

const row = (what, figures, ours, targets) => {
  const {[ours]: figure, ...instead} = figures;
  return {what, unit: 'ms', ours: figure, instead, limit: {'performance.now': 0}, targets};
};

/** All of them side by side in one page, in front of whatever else is open. */
async function beginAll(browser, address, slowDown = 1) {
  const page = await open(browser, address);
  await page.emulateCPUThrottling(slowDown);
  await page.evaluate(async names => {
    for (const name of names) await begin(name, 600);
  }, showing);
  return page;
}

/** The worse of our two, and of each other. */
const together = ({'stop-watch': watch, 'hold-timer': timer, ...others}) =>
  whole({ours: Math.max(watch, timer), ...others});

const offIn = async page => together(await page.evaluate(() => off()));

async function returned({page, name}) {
  await page.bringToFront();
  await page.waitForFunction('globalThis.onReturn', {timeout: 5000});
  const shown = await page.evaluate('onReturn');
  return [name, shown[name]];
}

/** One tab is in sight and hides all others, which saves a minute. */
async function hide(address, length) {
  const [browser, other] = await Promise.all([launch(), launch()]);
  try {
    const returning = [];
    for (const name of showing)
      returning.push(await beginIn(browser, address, name, length / 1000 + 60));
    const holds = await beginHolds(
      browser,
      address,
      [...endings.slice(1), 'hold-timer no-sound', 'hold-timer'],
      length,
    );
    const slow = await beginAll(other, address, 6);
    const front = await beginAll(browser, address);
    const tabs = [...returning, ...holds].map(({page}) => page);
    const states = await Promise.all(
      [...tabs, front].map(tab => tab.evaluate(() => document.visibilityState)),
    );
    if (states.pop() !== 'visible' || states.includes('visible'))
      throw new Error(`Not hidden: ${states.join(', ')}.`);

    await listen(holds, length);
    const shown = {sight: await offIn(front), slow: await offIn(slow)};
    await slow.close();
    const {late, tones} = await outcome(holds);
    shown.returned = {};
    for (const each of returning) {
      const [name, ms] = await returned(each);
      shown.returned[name] = ms;
    }
    shown.returned = together(shown.returned);
    return {shown, late, tones};
  } finally {
    await Promise.all([browser.close(), other.close()]);
  }
}

/** In sight, and nothing beside it. */
async function latenessInSight(address) {
  const browser = await launch();
  try {
    const page = await open(browser, address);
    await sleep(1000);
    return await inTurns(rounds, endings, name => page.evaluate(name => latenessOf(name, 1), name));
  } finally {
    await browser.close();
  }
}

export async function accuracy({long}) {
  const length = long ? hiddenForLong : minute;
  const seconds = length / 1000;
  const {origin, close} = await serve({
    '/': page('', '/sounds.js', '/exercise-elements.js', '/contenders.js'),
    '/exercise-elements.js': elements,
    '/sounds.js': await bundle(`import './page/times/sounds.js';`),
    '/contenders.js': await bundle(`import './page/times/contenders.js';`),
  });
  try {
    const inSight = await latenessInSight(origin);
    const {shown, late, tones} = await hide(origin, length);
    const {'hold-timer no-sound': silent, 'hold-timer': sounding, ...lateOthers} = late;
    return [
      row(`shown time off after ${seconds} s in sight`, shown.sight, 'ours', [{most: 0}]),
      row(`the same with the CPU throttled 6 ×`, shown.slow, 'ours', [{most: 0}]),
      row(`the same in a hidden tab, two frames after it is seen again`, shown.returned, 'ours', [
        {most: 2},
      ]),
      row('a hold of 1 s in sight tells its end, late by', inSight, 'hold-timer', [{most: 10}]),
      row(
        `holds in a tab hidden for ${seconds} s tell their end, off by at most`,
        whole({ours: Math.max(silent, sounding), ...lateOthers}),
        'ours',
      ),
      {
        what: 'their tones, off by at most',
        unit: 'ms',
        ours: most(tones.map(({heard}) => heard)),
        // Nobody else has any.
        limit: {'of which this machine’s audio clock has lost': most(tones.map(({lost}) => lost))},
        targets: [{most: 50}],
      },
    ];
  } finally {
    close();
  }
}

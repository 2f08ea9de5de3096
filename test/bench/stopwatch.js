/**
 * What a running stopwatch costs the main thread, against a loop that writes its text in every frame.
 * All are in sight, and take turns: what else the machine does is then the same for each.
 */
import {browserTime, launch, mainThreadTime, open, processOf, sleep} from './browser.js';
import {median, rounded} from './statistics.js';

/* global document, innerHeight */

const rounds = 5;
const settling = 1500;
const length = 4000;

const mostOfLoop = {1: 0.15, 100: 0.05};

async function contend(browser, origin, path) {
  const page = await open(browser, `${origin}${path}`);
  const pid = await processOf(page);
  const isAllInSight = await page.evaluate(
    () => document.body.getBoundingClientRect().bottom <= innerHeight,
  );
  if (!isAllInSight) throw new Error(`${path} is higher than the window.`);
  const main = [];
  const whole = [];
  return {
    pid,
    main,
    whole,
    async measure() {
      await page.bringToFront();
      await sleep(settling);
      const [mainBefore, wholeBefore] = [mainThreadTime(pid), await browserTime(browser)];
      const begin = performance.now();
      await sleep(length);
      const seconds = (performance.now() - begin) / 1000;
      main.push((mainThreadTime(pid) - mainBefore) / seconds);
      whole.push(((await browserTime(browser)) - wholeBefore) / seconds);
    },
  };
}

export async function stopwatch({origin}) {
  const rows = [];
  const raw = {};
  for (const count of [1, 100]) {
    const browser = await launch();
    try {
      const contenders = {};
      for (const name of ['empty', `loop-${count}`, `stop-watch-${count}`])
        contenders[name] = await contend(browser, origin, `/${name}`);
      const all = Object.values(contenders);
      if (new Set(all.map(({pid}) => pid)).size < all.length)
        throw new Error('Two pages share a process, so neither can be measured.');
      for (let round = 0; round < rounds; round++)
        for (const contender of all) await contender.measure();
      for (const [name, {main, whole}] of Object.entries(contenders)) {
        raw[count] = {...raw[count], [name]: {main, whole}};
        rows.push(
          {what: `${name}: main thread`, value: rounded(median(main), 2), unit: 'ms/s'},
          {what: `${name}: whole browser`, value: rounded(median(whole)), unit: 'ms/s'},
        );
      }
      const [, loop, watch] = all.map(({main}) => median(main));
      rows.push({
        what: `main thread, ${count} stop-watch / loop`,
        value: rounded(watch / loop, 3),
        most: mostOfLoop[count],
      });
    } finally {
      await browser.close();
    }
  }
  return {rows, raw};
}

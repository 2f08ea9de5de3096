import {readFileSync} from 'node:fs';
import {setTimeout as sleep} from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import {provideEngines} from '../helpers/engines.js';
import {chromiumArguments} from '../helpers/launchers.js';

/** Puppeteer asks for these, and with them a hidden tab would run as if it were seen. */
const unthrottled = [
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
];

export async function launch(windowSize = '1920,2000') {
  const {found, missing} = provideEngines(['chromium']);
  if (!found.length) throw new Error(`Measured in Chromium alone: ${missing[0].reason}.`);
  return puppeteer.launch({
    executablePath: found[0].paths.browser,
    ignoreDefaultArgs: unthrottled,
    // The window's own size: an emulated one would cost work of its own.
    defaultViewport: null,
    args: [...chromiumArguments, '--headless=new', `--window-size=${windowSize}`],
  });
}

/** Opens an address in a tab of its own, which is in front. */
export async function open(browser, address, prepare) {
  const page = await browser.newPage();
  page.on('pageerror', error => console.error(`${address}: ${error.message}`));
  await prepare?.(page);
  await page.goto(address);
  await page.bringToFront();
  return page;
}

/** Ms of CPU that the main thread of a process has had. Wall time would tell of the neighbours. */
export const mainThreadTime = pid =>
  Number(readFileSync(`/proc/${pid}/task/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;

async function processes(browser) {
  const session = await browser.target().createCDPSession();
  const {processInfo} = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo;
}

/** Ms of CPU that the browser has had, all of its processes together. */
export async function browserTime(browser) {
  const all = await processes(browser);
  return all.reduce((sum, {cpuTime}) => sum + cpuTime * 1000, 0);
}

/** Nobody tells which process runs a page, so it is given work, and who works is it. */
export async function processOf(page) {
  let last;
  for (;;) {
    const all = await processes(page.browser());
    const renderers = all.filter(({type}) => type === 'renderer').map(({id}) => id);
    const before = renderers.map(mainThreadTime);
    await page.evaluate(() => {
      const end = performance.now() + 300;
      while (performance.now() < end);
    });
    const busy = renderers.filter((pid, index) => mainThreadTime(pid) - before[index] > 100);
    // Twice, because another may have work as well, such as to start.
    if (busy.length === 1 && busy[0] === last) return last;
    [last] = busy;
  }
}

export {sleep};

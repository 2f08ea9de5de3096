/** What does not depend on the machine, counted by the browser. */
import {open} from './browser.js';

/* global afterFrames, render */

/**
 * How often functions of the page's own scripts are called during an action. V8 leaves nothing inlined
 * for it; built-in functions do not count.
 */
async function callsDuring(page, action) {
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.startPreciseCoverage', {callCount: true, detailed: false});
  // Taken, they start from zero.
  await session.send('Profiler.takePreciseCoverage');
  await action();
  const {result} = await session.send('Profiler.takePreciseCoverage');
  await session.detach();
  return result
    .filter(({url}) => url.startsWith('http'))
    .flatMap(({functions}) => functions)
    .reduce((sum, {ranges: [{count}]}) => sum + count, 0);
}

/** Bytes that scripts take during an action, those that are given back meanwhile among them. */
async function bytesDuring(page, action) {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.startSampling', {
    samplingInterval: 64,
    includeObjectsCollectedByMajorGC: true,
    includeObjectsCollectedByMinorGC: true,
  });
  await action();
  const {profile} = await session.send('HeapProfiler.stopSampling');
  await session.detach();
  return profile.samples.reduce((sum, {size}) => sum + size, 0);
}

async function layoutsOf(session) {
  const {metrics} = await session.send('Performance.getMetrics');
  return metrics.find(({name}) => name === 'LayoutCount').value;
}

/** Elements, texts and comments on the page, those in shadow roots among them. */
const nodesOn = page =>
  page.evaluate(() => {
    const countIn = root => {
      let count = 0;
      const walker = document.createTreeWalker(root);
      while (walker.nextNode()) {
        count++;
        const {shadowRoot} = walker.currentNode;
        if (shadowRoot) count += countIn(shadowRoot);
      }
      return count;
    };
    return countIn(document.body);
  });

/**
 * Calls and nodes of a card, on a page of `cards.js`. The first cards of a page have their timers at
 * once, so those that follow are counted.
 */
export async function countCard(browser, address) {
  const cards = 100;
  const page = await open(browser, address);
  await page.evaluate(() => render(2));
  const before = await nodesOn(page);
  const calls = await callsDuring(page, () => page.evaluate(cards => render(cards), cards));
  const nodes = (await nodesOn(page)) - before;
  await page.close();
  return {calls: Math.round(calls / cards), nodes: Math.round(nodes / cards)};
}

/**
 * What a stopwatch that runs, on a page of `watches.js`, does in each frame. One by one: what is counted
 * by itself does not disturb what is counted next.
 */
export async function countFrames(browser, address, prepare) {
  const frames = 60;
  const page = await open(browser, address, prepare);
  const run = () => page.evaluate(frames => afterFrames(frames), frames);
  // It sets itself up meanwhile.
  await run();
  // In each frame one call is the counter's own.
  const calls = (await callsDuring(page, run)) / frames - 1;
  const bytes = (await bytesDuring(page, run)) / frames;
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  await page.evaluate(() => globalThis.countWrites());
  const before = await layoutsOf(session);
  await run();
  const layouts = ((await layoutsOf(session)) - before) / frames;
  const writes = (await page.evaluate('writes')) / frames;
  await page.close();
  return {calls, bytes, layouts, writes};
}

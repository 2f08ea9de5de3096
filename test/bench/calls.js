/**
 * How many functions a frame calls where text shows the time, because motion is not wanted, against
 * the loop. Counted by V8, which for that leaves nothing inlined; built-in functions do not count.
 */
import {launch, open, sleep} from './browser.js';
import {rounded} from './statistics.js';

const mostMore = 2;

async function callsPerFrame(browser, address) {
  const page = await open(browser, `${address}?count`, page =>
    page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]),
  );
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.startPreciseCoverage', {callCount: true, detailed: false});
  await sleep(1000);
  // Taken, they start from zero.
  await session.send('Profiler.takePreciseCoverage');
  await sleep(3000);
  const {result} = await session.send('Profiler.takePreciseCoverage');
  await page.close();
  const functions = result
    .filter(({url}) => url.startsWith('http'))
    .flatMap(({functions}) => functions)
    .map(({functionName, ranges: [{count, startOffset}]}) => ({
      name: functionName || `at ${startOffset}`,
      count,
    }));
  const frames = functions.find(({name}) => name === 'countedFrame').count;
  const perFrame = functions
    .filter(({name, count}) => name !== 'countedFrame' && count > 0)
    .map(({name, count}) => ({name, calls: rounded(count / frames, 2)}));
  return {frames, calls: perFrame.reduce((sum, {calls}) => sum + calls, 0), perFrame};
}

export async function calls({origin}) {
  const browser = await launch();
  try {
    const loop = await callsPerFrame(browser, `${origin}/loop-1`);
    const watch = await callsPerFrame(browser, `${origin}/stop-watch-1`);
    const row = (what, value, more) => ({
      what,
      value: rounded(value),
      unit: 'calls/frame',
      ...more,
    });
    return {
      rows: [
        row('loop', loop.calls),
        row('stop-watch, text', watch.calls),
        row('more than the loop', watch.calls - loop.calls, {most: mostMore}),
      ],
      raw: {loop, watch},
    };
  } finally {
    await browser.close();
  }
}

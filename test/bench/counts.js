/** What does not depend on the machine, counted by the browser. */

/**
 * How many functions of the page's own scripts were called during an action, by name. V8 leaves nothing
 * inlined for it; built-in functions do not count.
 *
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<{name: string, count: number}[]>}
 */
export async function callsDuring(page, action) {
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.startPreciseCoverage', {callCount: true, detailed: false});
  // Taken, they start from zero.
  await session.send('Profiler.takePreciseCoverage');
  await action();
  const {result} = await session.send('Profiler.takePreciseCoverage');
  await session.send('Profiler.stopPreciseCoverage');
  await session.detach();
  return result
    .filter(({url}) => url.startsWith('http'))
    .flatMap(({functions}) => functions)
    .map(({functionName, ranges: [{count, startOffset}]}) => ({
      name: functionName || `at ${startOffset}`,
      count,
    }))
    .filter(({count}) => count > 0);
}

export const total = calls => calls.reduce((sum, {count}) => sum + count, 0);

/** Elements and texts on the page, those in shadow roots among them. */
export const nodesOn = page =>
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

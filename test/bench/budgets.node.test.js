/**
 * What the elements may cost, in counts that do not depend on the machine; `npm run bench` has the times.
 * A figure that falls by much deserves a lower budget.
 */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {sizes} from '../../build/sizes.js';
import {provideEngines} from '../helpers/engines.js';
import {launch} from './browser.js';
import {serveCards} from './cards.js';
import {countCard, countFrames} from './counts.js';
import {serveWatches} from './watches.js';

function keepTo(budgets, counts) {
  for (const [name, most] of Object.entries(budgets))
    assert.ok(counts[name] <= most, `${counts[name]} ${name}, and ${most} at most`);
}

describe('Files', () => {
  for (const {name, brotli, budget} of sizes()) {
    it(`${name} weighs no more than it may`, () => keepTo({bytes: budget}, {bytes: brotli}));
  }
});

const [missing] = provideEngines(['chromium']).missing;

describe('In Chromium', {skip: missing?.reason}, () => {
  let browser;
  let cards;
  let watches;

  before(async () => {
    [browser, cards, watches] = await Promise.all([
      launch(),
      serveCards(['ours']),
      serveWatches(['ours']),
    ]);
  });

  after(async () => {
    await browser.close();
    cards.close();
    watches.close();
  });

  it('a card is made by few calls, of few nodes', async () => {
    keepTo({calls: 1700, nodes: 260}, await countCard(browser, cards.addressOf('ours')));
  });

  it('a stopwatch runs without script: it writes its text and is laid out once a second', async () => {
    const counts = await countFrames(browser, watches.addressOf('ours', 1));
    keepTo({calls: 2, writes: 0.1, layouts: 0.1, bytes: 250}, counts);
    assert.ok(counts.writes > 0, 'its text is written at all');
  });

  it('where motion is not wanted, it writes its text in each frame, and does little else', async () => {
    const reduced = [{name: 'prefers-reduced-motion', value: 'reduce'}];
    const counts = await countFrames(browser, watches.addressOf('ours', 1), page =>
      page.emulateMediaFeatures(reduced),
    );
    keepTo({calls: 10, writes: 1.1, layouts: 1.1}, counts);
    assert.ok(counts.writes > 0.9, 'no frame is left out');
  });
});

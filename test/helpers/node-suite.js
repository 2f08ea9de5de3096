import {pipeline} from 'node:stream/promises';
import {run} from 'node:test';
import {spec} from 'node:test/reporters';
import {zero} from './counts.js';

/**
 * Runs the tests that need Node and no browser.
 *
 * @param {string[]} files absolute paths
 * @returns {Promise<import('./counts.js').Counts>}
 */
export async function runNodeSuite(files) {
  const counts = zero();
  const isTest = ({details}) => details.type !== 'suite';
  const stream = run({files, concurrency: true});
  stream.on('test:pass', event => {
    if (!isTest(event)) return;
    if (event.skip !== undefined || event.todo !== undefined) counts.skipped++;
    else counts.passed++;
  });
  stream.on('test:fail', event => {
    if (isTest(event)) counts.failed++;
  });
  await pipeline(stream, new spec(), process.stdout, {end: false});
  return counts;
}

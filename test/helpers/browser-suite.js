import {startTestRunner} from '@web/test-runner';
import {add, zero} from './counts.js';
import {reportHosts} from './host-report.js';
import {createConfig} from '../web-test-runner.config.js';

/** @returns {import('./counts.js').Counts} */
function countResults({tests = [], suites = []}) {
  const counts = zero();
  for (const test of tests) {
    counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
  }
  return suites.map(countResults).reduce(add, counts);
}

/** A page that broke outside of its tests (an import that failed, a crash) counts as a failed test. */
function countSession({passed, testResults}) {
  const counts = countResults(testResults ?? {});
  return passed || counts.failed > 0 ? counts : {...counts, failed: 1};
}

/**
 * Runs test files in all of the engines at once.
 *
 * @param {{files: string[], engines: import('./engines.js').Engine[], watch: boolean}} options
 * @returns {Promise<import('./counts.js').Counts>}
 */
export async function runBrowserSuite(options) {
  const runner = await startTestRunner({
    config: await createConfig(options),
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  await new Promise(resolve => runner.on('stopped', resolve));
  const sessions = [...runner.sessions.all()];
  const hosts = reportHosts(sessions);
  if (hosts) console.log(`\n${hosts}`);
  return sessions.map(countSession).reduce(add, zero());
}

import {availableParallelism} from 'node:os';
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {a11ySnapshotPlugin} from '@web/test-runner-commands/plugins';
import {commandsPlugin} from './helpers/commands-plugin.js';
import {findFreePort} from './helpers/free-port.js';
import {createLauncher} from './helpers/launchers.js';
import {propertySeedPlugin} from './helpers/property-seed.js';
import {respond} from './helpers/respond.js';
import {serverPlugin} from './helpers/server-plugin.js';
import {strictPages} from './helpers/strict-pages.js';

const rootDir = fileURLToPath(new URL('..', import.meta.url));

/** By itself the runner only prints a rejection that nobody handled; as an error it fails the test. */
const testPage = framework => `<!DOCTYPE html>
<html lang="en">
  <head>
    <title>Tests</title>
    <script>addEventListener('unhandledrejection', event => reportError(event.reason));</script>
  </head>
  <body>
    <script type="module" src="${framework}"></script>
  </body>
</html>`;

/**
 * @param {{files: string[], engines: import('./helpers/engines.js').Engine[], watch: boolean}} options
 * @returns {Promise<import('@web/test-runner').TestRunnerConfig>}
 */
export const createConfig = async ({files, engines, watch}) => ({
  rootDir,
  port: await findFreePort(),
  files,
  watch,
  browsers: engines.map(createLauncher),
  concurrency: 1,
  concurrentBrowsers: Math.min(3, availableParallelism()),
  browserStartTimeout: 90_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 600_000,
  testRunnerHtml: testPage,
  testFramework: {config: {ui: 'bdd', timeout: 60_000}},
  // Lit's development build tells of mistakes that its production build lets pass.
  nodeResolve: {exportConditions: ['development']},
  plugins: [
    // `esnext` leaves JavaScript alone; TypeScript gets its decorators from the tsconfig.
    esbuildPlugin({ts: true, target: 'esnext', tsconfig: `${rootDir}tsconfig.json`}),
    commandsPlugin(),
    a11ySnapshotPlugin(),
    serverPlugin(),
    propertySeedPlugin(),
  ],
  middleware: [respond(), strictPages(rootDir)],
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
});

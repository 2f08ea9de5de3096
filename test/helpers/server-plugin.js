import {hydrationSupport, importServer} from './server-module.js';

/**
 * Does for tests in a browser what a server would: see server.ts.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export const serverPlugin = () => {
  let server;
  return {
    name: 'server',

    async executeCommand({command, payload}) {
      if (command === 'hydration-support') return hydrationSupport();
      if (command !== 'render-to-string') return undefined;
      server ??= importServer();
      return (await server).renderToString(payload.exercise, payload.options);
    },
  };
};

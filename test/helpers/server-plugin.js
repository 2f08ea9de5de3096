import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {hydrationSupport, importServer} from './server-module.js';

/**
 * A component, as it is written for React, with what shows it and all that it imports.
 *
 * @param {string} code exports `Exercise`
 */
async function bundleForReact(code) {
  const {outputFiles} = await build({
    stdin: {
      contents: `import {createRoot} from 'react-dom/client';
        ${code}
        createRoot(document.body).render(<Exercise />);`,
      loader: 'jsx',
      resolveDir: fileURLToPath(new URL('../..', import.meta.url)),
    },
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    define: {'process.env.NODE_ENV': '"production"'},
    write: false,
  });
  return outputFiles[0].text;
}

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
      if (command === 'bundle-for-react') return bundleForReact(payload);
      if (command === 'hydration-support') return hydrationSupport();
      if (command !== 'render-to-string') return undefined;
      server ??= importServer();
      return (await server).renderToString(payload.exercise, payload.options);
    },
  };
};

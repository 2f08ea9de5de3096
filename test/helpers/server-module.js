import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** @param {'node' | 'browser'} platform */
async function bundle(entry, platform) {
  const {outputFiles} = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    platform,
    format: 'esm',
    write: false,
  });
  return outputFiles[0].text;
}

/**
 * The package's module for servers, from the source.
 *
 * @returns {Promise<{renderToString(exercise: object, options?: object): string}>}
 */
export async function importServer() {
  const code = await bundle('src/server/index.ts', 'node');
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}

/** The script by which a page hydrates its Lit elements. */
export const hydrationSupport = () =>
  bundle('@lit-labs/ssr-client/lit-element-hydrate-support.js', 'browser');

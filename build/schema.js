import {build} from 'esbuild';

/** Runs a module of src, for what it exports. */
export async function load(path) {
  const {outputFiles} = await build({
    entryPoints: [path],
    bundle: true,
    format: 'esm',
    write: false,
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}

/** The schema that exercises are read by, with the words for editors in it. */
export async function loadSchema() {
  const {exerciseSchema} = await load('src/exercise/schema.ts');
  return exerciseSchema;
}

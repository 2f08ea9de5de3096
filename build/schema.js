import {build} from 'esbuild';

/** The schema that exercises are read by, with the words for editors in it. */
export async function loadSchema() {
  const {outputFiles} = await build({
    entryPoints: ['src/exercise/schema.ts'],
    bundle: true,
    format: 'esm',
    write: false,
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const {exerciseSchema} = await import(`data:text/javascript;base64,${code}`);
  return exerciseSchema;
}

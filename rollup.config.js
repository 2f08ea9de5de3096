import {readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {runInNewContext} from 'node:vm';
import {brotliCompressSync, constants} from 'node:zlib';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import {toJsonSchema} from '@valibot/to-json-schema';
import {build as bundle, transformSync} from 'esbuild';
import {minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals';

/** Bytes that a visitor may have to load, compressed with brotli. A file over its budget fails the build. */
const budgets = {
  'exercise-elements.js': 39_500,
  'exercise-elements.classic.js': 39_500,
  'stop-watch.js': 10_300,
  'stop-watch.classic.js': 10_300,
  'qr-code.js': 2_200,
};

/** Prints what each file costs a visitor, and holds it to its budget. */
function weigh() {
  const excesses = [];
  return {
    name: 'weigh',
    writeBundle({file}) {
      const name = basename(file);
      const {length: bytes} = brotliCompressSync(readFileSync(file), {
        params: {[constants.BROTLI_PARAM_QUALITY]: 11},
      });
      console.log(`${name}: ${bytes} bytes in brotli, of ${budgets[name]}`);
      if (bytes > budgets[name])
        excesses.push(`${name} is ${bytes - budgets[name]} bytes over its budget`);
    },
    // Only now, so that every file is written and weighed.
    closeBundle() {
      const message = excesses.splice(0).join(', ');
      if (!message) return;
      // Who is at work on a page wants to see it nevertheless.
      if (this.meta.watchMode) this.warn(message);
      else this.error(message);
    },
  };
}

const root = import.meta.dirname;

/** Modules that ship as less than they are: what stands in for each says why that is enough. */
const leaner = {
  valibot: `${root}/src/exercise/valibot-definitions.ts`,
  './css-tag.js': `${root}/src/elements/css-tag.ts`,
};

/** Leaves out what visitors need not load, the words for editors in the schema among it. */
const lean = () => ({
  name: 'lean',
  resolveId: (id, importer) =>
    // Asked for by the first print: a file of its own, beside the script.
    importer && id.endsWith('/qr-code.js')
      ? {id: './qr-code.js', external: true}
      : (leaner[id] ?? null),
  load: id =>
    id.endsWith('/src/exercise/describe.ts') ? 'export const describe = schema => schema;' : null,
});

/** Where Lit relies on the page: what stands in for it, by the code that it replaces. */
const onAnyPage = {
  's.createPolicy("lit-html",{createHTML:t=>t})': 'createPolicy(s)',
  'l.createElement("template")': 'templates.createElement("template")',
};

const runOnAnyPage = () => ({
  name: 'run-on-any-page',
  transform(code, id) {
    if (!id.endsWith('/lit-html.js')) return null;
    for (const [theirs, ours] of Object.entries(onAnyPage)) {
      if (!code.includes(theirs)) this.error(`Lit no longer says ${theirs}`);
      code = code.replace(theirs, ours);
    }
    return {
      code: `import {createPolicy, templates} from '${root}/src/elements/any-page.ts';${code}`,
      map: null,
    };
  },
});

/** Writes the schema, descriptions included, for editors and for whoever checks exercises elsewhere. */
const writeJsonSchema = () => ({
  name: 'write-json-schema',
  async generateBundle() {
    const {outputFiles} = await bundle({
      entryPoints: ['src/exercise/schema.ts'],
      bundle: true,
      format: 'esm',
      write: false,
    });
    const code = Buffer.from(outputFiles[0].contents).toString('base64');
    const {exerciseSchema} = await import(`data:text/javascript;base64,${code}`);
    const schema = toJsonSchema(exerciseSchema, {
      typeMode: 'input',
      // Neither narrows what JSON Schema can tell: the one tidies, the other needs code.
      ignoreActions: ['trim', 'check'],
    });
    this.emitFile({
      type: 'asset',
      fileName: 'exercise.schema.json',
      source: `${JSON.stringify({title: 'Exercise', ...schema}, null, 2)}\n`,
    });
  },
});

/**
 * Minifies styles with esbuild, because the CSS minifier of the plugin drops what it does not know
 * (nesting, relative colours); white space alone, because the rest rewrites oklch() as hex.
 *
 * @param {string} raw a template's source, its expressions replaced by `placeholder`
 */
function minifyStyles(raw) {
  const placeholder = '@TEMPLATE_EXPRESSION();';
  let count = 0;
  const source = raw.replaceAll(placeholder, () => `template-expression-${count++}-`);
  // Escapes such as \u2014 are JavaScript's, and mean something else in CSS.
  const styles = runInNewContext(`\`${source}\``);
  const {code, warnings} = transformSync(styles, {
    loader: 'css',
    minifyWhitespace: true,
    target: 'esnext',
    charset: 'utf8',
  });
  if (warnings.length > 0) throw new Error(`${warnings[0].text}, in the styles:\n${styles}`);
  return code
    .trimEnd()
    .replaceAll(/[\\`]|\$\{/g, '\\$&')
    .replaceAll(/template-expression-\d+-/g, placeholder);
}

const minifyTemplates = () =>
  minifyTemplateLiterals({
    include: 'src/**',
    failOnError: true,
    options: {
      minifyOptions: {
        minifyCSS: minifyStyles,
        // A space between two elements can be seen; only its length cannot.
        conservativeCollapse: true,
        // In svg`…` a tag that lost its slash would swallow what follows.
        keepClosingSlash: true,
        removeEmptyAttributes: false,
      },
    },
  });

/** @param {boolean} module a classic script keeps its "use strict", which a module needs not say */
const minify = module =>
  terser({
    module,
    toplevel: true,
    ecma: 2022,
    compress: {passes: 3},
    format: {comments: false},
  });

/** A classic script is read in the page's encoding, unless it begins with this mark. */
const markEncoding = () => ({
  name: 'mark-encoding',
  renderChunk: code => ({code: `\uFEFF${code}`, map: null}),
});

export default ({watch}) => {
  const module = (name, ...plugins) => ({
    file: `dist/${name}.js`,
    format: 'es',
    sourcemap: Boolean(watch),
    plugins: [minify(true), ...plugins],
  });
  const classic = name => ({
    file: `dist/${name}.classic.js`,
    format: 'iife',
    sourcemap: Boolean(watch),
    plugins: [minify(false), markEncoding()],
  });
  const build = (input, ...output) => ({
    input,
    output,
    plugins: [
      lean(),
      runOnAnyPage(),
      nodeResolve({exportConditions: ['production']}),
      typescript({
        include: ['src/**/*.ts'],
        filterRoot: import.meta.dirname,
        // While watching, the plugin would throw where nobody can catch it: there, errors only warn.
        noEmitOnError: !watch,
        compilerOptions: {rootDir: 'src', sourceMap: Boolean(watch)},
      }),
      minifyTemplates(),
      weigh(),
    ],
    watch: {clearScreen: false},
  });
  return [
    build(
      'src/embed/exercise-elements.ts',
      module('exercise-elements', writeJsonSchema()),
      classic('exercise-elements'),
    ),
    build('src/define/stop-watch.ts', module('stop-watch'), classic('stop-watch')),
    build('src/browser/qr-code.ts', module('qr-code')),
  ];
};

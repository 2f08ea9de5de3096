import {readFileSync, rmSync} from 'node:fs';
import {basename} from 'node:path';
import {runInNewContext} from 'node:vm';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import {toJsonSchema} from '@valibot/to-json-schema';
import {transformSync} from 'esbuild';
import license from 'rollup-plugin-license';
import {minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals';
import {load, loadSchema} from './build/schema.js';

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

/**
 * Where Lit offers itself to scripts of its own that the page may have: polyfills of shadow DOM, and
 * what hydrates the page's elements, which have no business with ours; and a list of versions.
 */
const unasked = {
  'reactive-element.js': ['p=a.reactiveElementPolyfillSupport,', 'p?.({ReactiveElement:y}),'],
  'lit-html.js': [',B=t.litHtmlPolyfillSupport', 'B?.(S,k),'],
  'lit-element.js': [
    ',s.litElementHydrateSupport?.({LitElement:i})',
    'const o=s.litElementPolyfillSupport;o?.({LitElement:i});',
  ],
};

const runOnAnyPage = () => ({
  name: 'run-on-any-page',
  transform(code, id) {
    const file = basename(id);
    const isLit = /node_modules\/(@lit\/|lit-(html|element)\/)/.test(id) && file in unasked;
    if (!isLit) return null;
    const replace = (theirs, ours) => {
      if (!code.includes(theirs)) this.error(`Lit no longer says ${theirs}`);
      code = code.replace(theirs, ours);
    };
    for (const theirs of unasked[file]) replace(theirs, '');
    replace(/,?\(\w\.\w+Versions.*?\)\.push\(.*?\)/.exec(code)?.[0] ?? 'which it is', '');
    if (file === 'lit-html.js') {
      for (const [theirs, ours] of Object.entries(onAnyPage)) replace(theirs, ours);
      code = `import {createPolicy, templates} from '${root}/src/elements/any-page.ts';${code}`;
    }
    return {code, map: null};
  },
});

/** Writes the schema, descriptions included, for editors and for whoever checks exercises elsewhere. */
const writeJsonSchema = () => ({
  name: 'write-json-schema',
  async generateBundle() {
    const schema = toJsonSchema(await loadSchema(), {
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

/** What goes beside a script as it is: the page that stands in a frame, styles of the editor. */
const copyBeside = path => ({
  name: 'copy-beside',
  generateBundle() {
    const source = readFileSync(`${root}/${path}`, 'utf8');
    this.emitFile({type: 'asset', fileName: basename(path), source});
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
    .replaceAll(/(?<![\w.])0(?=\.\d)/g, '')
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
        // Beside a block a space cannot be seen, and would be a node of every card.
        conservativeCollapse: false,
        // In svg`…` a tag that lost its slash would swallow what follows.
        keepClosingSlash: true,
        removeEmptyAttributes: false,
      },
    },
  });

/** The notices of what is in a script, which ask to come along, in a file beside it. */
const writeLicenses = file =>
  license({
    thirdParty: {
      output: {
        file,
        template: packages =>
          packages.map(({name, licenseText}) => `${name}\n\n${licenseText}`).join('\n\n'),
      },
    },
  });

/** @param {boolean} module a classic script keeps its "use strict", which a module needs not say */
const minify = module =>
  terser({
    module,
    toplevel: true,
    ecma: 2022,
    compress: {passes: 3, hoist_funs: true},
    format: {comments: false},
  });

/** A classic script is read in the page's encoding, unless it begins with this mark. */
const markEncoding = () => ({
  name: 'mark-encoding',
  renderChunk: code => ({code: `\uFEFF${code}`, map: null}),
});

/** What of a form, or of a schema, is there to be read: labels, hints, sentences about problems. */
const wordsIn = value =>
  Object.entries(Object(value)).flatMap(([key, each]) =>
    typeof each === 'object'
      ? wordsIn(each)
      : each && ['label', 'hint', 'one', 'message'].includes(key)
        ? [each]
        : [],
  );

/** Lists the words that a script takes from the form: the tools of translators find calls alone. */
const listWordsOfForm = () => ({
  name: 'list-words-of-form',
  async renderChunk(code) {
    const {form} = await load('src/form/fields.ts');
    const words = new Set([...wordsIn(form), ...wordsIn(await loadSchema())]);
    const calls = [...words].map(word => `  __(${JSON.stringify(word)}, 'exercise-elements');`);
    return {code: `${code}\n// For translators.\n(__ => {\n${calls.join('\n')}\n});\n`, map: null};
  },
});

/** "@wordpress/block-editor" → "wp.blockEditor" */
const wordpressGlobal = id =>
  id === 'react'
    ? 'React'
    : id.replace('@wordpress/', 'wp.').replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

export default ({watch}) => {
  // Nothing that an earlier build left may ship with this one.
  if (!watch) rmSync('dist', {recursive: true, force: true});
  const module = (name, ...plugins) => ({
    file: `dist/${name}.js`,
    format: 'es',
    sourcemap: Boolean(watch),
    plugins: [minify(true), ...plugins],
  });
  const classic = (name, ...plugins) => ({
    file: `dist/${name}.js`,
    format: 'iife',
    sourcemap: Boolean(watch),
    plugins: [minify(false), markEncoding(), ...plugins],
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
    ],
    watch: {clearScreen: false},
  });
  /** The script of a page of the demo: no visitor of a stranger's page loads it. */
  const buildPage = (input, output) => ({
    input,
    output,
    // A library may import in circles.
    onLog: (level, log, print) => log.code === 'CIRCULAR_DEPENDENCY' || print(level, log),
    plugins: [
      nodeResolve({exportConditions: ['production']}),
      typescript({
        include: ['src/**/*.ts', 'demo/**/*.ts'],
        filterRoot: import.meta.dirname,
        noEmitOnError: !watch,
        compilerOptions: {rootDir: '.', sourceMap: Boolean(watch)},
      }),
      writeLicenses(output.file.replace(/js$/, 'licenses.txt')),
    ],
    watch: {clearScreen: false},
  });
  /** A script of WordPress's admin, in plain sight: there whoever runs a site may read what it does. */
  const buildEditor = (name, ...plugins) => ({
    input: `src/wordpress/editor/${name}.ts`,
    output: {
      file: `dist/wordpress/exercise-elements/${name}.js`,
      format: 'iife',
      globals: wordpressGlobal,
      // That one is a function, the others are modules.
      interop: id => (id === '@wordpress/api-fetch' ? 'defaultOnly' : 'esModule'),
    },
    external: /^(react$|@wordpress\/)/,
    plugins: [
      nodeResolve({exportConditions: ['production']}),
      typescript({
        include: ['src/**/*.{ts,tsx}'],
        filterRoot: import.meta.dirname,
        noEmitOnError: !watch,
        compilerOptions: {rootDir: 'src', sourceMap: false},
      }),
      ...plugins,
    ],
    watch: {clearScreen: false},
  });
  return [
    build(
      'src/embed/exercise-elements.ts',
      module('exercise-elements', writeJsonSchema()),
      classic('exercise-elements.classic'),
    ),
    build('src/define/stop-watch.ts', module('stop-watch'), classic('stop-watch.classic')),
    build('src/browser/qr-code.ts', module('qr-code')),
    build('src/embed/frame.ts', classic('frame', copyBeside('src/embed/frame.html'))),
    build('src/embed/frame-height.ts', classic('frame-height')),
    buildPage('demo/builder/builder.ts', module('builder')),
    buildEditor('editor', listWordsOfForm(), copyBeside('src/wordpress/editor/editor.css')),
    buildEditor('import'),
  ];
};

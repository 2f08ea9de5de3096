/** The package in somebody else's project, installed there as anyone would. */
import assert from 'node:assert/strict';
import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {before, describe, it} from 'node:test';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {build} from 'esbuild';
import {rollup} from 'rollup';
import {pack, root, run} from './pack.js';

let project;

before(async () => {
  const {folder, tarball} = await pack();
  project = join(folder, 'project');
  await mkdir(project);
  await write('package.json', JSON.stringify({private: true, type: 'module'}));
  await run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', tarball], {
    cwd: project,
  });
});

const write = (name, content) => writeFile(join(project, name), content);

describe('A program in Node', () => {
  it('imports everything without a DOM, and reads and reckons', async () => {
    await write(
      'program.js',
      `import {ExerciseCard, oneRepMax, parseExercise} from 'exercise-elements';
      const {exercise, problems} = parseExercise({name: 'Plank', likes: -1});
      console.log(JSON.stringify([
        exercise.name, problems[0].path, Math.round(oneRepMax(80, 5)), typeof ExerciseCard, typeof document,
      ]));`,
    );
    const printed = await run('node', ['program.js'], {cwd: project});
    assert.deepEqual(JSON.parse(printed), ['Plank', 'likes', 90, 'function', 'undefined']);
  });

  it('finds the schema and the manifest', async () => {
    await write(
      'files.js',
      `import {createRequire} from 'node:module';
      const require = createRequire(import.meta.url);
      const {title} = require('exercise-elements/exercise.schema.json');
      const {modules} = require('exercise-elements/custom-elements.json');
      console.log(title, modules.length > 0);`,
    );
    assert.equal(await run('node', ['files.js'], {cwd: project}), 'Exercise true\n');
  });
});

describe('A project in TypeScript', () => {
  const usage = `
    import {ExerciseCard, HoldCompletedEvent, parseExercise, type Exercise} from 'exercise-elements';
    import 'exercise-elements/define.js';

    const card = document.createElement('exercise-card');
    card.exercise = {name: 'Plank'} satisfies Exercise;
    card.noTimers = true;
    // @ts-expect-error Otherwise nothing here would be checked.
    card.noTimers = 'yes';
    export const same: ExerciseCard = card;

    const timer = document.createElement('hold-timer');
    timer.start();
    timer.addEventListener('hold-completed', event => {
      const held: number = event.held;
      // @ts-expect-error It is a number.
      const text: string = event.held;
      console.log(held, text, event instanceof HoldCompletedEvent);
    });
    // @ts-expect-error No one may set it.
    timer.remaining = 0;

    document.querySelector('stop-watch')?.laps.map(ms => ms / 1000);
    document.querySelector('one-rep-max')?.addEventListener('one-rep-max-estimated', ({unit}) => {
      const known: 'kg' | 'lb' = unit;
      console.log(known);
    });

    export const name: string | undefined = parseExercise({}).exercise?.name;`;

  const alone = `
    import 'exercise-elements/define/stop-watch.js';
    document.createElement('stop-watch').lap();`;

  const check = async (module, moduleResolution, content) => {
    const lib = ['es2023', 'dom', 'dom.iterable'];
    const compilerOptions = {module, moduleResolution, lib, target: 'es2022', types: []};
    Object.assign(compilerOptions, {strict: true, noEmit: true});
    await write('tsconfig.json', JSON.stringify({compilerOptions, files: ['program.ts']}));
    await write('program.ts', content);
    await run(join(root, 'node_modules/.bin/tsc'), ['-p', project]);
  };

  it('for a bundler knows tags, properties and events', () => check('esnext', 'bundler', usage));
  it('for Node does, too', () => check('nodenext', 'nodenext', usage));
  it('that registers one element knows its tag', () => check('esnext', 'bundler', alone));
});

describe('A bundle', () => {
  /** What bundlers make of a module: the code that it begins with, and the modules that are in it. */
  const bundlers = {
    async esbuild(contents) {
      const {outputFiles, metafile} = await build({
        stdin: {contents, resolveDir: project},
        absWorkingDir: project,
        bundle: true,
        splitting: true,
        minify: true,
        format: 'esm',
        outdir: '.',
        write: false,
        metafile: true,
        logLevel: 'error',
      });
      const {inputs} = metafile.outputs['stdin.js'];
      return {
        code: outputFiles.find(({path}) => path.endsWith('stdin.js')).text,
        modules: Object.keys(inputs).filter(path => inputs[path].bytesInOutput > 0),
      };
    },
    async rollup(contents) {
      await write('entry.js', contents);
      const bundle = await rollup({
        input: join(project, 'entry.js'),
        plugins: [nodeResolve(), terser()],
        logLevel: 'silent',
      });
      const {output} = await bundle.generate({format: 'es'});
      const {code, modules} = output.find(({isEntry}) => isEntry);
      return {code, modules: Object.keys(modules).filter(path => modules[path].renderedLength > 0)};
    },
  };

  const use = name => `import {${name}} from 'exercise-elements'; console.log(${name});`;
  const from = (modules, pattern) => modules.filter(path => pattern.test(path));

  for (const [name, bundle] of Object.entries(bundlers)) {
    describe(`by ${name}`, () => {
      it('that reads exercises has neither Lit nor an element', async () => {
        const {code, modules} = await bundle(use('parseExercise'));
        assert.equal(from(modules, /npm\/exercise\/parse\.js$/).length, 1);
        assert.deepEqual(from(modules, /node_modules\/(@?lit|lean-qr)/), []);
        assert.deepEqual(from(modules, /npm\/(?!exercise\/)/), []);
        assert.ok(code.length < 25_000, `${code.length} bytes`);
      });

      it('that reckons has nothing but that', async () => {
        const {code, modules} = await bundle(use('oneRepMax'));
        assert.deepEqual(from(modules, /node_modules(?!.*npm\/strength\/)/), []);
        assert.ok(code.length < 3000, `${code.length} bytes`);
      });

      it('that uses nothing is empty', async () => {
        const {modules} = await bundle(`import * as all from 'exercise-elements';`);
        assert.deepEqual(from(modules, /node_modules/), []);
      });

      it('that uses a class registers none', async () => {
        const {code, modules} = await bundle(use('StopWatch'));
        assert.equal(from(modules, /npm\/elements\/stop-watch\/stop-watch\.js$/).length, 1);
        assert.ok(!code.includes('customElements.define'));
      });

      it('that registers one element has that alone', async () => {
        const {code, modules} = await bundle(`import 'exercise-elements/define/stop-watch.js';`);
        assert.ok(code.includes('customElements.define'));
        assert.equal(from(modules, /npm\/elements\/stop-watch\/stop-watch\.js$/).length, 1);
        assert.deepEqual(
          from(modules, /npm\/elements\/(exercise-card|hold-timer|one-rep-max)/),
          [],
        );
      });

      it('that registers all has all', async () => {
        const {modules} = await bundle(`import 'exercise-elements/define.js';`);
        const definitions = from(modules, /npm\/define\/(?!define\.js)/);
        assert.deepEqual(definitions.map(path => path.replace(/.*\//, '')).sort(), [
          'exercise-card.js',
          'hold-timer.js',
          'one-rep-max.js',
          'stop-watch.js',
        ]);
      });
    });
  }
});

import {readFileSync} from 'node:fs';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';

/**
 * What ships for a page as it is: each file with the bytes that a visitor may have to load of it,
 * compressed with brotli. A file over its budget fails the build.
 */
export const budgets = {
  'exercise-elements.js': 41_200,
  'exercise-elements.classic.js': 41_200,
  'stop-watch.js': 10_400,
  'stop-watch.classic.js': 10_400,
  'qr-code.js': 2_200,
  'frame.js': 1_500,
  'frame-height.js': 1_000,
};

/** Bytes of a script: as it is, and as servers send it. */
export function weigh(script) {
  const content = Buffer.from(script);
  const best = {params: {[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY}};
  return {
    minified: content.length,
    gzip: gzipSync(content, {level: constants.Z_BEST_COMPRESSION}).length,
    brotli: brotliCompressSync(content, best).length,
  };
}

/**
 * What each file weighs.
 *
 * @returns {{name: string, minified: number, gzip: number, brotli: number, budget: number}[]}
 */
export const sizes = () =>
  Object.entries(budgets).map(([name, budget]) => {
    const content = readFileSync(new URL(`../dist/${name}`, import.meta.url));
    return {name, ...weigh(content), budget};
  });

/** Prints what each file costs a visitor; answers whether all keep to their budgets. */
export function printSizes() {
  const columns = ['minified', 'gzip', 'brotli', 'budget'];
  const line = (name, cells) =>
    console.log(name.padEnd(30) + cells.map(cell => cell.padStart(10)).join(''));
  line('bytes', columns);
  let keep = true;
  for (const size of sizes()) {
    const {name, brotli, budget} = size;
    line(
      name,
      columns.map(column => size[column].toLocaleString('en')),
    );
    if (brotli <= budget) continue;
    keep = false;
    console.error(`${name} is ${brotli - budget} bytes over its budget.`);
  }
  return keep;
}

/**
 * Measures the elements in Chromium, against what one would pick instead and against the limit.
 *
 *   npm run bench                      all of it: about ten minutes
 *   npm run bench -- parse leak        some: bytes, arrival, render, memory, stopwatch, accuracy, parse, leak
 *   npm run bench -- --readme          measures nothing, and prints the last results as README has them
 *   npm run bench -- accuracy --long   with tabs hidden for seven minutes in place of one
 *   npm run bench -- arrival --against FILE    the first card, with another build's script in turns
 *
 * Takes what `npm run build` has made; writes all that was measured to results.json.
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {availableParallelism, loadavg} from 'node:os';
import {parseArgs} from 'node:util';
import {format, resolveConfig} from 'prettier';
import {accuracy} from './accuracy.js';
import {arrival} from './arrival.js';
import {launch} from './browser.js';
import {installPeers} from './bundle.js';
import {bytes} from './bytes.js';
import {leak} from './leak.js';
import {memory} from './memory.js';
import {parse} from './parse.js';
import {render} from './render.js';
import {asMarkdown, asText, verdictsOf} from './row.js';
import {stopwatch} from './stopwatch.js';

/** Each measures some rows of the table. */
const benches = {bytes, arrival, render, memory, stopwatch, accuracy, parse, leak};
const resultsPath = `${import.meta.dirname}/results.json`;

const results = existsSync(resultsPath) ? JSON.parse(readFileSync(resultsPath, 'utf8')) : {};

async function measure(names, options) {
  installPeers();
  const browser = await launch();
  const version = await browser.version();
  await browser.close();
  for (const name of names) {
    // On a busy machine audio falls behind, and all else is late.
    const [load] = loadavg();
    console.log(`${name}, with a load of ${load.toFixed(1)}`);
    const rows = await benches[name](options);
    for (const row of rows) console.log(asText(row));
    // Those of the other benches stay.
    results[name] = {
      date: new Date().toISOString(),
      browser: version,
      load,
      rows: rows.map(row => ({...row, verdicts: verdictsOf(row)})),
    };
    writeFileSync(resultsPath, `${JSON.stringify(results, null, 2)}\n`);
  }
}

/** Formatted, as README is checked for. */
async function printForReadme() {
  const measured = Object.keys(benches).flatMap(name => results[name] ?? []);
  const date = measured
    .map(({date}) => date.slice(0, 10))
    .sort()
    .at(-1);
  const browsers = [...new Set(measured.map(({browser}) => browser))].join(' and ');
  const text = `${asMarkdown(measured.flatMap(({rows}) => rows))}

Measured on ${date} in ${browsers} on ${availableParallelism()} cores. Medians, in brackets the least and the most of the rounds. Times are of that machine: compare within a row. Ratios are taken round by round. Measured again by \`npm ci && npm run build && npm run bench\`; then \`npm run bench -- --readme\` prints this.`;
  const options = await resolveConfig(resultsPath);
  process.stdout.write(await format(text, {...options, parser: 'markdown'}));
}

const {values, positionals} = parseArgs({
  options: {
    readme: {type: 'boolean', default: false},
    long: {type: 'boolean', default: false},
    against: {type: 'string'},
  },
  allowPositionals: true,
});
const unknown = positionals.filter(name => !(name in benches));
if (unknown.length) {
  console.error(`There is no ${unknown.join(', ')}, but: ${Object.keys(benches).join(', ')}.`);
  process.exit(1);
}
if (values.readme) await printForReadme();
else await measure(positionals.length ? positionals : Object.keys(benches), values);

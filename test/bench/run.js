/**
 * Measures the elements in Chromium, against what one writes by hand and against others.
 *
 *   npm run bench                      all of it: about six minutes
 *   npm run bench -- hold              one: arrival, stopwatch, calls, hold or hidden (also several)
 *   npm run bench -- hidden --long     a tab hidden for seven minutes, too
 *   npm run bench -- arrival --against FILE    the first card, with another build's script in turns
 *
 * Takes what `npm run build` has made; prints a table, and writes all that was measured to results.json.
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {loadavg} from 'node:os';
import {parseArgs} from 'node:util';
import {arrival} from './arrival.js';
import {calls} from './calls.js';
import {hidden} from './hidden.js';
import {hold} from './hold.js';
import {serve} from './pages.js';
import {stopwatch} from './stopwatch.js';

const benches = {arrival, stopwatch, calls, hold, hidden};
const resultsPath = `${import.meta.dirname}/results.json`;

function print(rows) {
  const width = Math.max(...rows.map(({what}) => what.length));
  for (const {what, value, unit = '', most, note = ''} of rows) {
    const verdict =
      most === undefined ? '' : `${value <= most ? 'met' : 'MISSED'}: at most ${most}`;
    const cells = [what.padEnd(width), String(value).padStart(8), unit.padEnd(11), verdict, note];
    console.log(`  ${cells.filter(Boolean).join('  ').trimEnd()}`);
  }
}

const {values, positionals} = parseArgs({
  options: {long: {type: 'boolean', default: false}, against: {type: 'string'}},
  allowPositionals: true,
});
const unknown = positionals.filter(name => !(name in benches));
if (unknown.length) {
  console.error(`There is no ${unknown.join(', ')}, but: ${Object.keys(benches).join(', ')}.`);
  process.exit(1);
}

const server = await serve();
try {
  for (const name of positionals.length ? positionals : Object.keys(benches)) {
    // On a busy machine audio falls behind, and all else is late.
    const [load] = loadavg();
    console.log(`${name}, with a load of ${load.toFixed(1)}`);
    const {rows, raw} = await benches[name]({
      origin: server.origin,
      isLong: values.long,
      against: values.against,
    });
    print(rows);
    // Those of the other benches stay.
    const results = existsSync(resultsPath) ? JSON.parse(readFileSync(resultsPath, 'utf8')) : {};
    results[name] = {date: new Date().toISOString(), load, rows, raw};
    writeFileSync(resultsPath, `${JSON.stringify(results, null, 2)}\n`);
  }
} finally {
  server.close();
}

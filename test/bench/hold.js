/** How late a hold of 3 s in sight tells that it is done. */
import {launch, open} from './browser.js';
import {median, rounded} from './statistics.js';

/* global begin, run */

const rounds = 7;
const seconds = 3;
const frame = 16.7;
const names = ['hold-timer', 'easytimer.js', 'react-countdown-circle-timer'];

export async function hold({origin}) {
  const browser = await launch();
  const raw = Object.fromEntries(names.map(name => [name, []]));
  try {
    const page = await open(browser, `${origin}/contenders`);
    for (let round = 0; round < rounds; round++) {
      for (const name of names) {
        const late = await page.evaluate(
          async (name, seconds) => {
            await begin(name, seconds);
            const lateness = await run.completed;
            run.end();
            return lateness;
          },
          name,
          seconds,
        );
        raw[name].push(late);
      }
    }
  } finally {
    await browser.close();
  }
  const rows = names.flatMap(name => {
    const target = name === 'hold-timer' ? {most: frame} : {};
    return [
      {what: `${name}: late, median`, value: rounded(median(raw[name])), unit: 'ms', ...target},
      {what: `${name}: late, most`, value: rounded(Math.max(...raw[name])), unit: 'ms', ...target},
    ];
  });
  return {rows, raw};
}

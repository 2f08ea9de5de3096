/**
 * Holds that end in hidden tabs: whether they are late, by what they tell and by what is heard. Each has
 * a tab to itself, for a hidden page slows down as a whole.
 */
import {open, sleep} from './browser.js';

/* global begin, running, sounds */

/** When holds end, as parts of the time that the tabs are hidden. */
const ends = [0.3, 0.65, 0.9];

export async function beginIn(browser, address, name, seconds) {
  const page = await open(browser, address);
  await page.evaluate((name, seconds) => begin(name, seconds).then(() => {}), name, seconds);
  // Seen for a moment: what counts frames has to see its first.
  await sleep(1000);
  return {page, name, seconds, samples: []};
}

/** Ms at which tones are due in a hold, but for the one at its beginning: that is still seen. */
function tonesOf(length) {
  return [
    ...(length >= 60_000 ? [length / 2, length / 2 + 160] : []),
    ...(length > 10_000 ? [length - 10_000, length - 9840] : []),
    ...[3000, 2000, 1000].map(left => length - left),
    ...[0, 220, 440].map(after => length + after),
  ];
}

/**
 * Of the last tones of a routine, as many as `count`, those that were heard: a plan that is made anew
 * silences the one before, and holds what was still to come, so that all have their ends in common.
 */
function lastPlanned(plans, count) {
  const last = [];
  for (const plan of plans)
    for (const [index, tone] of plan.slice(-count).entries())
      last[Math.max(0, count - plan.length) + index] = tone;
  return last;
}

/** How late each tone was to be heard, by what the audio clock showed at about that time. */
async function latenessOfSounds({page, seconds, samples}) {
  const {plans, start} = await page.evaluate(() => ({
    plans: sounds.plans(),
    start: running[0].start,
  }));
  const expected = tonesOf(seconds * 1000);
  const last = lastPlanned(plans, expected.length);
  return expected.map((at, index) => {
    const time = start + at;
    const sample = samples.reduce((best, other) =>
      Math.abs(other.now - time) < Math.abs(best.now - time) ? other : best,
    );
    return {
      heard: sample.heardAt + (last[index].time - sample.heard) * 1000 - time,
      // How far the audio clock has fallen behind since the tone was scheduled.
      lost: sample.now - last[index].madeAt - (sample.computed - last[index].computed) * 1000,
    };
  });
}

/** Holds of each name, begun in tabs of their own. */
export async function beginHolds(browser, address, names, length) {
  const holds = [];
  for (const name of names)
    for (const part of ends)
      holds.push(await beginIn(browser, address, name, Math.round((part * length) / 1000)));
  return holds;
}

/** Asks the audio clocks where they stand, until that time has passed. */
export async function listen(holds, length) {
  const sounding = holds.filter(({name}) => name === 'hold-timer');
  const end = performance.now() + length;
  while (performance.now() < end) {
    // Asked from here: a timer in the page would be slowed down, too.
    for (const {page, samples} of sounding)
      samples.push(await page.evaluate(() => sounds.sample()));
    await sleep(500);
  }
}

/** Ms by which ends and tones were late, or early; who has not told its end does so when seen. */
export async function outcome(holds) {
  const told = await Promise.all(holds.map(({page}) => page.evaluate(() => running[0].lateness)));
  const sounding = holds.filter(({name}) => name === 'hold-timer');
  const tones = (await Promise.all(sounding.map(latenessOfSounds))).flat();
  const late = {};
  for (const [index, {page, name}] of holds.entries()) {
    if (told[index] === undefined) {
      await page.bringToFront();
      await sleep(500);
      told[index] = await page.evaluate(() => {
        const [{lateness, due}] = running;
        return lateness ?? performance.now() - due;
      });
    }
    late[name] = Math.max(late[name] ?? 0, Math.abs(told[index]));
  }
  return {late, tones};
}

/**
 * What runs on while its tab is hidden: whether it is late, and whether it is right when the tab is
 * seen again. Each has a tab to itself, for a hidden page slows down as a whole; what hides them is
 * one more tab, brought to the front.
 */
import {launch, open, sleep} from './browser.js';
import {rounded} from './statistics.js';

/* global begin, document, onReturn, requestAnimationFrame, run, sounds */

const peers = ['easytimer.js', 'react-countdown-circle-timer'];
const ours = ['hold-timer no-sound', 'hold-timer'];
const mostLate = 1100;
const mostLateSound = 50;
/** When holds end, as parts of the time that the tabs are hidden. */
const ends = [0.3, 0.65, 0.9];

const visibility = page => page.evaluate(() => document.visibilityState);

async function beginIn(browser, origin, name, seconds) {
  const page = await open(browser, `${origin}/contenders`);
  await page.evaluate((name, seconds) => begin(name, seconds), name, seconds);
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
  const {plans, due} = await page.evaluate(() => ({plans: sounds.plans(), due: run.due}));
  const expected = tonesOf(seconds * 1000);
  const last = lastPlanned(plans, expected.length);
  return expected.map((at, index) => {
    const time = due - seconds * 1000 + at;
    const sample = samples.reduce((best, other) =>
      Math.abs(other.now - time) < Math.abs(best.now - time) ? other : best,
    );
    return {
      seconds,
      at,
      state: sample.state,
      heard: sample.heardAt + (last[index].time - sample.heard) * 1000 - time,
      computed: sample.now + (last[index].time - sample.computed) * 1000 - time,
      // How far the audio clock has fallen behind since the tone was scheduled.
      lost: sample.now - last[index].madeAt - (sample.computed - last[index].computed) * 1000,
    };
  });
}

/** "1:02:03" → 3723 */
const secondsIn = text => text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);

/** Ms by which a time in whole seconds is wrong. What has begun counts in full; of peers, either way. */
function errorOf(shown, remaining, isPeer) {
  const most = secondsIn(shown) * 1000 + (isPeer ? 1000 : 0);
  const least = (secondsIn(shown) - 1) * 1000;
  return Math.max(0, remaining - most, least - remaining);
}

async function hide(browser, origin, length) {
  const seconds = length / 1000;
  const returning = [];
  const ending = [];
  for (const name of ['hold-timer', ...peers])
    returning.push(await beginIn(browser, origin, name, seconds + 60));
  const watch = await open(browser, `${origin}/returning`);
  const control = await open(browser, `${origin}/empty`);
  await control.evaluate(() => {
    globalThis.ticks = 0;
    setInterval(() => globalThis.ticks++, 100);
    globalThis.frames = 0;
    requestAnimationFrame(function count() {
      globalThis.frames++;
      requestAnimationFrame(count);
    });
  });
  for (const name of [...peers, ...ours])
    for (const part of ends)
      ending.push(await beginIn(browser, origin, name, Math.round(part * seconds)));

  const front = await open(browser, `${origin}/empty`);
  const hidden = [...returning, ...ending].map(({page}) => page).concat(watch, control);
  const states = await Promise.all(hidden.map(visibility));
  if (states.some(state => state !== 'hidden') || (await visibility(front)) !== 'visible')
    throw new Error(`Not hidden: ${states.join(', ')}.`);

  const counts = () =>
    control.evaluate(() => ({ticks: globalThis.ticks, frames: globalThis.frames}));
  const before = await counts();
  const sounding = ending.filter(({name}) => name === 'hold-timer');
  const end = performance.now() + length;
  while (performance.now() < end) {
    // Asked from here: a timer in the page would be slowed down, too.
    for (const {page, samples} of sounding)
      samples.push(await page.evaluate(() => sounds.sample()));
    await sleep(500);
  }
  const after = await counts();
  const late = await Promise.all(
    ending.map(async ({page, name, seconds}) => {
      const lateness = await page.evaluate(() => run.lateness);
      return {name, seconds, lateness};
    }),
  );
  const tones = (await Promise.all(sounding.map(latenessOfSounds))).flat();

  // Who has not told by now does so when seen, or not at all.
  for (const [index, {page}] of ending.entries()) {
    if (late[index].lateness !== undefined) continue;
    await page.bringToFront();
    await sleep(500);
    late[index].lateness = await page.evaluate(() => run.lateness ?? performance.now() - run.due);
    late[index].onReturn = true;
  }
  const seen = [];
  for (const {page, name} of returning) {
    await page.bringToFront();
    await page.waitForFunction('run.onReturn', {timeout: 5000});
    const {shown, remaining} = await page.evaluate(() => run.onReturn);
    seen.push({name, shown, remaining, error: errorOf(shown, remaining, name !== 'hold-timer')});
  }
  await watch.bringToFront();
  await watch.waitForFunction('globalThis.onReturn', {timeout: 5000});
  const stopwatch = await watch.evaluate(() => onReturn);
  const slowedDown = {ticks: after.ticks - before.ticks, frames: after.frames - before.frames};
  return {late, tones, seen, stopwatch, control: slowedDown};
}

function rowsOf({late, tones, seen, stopwatch, control}, length) {
  const time = length < 120_000 ? `${length / 1000} s` : `${length / 60_000} min`;
  const row = (what, value, unit, more) => ({what: `${time}: ${what}`, value, unit, ...more});
  const most = (items, of) => Math.max(...items.map(item => Math.abs(of(item))));
  return [
    row('ticks of a page that asked for one each 100 ms', control.ticks, ''),
    row('frames of that page', control.frames, ''),
    ...[...ours, ...peers].map(name => {
      const own = late.filter(item => item.name === name);
      return row(`${name}: done, off by at most`, rounded(most(own, item => item.lateness)), 'ms', {
        ...(ours.includes(name) && {most: mostLate}),
        ...(own.some(({onReturn}) => onReturn) && {note: 'only when seen again'}),
        ...(own.every(({lateness}) => lateness < 0) && {note: 'too early'}),
      });
    }),
    row('tones off by at most', rounded(most(tones, ({heard}) => heard)), 'ms', {
      most: mostLateSound,
    }),
    row('of which the audio clock has lost', rounded(most(tones, ({lost}) => lost)), 'ms'),
    ...seen.map(({name, shown, error}) =>
      row(`${name}: shown when seen again, off by`, rounded(error), 'ms', {
        ...(name === 'hold-timer' && {most: 0}),
        note: `shows ${shown}`,
      }),
    ),
    ...Object.entries(stopwatch).map(([part, error]) =>
      row(`stop-watch: ${part} off by`, rounded(Math.abs(error)), 'ms', {
        most: 16.7,
      }),
    ),
  ];
}

export async function hidden({origin, isLong}) {
  const rows = [];
  const raw = {};
  for (const length of isLong ? [60_000, 420_000] : [60_000]) {
    const browser = await launch();
    try {
      raw[length] = await hide(browser, origin, length);
      rows.push(...rowsOf(raw[length], length));
    } finally {
      await browser.close();
    }
  }
  return {rows, raw};
}

/** What shows a time: mounted, it is started, tells when it is done, and by how much it is wrong. */
import {Timer} from 'easytimer.js';
import {createElement} from 'react';
import {createRoot} from 'react-dom/client';
import {CountdownCircleTimer} from 'react-countdown-circle-timer';

async function holdTimer(place, seconds, attributes) {
  const timer = document.createElement('hold-timer');
  timer.setAttribute('seconds', seconds);
  timer.setAttribute('prepare', '0');
  for (const name of attributes) timer.setAttribute(name, '');
  place.append(timer);
  await timer.updateComplete;
  return {
    start(done) {
      timer.addEventListener('hold-completed', done);
      timer.start();
    },
    off: ({left}) =>
      // What has begun counts in full.
      outside(left, 0, secondsIn(timer.shadowRoot.querySelector('[part=time]').textContent)),
    end: () => timer.remove(),
  };
}

/** "1:02:03" → 3,723,000 */
const secondsIn = text =>
  text
    .trim()
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0) * 1000;

/** Ms by which a time lies outside of what is shown; what has fewer figures is wrong no sooner. */
const outside = (time, above, shown, resolution = 1000) =>
  Math.max(0, shown - resolution - time, time - shown - above);

/** Where the strip of a stopwatch stands that turns once a minute, or what its text says. */
function shownBy(watch) {
  const strip = watch.shadowRoot
    .getAnimations()
    .find(({effect}) => effect.getTiming().duration === 60_000);
  const [hours, minutes, seconds, hundredths] = watch.shadowRoot
    .querySelector('.text')
    .textContent.split(':')
    .map(Number);
  return strip
    ? strip.currentTime % 60_000
    : ((hours * 60 + minutes) * 60 + seconds) * 1000 + hundredths * 10;
}

/** When it stood at zero, read in a moment in which nothing came between. */
function zeroOf(watch) {
  for (;;) {
    const before = performance.now();
    const {elapsed} = watch;
    if (performance.now() - before < 0.2) return before - elapsed;
  }
}

const makers = {
  'hold-timer': (place, seconds) => holdTimer(place, seconds, []),
  'hold-timer no-sound': (place, seconds) => holdTimer(place, seconds, ['no-sound']),

  async 'stop-watch'(place) {
    const watch = place.appendChild(document.createElement('stop-watch'));
    await watch.updateComplete;
    let zero;
    return {
      start() {
        watch.start();
        zero = zeroOf(watch);
      },
      off({now}) {
        // A strip knows nothing of the minutes: the shorter way round is how far it is off.
        const apart = (((shownBy(watch) - (now - zero)) % 60_000) + 60_000) % 60_000;
        return Math.min(apart, 60_000 - apart);
      },
    };
  },

  'easytimer.js'(place, seconds) {
    const timer = new Timer();
    const show = () => (place.textContent = timer.getTimeValues().toString());
    return {
      start(done) {
        timer.addEventListener('secondsUpdated', show);
        timer.addEventListener('targetAchieved', done);
        timer.start({countdown: true, startValues: {seconds}});
        show();
      },
      off: ({left}) => outside(left, 1000, secondsIn(place.textContent)),
      end: () => timer.stop(),
    };
  },

  'react-countdown-circle-timer'(place, seconds) {
    const root = createRoot(place);
    const show = (isPlaying, onComplete) =>
      root.render(
        createElement(
          CountdownCircleTimer,
          {isPlaying, duration: seconds, colors: '#b3261e', onComplete},
          ({remainingTime}) => remainingTime,
        ),
      );
    show(false);
    return {
      start: done => show(true, () => void done()),
      off: ({left}) => outside(left, 1000, secondsIn(place.textContent)),
      end: () => root.unmount(),
    };
  },

  'setInterval(10)'(place, seconds) {
    let left = seconds * 1000;
    let interval;
    return {
      start(done) {
        interval = setInterval(() => {
          left -= 10;
          place.textContent = left / 1000;
          if (left === 0) done();
        }, 10);
      },
      off: time => outside(time.left, 10, left, 10),
      end: () => clearInterval(interval),
    };
  },
};

const nextFrame = () => new Promise(resolve => requestAnimationFrame(resolve));

const running = [];

/** How far each is off in a frame: ms by name. */
async function off() {
  const now = await nextFrame();
  return Object.fromEntries(
    running.map(({name, contender, due}) => [name, contender.off({now, left: due - now})]),
  );
}

/** Mounts, waits until that is on the screen, and starts. */
async function begin(name, seconds) {
  const place = document.body.appendChild(document.createElement('div'));
  const contender = await makers[name](place, seconds);
  await nextFrame();
  await nextFrame();
  const run = {name, contender, start: performance.now(), lateness: undefined};
  run.due = run.start + seconds * 1000;
  running.push(run);
  run.completed = new Promise(resolve => {
    contender.start(() => {
      run.lateness ??= performance.now() - run.due;
      resolve(run.lateness);
    });
  });
  document.addEventListener('visibilitychange', async () => {
    if (document.visibilityState === 'hidden') return;
    await nextFrame();
    globalThis.onReturn ??= await off();
  });
  return run;
}

/** How late a hold told that it was done, in ms. */
async function latenessOf(name, seconds) {
  const run = await begin(name, seconds);
  const lateness = await run.completed;
  run.contender.end();
  running.pop();
  return lateness;
}

Object.assign(globalThis, {running, begin, off, latenessOf});

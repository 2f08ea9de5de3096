/** Countdowns with one face: mounted, they are started, tell when they are done, and show a time. */
import {Timer} from 'easytimer.js';
import {createElement} from 'react';
import {createRoot} from 'react-dom/client';
import {CountdownCircleTimer} from 'react-countdown-circle-timer';

/* global document, requestAnimationFrame */

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
    shown: () => timer.shadowRoot.querySelector('[part=time]').textContent.trim(),
    end: () => timer.remove(),
  };
}

const makers = {
  'hold-timer': (place, seconds) => holdTimer(place, seconds, []),
  'hold-timer no-sound': (place, seconds) => holdTimer(place, seconds, ['no-sound']),

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
      shown: () => place.textContent,
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
      shown: () => place.textContent,
      end: () => root.unmount(),
    };
  },
};

const nextFrame = () => new Promise(resolve => requestAnimationFrame(resolve));

/** Mounts, waits until that is on the screen, and starts. */
globalThis.begin = async (name, seconds) => {
  const place = document.createElement('div');
  document.body.append(place);
  const contender = await makers[name](place, seconds);
  await nextFrame();
  await nextFrame();
  const run = {due: 0, lateness: undefined, onReturn: undefined, end: contender.end};
  globalThis.run = run;
  run.completed = new Promise(resolve => {
    run.due = performance.now() + seconds * 1000;
    contender.start(() => {
      run.lateness ??= performance.now() - run.due;
      resolve(run.lateness);
    });
  });
  document.addEventListener('visibilitychange', async () => {
    if (document.visibilityState === 'hidden') return;
    await nextFrame();
    await nextFrame();
    run.onReturn ??= {shown: contender.shown(), remaining: run.due - performance.now()};
  });
};

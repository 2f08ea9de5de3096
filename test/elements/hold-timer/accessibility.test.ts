import {expect} from '@open-wc/testing';
import {all, button, parts, stub, until} from '../../helpers/card.js';
import {emulateMedia} from '../../helpers/commands.js';
import {describeStates} from '../../helpers/timer-states.js';
import {timerWith, type HoldTimer} from '../../helpers/timers.js';

const plan = {seconds: 30, sides: 2, sets: 2, rest: 15, prepare: 5};

// The ring runs around the text, not beneath it.
describeStates('a timer', 'svg', {
  idle: async () => (await timerWith(plan, {noSound: false})).timer,
  'asking for a time': async () => {
    const {timer} = await timerWith(plan);
    const [, , seconds] = parts(timer, 'field') as HTMLInputElement[];
    if (seconds) seconds.value = '0';
    seconds?.dispatchEvent(new Event('input', {bubbles: true}));
    timer.start();
    return timer;
  },
  'getting ready': () => at(1),
  holding: () => at(6),
  switching: () => at(36),
  resting: () => at(72),
  paused: async () => {
    const timer = await at(6);
    timer.pause();
    return timer;
  },
  done: () => at(1000),
  large: async () => {
    const timer = await at(6);
    stub(timer, 'requestFullscreen', () => Promise.reject(new Error()));
    button(timer, 'Full screen').click();
    await until(() => all(timer, '.large').length, 1);
    return timer;
  },
});

async function at(seconds: number): Promise<HoldTimer> {
  const {timer, pass} = await timerWith(plan, {noSound: false});
  timer.start();
  await pass(seconds);
  return timer;
}

describe('a ring', () => {
  it('moves by itself only where motion is wanted', async function () {
    const duration = async () => {
      const timer = await at(6);
      return getComputedStyle(parts(timer, 'ring')[0] ?? timer).transitionDuration;
    };
    expect(await duration()).to.equal('0.2s');
    if (!(await emulateMedia({reducedMotion: 'reduce'}))) this.skip();
    expect(await duration()).to.equal('0s');
  });
});

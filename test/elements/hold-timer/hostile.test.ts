import {expect} from '@open-wc/testing';
import {all, pause} from '../../helpers/card.js';
import {expectNoTroubleFrom, nonsense, troubles} from '../../helpers/nonsense.js';
import {fakeAudio, fakeVoice, timerWith, type HoldTimer} from '../../helpers/timers.js';

const names = [
  'exercise',
  'label',
  'seconds',
  'sides',
  'sets',
  'rest',
  'prepare',
  'switch',
  'warning',
  'countdown',
  'noSound',
  'voice',
  'noWakeLock',
  'persist',
] as const;

/** All that can be done with a timer that was given this. */
async function use(given: object): Promise<HoldTimer> {
  const {timer, clock, pass} = await timerWith();
  Object.assign(timer, given);
  await timer.updateComplete;
  expect(timer.remaining).to.be.within(1, 359_999_000);
  timer.start();
  await pass(1);
  timer.pause();
  timer.start();
  timer.skip();
  clock.advance(1e9);
  await pass(0);
  timer.reset();
  await pass(0);
  return timer;
}

describe('a timer throws nothing into the page', () => {
  beforeEach(() => {
    localStorage.clear();
    fakeAudio();
    fakeVoice();
  });
  after(() => localStorage.clear());

  for (const [what, value] of Object.entries(nonsense)) {
    it(`that gives it ${what}`, async function () {
      const found = troubles();
      for (const name of names) {
        const timer = await use({[name]: value});
        expect(all(timer, 'img')).to.have.length(0);
        timer.remove();
      }
      for (const exercise of [{hold: value}, {hold: {seconds: value, sides: value, sets: value}}])
        (await use({exercise})).remove();
      // The others of its kind, too: as a clock it is not used.
      const {timer} = await timerWith();
      timer.clock = value as never;
      timer.start();
      timer.reset();
      await timer.updateComplete;
      timer.remove();
      await pause(0);
      expect(found).to.deep.equal([]);
    });
  }

  it('that gives it anything else', async () => {
    await expectNoTroubleFrom(names, use);
  });
});

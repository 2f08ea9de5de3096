import {expect} from '@open-wc/testing';
import {all, pause} from '../../helpers/card.js';
import {expectNoTroubleFrom, nonsense, troubles} from '../../helpers/nonsense.js';
import {said, stopwatchWith, type StopWatch} from '../../helpers/timers.js';

const names = ['label', 'exercise', 'persist'] as const;

/** All that can be done with a stopwatch that was given this. */
async function use(given: object): Promise<StopWatch> {
  const {timer, pass} = await stopwatchWith();
  Object.assign(timer, given);
  await timer.updateComplete;
  timer.start();
  await pass(1);
  timer.lap();
  timer.pause();
  await pass(1);
  expect(timer.elapsed).to.equal(1000);
  timer.reset();
  await pass(0);
  return timer;
}

describe('a stopwatch throws nothing into the page', () => {
  beforeEach(() => localStorage.clear());
  after(() => localStorage.clear());

  for (const [what, value] of Object.entries(nonsense)) {
    it(`that gives it ${what}`, async function () {
      const found = troubles();
      for (const given of [...names.map(name => ({[name]: value})), {exercise: {name: value}}]) {
        const timer = await use(given);
        expect(all(timer, 'img')).to.have.length(0);
        timer.remove();
      }
      const {timer} = await stopwatchWith();
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

describe('the name of a stopwatch', () => {
  it('is text, and nothing that only could be made text of', async () => {
    const {timer} = await stopwatchWith({}, {exercise: {name: 'Plank'}});
    timer.label = {toString: () => 'Lane 1'} as never;
    await timer.updateComplete;
    expect(said(timer, 'label')).to.equal('Plank');
    timer.label = '<b>Lane 1</b>';
    await timer.updateComplete;
    expect(said(timer, 'label')).to.equal('<b>Lane 1</b>');
    timer.label = 7 as never;
    await timer.updateComplete;
    expect(said(timer, 'label')).to.equal('7');
  });
});

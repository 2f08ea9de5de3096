import {expect} from '@open-wc/testing';
import {holdAt, holdOf} from '../../src/exercise/prose-hold.js';
import {timesIn} from '../../src/exercise/prose-times.js';

/** What the times of a text ask for, given the steps of its exercise. */
const read = (text: string, steps?: string[]) =>
  timesIn(text).map(time => holdAt(text, time, steps));

describe('holdAt', () => {
  it('takes the time as it is written, a range as its two ends', () => {
    expect(read('Hold for 20 seconds.')).to.deep.equal([{seconds: 20, sides: 1}]);
    expect(read('Hold for 30 to 60 seconds.')).to.deep.equal([{seconds: [30, 60], sides: 1}]);
  });

  it('is once per side where the same text says so', () => {
    expect(read('Hold for 20 seconds, then switch sides.')).to.deep.equal([
      {seconds: 20, sides: 2},
    ]);
  });

  it('is once per side where a step says so', () => {
    const steps = ['Hold for 20 seconds.', 'Repeat on the other side.'];
    expect(read('Hold for 20 seconds.', steps)).to.deep.equal([{seconds: 20, sides: 2}]);
    expect(read('Never more than 60 seconds.', steps)).to.deep.equal([{seconds: 60, sides: 2}]);
  });

  describe('is once, whatever the sides, where it is a rest', () => {
    for (const text of [
      'Rest for 30 seconds.',
      'Rest for about 30 seconds.',
      'Rest 30 seconds.',
      'Wait for 30 seconds.',
      'Take 30 seconds of rest.',
      'Take 30 seconds between sets.',
      'Leave 30 seconds in between sets.',
    ])
      it(text, () =>
        expect(read(text, ['Switch sides.'])).to.deep.equal([{seconds: 30, sides: 1}]),
      );
  });

  it('tells a hold from a rest in one sentence', () => {
    expect(
      read('Hold for 20 seconds, rest for 10 seconds, then switch sides.').map(({sides}) => sides),
    ).to.deep.equal([2, 1]);
  });
});

describe('holdOf', () => {
  const name = 'Stretch';

  it('is the plan that the exercise has', () => {
    const hold = {seconds: 40, sets: 3};
    expect(holdOf({name, hold, steps: ['Hold for 20 seconds.']})).to.equal(hold);
  });

  it('is the first hold in the steps, else in the tips, else in the overview', () => {
    const steps = ['Sit down.', 'Hold for 10 seconds.', 'Hold for 20 seconds.'];
    const tips = ['Work up to 30 seconds.'];
    const overview = 'Five minutes are enough.';
    expect(holdOf({name, steps, tips, overview})?.seconds).to.equal(10);
    expect(holdOf({name, steps: ['Sit.'], tips, overview})?.seconds).to.equal(30);
    expect(holdOf({name, overview})?.seconds).to.equal(300);
  });

  it('knows the sides from all of the steps', () => {
    const steps = ['Hold for 15 seconds.', 'Switch sides.'];
    expect(holdOf({name, steps})).to.deep.equal({seconds: 15, sides: 2});
  });

  it('passes over rests, and over beats of a repetition', () => {
    const steps = ['Rest for 60 seconds between sets.', 'Lower for 3 to 4 seconds.'];
    expect(holdOf({name, steps})).to.equal(undefined);
    expect(holdOf({name, steps: [...steps, 'Hold for 5 seconds.']})?.seconds).to.equal(5);
  });

  it('is nothing where no time is named', () => {
    expect(holdOf({name})).to.equal(undefined);
    expect(holdOf({name, steps: ['Sit down.']})).to.equal(undefined);
  });
});

import {expect} from '@open-wc/testing';
import {holdAt, holdOf, holdsOfSteps} from '../../src/exercise/prose-hold.js';
import {timesIn} from '../../src/exercise/prose-times.js';

const name = 'Stretch';

/** What the times of a text ask for, given the steps of its exercise. */
const read = (text: string, steps?: string[]) =>
  timesIn(text).map(time => holdAt(text, time, {name, steps}));

describe('holdAt', () => {
  it('takes the time as it is written, a range as its two ends', () => {
    expect(read('Hold for 20 seconds.')).to.deep.equal([{seconds: 20, sides: 1, isRest: false}]);
    expect(read('Hold for 30 to 60 seconds.')).to.deep.equal([
      {seconds: [30, 60], sides: 1, isRest: false},
    ]);
  });

  it('is once per side where the same text says so', () => {
    expect(read('Hold for 20 seconds, then switch sides.')).to.deep.equal([
      {seconds: 20, sides: 2, isRest: false},
    ]);
  });

  it('is once per side where a step says so', () => {
    const steps = ['Hold for 20 seconds.', 'Repeat on the other side.'];
    expect(read('Hold for 20 seconds.', steps)).to.deep.equal([
      {seconds: 20, sides: 2, isRest: false},
    ]);
    expect(read('Never more than 60 seconds.', steps)).to.deep.equal([
      {seconds: 60, sides: 2, isRest: false},
    ]);
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
        expect(read(text, ['Switch sides.'])).to.deep.equal([
          {seconds: 30, sides: 1, isRest: true},
        ]),
      );
  });

  it('tells a hold from a rest in one sentence', () => {
    expect(
      read('Hold for 20 seconds, rest for 10 seconds, then switch sides.').map(each => each.sides),
    ).to.deep.equal([2, 1]);
  });

  it('is the plan of the exercise where that is its time', () => {
    const hold: [number, number] = [30, 60];
    const plan = {seconds: hold, sides: 2, sets: 3};
    const at = (text: string) =>
      timesIn(text).map(time => holdAt(text, time, {name, hold: plan}) === plan);
    expect(at('Hold for 30 to 60 seconds.')).to.deep.equal([true]);
    expect(at('Hold for 30 seconds. Rest for 30 to 60 seconds.')).to.deep.equal([false, false]);
  });
});

describe('holdOf', () => {
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
    expect(holdOf({name, steps})).to.deep.equal({seconds: 15, sides: 2, isRest: false});
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

describe('holdsOfSteps', () => {
  const plan = {seconds: 40, sets: 3};

  it('is what each step names, rests too', () => {
    const steps = ['Sit down.', 'Hold for 20 seconds.', 'Rest for 60 seconds.'];
    expect(holdsOfSteps({name, steps})).to.deep.equal([
      undefined,
      {seconds: 20, sides: 1, isRest: false},
      {seconds: 60, sides: 1, isRest: true},
    ]);
  });

  it('is the plan at the step that names its time', () => {
    const steps = ['Hold for 10 seconds.', 'Hold for 40 seconds.', 'Rest.'];
    expect(holdsOfSteps({name, hold: plan, steps})[1]).to.equal(plan);
  });

  it('is the plan at the first step that has its figures, in a language that we do not read', () => {
    const steps = ['Siéntate 140 veces.', 'Mantén 40 segundos.', 'Baja.'];
    expect(holdsOfSteps({name, hold: plan, steps})).to.deep.equal([undefined, plan, undefined]);
    const range: [number, number] = [30, 60];
    const between = {seconds: range};
    expect(
      holdsOfSteps({name, hold: between, steps: ['30 veces.', 'De 30 a 60 segundos.', 'Baja.']}),
    ).to.deep.equal([undefined, between, undefined]);
  });

  it('is the plan at the last step where none names it', () => {
    expect(holdsOfSteps({name, hold: plan, steps: ['Lie down.', 'Lift your hips.']})).to.deep.equal(
      [undefined, plan],
    );
  });

  it('leaves out beats of a repetition', () => {
    expect(holdsOfSteps({name, steps: ['Lower for 3 to 4 seconds.']})).to.deep.equal([undefined]);
  });

  it('is nothing without steps', () => {
    expect(holdsOfSteps({name, hold: plan})).to.deep.equal([]);
  });
});

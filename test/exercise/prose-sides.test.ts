import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {sidesIn, speaksOfSides} from '../../src/exercise/prose-sides.js';

const read = (text: string) => sidesIn(text).map(({start, end}) => text.slice(start, end));

describe('sidesIn', () => {
  describe('reads an order to do the other side too', () => {
    for (const [sentence, words] of [
      ['Switch sides.', 'Switch sides'],
      ['Hold for 20 seconds, and then switch legs.', 'switch legs'],
      ['Rest before switching feet.', 'switching feet'],
      ['Swap your legs over.', 'Swap your legs'],
      ['Alternate sides.', 'Alternate sides'],
      ['Change to the other arm.', 'Change to the other arm'],
      ['Do the other side.', 'Do the other side'],
      ['Repeat on the other side.', 'Repeat on the other side'],
      ['Come back and repeat with your left leg.', 'repeat with your left leg'],
      [
        'Repeat the whole movement for the opposite arm.',
        'Repeat the whole movement for the opposite arm',
      ],
      ['Return to the middle and repeat to the left.', 'repeat to the left'],
      ['Repeat for the other.', 'Repeat for the other'],
      ['Repeat opposite side', 'Repeat opposite side'],
      ['Perform the stretch with the other leg.', 'Perform the stretch with the other leg'],
      ['Do the same on the other side.', 'the same on the other side'],
      ['Hold for 10 to 15 seconds, then turn to the other side.', 'turn to the other side'],
      ['Hold for 30 seconds, then switch.', 'switch'],
      ['Stretch the right leg first, then the left.', 'the left'],
    ] as const)
      it(sentence, () => expect(read(sentence)).to.deep.equal([words]));
  });

  describe('reads a share of the work for each side', () => {
    for (const [sentence, words] of [
      ['Hold for 30 seconds on each side.', 'each side'],
      ['Hold for 30s per side.', 'per side'],
      ['Try a 20-second hold per leg.', 'per leg'],
      ['Do 10 reps with each arm.', 'each arm'],
      ['Repeat three times on both sides.', 'both sides'],
      ['Repeat the stretch on each side.', 'each side'],
      ['Hold each side for 30 seconds.', 'each side for'],
      ['Hold each for 30 seconds.', 'each for'],
    ] as const)
      it(sentence, () => expect(read(sentence)).to.deep.equal([words]));
  });

  describe('does not take a limb or a place for an order', () => {
    for (const sentence of [
      '',
      'Place the other hand on the floor.',
      'Keep the other leg straight.',
      'Cross one leg over the other leg.',
      'Hold your opposite elbow.',
      'Extend the opposite arm and leg.',
      'Bring the elbow to the opposite knee.',
      'At the same time, reach out with the opposite arm.',
      'Let the leg fall across to the opposite side.',
      'Grip the handles on each side.',
      'Place your hands on both sides of your head.',
      'Hold a weight in each hand, palms facing each other.',
      'Keep both legs straight for 30 seconds.',
      'Repeat 10 times, keeping the other leg still.',
      'Lie down with a dumbbell on each arm.',
      'Step up with the right foot, then the left.',
      'Rock from side to side.',
    ])
      it(sentence, () => expect(read(sentence)).to.deep.equal([]));
  });

  describe('does not take changes within one piece of work for a second piece', () => {
    for (const sentence of [
      'Alternate legs for 30 seconds.',
      'Keep alternating legs for a minute.',
      'Jump up and switch legs.',
      'Switch legs in mid-air.',
      'Continue the circles in the opposite direction.',
    ])
      it(sentence, () => expect(read(sentence)).to.deep.equal([]));
  });

  it('gives every order of a text, in order', () => {
    expect(read('Switch sides and repeat with the other arm.')).to.deep.equal([
      'Switch sides',
      'repeat with the other arm',
    ]);
  });

  it('gives ordered, separate spans for any text', () => {
    const words =
      'switch repeat the same then on with to each both per other opposite left side sides leg hold do 30 seconds times jump , .'.split(
        ' ',
      );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words)), parts => {
        const sample = parts.join(' ');
        let from = 0;
        for (const {start, end} of sidesIn(sample)) {
          expect(start).to.be.at.least(from);
          expect(end).to.be.above(start);
          from = end;
        }
        expect(from).to.be.at.most(sample.length);
      }),
      {numRuns: 500},
    );
  });

  it('takes linear time', () => {
    for (const part of [
      'repeat ',
      'repeat on the ',
      'jump ',
      'seconds then w to ',
      ' ',
      'reps a b ',
    ]) {
      const before = performance.now();
      sidesIn(part.repeat(100_000 / part.length));
      // Tens of milliseconds; a quadratic reading takes minutes.
      expect(performance.now() - before, part).to.be.below(2000);
    }
  });
});

describe('speaksOfSides', () => {
  it('is true when any step asks for the other side', () => {
    const steps = ['Lie on your back.', 'Hold for 30 seconds.', 'Repeat with the other leg.'];
    expect(speaksOfSides(steps)).to.equal(true);
  });

  it('is false when both sides work at once', () => {
    const steps = ['Sit with both legs straight.', 'Hold your opposite elbows for 30 seconds.'];
    expect(speaksOfSides(steps)).to.equal(false);
    expect(speaksOfSides([])).to.equal(false);
  });
});

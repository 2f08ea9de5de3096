import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {answer, heightIn, isOurs, question} from '../../src/embed/frame-message.js';

describe('what a frame and its page tell each other', () => {
  it('is a question without a height, and an answer with one', () => {
    expect(isOurs(question)).to.equal(true);
    expect(heightIn(question)).to.equal(undefined);
    expect(isOurs(answer(480))).to.equal(true);
    expect(heightIn(answer(480))).to.equal(480);
  });

  it('is a height that a page can have', () => {
    expect([1, 50_000].map(answer).map(heightIn)).to.deep.equal([1, 50_000]);
    for (const height of [0, -1, 50_001, NaN, Infinity]) {
      expect(heightIn(answer(height)), String(height)).to.equal(undefined);
    }
  });

  it('is nothing else that can be sent to a window', () => {
    const strangers: unknown[] = [
      ...[undefined, null, 480, 'exercise-frame', ['exercise-frame'], {height: 480}],
      {type: 'resize', height: 480},
      {type: ['exercise-frame'], height: 480},
    ];
    expect(strangers.filter(isOurs)).to.deep.equal([]);
    fc.assert(
      fc.property(fc.anything(), data => {
        expect(heightIn(data)).to.equal(undefined);
      }),
    );
    for (const height of ['480', [480], {valueOf: () => 480}, true]) {
      expect(heightIn({type: 'exercise-frame', height})).to.equal(undefined);
    }
  });
});

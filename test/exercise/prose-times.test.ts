import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {timesIn, type SpokenTime} from '../../src/exercise/prose-times.js';

/** The times as a reader sees them: [words, seconds]. */
const read = (text: string) =>
  timesIn(text).map(({start, end, seconds}) => [text.slice(start, end), seconds] as const);

type Row = [sentence: string, words: string, seconds: SpokenTime['seconds']];

function reads(rows: Row[]) {
  for (const [sentence, words, seconds] of rows)
    it(`${sentence} → ${words}`, () => expect(read(sentence)).to.deep.equal([[words, seconds]]));
}

function readsNothingIn(sentences: string[]) {
  for (const sentence of sentences) it(sentence, () => expect(read(sentence)).to.deep.equal([]));
}

describe('timesIn', () => {
  describe('reads one length', () => {
    reads([
      ['Hold for 30 seconds.', '30 seconds', 30],
      ['Hold for at least 45 secs, breathing slowly.', '45 secs', 45],
      ['Plank, 30 sec. rest', '30 sec', 30],
      ['Keep still (20sec).', '20sec', 20],
      ['3 x 90 s', '90 s', 90],
      ['3x40s', '40s', 40],
      ['Hang for 60+ seconds.', '60+ seconds', 60],
      ['Rest 60 seconds between sets.', '60 seconds', 60],
      ['Settle into a 30-second hold.', '30-second', 30],
      ['Stay here for 1 minute.', '1 minute', 60],
      ['Walk for 10 mins.', '10 mins', 600],
      ['Row for 2.5 minutes.', '2.5 minutes', 150],
      ['Row for 1:30 minutes.', '1:30 minutes', 90],
      ['Ride for 1 hour.', '1 hour', 3600],
      ['Stay for another 15 seconds.', '15 seconds', 15],
    ]);
  });

  describe('reads numbers in words', () => {
    reads([
      ['Hold for thirty seconds.', 'thirty seconds', 30],
      ['Hold for about ten seconds.', 'ten seconds', 10],
      ['Hold for forty-five seconds.', 'forty-five seconds', 45],
      ['Hold for twenty five seconds.', 'twenty five seconds', 25],
      ['Hold for five-six seconds.', 'five-six seconds', [5, 6]],
      ['Hold for twenty - thirty seconds.', 'twenty - thirty seconds', [20, 30]],
      ['Hold between about seven and ninety seconds.', 'seven and ninety seconds', [7, 90]],
      ['Do ten five-second squeezes.', 'five-second', 5],
      ['Hold for fifteen seconds.', 'fifteen seconds', 15],
      ['Hold for nineteen seconds.', 'nineteen seconds', 19],
      ['Hold for ninety seconds.', 'ninety seconds', 90],
    ]);
  });

  describe('reads halves', () => {
    reads([
      ['Hold for 1½ minutes.', '1½ minutes', 90],
      ['Hold for 1 1/2 minutes.', '1 1/2 minutes', 90],
      ['Hold for ½ minute.', '½ minute', 30],
      ['Hold for half a minute.', 'half a minute', 30],
      ['Hold for one and a half minutes.', 'one and a half minutes', 90],
      ['Hold for a minute and a half.', 'a minute and a half', 90],
      ['Walk for half an hour.', 'half an hour', 1800],
    ]);
  });

  describe('reads a range', () => {
    reads([
      ['Hold for 30 to 60 seconds.', '30 to 60 seconds', [30, 60]],
      ['Hold for 10-20 seconds.', '10-20 seconds', [10, 20]],
      ['Hold for 10–20 seconds.', '10–20 seconds', [10, 20]],
      ['Hold for 10 — 20 seconds.', '10 — 20 seconds', [10, 20]],
      ['Hold for 10\u00a0to\u00a020\u00a0seconds.', '10\u00a0to\u00a020\u00a0seconds', [10, 20]],
      ['Hold for 8 or 10 seconds.', '8 or 10 seconds', [8, 10]],
      ['Hold for between 20 and 30 seconds.', '20 and 30 seconds', [20, 30]],
      ['A 20-30-second hold is plenty.', '20-30-second', [20, 30]],
      ['A 10-to-15-second hold is plenty.', '10-to-15-second', [10, 15]],
      ['Hold for thirty to sixty seconds.', 'thirty to sixty seconds', [30, 60]],
      ['Jog for 2 to 3 minutes.', '2 to 3 minutes', [120, 180]],
      ['Jog for 1 to 1½ minutes.', '1 to 1½ minutes', [60, 90]],
      ['Hold for 30 seconds to 1 minute.', '30 seconds to 1 minute', [30, 60]],
      ['Work down from 60 to 30 seconds.', '60 to 30 seconds', [30, 60]],
    ]);
  });

  describe('reads minutes and seconds together', () => {
    reads([
      ['Hold for 1 minute and 30 seconds.', '1 minute and 30 seconds', 90],
      ['Hold for 1 min 30 sec.', '1 min 30 sec', 90],
    ]);
  });

  describe('does not take an article for the end of a range', () => {
    reads([['Hold for a – 30 second – rest.', 'a – 30 second', 30]]);
  });

  describe('reads "a minute" after a word that makes it a time', () => {
    reads([
      ['Hold for a minute.', 'a minute', 60],
      ['Hold for up to a minute.', 'a minute', 60],
      ['Stay for a full minute.', 'a full minute', 60],
      ['Walk for 20 minutes to an hour.', '20 minutes to an hour', [1200, 3600]],
    ]);
    readsNothingIn(['Aim at 30 steps a minute.', 'Wait a minute before you judge it.']);
  });

  describe('reads a count where something is held', () => {
    reads([
      ['Hold for a count of five.', 'a count of five', 5],
      ['Hold to a slow count of 5 to 10.', 'a slow count of 5 to 10', [5, 10]],
      ['Hold for a 5 count.', '5 count', 5],
      ['Keep the pose as you count to ten.', 'count to ten', 10],
      ['Sink down. Slowly count to ten.', 'count to ten', 10],
      ['Hold for a count of 10 seconds.', '10 seconds', 10],
    ]);
    readsNothingIn([
      'Lower the bar to a count of four.',
      'Hold the bar and lower it for a count of four.',
      'Lower on a two count.',
      'Inhale for a count of four.',
      'This is a four-count burpee.',
      '(count 4)',
    ]);
  });

  describe('leaves out what is too short for a timer, or too long', () => {
    readsNothingIn([
      'Pause for a second.',
      'After a second pause, lower the bar.',
      'Squeeze for 1-2 seconds.',
      'Hold for 2 seconds.',
      'Hold for a second or two.',
      'Wait 24 to 48 hours before the next session.',
    ]);
    reads([['Pause for 2-3 seconds.', '2-3 seconds', [2, 3]]]);
  });

  describe('leaves out what is not a time', () => {
    readsNothingIn([
      '',
      'Bend the knee to 90 degrees, a 45-degree angle at the hip.',
      'Do 3 sets of 10 to 12 reps.',
      'Stand 2-3 feet, or 12 inches, from the wall.',
      'Take a second pair of dumbbells for the second set.',
      'Bring your second leg along.',
      'It is over in seconds, in a split second.',
      'Hold for a few seconds.',
      'This burns 300 calories in 30 minutes.',
      'Run at 8 miles per hour.',
      'Sprint 100 m.',
      'Hold for 5 breaths.',
      'It takes 12345 seconds.',
      'Sometimes someone second-guesses it often.',
    ]);
  });

  it('gives every time of a text, in order', () => {
    expect(
      read('Hold for 20-30 seconds, rest for 1 minute, then 30 seconds or 10 reps.'),
    ).to.deep.equal([
      ['20-30 seconds', [20, 30]],
      ['1 minute', 60],
      ['30 seconds', 30],
    ]);
  });

  it('keeps offsets behind characters outside the basic plane', () => {
    expect(read('🧘 İ: hold for 30 seconds 🙏')).to.deep.equal([['30 seconds', 30]]);
  });

  it('gives ordered, separate spans and finite times for any text', () => {
    const words =
      'hold for a an another 1 5 30 60 1:30 1½ 1/2 half and one ten twenty five to or - – s sec seconds second minute minutes hour count counts of between more . , \u00a0 🧘'.split(
        ' ',
      );
    const text = fc
      .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', ' ', '', '-')))
      .map(parts => parts.flat().join(''));
    fc.assert(
      fc.property(fc.oneof(text, fc.string({unit: 'binary'})), sample => {
        let from = 0;
        for (const {start, end, seconds} of timesIn(sample)) {
          expect(start).to.be.at.least(from);
          expect(end).to.be.above(start);
          from = end;
          const [shortest = NaN, longest = shortest] = [seconds].flat();
          expect(shortest).to.be.above(0);
          expect(longest).to.be.within(Math.max(3, shortest), 4 * 3600);
        }
        expect(from).to.be.at.most(sample.length);
      }),
      {numRuns: 2000},
    );
  });

  it('takes linear time', () => {
    for (const part of [
      '1',
      '10-',
      '10 to ',
      '1    ',
      'a ',
      'half a ',
      'hold a minute ',
      '1 min ',
    ]) {
      const before = performance.now();
      timesIn(part.repeat(100_000 / part.length));
      // Tens of milliseconds; a quadratic reading takes minutes.
      expect(performance.now() - before, part).to.be.below(2000);
    }
  });
});

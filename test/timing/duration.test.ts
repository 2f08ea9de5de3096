import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {
  clockTime,
  clockTimeInHundredths,
  countdownTime,
  longest,
  readDuration,
  spokenTime,
  unitsOf,
} from '../../src/timing/duration.js';

const hour = 3_600_000;

const shown = (value: unknown) =>
  typeof value === 'string' ? JSON.stringify(value) : `${typeof value} ${String(value)}`;

function reads(rows: [written: unknown, seconds: number][]) {
  for (const [written, seconds] of rows)
    it(`${shown(written)} → ${seconds} s`, () =>
      expect(readDuration(written)).to.equal(seconds * 1000));
}

function doesNotRead(samples: unknown[]) {
  for (const written of samples)
    it(shown(written), () => expect(readDuration(written)).to.equal(undefined));
}

describe('readDuration', () => {
  describe('reads seconds', () => {
    reads([
      ['90', 90],
      [90, 90],
      ['0', 0],
      [0, 0],
      ['1.5', 1.5],
      ['1,5', 1.5],
      [0.5, 0.5],
      [' 90\n', 90],
      ['090', 90],
    ]);
  });

  describe('reads minutes and hours before a colon', () => {
    reads([
      ['1:30', 90],
      ['01:30', 90],
      ['0:01:30', 90],
      ['1:30.5', 90.5],
      ['1:02:03', 3723],
      ['0:59', 59],
      ['59:59', 3599],
      ['90:00', 5400],
      ['0:59:59', 3599],
      ['99:59:59', 359_999],
    ]);
  });

  describe('reads ISO 8601', () => {
    reads([
      ['PT1M30S', 90],
      ['PT90S', 90],
      ['PT1H', 3600],
      ['PT1H2M3S', 3723],
      ['PT1.5M', 90],
      ['PT0S', 0],
      ['pt1m30s', 90],
    ]);
  });

  describe('reads what people write', () => {
    reads([
      ['1 min 30 s', 90],
      ['1min30s', 90],
      ['1 minute 30 seconds', 90],
      ['90 sec', 90],
      ['90s', 90],
      ['90 min', 5400],
      ['1 h 30 min', 5400],
      ['1 hour', 3600],
      ['1.5 Minutes', 90],
    ]);
  });

  describe('reads Arabic figures, western and eastern', () => {
    reads([
      ['٩٠', 90],
      ['۹۰', 90],
      ['١:٣٠', 90],
      ['۰:۰۱:۳۰', 90],
      ['١٫٥', 1.5],
      ['٠١٢٣٤', 1234],
      ['٥٦٧٨٩', 56_789],
      ['۱۲۳۴', 1234],
      ['۵۶۷۸۹', 56_789],
    ]);
  });

  describe('does not read what says no time', () => {
    doesNotRead([
      '',
      ' ',
      'P',
      'PT',
      'h',
      's',
      ':',
      '::',
      'NaN',
      'Infinity',
      'null',
      'abc',
      'half a minute',
    ]);
  });

  describe('does not read what is no time', () => {
    doesNotRead([
      '-5',
      '−5',
      '+5',
      'PT-5S',
      '1e9',
      '1e3',
      '0x10',
      '1_000',
      '1,000,000',
      '1.2.3',
      '30-60',
      '30 apples',
      '90 90',
      '5 s 3 min',
      'P1D',
      'P1DT1H',
      'x90',
      '90 s.',
      '<b>90</b>',
    ]);
  });

  describe('does not read a slip of the colon', () => {
    doesNotRead(['1:75', '1:60', '0:60:00', '1:75:00', '1:', ':30', '1::30', '1:2:3:4', '1: 30']);
  });

  describe('does not read what is over 99:59:59', () => {
    doesNotRead([
      '360000',
      360_000,
      '359999.5',
      '6000:00',
      '100:00:00',
      '99:59:60',
      'PT100H',
      '100 hours',
      1e9,
      1e21,
      '9'.repeat(400),
    ]);
  });

  describe('does not read what is neither text nor a number', () => {
    doesNotRead([NaN, Infinity, -Infinity, -5, undefined, null, true, {}, [], ['90'], 90n]);
    doesNotRead([Symbol('90'), new Date(90), {toString: () => '90'}, () => 90]);
  });

  it('answers whole ms up to the longest time, or undefined, for anything', () => {
    const parts = fc.array(
      fc.constantFrom(...'0 5 9 59 60 99 : . , - + e P T H M S h min s ٣ ۹ ٫'.split(' '), ' '),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          parts.map(all => all.join('')),
          fc.double(),
          fc.anything(),
        ),
        written => {
          const ms = readDuration(written);
          if (ms === undefined) return;
          expect(ms).to.be.within(0, longest);
          expect(Number.isInteger(ms)).to.equal(true);
        },
      ),
      {numRuns: 3000},
    );
  });

  it('reads back what `clockTime` and `countdownTime` write', () => {
    fc.assert(
      fc.property(fc.nat(longest / 1000), seconds => {
        expect(readDuration(clockTime(seconds * 1000))).to.equal(seconds * 1000);
        expect(readDuration(countdownTime(seconds * 1000))).to.equal(seconds * 1000);
      }),
    );
  });

  it('takes linear time', () => {
    for (const part of ['1', '1:', '1h', '1 ', 'm', '1m1s', ' ', '٣']) {
      const before = performance.now();
      readDuration(`${part.repeat(100_000 / part.length)}!`);
      expect(performance.now() - before, part).to.be.below(1000);
    }
  });
});

describe('unitsOf', () => {
  it('gives hours, minutes and seconds that have passed', () => {
    expect(unitsOf(0)).to.deep.equal([0, 0, 0]);
    expect(unitsOf(3_723_999)).to.deep.equal([1, 2, 3]);
    expect(unitsOf(100 * hour)).to.deep.equal([100, 0, 0]);
  });
});

describe('clockTime', () => {
  for (const [ms, written] of [
    [0, '00:00:00'],
    [999, '00:00:00'],
    [1000, '00:00:01'],
    [59_999, '00:00:59'],
    [60_000, '00:01:00'],
    [3_723_999, '01:02:03'],
    [longest, '99:59:59'],
    [100 * hour + 123_000, '100:02:03'],
    [1234 * hour, '1234:00:00'],
  ] as const)
    it(`${ms} ms → ${written}`, () => expect(clockTime(ms)).to.equal(written));
});

describe('clockTimeInHundredths', () => {
  for (const [ms, written] of [
    [0, '00:00:00:00'],
    [9.9, '00:00:00:00'],
    [10, '00:00:00:01'],
    [90, '00:00:00:09'],
    [999, '00:00:00:99'],
    [1000, '00:00:01:00'],
    [3_723_456, '01:02:03:45'],
    [3_723_459.9, '01:02:03:45'],
    [longest + 999, '99:59:59:99'],
    [100 * hour, '100:00:00:00'],
  ] as const)
    it(`${ms} ms → ${written}`, () => expect(clockTimeInHundredths(ms)).to.equal(written));

  it('takes another point', () => {
    expect(clockTimeInHundredths(3_723_456, '.')).to.equal('01:02:03.45');
  });
});

describe('countdownTime', () => {
  describe('counts a second that has begun', () => {
    for (const [ms, written] of [
      [0, '0:00'],
      [1, '0:01'],
      [1000, '0:01'],
      [1001, '0:02'],
      [29_000.5, '0:30'],
      [30_000, '0:30'],
      [59_001, '1:00'],
      [90_000, '1:30'],
      [600_000, '10:00'],
      [3_599_001, '1:00:00'],
      [3_600_000, '1:00:00'],
      [3_723_000, '1:02:03'],
      [longest, '99:59:59'],
      [100 * hour, '100:00:00'],
    ] as const)
      it(`${ms} ms → ${written}`, () => expect(countdownTime(ms)).to.equal(written));
  });
});

describe('spokenTime', () => {
  /** Engines differ in which figures they take for Arabic, and in the marks around them. */
  const plain = (text: string) =>
    text
      .replace(/[٠-٩]/g, figure => String(figure.charCodeAt(0) & 15))
      .replace(/[\u061c\u200e\u200f]/g, '')
      .replace(/\u00a0/g, ' ');

  for (const [lang, ms, words] of [
    ['en', 0, '0 seconds'],
    ['en', 1000, '1 second'],
    ['en', 30_000, '30 seconds'],
    ['en', 60_000, '1 minute'],
    ['en', 90_000, '1 minute, 30 seconds'],
    ['en', 3_600_000, '1 hour'],
    ['en', 3_605_000, '1 hour, 5 seconds'],
    ['en', 3_723_000, '1 hour, 2 minutes, 3 seconds'],
    ['es', 0, '0 segundos'],
    ['es', 30_000, '30 segundos'],
    ['es', 90_000, '1 minuto y 30 segundos'],
    ['es', 7_200_000, '2 horas'],
    ['ar', 30_000, '30 ثانية'],
    ['ar', 60_000, 'دقيقة'],
    ['ar', 90_000, 'دقيقة و30 ثانية'],
    ['ar', 120_000, 'دقيقتان'],
    ['ar', 7_200_000, 'ساعتان'],
  ] as const)
    it(`${lang}: ${words}`, () => expect(plain(spokenTime(ms, lang))).to.equal(words));

  it('counts a second that has begun, as the countdown does', () => {
    expect(spokenTime(1, 'en')).to.equal('1 second');
    expect(spokenTime(29_001, 'en')).to.equal('30 seconds');
    expect(spokenTime(59_001, 'en')).to.equal('1 minute');
  });
});

import {expect} from '@open-wc/testing';
import {briefly, planInWords} from '../../../src/elements/hold-timer/plan.js';
import {timerWords} from '../../../src/locales/index.js';

/** Browsers differ in the kinds of space they use. */
const plain = (text: string) => text.replace(/\s/g, ' ');

describe('briefly', () => {
  for (const [lang, ms, said] of [
    ['en', 0, '0 sec'],
    ['en', 1, '1 sec'],
    ['en', 30_000, '30 sec'],
    ['en', 90_000, '1 min 30 sec'],
    ['en', 3_605_000, '1 hr 5 sec'],
    ['en', 7_384_000, '2 hr 3 min 4 sec'],
    ['es', 30_000, '30 s'],
    ['es', 5_430_000, '1 h 30 min 30 s'],
    ['ar', 30_000, '30 ث'],
    ['ar', 5_430_000, '1 س 30 د 30 ث'],
  ] as const)
    it(`${lang}: ${ms} ms is “${said}”`, () => {
      expect(plain(briefly(ms, timerWords[lang]))).to.equal(said);
    });

  it('names units as the browser does', () => {
    const units = [
      ['hour', 3_600_000],
      ['minute', 60_000],
      ['second', 1000],
    ] as const;
    for (const lang of ['en', 'es', 'ar'] as const)
      for (const [unit, length] of units)
        for (const amount of [1, 2, 3, 11]) {
          const {format} = new Intl.NumberFormat(lang, {
            style: 'unit',
            unit,
            unitDisplay: 'short',
            numberingSystem: 'latn',
          });
          expect(plain(briefly(amount * length, timerWords[lang]))).to.equal(plain(format(amount)));
        }
  });
});

describe('planInWords', () => {
  it('begins no line with a dot, nor with a unit', () => {
    const said = planInWords({sides: 2, sets: 2, rest: 15_000}, timerWords.en);
    expect(said.split(' ')).to.deep.equal([
      'Both',
      'sides\u00A0·',
      '2',
      'sets\u00A0·',
      '15\u00A0sec',
      'rest',
    ]);
  });

  it('tells what there is to tell', () => {
    const tell = (sides: number, sets: number, rest: number) =>
      planInWords({sides, sets, rest}, timerWords.en);
    expect(tell(1, 1, 15_000)).to.equal('');
    expect(tell(2, 1, 15_000)).to.equal('Both sides');
    expect(tell(1, 2, 0)).to.equal('2 sets');
    expect(plain(tell(2, 3, 75_000))).to.equal('Both sides · 3 sets · 1 min 15 sec rest');
  });
});

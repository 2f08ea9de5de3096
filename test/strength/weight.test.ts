import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {converted, rounded, unitIn, unitNamed} from '../../src/strength/weight.js';

describe('a weight', () => {
  it('is converted as exactly as plates are', () => {
    const pairs = [
      [20, 44],
      [60, 132],
      [80.5, 177],
      [100, 220],
      [1500, 3307],
    ] as const;
    for (const [kg, lb] of pairs) expect(converted(kg, 'lb'), `${kg} kg`).to.equal(lb);
    expect(converted(45, 'kg')).to.equal(20.5);
    expect(converted(135, 'kg')).to.equal(61);
    expect(converted(225, 'kg')).to.equal(102);
    expect(converted(1000, 'kg')).to.equal(453.5);
  });

  it('is off by half a step at most', () => {
    fc.assert(
      fc.property(fc.double({min: 1, max: 1500, noNaN: true}), weight => {
        expect(converted(weight, 'lb') * 0.45359237).to.be.closeTo(weight, 0.2268);
        expect(converted(weight, 'kg') / 0.45359237).to.be.closeTo(weight, 0.5512);
      }),
    );
  });

  it('is rounded to 0.5 kg or 1 lb, but never to nothing', () => {
    expect([90.5625, 90.24, 90.75].map(weight => rounded(weight, 'kg'))).to.deep.equal([
      90.5, 90, 91,
    ]);
    expect([199.4, 199.5].map(weight => rounded(weight, 'lb'))).to.deep.equal([199, 200]);
    expect(rounded(0.1, 'kg')).to.equal(0.5);
    expect(converted(0.1, 'lb')).to.equal(1);
  });
});

describe('the unit', () => {
  it('is pounds where people weigh in them, and else kilograms', () => {
    for (const tag of ['en-US', 'es-us', 'en-Latn-US', 'en-US-posix', 'en_US', 'en-LR', 'my-MM'])
      expect(unitIn(tag), tag).to.equal('lb');
    for (const tag of ['en', 'en-GB', 'es', 'es-MX', 'ar', 'de-DE', 'us', '', 'en-USA'])
      expect(unitIn(tag), tag).to.equal('kg');
  });

  it('is known by its name alone', () => {
    expect(unitNamed('kg')).to.equal('kg');
    expect(unitNamed(' LB ')).to.equal('lb');
    for (const odd of ['', 'stone', 'constructor', null, undefined, 1, {}])
      expect(unitNamed(odd)).to.equal(undefined);
  });
});

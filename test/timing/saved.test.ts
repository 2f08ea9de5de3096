import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {away, isTime, readJson} from '../../src/timing/saved.js';
import {FakeClock} from '../helpers/fake-clock.js';

describe('readJson', () => {
  it('gives the fields of a saved object', () => {
    expect(readJson('{"elapsed": 5, "plan": {"hold": 1}}')).to.deep.equal({
      elapsed: 5,
      plan: {hold: 1},
    });
  });

  for (const json of [undefined, '', '{', 'Plank', 'null', '7', 'true', '[]', '"elapsed"'])
    it(`finds no field in ${json ?? 'nothing'}`, () => {
      const {elapsed, wall, plan} = readJson(json);
      expect([elapsed, wall, plan]).to.deep.equal([undefined, undefined, undefined]);
    });

  it('reads any text without an error', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), json => {
        expect(readJson(json)).to.be.an.instanceOf(Object);
      }),
    );
  });
});

describe('isTime', () => {
  for (const time of [0, 0.5, 1_700_000_000_000, Number.MAX_VALUE])
    it(`takes ${time}`, () => expect(isTime(time)).to.equal(true));

  it('takes nothing else', () => {
    for (const other of [-1, NaN, Infinity, '5', null, undefined, true, {}, [5], 5n])
      expect(isTime(other), typeof other).to.equal(false);
  });
});

describe('away', () => {
  it('is what the wall clock says went by', () => {
    const clock = new FakeClock();
    const savedAt = clock.wall();
    clock.advance(60_000);
    expect(away(savedAt, clock)).to.equal(60_000);
    clock.jump(5000);
    expect(away(savedAt, clock)).to.equal(65_000);
  });

  it('is nothing where the wall clock was set back', () => {
    const clock = new FakeClock();
    const savedAt = clock.wall();
    clock.advance(60_000);
    clock.jump(-3_600_000);
    expect(away(savedAt, clock)).to.equal(0);
  });
});

import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {
  formulaIds,
  formulaNamed,
  formulas,
  oneRepMax,
  oneRepMaxRange,
  type FormulaId,
} from '../../src/strength/one-rep-max.js';

/** What each formula makes of 100 kg lifted 1, 5, 10 and 15 times. */
const published: Record<FormulaId, readonly number[]> = {
  epley: [103.33, 116.67, 133.33, 150],
  brzycki: [100, 112.5, 133.33, 163.64],
  lander: [101.39, 113.71, 134.07, 163.31],
  lombardi: [100, 117.46, 125.89, 131.1],
  mayhew: [108.86, 119.01, 130.93, 141.72],
  oconner: [102.5, 112.5, 125, 137.5],
  wathan: [101.3, 116.58, 134.75, 150.91],
};

const anyFormula = fc.constantFrom(...formulaIds);
const anyWeight = fc.double({min: 0.1, max: 3300, noNaN: true});

describe('a formula', () => {
  it('is one of seven', () => {
    expect(formulaIds).to.have.members(Object.keys(published));
  });

  for (const id of formulaIds) {
    it(`of ${formulas[id].name} answers what was published`, () => {
      const estimates = [1, 5, 10, 15].map(repetitions =>
        Number(formulas[id].estimate(100, repetitions).toFixed(2)),
      );
      expect(estimates).to.deep.equal(published[id]);
    });
  }

  it('has a name with its year, and a source', () => {
    for (const {name, source} of Object.values(formulas)) {
      expect(name).to.match(/ (1985|1989|1992|1993|1994)$/);
      expect(source).not.to.equal('');
    }
  });

  it('is found by its name, however that is written', () => {
    const names: Record<string, FormulaId | undefined> = {
      brzycki: 'brzycki',
      ' Epley ': 'epley',
      'Mayhew et al.': 'mayhew',
      "O'Conner": 'oconner',
      'O’Conner et al. 1989': 'oconner',
      WATHAN: 'wathan',
      'Wathan 1994': 'wathan',
      '': undefined,
      wendler: undefined,
      constructor: undefined,
    };
    for (const [name, id] of Object.entries(names)) expect(formulaNamed(name), name).to.equal(id);
    for (const {name} of Object.values(formulas))
      expect(formulaNamed(name)).not.to.equal(undefined);
    for (const odd of [undefined, null, 7, {}, Symbol('epley')])
      expect(formulaNamed(odd)).to.equal(undefined);
  });
});

describe('the one-rep max', () => {
  it('is estimated by Brzycki’s formula, unless another is chosen', () => {
    expect(oneRepMax(100, 5)).to.equal(112.5);
    expect(oneRepMax(100, 5, 'lombardi')).to.be.closeTo(117.46, 0.005);
  });

  it('is the weight itself after one repetition, whatever the formula', () => {
    for (const id of formulaIds) expect(oneRepMax(80.5, 1, id), id).to.equal(80.5);
    expect(oneRepMaxRange(80.5, 1)).to.deep.equal([80.5, 80.5]);
  });

  it('lies between the lowest and the highest of all formulas, which drift apart', () => {
    const spread = (repetitions: number) => {
      const [lowest = 0, highest = 0] = oneRepMaxRange(100, repetitions) ?? [];
      return Number((highest - lowest).toFixed(1));
    };
    expect(oneRepMaxRange(100, 5)?.map(end => Number(end.toFixed(2)))).to.deep.equal([
      112.5, 119.01,
    ]);
    expect([5, 10, 15].map(spread)).to.deep.equal([6.5, 9.7, 32.5]);
  });

  it('is not guessed from parts of a repetition, none, or more than 30', () => {
    for (const repetitions of [0, -5, 2.5, 31, 37, 38, 191, NaN, Infinity]) {
      expect(oneRepMax(100, repetitions), String(repetitions)).to.equal(undefined);
      expect(oneRepMaxRange(100, repetitions), String(repetitions)).to.equal(undefined);
    }
    expect(oneRepMax(100, 30)).to.be.closeTo(514.29, 0.005);
  });

  it('is not guessed from no weight', () => {
    for (const weight of [0, -80, NaN, Infinity])
      expect(oneRepMax(weight, 5), String(weight)).to.equal(undefined);
  });

  it('is higher the more often the weight was lifted', () => {
    fc.assert(
      fc.property(anyFormula, anyWeight, fc.integer({min: 1, max: 29}), (id, weight, times) => {
        const fewer = oneRepMax(weight, times, id) ?? NaN;
        const more = oneRepMax(weight, times + 1, id) ?? NaN;
        expect(more).to.be.above(fewer);
      }),
    );
  });

  it('grows as the weight does, so that the unit does not matter', () => {
    const times = fc.integer({min: 1, max: 30});
    fc.assert(
      fc.property(anyFormula, anyWeight, times, (id, weight, repetitions) => {
        const ofOne = oneRepMax(1, repetitions, id) ?? NaN;
        expect(oneRepMax(weight, repetitions, id)).to.be.closeTo(ofOne * weight, weight * 1e-9);
      }),
    );
  });

  it('is never below the weight, and within the range', () => {
    fc.assert(
      fc.property(anyFormula, anyWeight, fc.integer({min: 1, max: 30}), (id, weight, times) => {
        const [lowest = NaN, highest = NaN] = oneRepMaxRange(weight, times) ?? [];
        expect(lowest).to.be.at.least(weight);
        expect(oneRepMax(weight, times, id)).to.be.within(lowest, highest);
      }),
    );
  });
});

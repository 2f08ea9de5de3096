import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {trainingLoads} from '../../src/strength/loads.js';
import {steps} from '../../src/strength/weight.js';

describe('training loads', () => {
  it('follow the chart', () => {
    expect(trainingLoads(100, 0.5)).to.deep.equal([
      {share: 1, repetitions: 1, weight: 100},
      {share: 0.95, repetitions: 2, weight: 95},
      {share: 0.93, repetitions: 3, weight: 93},
      {share: 0.9, repetitions: 4, weight: 90},
      {share: 0.87, repetitions: 5, weight: 87},
      {share: 0.85, repetitions: 6, weight: 85},
      {share: 0.83, repetitions: 7, weight: 83},
      {share: 0.8, repetitions: 8, weight: 80},
      {share: 0.77, repetitions: 9, weight: 77},
      {share: 0.75, repetitions: 10, weight: 75},
      {share: 0.7, repetitions: 12, weight: 70},
    ]);
  });

  it('are rounded to the nearest that can be loaded', () => {
    const weights = trainingLoads(100, 2.5).map(({weight}) => weight);
    expect(weights).to.deep.equal([100, 95, 92.5, 90, 87.5, 85, 82.5, 80, 77.5, 75, 70]);
  });

  it('are never more than the maximum', () => {
    expect(trainingLoads(94, 2.5)[0]?.weight).to.equal(92.5);
    expect(trainingLoads(4, 2.5)[0]?.weight).to.equal(2.5);
    expect(trainingLoads(2, 2.5)[0]?.weight, 'nothing so light can be loaded').to.equal(0);
  });

  it('can be loaded, fall from one to the next, and are near what the chart says', () => {
    const anyStep = fc.constantFrom(...steps.kg, ...steps.lb);
    fc.assert(
      fc.property(fc.double({min: 20, max: 3300, noNaN: true}), anyStep, (max, step) => {
        let before = max;
        for (const {share, weight} of trainingLoads(max, step)) {
          expect(weight % step).to.equal(0);
          expect(weight).to.be.at.most(before);
          const isCapped = weight + step > max;
          expect(weight).to.be.closeTo(max * share, isCapped ? step : step / 2 + 1e-9);
          before = weight;
        }
      }),
    );
  });
});

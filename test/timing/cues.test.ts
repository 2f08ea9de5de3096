import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {cuesOf, type Cue} from '../../src/timing/cues.js';
import {phasesOf, planFrom, type PlanSource} from '../../src/timing/routine.js';

const bare = {prepare: 0, rest: 0, switch: 0};
const all = {warning: 10_000, countdown: 3};
const silent = {warning: 0, countdown: 0};

const cues = (source: PlanSource, options = all) =>
  cuesOf(phasesOf(planFrom(source, bare)), options);

/** [seconds, kind] of each. */
const written = (given: readonly Cue[]) => given.map(({at, kind}) => [at / 1000, kind] as const);

const times = (given: readonly Cue[], kind: Cue['kind']) =>
  given.filter(cue => cue.kind === kind).map(({at}) => at / 1000);

describe('cuesOf', () => {
  it('tells the beginning, the last seconds and the end of a hold, in order', () => {
    expect(written(cues({seconds: 30}))).to.deep.equal([
      [0, 'phase'],
      [20, 'warning'],
      [27, 'count'],
      [28, 'count'],
      [29, 'count'],
      [30, 'done'],
    ]);
  });

  it('tells each phase as it begins, and only once that all is done', () => {
    const given = cues({seconds: 20, sides: 2, sets: 2, prepare: 5, rest: 15, switch: 4}, silent);
    expect(given.map(({at, kind, phase}) => [at / 1000, kind, phase.name])).to.deep.equal([
      [0, 'phase', 'prepare'],
      [5, 'phase', 'hold'],
      [25, 'phase', 'switch'],
      [29, 'phase', 'hold'],
      [49, 'phase', 'rest'],
      [64, 'phase', 'hold'],
      [84, 'phase', 'switch'],
      [88, 'phase', 'hold'],
      [108, 'done', 'hold'],
    ]);
  });

  it('names the phase in which it comes, of the end the last', () => {
    const phases = phasesOf(planFrom({seconds: 70, sets: 2, rest: 20}));
    for (const {at, kind, phase} of cuesOf(phases, all)) {
      if (kind === 'done') expect(phase).to.equal(phases.at(-1));
      else expect(at).to.be.within(phase.start, phase.end - 1);
    }
  });

  describe('the warning', () => {
    it('comes in holds and rests, neither before the first hold nor between sides', () => {
      const source = {seconds: 20, sides: 2, sets: 2, prepare: 20, rest: 20, switch: 20};
      const warnings = cues(source).filter(({kind}) => kind === 'warning');
      expect(warnings.map(({at, phase}) => [at / 1000, phase.name])).to.deep.equal([
        [30, 'hold'],
        [70, 'hold'],
        [90, 'rest'],
        [110, 'hold'],
        [150, 'hold'],
      ]);
    });

    it('comes as long before the end as asked', () => {
      expect(times(cues({seconds: 30}, {...all, warning: 5500}), 'warning')).to.deep.equal([24.5]);
    });

    it('is left out where it would come with the beginning, or before', () => {
      expect(times(cues({seconds: 10}), 'warning')).to.deep.equal([]);
      expect(times(cues({seconds: 9}), 'warning')).to.deep.equal([]);
      expect(times(cues({seconds: 11}), 'warning')).to.deep.equal([1]);
    });

    it('never comes for 0', () => {
      expect(times(cues({seconds: 30}, {...all, warning: 0}), 'warning')).to.deep.equal([]);
    });
  });

  describe('the countdown', () => {
    it('counts the last seconds of every phase', () => {
      const source = {seconds: 20, sides: 2, sets: 2, prepare: 5, rest: 15, switch: 4};
      expect(times(cues(source, {...all, countdown: 1}), 'count')).to.deep.equal([
        4, 24, 28, 48, 63, 83, 87, 107,
      ]);
    });

    it('counts as many as asked', () => {
      expect(times(cues({seconds: 30}, {...all, countdown: 5}), 'count')).to.deep.equal([
        25, 26, 27, 28, 29,
      ]);
    });

    it('counts only what lies within a short phase', () => {
      expect(times(cues({seconds: 3}), 'count')).to.deep.equal([1, 2]);
      expect(times(cues({seconds: 2.5}), 'count')).to.deep.equal([0.5, 1.5]);
      expect(times(cues({seconds: 1}), 'count')).to.deep.equal([]);
    });

    it('never comes for 0', () => {
      expect(times(cues({seconds: 30}, {...all, countdown: 0}), 'count')).to.deep.equal([]);
    });
  });

  describe('halfway', () => {
    it('is told in holds of a minute and more', () => {
      expect(times(cues({seconds: 60}), 'halfway')).to.deep.equal([30]);
      expect(times(cues({seconds: 90, sides: 2, switch: 5}), 'halfway')).to.deep.equal([45, 140]);
      expect(times(cues({seconds: 59.999}), 'halfway')).to.deep.equal([]);
    });

    it('is told of holds only', () => {
      const source = {seconds: 20, sides: 2, sets: 2, prepare: 90, rest: 90, switch: 90};
      expect(times(cues(source), 'halfway')).to.deep.equal([]);
    });

    it('keeps the order where the warning comes before it', () => {
      const given = cues({seconds: 60}, {warning: 40_000, countdown: 1});
      expect(written(given)).to.deep.equal([
        [0, 'phase'],
        [20, 'warning'],
        [30, 'halfway'],
        [59, 'count'],
        [60, 'done'],
      ]);
    });
  });

  it('tells nothing of nothing', () => {
    expect(cuesOf([], all)).to.deep.equal([]);
  });

  it('is in order, with one beginning for each phase and the end at the end', () => {
    const seconds = fc.nat(200);
    const source = fc.record({
      seconds,
      sides: fc.constantFrom(1, 2),
      sets: fc.integer({min: 1, max: 5}),
      rest: seconds,
      prepare: seconds,
      switch: seconds,
    });
    const options = fc.record({warning: fc.nat(200_000), countdown: fc.nat(10)});
    fc.assert(
      fc.property(source, options, (any, chosen) => {
        const phases = phasesOf(planFrom(any));
        const given = cuesOf(phases, chosen);
        expect(given.map(({at}) => at)).to.deep.equal(
          given.map(({at}) => at).sort((one, other) => one - other),
        );
        const beginnings = given.filter(({kind}) => kind === 'phase');
        expect(beginnings.map(({at}) => at)).to.deep.equal(phases.map(({start}) => start));
        expect(given.map(({kind}) => kind).indexOf('done')).to.equal(given.length - 1);
        expect(given.at(-1)?.at).to.equal(phases.at(-1)?.end);
      }),
    );
  });
});

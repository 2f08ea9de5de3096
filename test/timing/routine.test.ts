import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {longest} from '../../src/timing/duration.js';
import {
  isPlan,
  lengthOf,
  phaseAt,
  phasesOf,
  planFrom,
  type Phase,
  type Plan,
} from '../../src/timing/routine.js';

const plan: Plan = {hold: 30_000, sides: 1, sets: 1, rest: 15_000, prepare: 5000, change: 5000};

describe('planFrom', () => {
  it('is a hold of 30 seconds by default', () => {
    for (const sources of [[], [{}], [null, undefined]])
      expect(planFrom(...sources)).to.deep.equal(plan);
  });

  it('reads every field, however it is written', () => {
    const source = {
      seconds: 'PT1M',
      sides: '2',
      sets: 3,
      rest: '0:20',
      prepare: '10 s',
      switch: '٣',
    };
    expect(planFrom(source)).to.deep.equal({
      hold: 60_000,
      sides: 2,
      sets: 3,
      rest: 20_000,
      prepare: 10_000,
      change: 3000,
    });
  });

  it('takes each field from the first source that has it', () => {
    const attributes = {seconds: '45', rest: null};
    const exercise = {seconds: 60, sides: 2, rest: 30};
    expect(planFrom(attributes, exercise)).to.deep.equal({
      ...plan,
      hold: 45_000,
      sides: 2,
      rest: 30_000,
    });
  });

  it('takes the shorter end of a range', () => {
    expect(planFrom({seconds: [30, 60]}).hold).to.equal(30_000);
    expect(planFrom({}, {seconds: ['45', 90]}).hold).to.equal(45_000);
  });

  describe('passes over nonsense to the next source', () => {
    for (const nonsense of ['', 'long', '1:75', -5, NaN, {}, [], [null], true, null, '100:00:00'])
      it(`${typeof nonsense} ${JSON.stringify(nonsense)}`, () => {
        const all = {
          seconds: nonsense,
          sides: nonsense,
          sets: nonsense,
          rest: nonsense,
          prepare: nonsense,
          switch: nonsense,
        };
        const next = {seconds: 45, sides: 2, sets: 3, rest: 4, prepare: 6, switch: 7};
        expect(planFrom(all, next)).to.deep.equal(planFrom(next));
        expect(planFrom(all)).to.deep.equal(plan);
      });
  });

  it('passes over a hold, sides and sets of nothing', () => {
    for (const nothing of [0, '0', '0:00']) {
      const all = {seconds: nothing, sides: nothing, sets: nothing};
      expect(planFrom(all, {seconds: 45, sides: 2, sets: 3})).to.deep.equal({
        ...plan,
        hold: 45_000,
        sides: 2,
        sets: 3,
      });
      expect(planFrom(all)).to.deep.equal(plan);
    }
    expect(planFrom({sides: 0.5, sets: 0.9})).to.deep.equal(plan);
  });

  it('takes times of nothing between the holds', () => {
    const between = {rest: 0, prepare: '0', switch: '0:00'};
    expect(planFrom(between, {rest: 9, prepare: 9, switch: 9})).to.deep.equal({
      ...plan,
      rest: 0,
      prepare: 0,
      change: 0,
    });
  });

  it('has at most 2 sides and 99 sets, and whole ones', () => {
    expect(planFrom({sides: 3}).sides).to.equal(2);
    expect(planFrom({sides: 1.9}).sides).to.equal(1);
    expect(planFrom({sets: 99}).sets).to.equal(99);
    expect(planFrom({sets: 100}).sets).to.equal(99);
    expect(planFrom({sets: 2.5}).sets).to.equal(2);
  });

  it('passes over what no number can be made of', () => {
    const unreadable = {toString: 0} as unknown;
    expect(planFrom({sets: unreadable, sides: [unreadable]}, {sets: 3, sides: 2})).to.include({
      sets: 3,
      sides: 2,
    });
  });

  it('takes a list of any length', () => {
    expect(planFrom({sets: Array(500_000).fill(2)}).sets).to.equal(2);
  });

  it('is a plan, whatever the sources', () => {
    const value = fc.oneof(fc.anything(), fc.double(), fc.nat(), fc.nat(200).map(String));
    const source = fc.oneof(
      fc.constantFrom(null, undefined),
      fc.record(
        {seconds: value, sides: value, sets: value, rest: value, prepare: value, switch: value},
        {requiredKeys: []},
      ),
    );
    fc.assert(
      fc.property(fc.array(source, {maxLength: 3}), sources => {
        expect(isPlan(planFrom(...sources))).to.equal(true);
      }),
      {numRuns: 500},
    );
  });
});

describe('isPlan', () => {
  it('takes a plan, up to the limits', () => {
    expect(isPlan(plan)).to.equal(true);
    const most = {hold: longest, sides: 2, sets: 99, rest: longest, prepare: 0, change: longest};
    expect(isPlan(most)).to.equal(true);
  });

  describe('takes nothing else', () => {
    for (const other of [undefined, null, 'plan', 30, true, [], {}])
      it(`${typeof other} ${JSON.stringify(other)}`, () => expect(isPlan(other)).to.equal(false));

    for (const name of Object.keys(plan))
      it(`a plan without a good ${name}`, () => {
        for (const bad of [undefined, null, '5', NaN, -1, Infinity, longest + 1, [5]])
          expect(isPlan({...plan, [name]: bad}), String(bad)).to.equal(false);
      });

    it('a hold, sides or sets of nothing, or too many', () => {
      for (const bad of [{hold: 0}, {sides: 0}, {sides: 3}, {sets: 0}, {sets: 100}])
        expect(isPlan({...plan, ...bad}), JSON.stringify(bad)).to.equal(false);
    });
  });
});

describe('phasesOf', () => {
  /** "hold 2 right 30": name, set, side and length in seconds. */
  const written = (phases: readonly Phase[]) =>
    phases.map(({name, set, side, start, end}) =>
      [name, set, side ?? [], (end - start) / 1000].flat().join(' '),
    );

  it('is get ready, and hold', () => {
    expect(phasesOf(plan)).to.deep.equal([
      {name: 'prepare', start: 0, end: 5000, set: 1},
      {name: 'hold', start: 5000, end: 35_000, set: 1},
    ]);
  });

  it('holds left, then right', () => {
    expect(phasesOf({...plan, sides: 2})).to.deep.equal([
      {name: 'prepare', start: 0, end: 5000, set: 1, side: 'left'},
      {name: 'hold', start: 5000, end: 35_000, set: 1, side: 'left'},
      {name: 'switch', start: 35_000, end: 40_000, set: 1, side: 'right'},
      {name: 'hold', start: 40_000, end: 70_000, set: 1, side: 'right'},
    ]);
  });

  it('rests between sets, but not after the last', () => {
    expect(written(phasesOf({...plan, sets: 3}))).to.deep.equal([
      'prepare 1 5',
      'hold 1 30',
      'rest 2 15',
      'hold 2 30',
      'rest 3 15',
      'hold 3 30',
    ]);
  });

  it('does both sides of each set', () => {
    expect(written(phasesOf({...plan, sides: 2, sets: 2}))).to.deep.equal([
      'prepare 1 left 5',
      'hold 1 left 30',
      'switch 1 right 5',
      'hold 1 right 30',
      'rest 2 left 15',
      'hold 2 left 30',
      'switch 2 right 5',
      'hold 2 right 30',
    ]);
  });

  it('leaves out what takes no time', () => {
    const bare = {...plan, sides: 2, sets: 2, prepare: 0, change: 0, rest: 0};
    expect(written(phasesOf(bare))).to.deep.equal([
      'hold 1 left 30',
      'hold 1 right 30',
      'hold 2 left 30',
      'hold 2 right 30',
    ]);
    expect(written(phasesOf({...bare, rest: 1000}))[2]).to.equal('rest 2 left 1');
    expect(phasesOf({...bare, hold: 0})).to.deep.equal([]);
  });

  it('has no gap, and as many holds as sides × sets, each of full length', () => {
    const time = fc.nat(100_000);
    const anyPlan = fc.record({
      hold: fc.integer({min: 1, max: longest}),
      sides: fc.integer({min: 1, max: 2}),
      sets: fc.integer({min: 1, max: 99}),
      rest: time,
      prepare: time,
      change: time,
    });
    fc.assert(
      fc.property(anyPlan, any => {
        const phases = phasesOf(any);
        let end = 0;
        for (const phase of phases) {
          expect(phase.start).to.equal(end);
          expect(phase.end).to.be.above(phase.start);
          end = phase.end;
        }
        const holds = phases.filter(({name}) => name === 'hold');
        expect(holds).to.have.length(any.sides * any.sets);
        for (const hold of holds) expect(hold.end - hold.start).to.equal(any.hold);
        const {hold, sides, sets, rest, prepare, change} = any;
        expect(lengthOf(phases)).to.equal(
          prepare + sets * sides * hold + sets * (sides - 1) * change + (sets - 1) * rest,
        );
      }),
    );
  });
});

describe('lengthOf', () => {
  it('is the end of the last phase, or nothing', () => {
    expect(lengthOf(phasesOf({...plan, sides: 2}))).to.equal(70_000);
    expect(lengthOf([])).to.equal(0);
  });
});

describe('phaseAt', () => {
  const phases = phasesOf({...plan, sides: 2});

  it('is the phase from its first ms up to its end', () => {
    for (const [elapsed, index] of [
      [0, 0],
      [4999.9, 0],
      [5000, 1],
      [34_999, 1],
      [35_000, 2],
      [40_000, 3],
      [69_999, 3],
    ] as const)
      expect(phaseAt(phases, elapsed), String(elapsed)).to.equal(phases[index]);
  });

  it('is none after the end', () => {
    expect(phaseAt(phases, 70_000)).to.equal(undefined);
    expect(phaseAt([], 0)).to.equal(undefined);
  });
});

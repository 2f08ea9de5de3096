import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {
  act,
  elapsedOf,
  heldIn,
  idle,
  restored,
  saved,
  settle,
  type Hold,
  type HoldAction,
} from '../../src/timing/hold.js';
import {
  lengthOf,
  phaseAt,
  phasesOf,
  planFrom,
  type Phase,
  type PlanSource,
} from '../../src/timing/routine.js';
import {FakeClock} from '../helpers/fake-clock.js';

const hour = 3_600_000;

/** Get ready 5 s, left 30 s, switch 5 s, right 30 s: ends at 70 s. */
const sides = {seconds: 30, sides: 2, prepare: 5, switch: 5};

/** A routine on a clock, as it is used: settled before each action. */
class Used {
  readonly phases: readonly Phase[];

  constructor(
    readonly plan = planFrom(sides),
    readonly clock = new FakeClock(),
    public hold: Hold = idle,
  ) {
    this.phases = phasesOf(plan);
  }

  settle(): this {
    this.hold = settle(this.hold, this.phases, this.clock.now());
    return this;
  }

  do(...actions: HoldAction[]): this {
    for (const action of actions)
      this.hold = act(this.settle().hold, action, this.phases, this.clock.now());
    return this;
  }

  /** In seconds. */
  wait(seconds: number): this {
    this.clock.advance(seconds * 1000);
    return this;
  }

  get status(): Hold['status'] {
    return this.settle().hold.status;
  }

  /** In seconds. */
  get elapsed(): number {
    return elapsedOf(this.hold, this.phases, this.clock.now()) / 1000;
  }

  get phase(): Phase | undefined {
    return phaseAt(this.phases, this.elapsed * 1000);
  }

  /** In seconds. */
  get held(): number {
    return heldIn(this.phases, this.settle().hold) / 1000;
  }
}

const use = (source: PlanSource = sides) => new Used(planFrom(source));
const running = (seconds = 0) => use().do('start').wait(seconds);
const paused = (seconds = 0) => running(seconds).do('pause');
const done = () => running(70).settle();

describe('a routine', () => {
  it('is idle until it is started', () => {
    const used = use().wait(3600);
    expect([used.status, used.elapsed]).to.deep.equal(['idle', 0]);
  });

  it('runs with the time', () => {
    expect(running().elapsed).to.equal(0);
    expect(running(12.5).elapsed).to.equal(12.5);
    expect(running(12.5).status).to.equal('running');
  });

  it('is done when the last phase ends, and not before', () => {
    expect(running(69.999).status).to.equal('running');
    expect(running(70).status).to.equal('done');
    expect(running(3600).status).to.equal('done');
  });

  it('stays at its end', () => {
    expect(running(3600).elapsed).to.equal(70);
    expect(done().wait(3600).elapsed).to.equal(70);
  });

  it('never is before its beginning', () => {
    const hold: Hold = {status: 'running', since: 5000, skipped: 0};
    expect(elapsedOf(hold, use().phases, 4000)).to.equal(0);
  });

  it('settles only what has ended', () => {
    for (const used of [use(), running(69), paused(12), paused(69), done()]) {
      const {hold} = used;
      expect(used.wait(used.hold.status === 'running' ? 0 : 3600).settle().hold).to.equal(hold);
    }
  });
});

describe('start', () => {
  it('begins a routine that is idle or done', () => {
    for (const used of [use(), done(), running(12).do('reset')]) {
      used.wait(7).do('start');
      expect([used.status, used.elapsed]).to.deep.equal(['running', 0]);
      expect(used.wait(12).elapsed).to.equal(12);
    }
  });

  it('goes on from a pause, however long it was', () => {
    const used = paused(12).wait(3600).do('start');
    expect([used.status, used.elapsed]).to.deep.equal(['running', 12]);
    expect(used.wait(3).elapsed).to.equal(15);
  });

  it('forgets what was skipped before', () => {
    const used = running(5).do('skip', 'skip', 'skip');
    expect([used.status, used.held]).to.deep.equal(['done', 0]);
    expect(used.do('start').wait(70).held).to.equal(60);
  });
});

describe('pause', () => {
  it('stops at any moment', () => {
    for (const seconds of [0, 0.001, 5, 12.5, 35, 69.999]) {
      const used = paused(seconds).wait(3600);
      expect([used.status, used.elapsed]).to.deep.equal(['paused', seconds]);
    }
  });

  it('costs no time, however often', () => {
    const used = running(10).do('pause').wait(9).do('start').wait(10).do('pause').wait(9);
    expect(used.do('start').wait(49.999).status).to.equal('running');
    expect(used.wait(0.001).status).to.equal('done');
    expect(used.held).to.equal(60);
  });

  it('comes too late at the end', () => {
    expect(running(70).do('pause').status).to.equal('done');
  });
});

describe('skip', () => {
  it('goes to the beginning of the next phase', () => {
    for (const [seconds, next] of [
      [0, 5],
      [4.999, 5],
      [5, 35],
      [34, 35],
      [35, 40],
    ] as const) {
      const used = running(seconds).do('skip');
      expect([used.status, used.elapsed], `${seconds} s`).to.deep.equal(['running', next]);
      expect(used.wait(1).elapsed).to.equal(next + 1);
    }
  });

  it('goes on resting where it rests', () => {
    const used = paused(12).do('skip').wait(3600);
    expect([used.status, used.elapsed]).to.deep.equal(['paused', 35]);
    expect(used.do('start').wait(1).elapsed).to.equal(36);
  });

  it('ends the routine in the last phase, running or at rest', () => {
    expect(running(50).do('skip').hold.status).to.equal('done');
    expect(paused(50).do('skip').hold.status).to.equal('done');
  });

  it('leads through all phases', () => {
    const used = running();
    const seen = used.phases.map(() => {
      const {phase} = used;
      used.do('skip');
      return phase;
    });
    expect(seen).to.deep.equal(used.phases);
    expect(used.status).to.equal('done');
  });
});

describe('rewind', () => {
  it('goes back to the beginning of the phase', () => {
    for (const [seconds, begun] of [
      [3, 0],
      [5, 5],
      [34, 5],
      [39, 35],
      [69, 40],
    ] as const) {
      const used = running(seconds).do('rewind');
      expect([used.status, used.elapsed], `${seconds} s`).to.deep.equal(['running', begun]);
      expect(used.wait(1).elapsed).to.equal(begun + 1);
    }
  });

  it('goes on resting where it rests', () => {
    const used = paused(12).do('rewind').wait(3600);
    expect([used.status, used.elapsed]).to.deep.equal(['paused', 5]);
  });
});

describe('reset', () => {
  it('makes it idle from anywhere', () => {
    for (const used of [running(), running(12), paused(12), done(), paused(12).do('skip')])
      expect(used.do('reset').hold).to.equal(idle);
  });
});

describe('an action that makes no sense answers the same object', () => {
  for (const [state, create, actions] of [
    ['idle', use, ['pause', 'skip', 'rewind', 'reset']],
    ['running', () => running(12), ['start']],
    ['paused', () => paused(12), ['pause']],
    ['done', done, ['pause', 'skip', 'rewind']],
  ] as const)
    for (const action of actions)
      it(`${state}: ${action}`, () => {
        const used = create();
        const {hold} = used;
        expect(used.do(action).hold).to.equal(hold);
      });

  it('at its end, not yet settled: skip and rewind', () => {
    const {hold, phases, clock} = running(70);
    for (const action of ['skip', 'rewind'] as const)
      expect(act(hold, action, phases, clock.now())).to.equal(hold);
  });

  it('with no phases: skip and rewind', () => {
    const hold: Hold = {status: 'paused', elapsed: 0, skipped: 0};
    for (const action of ['skip', 'rewind'] as const)
      expect(act(hold, action, [], 0)).to.equal(hold);
  });
});

describe('heldIn', () => {
  it('is the length of all holds where none was skipped', () => {
    expect(done().held).to.equal(60);
    expect(
      use({...sides, sets: 3})
        .do('start')
        .wait(3600).held,
    ).to.equal(180);
  });

  it('leaves out what was skipped of a hold', () => {
    // 10 s of the left side, all of the right one.
    expect(running(15).do('skip').wait(35).held).to.equal(40);
    // 10 s of the left side, 20 s of the right one.
    expect(running(15).do('skip').wait(25).do('skip').held).to.equal(30);
    expect(paused(15).do('skip', 'start').wait(35).held).to.equal(40);
    expect(paused(15).do('skip', 'skip', 'skip').held).to.equal(10);
  });

  it('loses nothing by skipping what is no hold', () => {
    expect(running(2).do('skip').wait(30).do('skip').wait(30).held).to.equal(60);
  });

  it('counts what is held twice once', () => {
    expect(running(30).do('rewind').wait(65).held).to.equal(60);
    expect(running(30).do('rewind').wait(10).do('skip', 'skip').wait(30).held).to.equal(40);
  });

  it('is nothing before a start', () => {
    expect(use().held).to.equal(0);
  });
});

describe('whatever is done to it', () => {
  /** Whole seconds, so that each second lies within one phase. */
  const plans = fc.record({
    seconds: fc.integer({min: 1, max: 6}),
    sides: fc.constantFrom(1, 2),
    sets: fc.integer({min: 1, max: 3}),
    rest: fc.nat(3),
    prepare: fc.nat(3),
    switch: fc.nat(3),
  });

  /** What is done in each second. */
  const acts = (...actions: HoldAction[]) =>
    fc.array(fc.array(fc.constantFrom(...actions), {maxLength: 2}), {maxLength: 80});

  /** Seconds that each phase was seen running, and which phases were skipped or gone back over. */
  function watch(source: PlanSource, seconds: readonly (readonly HoldAction[])[]) {
    const used = use(source).do('start');
    const seen = new Map<Phase | undefined, number>();
    const skipped = new Set<Phase | undefined>();
    const rewound = new Set<Phase | undefined>();
    const live = () => {
      if (used.status !== 'running') return;
      seen.set(used.phase, (seen.get(used.phase) ?? 0) + 1);
    };
    for (const actions of seconds) {
      for (const action of actions) {
        if (used.status === 'done') break;
        if (action === 'skip') skipped.add(used.phase);
        if (action === 'rewind') rewound.add(used.phase);
        used.do(action);
      }
      live();
      used.wait(1);
    }
    if (used.status === 'paused') used.do('start');
    while (used.status === 'running') {
      live();
      used.wait(1);
    }
    return {used, seen, skipped, rewound};
  }

  it('every side that is not skipped itself is held whole, the second no less than the first', () => {
    fc.assert(
      fc.property(plans, acts('start', 'pause', 'skip', 'rewind'), (source, seconds) => {
        const {used, seen, skipped, rewound} = watch(source, seconds);
        expect(used.status).to.equal('done');
        for (const phase of used.phases) {
          const length = (phase.end - phase.start) / 1000;
          const lived = seen.get(phase) ?? 0;
          if (skipped.has(phase)) continue;
          if (rewound.has(phase)) expect(lived).to.be.at.least(length);
          else expect(lived).to.equal(length);
        }
      }),
      {numRuns: 500},
    );
  });

  it('a side that is come to by skipping begins at its beginning', () => {
    fc.assert(
      fc.property(fc.integer({min: 0, max: 39_999}), fc.boolean(), (ms, isPaused) => {
        const used = running(ms / 1000);
        if (isPaused) used.do('pause').wait(9);
        for (const phase of used.phases)
          if (used.phase === phase && phase.start < 40_000) used.do('skip');
        expect(used.elapsed).to.equal(40);
        used.do('start').wait(29.999);
        expect(used.status).to.equal('running');
        expect(used.wait(0.001).status).to.equal('done');
      }),
    );
  });

  it('what is said to be held is what was held', () => {
    fc.assert(
      fc.property(plans, acts('start', 'pause', 'skip'), (source, seconds) => {
        const {used, seen} = watch(source, seconds);
        const lived = [...seen].reduce(
          (sum, [phase, length]) => (phase?.name === 'hold' ? sum + length : sum),
          0,
        );
        expect(used.held).to.equal(lived);
      }),
      {numRuns: 500},
    );
  });

  it('it stays within the routine, and moves only where an action moves it', () => {
    const actions = fc.constantFrom<HoldAction>('start', 'pause', 'skip', 'rewind', 'reset');
    fc.assert(
      fc.property(
        plans,
        fc.array(fc.tuple(actions, fc.double({min: 0, max: 9, noNaN: true}))),
        (source, steps) => {
          const used = use(source);
          for (const [action, seconds] of steps) {
            used.settle();
            const before = used.elapsed;
            const was = used.hold.status;
            used.do(action);
            expect(used.elapsed).to.be.within(0, lengthOf(used.phases) / 1000);
            if (action === 'pause') expect(used.elapsed).to.be.closeTo(before, 1e-6);
            if (action === 'start')
              expect(used.elapsed).to.be.closeTo(was === 'done' ? 0 : before, 1e-6);
            if (action === 'skip') expect(used.elapsed).to.be.at.least(before);
            if (action === 'rewind') expect(used.elapsed).to.be.at.most(before);
            if (action === 'reset') expect(used.elapsed).to.equal(0);
            used.wait(seconds);
          }
        },
      ),
      {numRuns: 500},
    );
  });
});

describe('a saved routine', () => {
  /** Another page, whose clock began anew; the wall clock is what they share. */
  function reopen({hold, plan, clock}: Used, seconds: number, setWall = 0): Used | undefined {
    const json = saved(hold, plan, clock);
    const later = new FakeClock();
    later.advance(12_345);
    later.jump(clock.wall() - later.wall() + seconds * 1000 + setWall);
    const again = restored(json, later);
    return again && new Used(again.plan, later, again.hold);
  }

  it('ran on while the page was away', () => {
    const again = reopen(running(12), 20);
    expect([again?.status, again?.elapsed]).to.deep.equal(['running', 32]);
    expect(again?.wait(3).elapsed).to.equal(35);
  });

  it('is done where it ended while the page was away', () => {
    const again = reopen(running(15).do('skip'), 3600);
    expect([again?.status, again?.held]).to.deep.equal(['done', 40]);
  });

  it('stands still while the page was away, if it was paused', () => {
    const again = reopen(paused(12), 3600);
    expect([again?.status, again?.elapsed]).to.deep.equal(['paused', 12]);
    expect(again?.do('start').wait(1).elapsed).to.equal(13);
  });

  it('goes on from where it was if the wall clock was set back', () => {
    const again = reopen(running(12), 1, -hour);
    expect([again?.status, again?.elapsed]).to.deep.equal(['running', 12]);
  });

  it('goes by the time of the page, not by a wall clock that was set before', () => {
    const used = running(12);
    used.clock.jump(hour);
    expect(reopen(used, 1)?.elapsed).to.equal(13);
  });

  it('keeps its plan, and what was skipped', () => {
    const used = use({...sides, sets: 2, rest: 10})
      .do('start')
      .wait(15)
      .do('skip');
    const again = reopen(used, 0);
    expect(again?.plan).to.deep.equal(used.plan);
    expect(again?.wait(3600).held).to.equal(100);
    expect(reopen(used.do('pause'), 0)?.do('start').wait(3600).held).to.equal(100);
  });

  it('is nothing where it does not run', () => {
    for (const {hold, plan, clock} of [use(), done(), running(12).do('reset')])
      expect(saved(hold, plan, clock)).to.equal(undefined);
  });

  it('comes back at the same place, whatever was done to it', () => {
    const actions = fc.constantFrom<HoldAction>('start', 'pause', 'skip', 'rewind');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(actions, fc.nat(9))),
        fc.nat(90),
        (steps: [HoldAction, number][], seconds) => {
          const used = running();
          for (const [action, pass] of steps) used.do(action).wait(pass);
          if (used.status === 'done') return;
          const again = reopen(used, seconds);
          // The page that stayed open.
          used.wait(seconds);
          expect(again?.elapsed).to.equal(used.elapsed);
          expect(again?.status).to.equal(used.status);
        },
      ),
    );
  });

  describe('is undefined for anything else', () => {
    const plan = planFrom(sides);
    const good = {plan, elapsed: 5, skipped: 0};

    it('(this would be one)', () => {
      expect(restored(JSON.stringify(good), new FakeClock())).to.deep.equal({
        hold: {status: 'paused', elapsed: 5, skipped: 0},
        plan,
      });
    });

    for (const json of [undefined, '', '{', 'Plank', 'null', '[]', '7', '"running"', '{}'])
      it(json ?? 'nothing', () => expect(restored(json, new FakeClock())).to.equal(undefined));

    for (const bad of [
      {plan: undefined},
      {plan: null},
      {plan: []},
      {plan: {...plan, hold: 0}},
      {plan: {...plan, hold: '30'}},
      {plan: {...plan, sets: 1e9}},
      {plan: {...plan, rest: -1}},
      {elapsed: undefined},
      {elapsed: -1},
      {elapsed: '5'},
      {elapsed: NaN},
      {skipped: undefined},
      {skipped: -1},
      {skipped: [0]},
    ])
      it(`with ${JSON.stringify(bad)}`, () => {
        const json = JSON.stringify({...good, ...bad});
        expect(restored(json, new FakeClock())).to.equal(undefined);
      });

    it('any JSON', () => {
      fc.assert(
        fc.property(fc.json(), json => {
          expect(restored(json, new FakeClock())).to.equal(undefined);
        }),
      );
    });
  });
});

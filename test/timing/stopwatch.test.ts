import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {clockTimeInHundredths} from '../../src/timing/duration.js';
import {
  act,
  extremesOf,
  lapsOf,
  restored,
  saved,
  shownBy,
  zero,
  type Stopwatch,
  type StopwatchAction,
} from '../../src/timing/stopwatch.js';
import {FakeClock} from '../helpers/fake-clock.js';

const hour = 3_600_000;

/** A stopwatch on a clock, as it is used. */
class Used {
  constructor(
    readonly clock = new FakeClock(),
    public watch: Stopwatch = zero,
  ) {}

  do(action: StopwatchAction): this {
    this.watch = act(this.watch, action, this.clock.now());
    return this;
  }

  wait(ms: number): this {
    this.clock.advance(ms);
    return this;
  }

  get shown(): number {
    return shownBy(this.watch, this.clock.now());
  }
}

const resting = () => new Used();
const running = () => new Used().do('start').wait(700);
const paused = () => running().do('pause').wait(700);

describe('a stopwatch', () => {
  it('stands at zero until it is started', () => {
    expect(resting().wait(hour).shown).to.equal(0);
  });

  it('runs', () => {
    expect(resting().wait(50).do('start').shown).to.equal(0);
    expect(running().shown).to.equal(700);
    expect(running().wait(hour).shown).to.equal(hour + 700);
  });

  it('rests', () => {
    expect(paused().shown).to.equal(700);
    expect(paused().wait(hour).shown).to.equal(700);
  });

  it('goes on from where it rested', () => {
    expect(paused().do('start').shown).to.equal(700);
    expect(paused().do('start').wait(50).shown).to.equal(750);
    expect(paused().do('start').wait(50).do('pause').wait(hour).shown).to.equal(750);
  });

  it('goes back to zero, running or at rest', () => {
    for (const used of [running(), paused(), running().do('lap'), paused().do('start')])
      expect(used.do('reset').watch).to.equal(zero);
  });

  it('goes back to zero where only a lap is left of it', () => {
    const used = resting().do('start').do('lap').do('pause');
    expect(used.shown).to.equal(0);
    expect(used.do('reset').watch).to.equal(zero);
  });

  it('never shows less than nothing', () => {
    expect(shownBy({since: 5000, banked: 0, totals: []}, 4000)).to.equal(0);
  });

  it('goes on past 100 hours', () => {
    const {shown} = running().wait(100 * hour - 250);
    expect(clockTimeInHundredths(shown)).to.equal('100:00:00:45');
  });

  describe('is the same object after what makes no sense', () => {
    for (const [state, create, actions] of [
      ['at zero', resting, ['pause', 'lap', 'reset']],
      ['running', running, ['start']],
      ['paused', paused, ['pause', 'lap']],
    ] as const)
      for (const action of actions)
        it(`${state}: ${action}`, () => {
          const used = create();
          const {watch} = used;
          expect(used.do(action).watch).to.equal(watch);
        });
  });

  it('shows the time that it ran since the last reset, whatever is done to it', () => {
    const actions = fc.constantFrom<StopwatchAction>('start', 'pause', 'lap', 'reset');
    fc.assert(
      fc.property(fc.array(fc.tuple(actions, fc.nat(hour))), steps => {
        const used = resting();
        let ran = 0;
        let isRunning = false;
        for (const [action, ms] of steps) {
          if (action === 'start') isRunning = true;
          if (action === 'pause' || action === 'reset') isRunning = false;
          if (action === 'reset') ran = 0;
          used.do(action).wait(ms);
          if (isRunning) ran += ms;
          expect(used.shown).to.equal(ran);
          expect(lapsOf(used.watch).every(lap => lap >= 0)).to.equal(true);
        }
      }),
    );
  });
});

describe('laps', () => {
  it('are the times between, each counted once', () => {
    const used = running().do('lap').wait(300).do('lap').wait(500);
    expect(used.watch.totals).to.deep.equal([700, 1000]);
    expect(lapsOf(used.watch)).to.deep.equal([700, 300]);
    expect(used.shown).to.equal(1500);
  });

  it('leave out the time at rest', () => {
    const used = running().do('lap').wait(200).do('pause').wait(hour).do('start').wait(100);
    expect(lapsOf(used.do('lap').watch)).to.deep.equal([700, 300]);
  });

  it('outlive a pause', () => {
    expect(running().do('lap').do('pause').watch.totals).to.deep.equal([700]);
    expect(running().do('lap').do('pause').do('start').watch.totals).to.deep.equal([700]);
  });

  it('leave the stopwatch before them as it was', () => {
    const used = running();
    const {watch} = used;
    used.do('lap');
    expect(watch.totals).to.deep.equal([]);
  });

  it('are none at zero', () => {
    expect(lapsOf(zero)).to.deep.equal([]);
  });
});

describe('extremesOf', () => {
  it('tells the fastest and the slowest by index', () => {
    expect(extremesOf([500, 300, 900, 400])).to.deep.equal({fastest: 1, slowest: 2});
  });

  it('tells the first of equals', () => {
    expect(extremesOf([500, 300, 300, 500])).to.deep.equal({fastest: 1, slowest: 0});
  });

  for (const laps of [[], [500], [500, 500, 500]])
    it(`tells nothing of ${laps.length} laps that do not differ`, () =>
      expect(extremesOf(laps)).to.equal(undefined));
});

describe('a saved stopwatch', () => {
  /** Another page, whose clock began anew; the wall clock is what they share. */
  const reopen = ({watch, clock}: Used, ms: number, changeWall = 0) => {
    const json = saved(watch, clock);
    const later = new FakeClock();
    later.advance(12_345);
    later.jump(clock.wall() - later.wall() + ms + changeWall);
    const again = restored(json, later);
    return again && new Used(later, again);
  };

  it('ran on while the page was away', () => {
    const again = reopen(running(), hour);
    expect(again?.shown).to.equal(hour + 700);
    expect(again?.wait(50).shown).to.equal(hour + 750);
  });

  it('stands still while the page was away, if it was paused', () => {
    const again = reopen(paused(), hour);
    expect(again?.shown).to.equal(700);
    expect(again?.wait(50).shown).to.equal(700);
    expect(again?.do('start').wait(50).shown).to.equal(750);
  });

  it('goes on from what it showed if the wall clock was set back', () => {
    expect(reopen(running(), 1000, -hour)?.shown).to.equal(700);
  });

  it('keeps its laps', () => {
    const used = running().do('lap').wait(300).do('lap');
    expect(reopen(used, hour)?.watch.totals).to.deep.equal([700, 1000]);
    expect(reopen(used.do('pause'), hour)?.watch.totals).to.deep.equal([700, 1000]);
  });

  it('can be at zero', () => {
    expect(reopen(resting(), hour)?.watch).to.deep.equal(zero);
  });

  describe('is undefined for anything else', () => {
    for (const json of [
      undefined,
      '',
      '{',
      'null',
      '[]',
      '7',
      '{}',
      '{"shown": 5}',
      '{"totals": []}',
      '{"shown": "5", "totals": []}',
      '{"shown": -5, "totals": []}',
      '{"shown": 1e999, "totals": []}',
      '{"shown": null, "totals": []}',
      '{"shown": 5, "totals": {}}',
      '{"shown": 5, "totals": "5"}',
      '{"shown": 5, "totals": [null]}',
      '{"shown": 5, "totals": [1, "2"]}',
      '{"shown": 5, "totals": [-1]}',
    ])
      it(json ?? 'nothing', () => expect(restored(json, new FakeClock())).to.equal(undefined));
  });
});

import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {steady} from '../../src/timing/clock.js';
import {act, shownBy, zero} from '../../src/timing/stopwatch.js';
import {FakeClock} from '../helpers/fake-clock.js';

const hour = 3_600_000;
const opened = 1_700_000_000_000;

/** A device with both of its clocks; `pass` is what each of them says went by. */
function createDevice() {
  let monotonic = 42;
  let wall = opened;
  const now = steady(
    () => monotonic,
    () => wall,
  );
  return {
    now,
    pass(byMonotonic: number, byWall = byMonotonic) {
      monotonic += byMonotonic;
      wall += byWall;
    },
  };
}

/** What `steady` says went by. */
function passed(byMonotonic: number, byWall: number): number {
  const {now, pass} = createDevice();
  pass(byMonotonic, byWall);
  return now() - opened;
}

describe('steady', () => {
  it('begins at the wall clock', () => {
    expect(createDevice().now()).to.equal(opened);
  });

  it('stands still while no time passes', () => {
    const {now, pass} = createDevice();
    pass(500);
    expect(now()).to.equal(now());
  });

  it('runs with the clocks where they agree', () => {
    expect(passed(1234.5, 1234.5)).to.equal(1234.5);
  });

  it('runs the same however often it is read', () => {
    const {now, pass} = createDevice();
    for (let second = 0; second < 3600; second++) {
      pass(1000);
      now();
    }
    expect(now() - opened).to.equal(passed(hour, hour));
  });

  describe('counts sleep', () => {
    it('where the monotonic clock stops', () => {
      expect(passed(0, hour)).to.equal(hour);
      expect(passed(20, hour + 20)).to.equal(hour + 20);
    });

    it('where the monotonic clock runs on', () => {
      expect(passed(hour, hour)).to.equal(hour);
    });

    it('once', () => {
      const {now, pass} = createDevice();
      pass(0, hour);
      now();
      pass(1000);
      expect(now() - opened).to.equal(hour + 1000);
      pass(0, hour);
      expect(now() - opened).to.equal(2 * hour + 1000);
    });
  });

  describe('when the wall clock is set', () => {
    it('back an hour: goes on as if nothing had been', () => {
      expect(passed(10, 10 - hour)).to.equal(10);
      const {now, pass} = createDevice();
      pass(10, 10 - hour);
      now();
      pass(1000);
      expect(now() - opened).to.equal(1010);
    });

    it('forward by half a second: goes on as if nothing had been', () => {
      expect(passed(10, 510)).to.equal(10);
    });

    it('forward by half a second, again and again: does not add it up to sleep', () => {
      const {now, pass} = createDevice();
      for (let times = 0; times < 10; times++) {
        pass(10, 510);
        now();
      }
      expect(now() - opened).to.equal(100);
    });

    it('forward by up to a second: goes on as if nothing had been', () => {
      expect(passed(10, 1010)).to.equal(10);
      expect(passed(10, 1011)).to.equal(1011);
    });

    it('forward an hour: counts as sleep', () => {
      expect(passed(10, 10 + hour)).to.equal(10 + hour);
    });
  });

  /** Anything both clocks may do; a monotonic clock that goes back is broken, but there are some. */
  const anything = fc.array(
    fc.tuple(
      fc.oneof(fc.nat(5000), fc.integer({min: -1000, max: 2 * hour})),
      fc.oneof(fc.nat(5000), fc.integer({min: -2 * hour, max: 2 * hour})),
    ),
  );

  it('never goes back, whatever the clocks do', () => {
    fc.assert(
      fc.property(anything, steps => {
        const {now, pass} = createDevice();
        let before = now();
        for (const step of steps) {
          pass(...step);
          const after = now();
          expect(after).to.be.at.least(before);
          before = after;
        }
      }),
      {numRuns: 1000},
    );
  });

  it('is never behind the monotonic clock, and ahead of it only by sleep', () => {
    fc.assert(
      fc.property(fc.nat(2 * hour), fc.integer({min: -2 * hour, max: 2 * hour}), (mono, ahead) => {
        expect(passed(mono, mono + ahead) - mono).to.equal(ahead > 1000 ? ahead : 0);
      }),
    );
  });

  it('keeps two timers apart by what lay between their starts', () => {
    fc.assert(
      fc.property(anything, anything, (between, after) => {
        const {now, pass} = createDevice();
        const one = act(zero, 'start', now());
        for (const step of between) {
          pass(...step);
          now();
        }
        const other = act(zero, 'start', now());
        const apart = shownBy(one, now());
        for (const step of after) {
          pass(...step);
          // Read one after the other, and sometimes only one of them.
          const shown = shownBy(one, now());
          expect(shown - shownBy(other, now())).to.equal(apart);
        }
      }),
    );
  });
});

describe('FakeClock', () => {
  it('rings in the order of time, at the time, alarms set by alarms included', () => {
    const clock = new FakeClock();
    const start = clock.now();
    const rung: [name: string, now: number, wall: number][] = [];
    const ring = (name: string) => () => {
      rung.push([name, clock.now() - start, clock.wall() - start]);
    };
    clock.at(start + 300, ring('third'));
    clock.at(start + 100, () => {
      ring('first')();
      clock.at(start + 200, ring('second'));
      clock.at(start, ring('late'));
    });
    clock.at(start + 501, ring('not yet'));
    clock.at(start + 400, ring('never'))();
    expect(rung).to.deep.equal([]);
    expect(clock.waiting).to.equal(3);
    clock.advance(500);
    expect(clock.waiting).to.equal(1);
    expect(rung).to.deep.equal([
      ['first', 100, 100],
      ['late', 100, 100],
      ['second', 200, 200],
      ['third', 300, 300],
    ]);
    expect([clock.now() - start, clock.wall() - start]).to.deep.equal([500, 500]);
  });

  it('rings late after sleep', () => {
    const clock = new FakeClock();
    const start = clock.now();
    let rung = 0;
    clock.at(start + 100, () => (rung = clock.now() - start));
    clock.sleep(hour);
    expect(rung).to.equal(hour);
  });

  it('keeps its time when the wall clock is set', () => {
    const clock = new FakeClock();
    clock.jump(-hour);
    expect([clock.now(), clock.wall()]).to.deep.equal([1_000_000, 1_000_000 - hour]);
  });
});

import {expect} from '@open-wc/testing';
import type {Clock} from '../../src/timing/clock.js';
import {afterwards, stub, until} from '../helpers/card.js';

const opened = 1_700_000_000_000;

describe('systemClock', () => {
  const {now: readWall} = Date;
  let clock: Clock;
  let wall = opened;
  let monotonic = 42;

  /** Time passes on both clocks of the device. */
  const pass = (byMonotonic: number, byWall = byMonotonic) => {
    monotonic += byMonotonic;
    wall += byWall;
  };

  before(async () => {
    Date.now = () => wall;
    performance.now = () => monotonic;
    // Only now: it keeps hold of the clock that it finds.
    ({systemClock: clock} = await import('../../src/browser/system-clock.js'));
  });

  after(() => {
    Date.now = readWall;
    Reflect.deleteProperty(performance, 'now');
  });

  it('begins, when it is first read, with what the device says', () => {
    pass(5000);
    expect(clock.now()).to.equal(wall);
  });

  it('runs with the device', () => {
    const start = clock.now();
    pass(1234);
    expect(clock.now() - start).to.equal(1234);
  });

  it('counts sleep, in which the monotonic clock stands still', () => {
    const start = clock.now();
    pass(500, 3_600_000);
    expect(clock.now() - start).to.equal(3_600_000);
  });

  it('does not go back with the time that is set on the device, which it tells as well', () => {
    const start = clock.now();
    pass(500, -3_600_000);
    expect(clock.now() - start).to.equal(500);
    expect(clock.wall()).to.equal(wall);
  });

  describe('at', () => {
    /** What stands in for the timeouts of the page: how long they are to take. */
    function timeouts(): {ms: number; come: () => void}[] {
      const set: {ms: number; come: () => void}[] = [];
      stub(window, 'setTimeout', ((come: () => void, ms: number) => {
        set.push({ms, come});
        return 1e9;
      }) as never);
      stub(window, 'clearTimeout', () => undefined);
      return set;
    }

    it('rings at a time on this clock', () => {
      const set = timeouts();
      let rings = 0;
      afterwards(clock.at(clock.now() + 2000, () => rings++));
      expect(set.at(-1)?.ms).to.equal(2000);
      pass(1999);
      set.at(-1)?.come();
      expect(rings).to.equal(0);
      pass(1);
      set.at(-1)?.come();
      expect(rings).to.equal(1);
    });

    it('rings, of what came due in a sleep, with the first timeout after it', () => {
      const set = timeouts();
      let rings = 0;
      afterwards(clock.at(clock.now() + 60_000, () => rings++));
      pass(10, 3_600_000);
      set.at(-1)?.come();
      expect(rings).to.equal(1);
    });

    it('does not ring when it was called off', () => {
      const set = timeouts();
      let rings = 0;
      clock.at(clock.now() + 2000, () => rings++)();
      pass(5000);
      for (const {come} of set) come();
      expect(rings).to.equal(0);
    });

    it('rings by the timeouts of the browser', async () => {
      let rings = 0;
      afterwards(clock.at(clock.now() + 5, () => rings++));
      pass(5);
      // Waits by these same clocks, which would stand still.
      Date.now = readWall;
      Reflect.deleteProperty(performance, 'now');
      await until(() => rings, 1);
    });
  });
});

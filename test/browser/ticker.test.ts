import {expect} from '@open-wc/testing';
import type * as Ticker from '../../src/browser/ticker.js';
import {afterwards, stub, until} from '../helpers/card.js';

const address = new URL('../../src/browser/ticker.ts', import.meta.url).href;
let pages = 0;

/** The module as a new page has it. */
const openTicker = async () => (await import(`${address}?${++pages}`)) as typeof Ticker;

/** Stands in for messages, which arrive only when they are told to. */
function fakeMessages() {
  let sent: (() => void)[] = [];
  stub(
    window,
    'MessageChannel',
    class {
      readonly port1: {onmessage?: () => void} = {};
      readonly port2 = {postMessage: () => sent.push(() => this.port1.onmessage?.())};
    } as never,
  );
  return () => {
    const arriving = sent;
    sent = [];
    for (const arrive of arriving) arrive();
  };
}

/** Stands in for timeouts or frames, which come only when they are told to. */
function fakeRequests(request: 'setTimeout' | 'requestAnimationFrame', cancel: keyof Window) {
  const waiting = new Map<number, {readonly come: () => void; readonly ms: number}>();
  // Far from the numbers that real ones have.
  let last = 1e9;
  const add = (come: () => void, ms = 0) => {
    waiting.set(++last, {come, ms});
    return last;
  };
  stub(window, request, add as never);
  stub(window, cancel, (id: number) => void waiting.delete(id));
  return {
    /** How long each of them was asked to take. */
    get waiting() {
      return Array.from(waiting.values(), ({ms}) => ms);
    },
    /** How many have been asked for, ever. */
    get asked() {
      return last - 1e9;
    },
    /** All that wait come, but none that is asked for meanwhile. */
    come() {
      for (const [id, {come}] of [...waiting]) if (waiting.delete(id)) come();
    },
  };
}

describe('alarm', () => {
  let now: number;
  let rung: string[];
  let timeouts: ReturnType<typeof fakeRequests>;
  let arrive: () => void;
  let ticker: typeof Ticker;

  beforeEach(async () => {
    now = 0;
    rung = [];
    ticker = await openTicker();
    timeouts = fakeRequests('setTimeout', 'clearTimeout');
    arrive = fakeMessages();
  });

  /** Sets an alarm that is due at a time; answers what calls it off. */
  function set(name: string, time: number, ring: () => void = () => undefined): () => void {
    const end = ticker.alarm(
      () => time - now,
      () => {
        rung.push(name);
        ring();
      },
    );
    afterwards(end);
    return end;
  }

  /** The timeout comes at this time, and what follows; answers which have rung by then. */
  function comeAt(time: number): string {
    now = time;
    timeouts.come();
    arrive();
    return rung.join(' ');
  }

  it('rings once, when its time has come', () => {
    set('tea', 3000);
    expect(timeouts.waiting).to.deep.equal([3000]);
    expect(comeAt(3000)).to.equal('tea');
    expect(timeouts.waiting).to.deep.equal([]);
  });

  it('never rings while it is being set', () => {
    set('overdue', -500);
    expect(rung).to.deep.equal([]);
    expect(timeouts.waiting).to.deep.equal([0]);
    expect(comeAt(0)).to.equal('overdue');
  });

  it('shares one timeout, for what is due next, with all others', () => {
    set('c', 3000);
    expect(timeouts.waiting).to.deep.equal([3000]);
    set('a', 1000);
    expect(timeouts.waiting).to.deep.equal([1000]);
    set('b', 2000);
    expect(timeouts.waiting).to.deep.equal([1000]);
    expect(comeAt(1000)).to.equal('a');
    expect(timeouts.waiting).to.deep.equal([1000]);
    expect(comeAt(2000)).to.equal('a b');
    expect(timeouts.waiting).to.deep.equal([1000]);
    expect(comeAt(3000)).to.equal('a b c');
    expect(timeouts.waiting).to.deep.equal([]);
  });

  it('rings with all others that are due by then', () => {
    set('a', 1000);
    set('b', 2000);
    set('later', 9000);
    expect(comeAt(2500)).to.equal('a b');
    expect(timeouts.waiting).to.deep.equal([6500]);
  });

  it('asks for its time again when the timeout comes early', () => {
    set('tea', 3000);
    expect(comeAt(2990)).to.equal('');
    expect(timeouts.waiting).to.deep.equal([10]);
    expect(comeAt(3000)).to.equal('tea');
  });

  it('waits to the end of the ms in which it is due', () => {
    set('tea', 999.3);
    expect(timeouts.waiting).to.deep.equal([1000]);
    expect(comeAt(999.2)).to.equal('');
    expect(timeouts.waiting).to.deep.equal([1]);
  });

  it('waits for longer than a timeout can', () => {
    const most = 2 ** 31 - 1;
    set('next year', most + 5000);
    expect(timeouts.waiting).to.deep.equal([most]);
    expect(comeAt(most)).to.equal('');
    expect(timeouts.waiting).to.deep.equal([5000]);
  });

  it('sets the next timeout in a message: a hidden tab holds back those that timeouts set', () => {
    set('a', 1000);
    set('b', 2000);
    now = 1000;
    const {asked} = timeouts;
    timeouts.come();
    expect(timeouts.asked).to.equal(asked);
    expect(timeouts.waiting).to.deep.equal([]);
    arrive();
    expect(timeouts.waiting).to.deep.equal([1000]);
  });

  describe('called off', () => {
    it('does not ring, and leaves no timeout', () => {
      const end = set('tea', 1000);
      end();
      expect(timeouts.waiting).to.deep.equal([]);
      expect(comeAt(1000)).to.equal('');
    });

    it('leaves the others alone, also when it is called off again or has rung', () => {
      const ends = [set('a', 1000), set('b', 1500)];
      set('c', 2000);
      expect(comeAt(1000)).to.equal('a');
      for (const end of [...ends, ...ends]) end();
      expect(timeouts.waiting).to.have.length(1);
      expect(comeAt(2000)).to.equal('a c');
      expect(timeouts.waiting).to.deep.equal([]);
    });

    it('by another that rings at the same time, does not ring', () => {
      set('a', 1000, () => endB());
      const endB = set('b', 1000);
      expect(comeAt(1000)).to.equal('a');
      expect(timeouts.waiting).to.deep.equal([]);
    });

    it('between a timeout and the next, leaves none', () => {
      set('a', 1000);
      const end = set('b', 2000);
      now = 1000;
      timeouts.come();
      end();
      arrive();
      expect(timeouts.waiting).to.deep.equal([]);
    });
  });

  describe('set while another rings', () => {
    it('rings at its own time, by the same one timeout', () => {
      set('a', 1000, () => set('next', 1500));
      set('b', 4000);
      expect(comeAt(1000)).to.equal('a');
      expect(timeouts.waiting).to.deep.equal([500]);
      expect(comeAt(1500)).to.equal('a next');
      expect(timeouts.waiting).to.deep.equal([2500]);
    });

    it('and due already, waits for the next timeout: one that sets itself again lets the page run', () => {
      const again = () => void set('again', 1000, again);
      set('again', 1000, again);
      expect(comeAt(1000)).to.equal('again');
      expect(timeouts.waiting).to.deep.equal([0]);
      expect(comeAt(1000)).to.equal('again again');
    });
  });
});

describe('everyFrame', () => {
  let painted: string[];
  let requested: ReturnType<typeof fakeRequests>;
  let ticker: typeof Ticker;

  beforeEach(async () => {
    painted = [];
    ticker = await openTicker();
    requested = fakeRequests('requestAnimationFrame', 'cancelAnimationFrame');
  });

  function start(name: string, paint: () => void = () => undefined): () => void {
    const end = ticker.everyFrame(() => {
      painted.push(name);
      paint();
    });
    afterwards(end);
    return end;
  }

  /** A frame comes; answers who has painted in it. */
  function frame(): string {
    painted = [];
    requested.come();
    return painted.join(' ');
  }

  it('paints in each frame, and not before the first', () => {
    start('a');
    expect(painted).to.deep.equal([]);
    for (let count = 0; count < 3; count++) expect(frame()).to.equal('a');
  });

  it('asks for one frame, however many paint in it', () => {
    for (const name of ['a', 'b', 'c']) start(name);
    expect(requested.waiting).to.have.length(1);
    expect(frame()).to.equal('a b c');
    expect(requested.waiting).to.have.length(1);
    expect(requested.asked).to.equal(2);
  });

  it('asks for none when the last has ended, and again for the next', () => {
    const ends = [start('a'), start('b')];
    ends[0]?.();
    expect(frame()).to.equal('b');
    ends[1]?.();
    expect(requested.waiting).to.have.length(0);
    expect(frame()).to.equal('');
    start('c');
    expect(requested.waiting).to.have.length(1);
    expect(frame()).to.equal('c');
  });

  it('can be ended twice', () => {
    const end = start('a');
    start('b');
    end();
    end();
    expect(frame()).to.equal('b');
  });

  it('can be ended, or passed on, by what paints', () => {
    const end = start('a', () => {
      end();
      start('b');
    });
    frame();
    expect(requested.waiting).to.have.length(1);
    expect(frame()).to.equal('b');
    const endLast = start('c', () => endLast());
    frame();
    expect(frame()).to.equal('b');
  });

  it('leaves no frame behind when the last ends while it paints', () => {
    const end = start('a', () => end());
    expect(frame()).to.equal('a');
    expect(requested.waiting).to.have.length(0);
  });
});

describe('With what the browser has', () => {
  it('alarms ring one after the other', async () => {
    const {alarm} = await openTicker();
    const rung: number[] = [];
    const leftOf = (index: number) => () =>
      // Nothing is known of its time until the one before it has rung.
      index && !rung[index - 1] ? 1000 : (rung[index - 1] ?? start) + 5 - performance.now();
    const start = performance.now();
    for (const index of [0, 1, 2]) {
      afterwards(alarm(leftOf(index), () => rung.push(performance.now())));
    }
    await until(() => rung.length, 3);
  });

  it('painters paint until they end', async () => {
    const {everyFrame} = await openTicker();
    let frames = 0;
    const end = everyFrame(() => {
      if (++frames === 3) end();
    });
    afterwards(end);
    await until(() => frames, 3);
  });
});

import {expect} from '@open-wc/testing';
import {heard, stub} from '../../helpers/card.js';
import {said, timerWith} from '../../helpers/timers.js';

const plan = {seconds: 30, sides: 2, sets: 2, rest: 15, persist: 'a'};

/** A routine that was under way when its page went, and its clock. */
async function leftBehind(elapsed: number, isPaused = false) {
  const {timer, clock} = await timerWith(plan);
  timer.start();
  clock.advance(elapsed);
  if (isPaused) timer.pause();
  timer.remove();
  return clock;
}

describe('a routine that is remembered', () => {
  beforeEach(() => localStorage.clear());
  after(() => localStorage.clear());

  it('runs on to the very ms while the page is away', async () => {
    const clock = await leftBehind(10_123);
    clock.advance(30_000);
    const {timer} = await timerWith(plan, {clock});
    expect([timer.phase, timer.remaining]).to.deep.equal(['hold', 24_877]);
    expect(said(timer, 'side')).to.equal('Right side · set 1 of 2');
    expect(said(timer, 'time')).to.equal('0:25');
    clock.advance(24_877);
    expect(timer.phase, 'and goes on').to.equal('rest');
  });

  it('stays where it was paused', async () => {
    const clock = await leftBehind(10_123, true);
    clock.advance(3_600_000);
    const {timer} = await timerWith(plan, {clock});
    expect([timer.phase, timer.paused, timer.remaining]).to.deep.equal(['hold', true, 19_877]);
  });

  it('keeps the plan that it was started with', async () => {
    const clock = await leftBehind(1000);
    const {timer} = await timerWith({...plan, seconds: 10, sets: 1}, {clock});
    expect(timer.remaining).to.equal(29_000);
    expect(said(timer, 'side')).to.equal('Left side · set 1 of 2');
  });

  it('is done, and says so once, where its end came meanwhile', async () => {
    const clock = await leftBehind(1000);
    clock.advance(600_000);
    const completed = heard('hold-completed');
    const {timer} = await timerWith(plan, {clock});
    expect(timer.phase).to.equal('done');
    expect(completed).to.have.length(1);
    timer.remove();
    const again = await timerWith(plan, {clock});
    expect(again.timer.phase).to.equal('idle');
    expect(completed).to.have.length(1);
  });

  it('is forgotten with reset', async () => {
    const clock = await leftBehind(1000);
    const {timer} = await timerWith(plan, {clock});
    timer.reset();
    expect(localStorage).to.have.length(0);
  });

  it('is told from others by name, id or place', async () => {
    const others: Record<string, string>[] = [
      {persist: 'a'},
      {persist: 'b'},
      {persist: '', id: 'c'},
      {persist: ''},
    ];
    for (const attributes of others) {
      const {timer} = await timerWith(attributes);
      timer.start();
    }
    expect(localStorage).to.have.length(4);
  });

  it('is not remembered where nobody asks for it', async () => {
    const {timer} = await timerWith({seconds: 30});
    timer.start();
    expect(localStorage).to.have.length(0);
  });

  it('begins anew from what is no routine', async () => {
    await leftBehind(1000);
    const key = Object.keys(localStorage)[0] ?? '';
    const good = JSON.parse(localStorage.getItem(key) ?? '') as {plan: object};
    const bad = (change: object) => JSON.stringify({...good, ...change});
    const badPlan = (change: object) => bad({plan: {...good.plan, ...change}});
    for (const nonsense of [
      'null',
      '{',
      '7',
      bad({plan: null}),
      bad({elapsed: -1}),
      bad({elapsed: '1'}),
      bad({skipped: null}),
      badPlan({sets: 1e9}),
      badPlan({hold: 0}),
      badPlan({rest: 'x'}),
    ]) {
      localStorage.setItem(key, nonsense);
      const {timer} = await timerWith(plan);
      expect(timer.phase, nonsense).to.equal('idle');
      timer.remove();
    }
  });

  it('follows what happens to it in another tab', async () => {
    const {timer, clock} = await timerWith(plan);
    timer.start();
    const key = Object.keys(localStorage)[0] ?? '';
    const running = localStorage.getItem(key) ?? '';
    const tell = (json: string | null) => {
      if (json) localStorage.setItem(key, json);
      else localStorage.removeItem(key);
      dispatchEvent(new StorageEvent('storage', {key}));
    };
    tell(JSON.stringify({...(JSON.parse(running) as object), elapsed: 5000, wall: undefined}));
    expect([timer.paused, timer.remaining]).to.deep.equal([true, 25_000]);
    tell(running);
    clock.advance(1000);
    expect([timer.paused, timer.remaining]).to.deep.equal([false, 29_000]);
    tell(null);
    expect(timer.phase).to.equal('idle');
  });

  it('works on where storage is full or forbidden', async () => {
    for (const method of ['getItem', 'setItem', 'removeItem'] as const)
      stub(Storage.prototype, method, () => {
        throw new DOMException('No.', 'QuotaExceededError');
      });
    const {timer, clock} = await timerWith(plan);
    timer.start();
    clock.advance(1000);
    expect(timer.remaining).to.equal(29_000);
  });
});

import {expect} from '@open-wc/testing';
import {heard, travels} from '../../helpers/card.js';
import {said, timerWith} from '../../helpers/timers.js';

describe('a hold', () => {
  it('runs down from its seconds, and is done', async () => {
    const {timer, pass} = await timerWith({seconds: 30});
    expect(timer.phase).to.equal('idle');
    expect(timer.remaining).to.equal(30_000);
    timer.start();
    await pass(0);
    expect(said(timer, 'phase')).to.equal('Hold');
    expect(said(timer, 'time')).to.equal('0:30');
    await pass(0.001);
    expect(said(timer, 'time'), 'a second that has begun counts').to.equal('0:30');
    await pass(1);
    expect(said(timer, 'time')).to.equal('0:29');
    expect(timer.remaining).to.equal(28_999);
    await pass(28.999);
    expect(timer.phase).to.equal('done');
    expect(timer.remaining).to.equal(0);
    expect(said(timer, 'phase')).to.equal('Done');
    expect(said(timer, 'next')).to.equal('30 seconds held');
  });

  it('gives time to get ready, unless it is told not to', async () => {
    const {timer, pass} = await timerWith({seconds: 10, prepare: ''});
    timer.start();
    await pass(4.9);
    expect(said(timer, 'phase')).to.equal('Get ready');
    expect(said(timer, 'time')).to.equal('0:01');
    expect(said(timer, 'next')).to.equal('Next: Hold · 10 sec');
    await pass(0.1);
    expect(said(timer, 'phase')).to.equal('Hold');
    expect(said(timer, 'next')).to.equal('Next: Done');
  });

  it('goes from side to side and from set to set', async () => {
    const {timer, pass} = await timerWith({seconds: 30, sides: 2, sets: 2, rest: 15});
    const phases = heard('hold-phase-changed');
    timer.start();
    for (const length of [30, 5, 30, 15, 30, 5]) await pass(length);
    expect(phases.map(({phase, set, side}) => `${phase} ${set} ${side}`)).to.deep.equal([
      'hold 1 left',
      'switch 1 right',
      'hold 1 right',
      'rest 2 left',
      'hold 2 left',
      'switch 2 right',
      'hold 2 right',
    ]);
    expect(said(timer, 'side')).to.equal('Right side · set 2 of 2');
    await pass(30);
    expect(said(timer, 'next')).to.equal('Both sides · 2 sets · 15 sec rest · 2 minutes held');
  });

  it('is where the time is after an hour in which nothing ran', async () => {
    const {timer, clock} = await timerWith({seconds: 30, sets: 3, rest: 10});
    const completed = heard('hold-completed');
    timer.start();
    clock.advance(3_600_000);
    expect(timer.phase).to.equal('done');
    expect(completed.map(({held}) => held)).to.deep.equal([90_000]);
  });

  it('takes its plan from the exercise, as far as no attribute says otherwise', async () => {
    const exercise = {name: 'Stretch', hold: {seconds: [30, 60], sides: 2, sets: 2, rest: 20}};
    const {timer} = await timerWith({sets: 3}, {exercise});
    expect(timer.remaining).to.equal(30_000);
    expect(said(timer, 'plan')).to.equal('Both sides · 3 sets · 20 sec rest');
    timer.seconds = '1:30';
    expect(timer.remaining).to.equal(90_000);
  });

  for (const seconds of ['', 'soon', '-5', '0', 'NaN', '1e9', '<b>']) {
    it(`reads “${seconds}” seconds as nothing said`, async () => {
      const {timer} = await timerWith({seconds, sides: 'x', sets: '-1', rest: '?'});
      expect(timer.remaining).to.equal(30_000);
      timer.start();
      await timer.updateComplete;
      expect(said(timer, 'time')).to.equal('0:30');
    });
  }

  for (const exercise of [null, {}, {hold: 30}, {hold: null}, {hold: {seconds: {}, sides: []}}]) {
    it(`takes ${JSON.stringify(exercise)} for an exercise without a plan`, async () => {
      const {timer} = await timerWith({}, {exercise});
      expect(timer.remaining).to.equal(30_000);
    });
  }
});

describe('the methods', () => {
  it('pause and go on without a ms lost', async () => {
    const {timer, clock} = await timerWith({seconds: 30});
    timer.start();
    clock.advance(10_123);
    timer.pause();
    clock.advance(60_000);
    expect(timer.paused).to.equal(true);
    expect(timer.remaining).to.equal(19_877);
    timer.start();
    clock.advance(877);
    expect(timer.remaining).to.equal(19_000);
  });

  it('skip a phase, and leave the next one whole', async () => {
    const {timer, clock} = await timerWith({seconds: 30, sides: 2});
    timer.start();
    clock.advance(12_000);
    timer.skip();
    expect([timer.phase, timer.remaining]).to.deep.equal(['switch', 5000]);
    timer.skip();
    expect([timer.phase, timer.remaining]).to.deep.equal(['hold', 30_000]);
    clock.advance(30_000);
    expect(timer.phase).to.equal('done');
  });

  it('reset at any moment', async () => {
    const {timer, clock} = await timerWith({seconds: 30});
    const completed = heard('hold-completed');
    timer.start();
    clock.advance(12_000);
    timer.reset();
    expect([timer.phase, timer.remaining]).to.deep.equal(['idle', 30_000]);
    clock.advance(60_000);
    expect(completed).to.have.length(0);
  });

  it('do nothing where they make no sense', async () => {
    const {timer} = await timerWith({seconds: 30});
    const events = [
      ...(['hold-started', 'hold-paused', 'hold-phase-changed', 'hold-completed'] as const),
    ].map(heard);
    timer.pause();
    timer.skip();
    timer.reset();
    expect(timer.phase).to.equal('idle');
    expect(events.flat()).to.have.length(0);
    timer.start();
    timer.start();
    expect(events[0]).to.have.length(1);
  });

  it('leave a routine that runs as it was started, whatever the page says meanwhile', async () => {
    const {timer, clock} = await timerWith({seconds: 30});
    const phases = heard('hold-phase-changed');
    timer.start();
    clock.advance(10_000);
    timer.seconds = 60;
    timer.start();
    expect([timer.phase, timer.remaining]).to.deep.equal(['hold', 20_000]);
    expect(phases).to.have.length(1);
  });

  it('start again what is done', async () => {
    const {timer, clock} = await timerWith({seconds: 5});
    timer.start();
    clock.advance(5000);
    timer.start();
    expect([timer.phase, timer.remaining]).to.deep.equal(['hold', 5000]);
  });
});

describe('the events', () => {
  it('tell of start, pause and end, once each', async () => {
    const {timer, clock} = await timerWith({seconds: 20});
    const started = heard('hold-started');
    const paused = heard('hold-paused');
    const completed = heard('hold-completed');
    timer.start();
    clock.advance(5000);
    timer.pause();
    timer.start();
    clock.advance(60_000);
    expect(started.map(({remaining}) => remaining)).to.deep.equal([20_000, 15_000]);
    expect(paused.map(({phase, remaining}) => [phase, remaining])).to.deep.equal([
      ['hold', 15_000],
    ]);
    expect(completed.map(({held}) => held)).to.deep.equal([20_000]);
    for (const event of [started[0], paused[0], completed[0]]) {
      expect(travels(event, timer)).to.deep.equal({
        bubbles: true,
        composed: true,
        cancelable: false,
        isFromCard: true,
      });
    }
  });

  it('come in order, also of phases that nobody saw', async () => {
    const {timer, clock} = await timerWith({seconds: 10, sets: 2, rest: 5});
    const order: string[] = [];
    for (const type of ['hold-started', 'hold-phase-changed', 'hold-completed'] as const)
      timer.addEventListener(type, () => order.push(type));
    timer.start();
    clock.advance(600_000);
    expect(order).to.deep.equal([
      'hold-started',
      'hold-phase-changed',
      'hold-phase-changed',
      'hold-phase-changed',
      'hold-completed',
    ]);
  });

  it('can be answered: who skips each rest hears of every hold, and of the end once', async () => {
    const {timer, clock, pass} = await timerWith({seconds: 10, sets: 2, rest: 5});
    const phases: string[] = [];
    const completed = heard('hold-completed');
    timer.addEventListener('hold-phase-changed', ({phase}) => {
      phases.push(phase);
      if (phase === 'rest') timer.skip();
    });
    timer.start();
    await pass(10);
    expect(phases).to.deep.equal(['hold', 'rest', 'hold']);
    expect(said(timer, 'status')).to.equal('Hold. Set 2 of 2. 10 seconds');
    expect(clock.waiting, 'alarms').to.equal(1);
    await pass(10);
    expect(completed).to.have.length(1);
  });

  it('tell once of an end that who heard of the last phase has brought about', async () => {
    const {timer} = await timerWith({seconds: 10});
    const completed = heard('hold-completed');
    timer.addEventListener('hold-phase-changed', () => timer.skip());
    timer.start();
    expect(timer.phase).to.equal('done');
    expect(completed).to.have.length(1);
  });

  it('tell of the end also where who hears of a phase does something without effect', async () => {
    const {timer, clock} = await timerWith({seconds: 10, sets: 2, rest: 5});
    const completed = heard('hold-completed');
    timer.start();
    timer.addEventListener('hold-phase-changed', () => timer.pause());
    clock.sleep(60_000);
    expect(timer.phase).to.equal('done');
    expect(completed).to.have.length(1);
  });

  it('count what was skipped as not held', async () => {
    const {timer, clock} = await timerWith({seconds: 30, sets: 2, rest: 0});
    const completed = heard('hold-completed');
    timer.start();
    clock.advance(10_000);
    timer.skip();
    clock.advance(30_000);
    expect(completed.map(({held}) => held)).to.deep.equal([40_000]);
  });
});

describe('a timer that is removed', () => {
  it('leaves nothing behind, and is where the time is when it comes back', async () => {
    const {timer, clock} = await timerWith({seconds: 30});
    const parent = timer.parentElement;
    timer.start();
    timer.remove();
    expect(clock.waiting).to.equal(0);
    clock.advance(10_000);
    parent?.append(timer);
    expect(timer.remaining).to.equal(20_000);
    clock.advance(20_000);
    expect(timer.phase).to.equal('done');
  });

  it('is done when it comes back after its end', async () => {
    const {timer, clock} = await timerWith({seconds: 30});
    const completed = heard('hold-completed');
    const parent = timer.parentElement;
    timer.start();
    timer.remove();
    clock.advance(40_000);
    expect(completed).to.have.length(0);
    parent?.append(timer);
    expect(completed).to.have.length(1);
  });
});

describe('label', () => {
  it('is said in place of “Hold”', async () => {
    const {timer, pass} = await timerWith({seconds: 30, sides: 2, label: 'Plank'});
    timer.start();
    await pass(1);
    expect(said(timer, 'phase')).to.equal('Plank');
    await pass(30);
    expect([said(timer, 'phase'), said(timer, 'next')]).to.deep.equal([
      'Switch sides',
      'Next: Plank · 30 sec',
    ]);
  });
});

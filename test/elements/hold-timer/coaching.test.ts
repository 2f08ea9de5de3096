import {expect} from '@open-wc/testing';
import {afterwards, part, words} from '../../helpers/card.js';
import {fakeVoice, fakeWakeLock, said, timerWith, type HoldTimer} from '../../helpers/timers.js';

/** What the status says, each time that it changes. */
function announced(timer: HoldTimer): string[] {
  const heard: string[] = [];
  const status = part(timer, 'status');
  const observer = new MutationObserver(() => {
    const text = words(status);
    if (text && text !== heard.at(-1)) heard.push(text);
  });
  observer.observe(status, {childList: true, characterData: true, subtree: true});
  afterwards(() => observer.disconnect());
  return heard;
}

describe('what is announced', () => {
  it('is each phase, the last 10 seconds and the end, over a whole routine', async () => {
    const {timer, pass} = await timerWith({seconds: 30, sides: 2, sets: 2, rest: 15, prepare: 5});
    const heard = announced(timer);
    timer.start();
    for (let second = 0; second < 160; second++) await pass(1);
    expect(heard).to.deep.equal([
      'Get ready. Left side · set 1 of 2. 5 seconds',
      'Hold. Left side · set 1 of 2. 30 seconds',
      '10 seconds to go',
      'Switch sides. Right side · set 1 of 2. 5 seconds',
      'Hold. Right side · set 1 of 2. 30 seconds',
      '10 seconds to go',
      'Rest. Left side · set 2 of 2. 15 seconds',
      '10 seconds to go',
      'Hold. Left side · set 2 of 2. 30 seconds',
      '10 seconds to go',
      'Switch sides. Right side · set 2 of 2. 5 seconds',
      'Hold. Right side · set 2 of 2. 30 seconds',
      '10 seconds to go',
      'Done',
    ]);
  });

  it('is halfway, too, where a hold is long', async () => {
    const {timer, pass} = await timerWith({seconds: '2:00'});
    const heard = announced(timer);
    timer.start();
    for (let second = 0; second < 120; second++) await pass(1);
    expect(heard).to.deep.equal(['Hold. 2 minutes', 'Halfway', '10 seconds to go', 'Done']);
  });

  it('is nothing stale: after sleep only where it stands', async () => {
    const {timer, clock, pass} = await timerWith({seconds: 60, sets: 3, rest: 15});
    const heard = announced(timer);
    timer.start();
    await pass(0);
    clock.sleep(100_000);
    await pass(0);
    expect(heard).to.deep.equal(['Hold. Set 1 of 3. 1 minute']);
    expect(said(timer, 'side')).to.equal('Set 2 of 3');
  });

  it('comes earlier, or never, as the page wants it', async () => {
    const {timer, pass} = await timerWith({seconds: 40, warning: 20});
    const heard = announced(timer);
    timer.start();
    for (let second = 0; second < 39; second++) await pass(1);
    expect(heard).to.deep.equal(['Hold. 40 seconds', '20 seconds to go']);
    timer.reset();
    timer.warning = 0;
    heard.length = 0;
    timer.start();
    for (let second = 0; second < 39; second++) await pass(1);
    expect(heard).to.deep.equal(['Hold. 40 seconds']);
  });

  it('is in the language of the page', async () => {
    const {timer, pass} = await timerWith({seconds: 30, sides: 2, lang: 'es'});
    const heard = announced(timer);
    timer.start();
    await pass(1);
    expect(heard).to.deep.equal(['Mantén. Lado izquierdo. 30 segundos']);
  });
});

describe('the voice', () => {
  it('says the phases and the last seconds, where it is asked for', async () => {
    const {said: heard} = fakeVoice();
    const {timer, pass} = await timerWith({seconds: 15, voice: ''}, {noSound: false});
    timer.start();
    for (let second = 0; second < 15; second++) await pass(1);
    expect(heard).to.deep.equal([
      'en: Hold. 15 seconds',
      'en: 10 seconds to go',
      'en: 3',
      'en: 2',
      'en: 1',
      'en: Done',
    ]);
  });

  it('counts as many seconds as the page wants', async () => {
    const {said: heard} = fakeVoice();
    const {timer, pass} = await timerWith(
      {seconds: 8, voice: '', countdown: 1, warning: 0},
      {noSound: false},
    );
    timer.start();
    for (let second = 0; second < 8; second++) await pass(1);
    expect(heard).to.deep.equal(['en: Hold. 8 seconds', 'en: 1', 'en: Done']);
  });

  for (const how of ['not asked for', 'no sound', 'muted']) {
    it(`is silent where it is ${how}`, async () => {
      const {said: heard} = fakeVoice();
      if (how === 'muted') localStorage.setItem('exercise-elements:muted', '1');
      afterwards(() => localStorage.clear());
      const {timer, pass} = await timerWith(how === 'not asked for' ? {} : {voice: ''}, {
        noSound: how === 'no sound',
      });
      timer.start();
      for (let second = 0; second < 30; second++) await pass(1);
      expect(heard).to.deep.equal([]);
    });
  }
});

describe('the screen', () => {
  it('stays on while a hold runs', async () => {
    const count = fakeWakeLock();
    const {timer, pass} = await timerWith({seconds: 30});
    expect(count.held).to.equal(0);
    timer.start();
    await pass(1);
    expect(count.held).to.equal(1);
    timer.pause();
    await pass(1);
    expect(count.held).to.equal(0);
    timer.start();
    await pass(29);
    expect(timer.phase).to.equal('done');
    await pass(0);
    expect(count).to.deep.equal({held: 0, asked: 2});
  });

  it('is let go of with the timer', async () => {
    const count = fakeWakeLock();
    const {timer, pass} = await timerWith({seconds: 30});
    timer.start();
    await pass(1);
    timer.remove();
    await Promise.resolve();
    expect(count.held).to.equal(0);
  });

  it('is left alone where the page wants it so', async () => {
    const count = fakeWakeLock();
    const {timer, pass} = await timerWith({seconds: 30, 'no-wake-lock': ''});
    timer.start();
    await pass(1);
    expect(count.asked).to.equal(0);
  });
});

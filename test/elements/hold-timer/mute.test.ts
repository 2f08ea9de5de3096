import {expect} from '@open-wc/testing';
import {afterwards, button, parts, stub, until, words} from '../../helpers/card.js';
import {fakeAudio, fakeVoice, timerWith, type HoldTimer} from '../../helpers/timers.js';

const label = (timer: HoldTimer) => words(parts(timer, 'sound')[0]);

async function running(attributes: Record<string, string> = {}): Promise<HoldTimer> {
  const {timer} = await timerWith({seconds: 30, ...attributes}, {noSound: false});
  timer.start();
  return timer;
}

/** What this tab hears when the sound is switched in another. */
function switchElsewhere(isMuted: boolean): void {
  const key = 'exercise-elements:muted';
  if (isMuted) localStorage.setItem(key, '1');
  else localStorage.removeItem(key);
  dispatchEvent(new StorageEvent('storage', {key}));
}

describe('the switch of the sound', () => {
  let heard: () => number;

  beforeEach(() => {
    localStorage.clear();
    heard = fakeAudio();
  });
  after(() => localStorage.clear());

  it('silences all timers of the page at once, from whichever', async () => {
    const [one, other] = [await running(), await running()];
    await until(heard, 2);
    button(one, 'Sound is on').click();
    expect(heard()).to.equal(0);
    await other.updateComplete;
    expect([one, other].map(label)).to.deep.equal(['Sound is off', 'Sound is off']);
    button(other, 'Sound is off').click();
    await until(heard, 2);
    await one.updateComplete;
    expect([one, other].map(label)).to.deep.equal(['Sound is on', 'Sound is on']);
  });

  it('silences those in other tabs', async () => {
    const timer = await running();
    await until(heard, 1);
    switchElsewhere(true);
    expect(heard()).to.equal(0);
    await timer.updateComplete;
    expect(label(timer)).to.equal('Sound is off');
    switchElsewhere(false);
    await until(heard, 1);
    await timer.updateComplete;
    expect(label(timer)).to.equal('Sound is on');
  });

  it('sounds nothing that does not run, or has no sound', async () => {
    const paused = await running();
    paused.pause();
    const {timer: idle} = await timerWith({seconds: 30}, {noSound: false});
    const {timer: silent} = await timerWith({seconds: 30}, {noSound: true});
    silent.start();
    button(idle, 'Sound is on').click();
    button(idle, 'Sound is on').click();
    const timer = await running();
    await until(heard, 1);
    timer.pause();
    expect(heard()).to.equal(0);
  });

  it('is there, and works, where a page allows sound while a routine runs', async () => {
    const timer = await running();
    await until(heard, 1);
    timer.noSound = true;
    await timer.updateComplete;
    expect(heard()).to.equal(0);
    expect(label(timer)).to.equal('');
    timer.noSound = false;
    await until(heard, 1);
    button(timer, 'Sound is on').click();
    expect(heard()).to.equal(0);
  });

  it('holds for all of the page where nothing can be remembered', async () => {
    for (const method of ['getItem', 'setItem', 'removeItem'] as const)
      stub(Storage.prototype, method, () => {
        throw new DOMException('No.', 'SecurityError');
      });
    const [one, other] = [await running(), await running()];
    await until(heard, 2);
    button(one, 'Sound is on').click();
    expect(heard()).to.equal(0);
    await other.updateComplete;
    expect(label(other)).to.equal('Sound is off');
    expect(label(await running()), 'of one that comes later').to.equal('Sound is off');
    expect(heard()).to.equal(0);
  });

  it('reaches a timer that was away', async () => {
    const [one, away] = [await running(), await running()];
    const parent = away.parentElement;
    away.remove();
    button(one, 'Sound is on').click();
    parent?.append(away);
    await away.updateComplete;
    expect(label(away)).to.equal('Sound is off');
    expect(heard()).to.equal(0);
  });

  it('breaks off the voice, and no voice of the page’s own', async () => {
    const voice = fakeVoice();
    const {timer, pass} = await timerWith({seconds: 30, voice: ''}, {noSound: false});
    timer.start();
    await pass(0);
    expect(voice.said).to.deep.equal(['en: Hold. 30 seconds']);
    const before = voice.hushed;
    button(timer, 'Sound is on').click();
    expect(voice.hushed).to.equal(before + 1);
    timer.remove();

    const mute = await running();
    const {hushed} = voice;
    button(mute, 'Sound is off').click();
    button(mute, 'Sound is off').click();
    expect(voice.hushed).to.equal(hushed);
  });

  it('leaves the sound to the tab in which a routine is run', async () => {
    const voice = fakeVoice();
    afterwards(() => localStorage.clear());
    const {timer, pass} = await timerWith({seconds: 30, voice: '', persist: 'a'}, {noSound: false});
    timer.start();
    await until(heard, 1);
    const key = Object.keys(localStorage)[0] ?? '';
    dispatchEvent(new StorageEvent('storage', {key}));
    expect(heard()).to.equal(0);
    const {length} = voice.said;
    switchElsewhere(true);
    switchElsewhere(false);
    await pass(20);
    expect([heard(), voice.said.length - length]).to.deep.equal([0, 0]);
    timer.skip();
    expect(voice.said.at(-1), 'run from here, it sounds here').to.equal('en: Done');
  });
});

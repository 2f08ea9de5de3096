import {expect} from '@open-wc/testing';
import {heard, until} from '../../helpers/card.js';
import {FakeClock} from '../../helpers/fake-clock.js';
import {
  fakeAudio,
  fakeVoice,
  fakeWakeLock,
  said,
  timerWith,
  type HoldTimer,
} from '../../helpers/timers.js';

/** A timer that no page has seen yet, and what it takes from the device. */
function made(attributes: Record<string, string> = {}) {
  const clock = new FakeClock();
  const [sounding, locks] = [fakeAudio(), fakeWakeLock()];
  const timer = document.createElement('hold-timer');
  for (const [name, value] of Object.entries({seconds: '30', prepare: '0', ...attributes}))
    timer.setAttribute(name, value);
  timer.clock = clock;
  const taken = () => ({alarms: clock.waiting, sounding: sounding(), locks: locks.held});
  return {timer, clock, taken, locks};
}

const nothing = {alarms: 0, sounding: 0, locks: 0};

/** Whatever has been asked for, and comes later. */
const soon = () => new Promise(resolve => setTimeout(resolve));

async function place(timer: HoldTimer): Promise<void> {
  const {timer: neighbour} = await timerWith();
  neighbour.replaceWith(timer);
  await timer.updateComplete;
}

describe('a timer that has not been put into a page', () => {
  beforeEach(() => localStorage.clear());
  after(() => localStorage.clear());

  it('runs, and takes nothing that nobody would give back', async () => {
    const {timer, clock, taken, locks} = made();
    timer.start();
    await soon();
    expect(taken()).to.deep.equal(nothing);
    expect(locks.asked).to.equal(0);
    clock.advance(10_000);
    expect([timer.phase, timer.remaining]).to.deep.equal(['hold', 20_000]);
    timer.pause();
    clock.advance(10_000);
    timer.start();
    clock.advance(1000);
    await soon();
    expect([timer.phase, timer.remaining]).to.deep.equal(['hold', 19_000]);
    expect(taken()).to.deep.equal(nothing);
  });

  it('says nothing', () => {
    const voice = fakeVoice();
    const {timer, clock} = made({voice: ''});
    timer.start();
    clock.advance(10_000);
    timer.skip();
    expect(voice.said).to.deep.equal([]);
  });

  it('goes on in the page, with all that it needs there', async () => {
    const {timer, clock, taken} = made();
    const phases = heard('hold-phase-changed');
    const completed = heard('hold-completed');
    timer.start();
    clock.advance(10_000);
    await place(timer);
    await until(() => taken().sounding, 1);
    expect(taken()).to.deep.equal({alarms: 1, sounding: 1, locks: 1});
    expect(said(timer, 'time')).to.equal('0:20');
    expect(phases.map(({phase}) => phase)).to.deep.equal(['hold']);
    clock.advance(20_000);
    expect(timer.phase).to.equal('done');
    expect(completed).to.have.length(1);
    await soon();
    expect({...taken(), sounding: 0}, 'the last tones ring out').to.deep.equal(nothing);
  });

  it('says what it is at, put into the page as soon as it is started', async () => {
    const voice = fakeVoice();
    const {timer} = made({voice: ''});
    timer.start();
    await place(timer);
    expect(voice.said).to.deep.equal(['en: Hold. 30 seconds']);
  });

  it('is remembered from then on', async () => {
    const {timer, clock} = made({persist: 'a'});
    timer.start();
    clock.advance(10_000);
    expect(localStorage).to.have.length(0);
    await place(timer);
    timer.remove();
    const {timer: next} = await timerWith({persist: 'a'}, {clock});
    expect(next.remaining).to.equal(20_000);
  });

  it('can be told to focus, which does nothing', () => {
    const {timer} = made();
    timer.focus();
    document.createElement('stop-watch').focus();
  });
});

describe('a timer that was taken out of the page', () => {
  it('takes nothing, whatever is done with it', async () => {
    const {timer, taken, locks} = made();
    await place(timer);
    timer.remove();
    timer.start();
    timer.noSound = true;
    await timer.updateComplete;
    timer.noSound = false;
    await timer.updateComplete;
    timer.skip();
    timer.start();
    await soon();
    expect(taken()).to.deep.equal(nothing);
    expect(locks.asked).to.equal(0);
  });

  it('takes nothing either where its own event is what took it out', async () => {
    const {timer, taken} = made();
    await place(timer);
    timer.addEventListener('hold-phase-changed', () => timer.remove());
    timer.start();
    await soon();
    expect(taken()).to.deep.equal(nothing);
  });

  it('is in its place again when it comes back, also if it was large', async () => {
    const {timer} = made();
    await place(timer);
    const parent = timer.parentElement;
    const {left, top, width, height} = timer.getBoundingClientRect();
    timer.requestFullscreen = () => Promise.reject(new TypeError('Not allowed.'));
    timer.shadowRoot?.querySelector<HTMLElement>('[part~=large]')?.click();
    const surface = timer.shadowRoot?.querySelector('.surface');
    await until(() => surface?.matches(':popover-open'), true);
    timer.remove();
    parent?.append(timer);
    await timer.updateComplete;
    expect(surface?.getBoundingClientRect()).to.include({left, top, width, height});
  });
});

import {expect} from '@open-wc/testing';
import type {playTones} from '../../src/browser/tones.js';
import {afterwards, pause, stub, until} from '../helpers/card.js';

/** What the audio clock says when the tests begin, in s. */
const started = 7.5;

/** Changes of a value: how, to what, and when by the audio clock in ms from `started`. */
class Param {
  readonly changes: [how: string, value: number, at: number][] = [];

  setValueAtTime(value: number, time: number): void {
    this.changes.push(['set', value, inMs(time)]);
  }

  linearRampToValueAtTime(value: number, time: number): void {
    this.changes.push(['ramp', value, inMs(time)]);
  }
}

const inMs = (time: number) => Math.round((time - started) * 1000);

/** Stands in for the audio of the browser: nothing sounds, everything is written down. */
function fakeAudio() {
  const audio = {
    contexts: 0,
    /** What has been asked of the context, in order. */
    asked: [] as string[],
    currentTime: started,
    /** Whether the browser wants a tap before it plays. */
    isLocked: false,
    oscillators: [] as Oscillator[],
    volumes: [] as Volume[],
    /** The visitor taps. */
    tap(type = 'pointerup') {
      audio.isLocked = false;
      dispatchEvent(new Event(type));
    },
  };
  const resumed: (() => void)[] = [];

  class Node {
    readonly to: unknown[] = [];

    connect<T>(to: T): T {
      this.to.push(to);
      return to;
    }

    disconnect(): void {
      this.to.length = 0;
    }
  }

  class Oscillator extends Node {
    readonly frequency = new Param();
    onended?: () => void;
    starts = 0;
    /** When it is to end, in ms from `started`. */
    end: number | undefined;

    constructor() {
      super();
      audio.oscillators.push(this);
    }

    start(): void {
      this.starts++;
    }

    stop(time = audio.currentTime): void {
      this.end = inMs(time);
    }
  }

  class Volume extends Node {
    readonly gain = new Param();
    readonly initial: number | undefined;

    constructor(_: unknown, options?: {gain?: number}) {
      super();
      this.initial = options?.gain;
      audio.volumes.push(this);
    }
  }

  class Context {
    readonly destination = {};

    constructor() {
      audio.contexts++;
    }

    get currentTime() {
      return audio.currentTime;
    }

    resume() {
      audio.asked.push('resume');
      const promise = new Promise<void>(resolve => resumed.push(resolve));
      if (!audio.isLocked) for (const resolve of resumed.splice(0)) resolve();
      return promise;
    }

    suspend() {
      audio.asked.push('suspend');
      return Promise.resolve();
    }
  }

  stub(window, 'AudioContext', Context as never);
  stub(window, 'OscillatorNode', Oscillator as never);
  stub(window, 'GainNode', Volume as never);
  return audio;
}

const address = new URL('../../src/browser/tones.ts', import.meta.url).href;
let pages = 0;

/** The module as a new page has it. */
async function openTones() {
  const module = (await import(`${address}?${++pages}`)) as {playTones: typeof playTones};
  return (...[tones, elapsed]: Parameters<typeof playTones>) => {
    const playing = module.playTones(tones, elapsed);
    afterwards(playing.stop);
    return Object.assign(playing.stop, playing);
  };
}

const beep = (at: number, pitch = 440, length = 200) => ({at, pitch, length});
/** When tones begin, in ms from `started`. */
const beginnings = ({frequency}: {frequency: Param}) => frequency.changes.map(([, , at]) => at);

describe('playTones', () => {
  let audio: ReturnType<typeof fakeAudio>;
  let play: Awaited<ReturnType<typeof openTones>>;

  beforeEach(async () => {
    audio = fakeAudio();
    play = await openTones();
  });

  /** The oscillator that plays these. */
  async function played(...request: Parameters<typeof playTones>) {
    const before = audio.oscillators.length;
    const stop = play(...request);
    await until(() => audio.oscillators.length, before + 1);
    const [oscillator, volume] = [audio.oscillators[before], audio.volumes[before]];
    if (!oscillator || !volume) throw new Error('Nothing plays.');
    return {oscillator, volume, stop};
  }

  describe('schedules on the audio clock', () => {
    it('each tone at its place, from the place of now', async () => {
      const {oscillator} = await played([beep(5000), beep(7250, 880)], () => 4000);
      expect(oscillator.frequency.changes).to.deep.equal([
        ['set', 440, 1000],
        ['set', 880, 3250],
      ]);
      expect(oscillator.starts).to.equal(1);
    });

    it('its loudness, from silence up and back, without a click', async () => {
      const {volume} = await played([beep(1000)], () => 0);
      expect(volume.initial).to.equal(0);
      expect(volume.gain.changes).to.deep.equal([
        ['set', 0, 1000],
        ['ramp', 0.6, 1010],
        ['set', 0.6, 1170],
        ['ramp', 0, 1200],
      ]);
    });

    it('the end, with the last tone', async () => {
      const {oscillator} = await played([beep(1000), beep(2000, 660, 500)], () => 0);
      expect(oscillator.end).to.equal(2500);
    });

    it('a hundred tones with one oscillator and one volume, which are heard', async () => {
      const tones = Array.from({length: 100}, (_, index) => beep(index * 1000));
      const {oscillator, volume} = await played(tones, () => 0);
      expect(beginnings(oscillator)).to.deep.equal(tones.map(({at}) => at));
      expect([audio.oscillators.length, audio.volumes.length]).to.deep.equal([1, 1]);
      expect(oscillator.to[0] === volume).to.be.true;
      expect(volume.to).to.have.length(1);
    });

    it('from the time that the clock has reached by then', async () => {
      audio.currentTime = started + 60;
      const {oscillator} = await played([beep(1000)], () => 0);
      expect(beginnings(oscillator)).to.deep.equal([61_000]);
    });
  });

  it('leaves out tones that are past, and plays at once what was just missed', async () => {
    const tones = [beep(0), beep(3899), beep(3900), beep(4000), beep(4001)];
    const {oscillator} = await played(tones, () => 4000);
    expect(beginnings(oscillator)).to.deep.equal([0, 0, 1]);
  });

  it('ends at once where all tones are past', async () => {
    const {oscillator} = await played([beep(0), beep(1000)], () => 60_000);
    expect(beginnings(oscillator)).to.deep.equal([]);
    expect(oscillator.end).to.equal(0);
  });

  describe('stopped', () => {
    it('is silent at once', async () => {
      const {oscillator, volume, stop} = await played([beep(1000), beep(9000)], () => 0);
      audio.currentTime += 2;
      stop();
      expect(oscillator.end).to.equal(2000);
      expect(volume.to).to.have.length(0);
    });

    it('before audio runs, plays nothing when it does', async () => {
      audio.isLocked = true;
      play([beep(1000)], () => 0)();
      audio.tap();
      await pause(0);
      expect(audio.oscillators).to.have.length(0);
    });

    it('after its end, or twice, does no harm', async () => {
      const {oscillator, stop} = await played([beep(0)], () => 0);
      oscillator.onended?.();
      stop();
      stop();
    });
  });

  describe('where the browser wants a tap first', () => {
    beforeEach(() => (audio.isLocked = true));

    for (const tap of ['pointerup', 'touchend', 'keydown']) {
      it(`plays from ${tap} on, from the place of then`, async () => {
        let elapsed = 0;
        play([beep(1000), beep(5000)], () => elapsed);
        await until(() => audio.asked.length, 1);
        elapsed = 3000;
        audio.currentTime += 3;
        expect(audio.oscillators).to.have.length(0);
        audio.tap(tap);
        await until(() => audio.oscillators.length, 1);
        expect(audio.oscillators.map(beginnings)).to.deep.equal([[5000]]);
      });
    }

    it('asks again at each tap until it plays, and no longer', async () => {
      play([beep(1000)], () => 0);
      dispatchEvent(new Event('keydown'));
      dispatchEvent(new Event('pointerup'));
      expect(audio.asked).to.deep.equal(['resume', 'resume', 'resume']);
      audio.tap();
      await until(() => audio.oscillators.length, 1);
      const {length} = audio.asked;
      audio.tap();
      expect(audio.asked).to.have.length(length);
    });
  });

  describe('has one audio context for the page', () => {
    it('that comes with the first tones, and serves all', async () => {
      expect(audio.contexts).to.equal(0);
      await played([beep(0)], () => 0);
      await played([beep(0)], () => 0);
      expect(audio.contexts).to.equal(1);
    });

    it('that rests when the last tone has ended, and not before', async () => {
      const first = await played([beep(0)], () => 0);
      const second = await played([beep(3000)], () => 0);
      first.oscillator.onended?.();
      expect(audio.asked).to.not.contain('suspend');
      second.oscillator.onended?.();
      expect(audio.asked.at(-1)).to.equal('suspend');
      expect(first.volume.to.length + second.volume.to.length).to.equal(0);
    });

    it('that wakes for the next', async () => {
      const first = await played([beep(0)], () => 0);
      first.oscillator.onended?.();
      await played([beep(0)], () => 0);
      expect(audio.asked).to.deep.equal(['resume', 'suspend', 'resume']);
    });
  });

  it('plays with the switch of an iPhone on silent', async () => {
    const session = {type: 'auto'};
    stub(navigator, 'audioSession', session);
    await played([beep(0)], () => 0);
    expect(session.type).to.equal('playback');
  });

  // The runner fails a test with a rejection that nobody handles.
  describe('is silent, and troubles nobody,', () => {
    it('where there is no audio', async () => {
      stub(window, 'AudioContext', undefined as never);
      const stop = play([beep(0)], () => 0);
      await pause(0);
      stop();
      expect(audio.oscillators).to.have.length(0);
    });

    it('where audio is refused', async () => {
      stub(AudioContext.prototype, 'resume', () => Promise.reject(new DOMException('Interrupted')));
      const stop = play([beep(0)], () => 0);
      await pause(0);
      stop();
      expect(audio.oscillators).to.have.length(0);
    });
  });

  it('are planned anew where the audio clock has fallen behind', async () => {
    let elapsed = 0;
    const {oscillator, volume, stop} = await played([beep(1000), beep(5000)], () => elapsed);
    elapsed = 2000;
    audio.currentTime = started + 1.99;
    stop.align();
    expect(audio.oscillators, '10 ms cannot be heard').to.have.length(1);
    audio.currentTime = started + 1.9;
    stop.align();
    expect(volume.to).to.have.length(0);
    expect(oscillator.end).to.equal(1900);
    expect(beginnings(audio.oscillators[1] ?? oscillator)).to.deep.equal([4900]);
  });
});

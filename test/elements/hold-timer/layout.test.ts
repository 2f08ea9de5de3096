import {expect} from '@open-wc/testing';
import {all, button, frames, linesOf, part, parts, stub, until} from '../../helpers/card.js';
import {engine, setViewport} from '../../helpers/commands.js';
import {contrastOf} from '../../helpers/contrast.js';
import {said, timerWith, type HoldTimer} from '../../helpers/timers.js';

const plan = {seconds: 30, sides: 2, sets: 2, rest: 15, prepare: 5};
/** When each begins, in seconds from the start. */
const phases = {prepare: 1, hold: 6, switch: 36, rest: 71, done: 1000};

async function timerIn(phase: keyof typeof phases, width = 320) {
  const timed = await timerWith(plan, {label: 'Plank'});
  timed.timer.style.cssText = `inline-size: ${width}px; font: 16px DejaVu Sans`;
  timed.timer.start();
  await timed.pass(phases[phase]);
  return timed.timer;
}

const rowsOf = (elements: readonly HTMLElement[]) => {
  const tops = elements.map(({offsetTop}) => offsetTop);
  return [...new Set(tops)].map(top => tops.filter(each => each === top).length);
};

describe('a timer in its room', () => {
  for (const width of [250, 320, 600]) {
    it(`of ${width} px is as high while it is set as in each phase, and in the end`, async () => {
      const {timer, pass} = await timerWith(plan);
      timer.style.cssText = `inline-size: ${width}px; font: 16px DejaVu Sans`;
      await frames();
      const heights = [timer.offsetHeight];
      timer.start();
      for (const seconds of [1, 5, 30, 35, 1000]) {
        await pass(seconds);
        heights.push(timer.offsetHeight);
      }
      expect(heights).to.deep.equal(heights.map(() => heights[0]));
    });

    it(`of ${width} px keeps what belongs together in rows`, async () => {
      const {timer} = await timerWith(plan);
      timer.style.cssText = `inline-size: ${width}px; font: 16px DejaVu Sans`;
      await frames();
      expect(rowsOf(parts(timer, 'field'))).to.deep.equal([3]);
      expect(rowsOf(parts(timer, 'preset'))).to.deep.equal([2, 2]);
      const labels = [...parts(timer, 'preset'), ...all(timer, 'label span')];
      expect(labels.map(linesOf)).to.deep.equal(labels.map(() => 1));
      button(timer, 'Start').click();
      await timer.updateComplete;
      const actions = ['start', 'skip', 'reset'].map(name => part(timer, name));
      expect(rowsOf(actions)).to.deep.equal([1, 2]);
    });
  }

  it('breaks no line before a dot, nor between a figure and its unit', async () => {
    const timer = await timerIn('hold');
    expect(part(timer, 'side').textContent).to.equal('Left side\u00A0· set 1 of 2');
    expect(part(timer, 'next').textContent.trim()).to.equal('Next: Switch sides\u00A0· 5\u00A0sec');
  });
});

describe('a timer that fills the screen', () => {
  const large = async (timer: HoldTimer) => {
    stub(timer, 'requestFullscreen', () => Promise.reject(new Error()));
    button(timer, 'Full screen').click();
    await until(() => all(timer, '.large').length, 1);
    await frames();
  };
  const sizeOf = (timer: HoldTimer, name: string) =>
    parseFloat(getComputedStyle(part(timer, name)).fontSize) / part(timer, 'dial').offsetWidth;

  after(() => setViewport({width: 800, height: 600}));

  for (const [width, height] of [
    [390, 844],
    [844, 390],
    [1200, 800],
  ] as const) {
    it(`of ${width} × ${height} is read from afar, and stands still until the end`, async function () {
      await setViewport({width, height});
      // It keeps what it has made of vb in a window of another size.
      if (engine === 'webkit') this.skip();
      const {timer, pass} = await timerWith({...plan, prepare: 0});
      await large(timer);
      timer.start();
      await pass(1);
      expect(sizeOf(timer, 'phase')).to.be.closeTo(0.13, 0.005);
      expect(sizeOf(timer, 'side')).to.be.closeTo(0.09, 0.005);
      expect(sizeOf(timer, 'next')).to.be.closeTo(0.07, 0.005);
      const dial = part(timer, 'dial').getBoundingClientRect();
      expect(dial.width).to.be.at.least(Math.min(width, height) * 0.8);
      for (const {left, right, top, bottom} of [dial, part(timer, 'reset').getBoundingClientRect()])
        expect([left >= 0, right <= width, top >= 0, bottom <= height]).not.to.contain(false);
      await pass(1000);
      const {top, width: size} = part(timer, 'dial').getBoundingClientRect();
      expect([top, size]).to.deep.equal([dial.top, dial.width]);
    });
  }
});

describe('the dial', () => {
  for (const [seconds, time] of [
    [30, '0:30'],
    [600, '10:00'],
    [3600, '1:00:00'],
    [36_000, '10:00:00'],
  ] as const) {
    it(`has room for ${time} in a line, and for long names and sides in two`, async () => {
      const given = {...plan, prepare: 0, seconds};
      const {timer, pass} = await timerWith(given, {lang: 'es', label: 'Plancha con giro'});
      timer.style.cssText = 'inline-size: 320px; font: 16px DejaVu Sans';
      timer.start();
      timer.pause();
      await pass(0);
      await frames();
      expect(part(timer, 'time').textContent.trim()).to.equal(time);
      const most = {phase: 2, time: 1, side: 2};
      for (const [name, lines] of Object.entries(most)) {
        const words = document.createRange();
        words.selectNodeContents(part(timer, name));
        const {width, height} = words.getBoundingClientRect();
        const {lineHeight} = getComputedStyle(part(timer, name));
        expect(height, name).to.be.below(parseFloat(lineHeight) * (lines + 0.9));
        // Within the ring.
        expect(width / part(timer, 'dial').offsetWidth, name).to.be.below(0.89);
      }
    });
  }
});

describe('the ring', () => {
  for (const [scheme, text] of [
    ['light', '#222'],
    ['dark', '#ddd'],
  ] as const) {
    it(`stands out in every phase on a ${scheme} page, and each in its own colour`, async () => {
      const page = document.documentElement;
      Object.assign(page.style, {color: text, background: scheme === 'light' ? '#fff' : '#111'});
      const colours = new Set<string>();
      for (const phase of ['prepare', 'hold', 'switch', 'rest'] as const) {
        const [ring] = parts(await timerIn(phase), 'ring') as Element[];
        if (!ring) throw new Error('There is no ring.');
        expect(contrastOf(ring, 'stroke'), phase).to.be.at.least(3);
        colours.add(getComputedStyle(ring).stroke);
      }
      page.removeAttribute('style');
      expect(colours.size).to.equal(3);
    });
  }

  it('is dimmed while it is paused, which names what waits', async () => {
    const timer = await timerIn('hold');
    const opacity = () => Number(getComputedStyle(parts(timer, 'ring')[0] ?? timer).opacity);
    expect(opacity()).to.equal(1);
    timer.pause();
    await timer.updateComplete;
    expect(said(timer, 'phase')).to.equal('Paused · Plank');
    expect(opacity()).to.be.lessThan(0.6);
    timer.start();
    await timer.updateComplete;
    expect([said(timer, 'phase'), opacity()]).to.deep.equal(['Plank', 1]);
  });
});

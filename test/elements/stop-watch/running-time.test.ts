/** The strips of a stopwatch that runs by the device's own clock. */
import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/define/stop-watch.js';
import type {StopWatch} from '../../../src/elements/stop-watch/stop-watch.js';
import {afterwards, all, clipboardEvent, frames, one, part, until} from '../../helpers/card.js';
import {emulateMedia} from '../../helpers/commands.js';
import {said} from '../../helpers/timers.js';

async function running(style = ''): Promise<StopWatch> {
  const watch = await fixture<StopWatch>(html`<stop-watch style=${style}></stop-watch>`);
  watch.start();
  await until(() => all(watch, '.rolling').length, 1);
  await frames();
  return watch;
}

/** The figures in sight on the strips, read where they stand. */
function figuresOn(watch: StopWatch): string {
  return [...one(watch, '.strips').querySelectorAll('span')]
    .map(strip => {
      const {top} = strip.getBoundingClientRect();
      const moved = strip.querySelector('i');
      const lines = strip.querySelector('b')
        ? [...strip.querySelectorAll('b')].map(line => line.textContent)
        : (moved?.textContent.split('\n') ?? []);
      const {top: start, height} = (moved ?? strip).getBoundingClientRect();
      return lines[Math.round((top - start) / (height / lines.length))] ?? '?';
    })
    .join('')
    .replace(/(\d\d)(\d\d)$/, '$1:$2');
}

describe('the strips', () => {
  it('agree with the time', async () => {
    const watch = await running();
    for (let look = 0; look < 20; look++) {
      await frames(3);
      // They are read as of this frame, which has begun before; on a busy machine long before.
      const begun = performance.now() - Number(document.timeline.currentTime);
      const now = watch.elapsed - begun;
      const [hours = 0, minutes = 0, seconds = 0, hundredths = 0] = figuresOn(watch)
        .split(':')
        .map(Number);
      const shown = ((hours * 60 + minutes) * 60 + seconds) * 1000 + hundredths * 10;
      expect(now - shown).to.be.within(-20, 20);
    }
  });

  it('go on from any time, with the minutes to come already there', async () => {
    localStorage.setItem(
      `exercise-elements:stop-watch:${location.pathname}${location.search}#late`,
      JSON.stringify({shown: (99 * 60 + 59) * 60_000 + 30_000, totals: []}),
    );
    afterwards(() => localStorage.clear());
    const watch = await fixture<StopWatch>(html`<stop-watch persist="late"></stop-watch>`);
    watch.start();
    await until(() => all(watch, '.rolling').length, 1);
    await frames();
    expect(figuresOn(watch).slice(0, 7)).to.equal('99:59:3');
    expect(all(watch, 'b').map(line => line.textContent)).to.deep.equal(['100:00:', '99:59:']);
  });

  it('are no text: it lies beneath, and is what is read and copied', async () => {
    const watch = await running();
    expect(one(watch, '.strips').ariaHidden).to.equal('true');
    expect(
      getComputedStyle(one(watch, '.strips')).getPropertyValue('-webkit-user-select'),
    ).to.equal('none');
    await until(() => /^00:00:0\d:\d\d$/.test(one(watch, '.text').textContent), true);
    const {event: copying, text} = clipboardEvent('copy');
    one(watch, '.text').dispatchEvent(copying);
    expect(text()).to.match(/^00:00:0\d:\d\d$/);
    expect(copying.defaultPrevented).to.equal(true);
  });

  it('stand exactly where the text stands', async () => {
    const watch = await running();
    const text = one(watch, '.text').getBoundingClientRect();
    const strips = [...one(watch, '.strips').querySelectorAll('span')];
    const last = strips.at(-1)?.getBoundingClientRect();
    expect(strips[0]?.getBoundingClientRect().left).to.be.closeTo(text.left, 0.6);
    expect(last?.right).to.be.closeTo(text.right, 0.6);
  });

  it('are gone, and the time is text, the moment that it stops', async () => {
    const watch = await running();
    const moving = watch.shadowRoot?.getAnimations() ?? [];
    expect(moving).to.have.length(5);
    watch.pause();
    expect(moving.map(({playState}) => playState)).to.deep.equal(Array(5).fill('idle'));
    expect(all(watch, 'i')).to.have.length(0);
    expect(said(watch, 'time')).to.match(/^00:00:0\d:\d\d$/);
    expect(getComputedStyle(one(watch, '.text')).opacity).to.equal('1');
  });

  it('are gone out of view', async () => {
    const watch = await running();
    watch.style.marginTop = '5000px';
    await until(() => all(watch, 'i').length, 0);
    watch.style.marginTop = '0';
    await until(() => all(watch, 'i').length, 5);
  });

  it('write nothing but the text of each second', async () => {
    const watch = await running();
    let writes = 0;
    const observer = new MutationObserver(records => (writes += records.length));
    observer.observe(watch.renderRoot, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    afterwards(() => observer.disconnect());
    await until(() => watch.elapsed > 2500, true);
    await frames();
    expect(writes).to.be.within(1, 3);
  });

  it('do not move where less motion is wanted', async function () {
    if (!(await emulateMedia({reducedMotion: 'reduce'}))) this.skip();
    const watch = await fixture<StopWatch>(html`<stop-watch></stop-watch>`);
    watch.start();
    await until(() => said(watch, 'time') > '00:00:00:20', true);
    expect(all(watch, 'i')).to.have.length(0);
  });
});

describe('figures', () => {
  it('do not jitter in a font that has none of one width', async () => {
    const watch = await fixture<StopWatch>(
      html`<stop-watch style="font-family: 'DejaVu Serif', Georgia, serif"></stop-watch>`,
    );
    watch.start();
    await frames(4);
    const time = part(watch, 'time');
    const widths = new Set<number>();
    for (let frame = 0; frame < 20; frame++) {
      widths.add(time.offsetWidth);
      await frames(1);
    }
    expect(widths.size).to.equal(1);
  });
});

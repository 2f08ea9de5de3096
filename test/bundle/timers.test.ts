/** The timers of the file that ships, in pages of their own. */
import {expect} from '@open-wc/testing';
import type {HoldTimer} from '../../src/elements/hold-timer/hold-timer.js';
import type {StopWatch} from '../../src/elements/stop-watch/stop-watch.js';
import {until} from '../helpers/card.js';
import {classicScript, moduleScript, openPage, type Page} from '../helpers/pages.js';
import {waitUntil} from '../helpers/wait-until.js';

function timerIn<K extends 'hold-timer' | 'stop-watch'>(page: Page, tag: K) {
  const timer = page.document.querySelector(tag);
  if (!timer) throw new Error(`There is no ${tag}.`);
  return timer;
}

const textOf = (timer: HoldTimer | StopWatch, part: string) =>
  timer.shadowRoot?.querySelector(`[part=${part}]`)?.textContent.trim();

const press = (timer: HoldTimer | StopWatch, part: string) =>
  timer.shadowRoot?.querySelector<HTMLElement>(`[part~=${part}]`)?.click();

async function reload(page: Page): Promise<void> {
  const frame = page.frameElement as HTMLIFrameElement;
  const loaded = new Promise(resolve => frame.addEventListener('load', resolve, {once: true}));
  page.location.reload();
  await loaded;
}

describe('A page that is reloaded', () => {
  beforeEach(() => localStorage.clear());
  after(() => localStorage.clear());

  it('in the middle of a hold goes on at the very second, in the right phase', async () => {
    const page = await openPage({
      head: classicScript,
      body: '<hold-timer seconds="2" sides="2" switch="60" prepare="0" no-sound persist></hold-timer>',
    });
    const began = Date.now();
    timerIn(page, 'hold-timer').start();
    await waitUntil(() => timerIn(page, 'hold-timer').phase === 'switch', 'no switch');
    await reload(page);
    const timer = timerIn(page, 'hold-timer');
    expect(timer.phase).to.equal('switch');
    expect(textOf(timer, 'side')).to.equal('Right side');
    const left = 62_000 - (Date.now() - began);
    expect(Math.abs(timer.remaining - left), 'ms beside the time').to.be.below(20);
    timer.pause();
    const {remaining} = timer;
    await reload(page);
    expect(timerIn(page, 'hold-timer').paused).to.equal(true);
    expect(timerIn(page, 'hold-timer').remaining).to.equal(remaining);
  });

  it('goes on with a stopwatch and its laps', async () => {
    const page = await openPage({
      head: moduleScript,
      body: '<stop-watch persist></stop-watch>',
    });
    const began = Date.now();
    timerIn(page, 'stop-watch').start();
    timerIn(page, 'stop-watch').lap();
    const {laps} = timerIn(page, 'stop-watch');
    await reload(page);
    const watch = timerIn(page, 'stop-watch');
    expect(watch.laps).to.deep.equal(laps);
    expect(Math.abs(watch.elapsed - (Date.now() - began)), 'ms beside the time').to.be.below(20);
  });
});

describe('Two tabs with the same page', () => {
  before(() => localStorage.clear());
  after(() => localStorage.clear());

  it('show the same stopwatch: what is done in one is done in both', async () => {
    const options = {head: classicScript, body: '<stop-watch persist></stop-watch>'};
    const [one, other] = [await openPage(options), await openPage(options)].map(page =>
      timerIn(page, 'stop-watch'),
    );
    if (!one || !other) throw new Error('There are not two.');
    const state = (watch: StopWatch) =>
      `${watch.shadowRoot?.querySelector('.primary')?.textContent.trim()} ${watch.laps.length}`;
    one.start();
    await until(() => state(other), 'Pause 0');
    other.lap();
    await until(() => state(one), 'Pause 1');
    other.pause();
    await until(() => state(one), 'Resume 1');
    expect(one.elapsed).to.equal(other.elapsed);
    one.reset();
    await until(() => state(other), 'Start 0');
    expect(other.elapsed).to.equal(0);
  });
});

describe('A page with a strict policy', () => {
  it('has timers that run without a complaint', async () => {
    const page = await openPage({
      head: moduleScript,
      body: '<hold-timer seconds="30" prepare="0"></hold-timer><stop-watch></stop-watch><stopwatch></stopwatch>',
      csp:
        "default-src 'none'; script-src 'self'; style-src 'self'; " +
        "require-trusted-types-for 'script'; trusted-types lit-html",
    });
    const timer = timerIn(page, 'hold-timer');
    const watch = timerIn(page, 'stop-watch');
    press(timer, 'start');
    press(watch, 'start');
    await waitUntil(() => textOf(timer, 'phase') === 'Hold' && watch.elapsed > 100);
    press(watch, 'lap');
    await watch.updateComplete;
    // Firefox shows downloads in a panel, which takes the focus.
    page.HTMLAnchorElement.prototype.click = () => undefined;
    press(watch, 'download');
    press(watch, 'start');
    press(timer, 'skip');
    await waitUntil(() => textOf(timer, 'phase') === 'Done');
    await new Promise(resolve => setTimeout(resolve, 50));
    expect(page.watched.violations).to.deep.equal([]);
    expect(page.watched.errors).to.deep.equal([]);
  });
});

describe('Timers that came and went', () => {
  it('leave no listener and no observer but that for <stopwatch>', async () => {
    const page = await openPage({head: moduleScript});
    const {document, watched} = page;
    await waitUntil(() => page.customElements.get('stop-watch'));
    const before = [...watched.listeners].sort();
    const stage = document.body.appendChild(document.createElement('main'));
    for (let index = 0; index < 50; index++) {
      const timer = document.createElement('hold-timer');
      const watch = document.createElement('stop-watch');
      stage.append(timer, watch);
      if (index % 2) {
        timer.noSound = index % 3 > 0;
        timer.start();
        watch.start();
      }
    }
    await new Promise(resolve => page.setTimeout(resolve, 200));
    expect(watched.observers.length).to.be.above(1);
    stage.remove();
    const heard = watched.listeners.filter(type => !/^(pointerup|touchend|keydown)$/.test(type));
    expect([...heard].sort()).to.deep.equal(before);
    expect(watched.observers).to.deep.equal(['MutationObserver']);
    expect(watched.errors).to.deep.equal([]);
  });
});

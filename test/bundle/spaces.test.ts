/** White space in the file that ships: only what cannot be seen has gone. */
import {expect} from '@open-wc/testing';
import type {LitElement} from 'lit';
import type {HoldTimer} from '../../src/elements/hold-timer/hold-timer.js';
import {FakeClock} from '../helpers/fake-clock.js';
import {stretch} from '../helpers/fixtures.js';
import {moduleScript, openPage, untilShown} from '../helpers/pages.js';
import {waitUntil} from '../helpers/wait-until.js';

const sources = '<script type="module" src="/src/define/index.ts"></script>';

const exercise = {...stretch, likes: 1234, level: 'beginner', images: [{src: 'no address'}]};
const body = `
  <exercise-card><script type="application/json">${JSON.stringify(exercise)}</script></exercise-card>
  <exercise-card src="gone.json"></exercise-card>
  <exercise-card></exercise-card>
  <hold-timer sides="2" sets="3"></hold-timer>
  <hold-timer id="paused" sides="2" sets="3"></hold-timer>
  <hold-timer id="done"></hold-timer>
  <stop-watch label="Lane 1"></stop-watch>
  <one-rep-max weight="100" repetitions="12" unit="kg"></one-rep-max>
  <one-rep-max weight="much"></one-rep-max>`;

/** What each element says to whoever looks at it, once it was used. */
async function wordsOn(script: string): Promise<string[]> {
  sessionStorage.clear();
  const {document} = await openPage({head: script, body});
  const elements = [...document.body.querySelectorAll<LitElement>(':scope > *')];
  const surfaceOf = ({shadowRoot}: Element) => shadowRoot?.querySelector<HTMLElement>('.surface');
  await waitUntil(() => elements.every(surfaceOf), 'an element has not rendered');
  const [card, failed] = document.querySelectorAll('exercise-card');
  if (card) await untilShown(card, exercise.name);
  await waitUntil(() => failed?.shadowRoot?.querySelector('[role=alert]'), 'nothing has failed');
  const clock = new FakeClock();
  for (const timer of document.querySelectorAll('hold-timer, stop-watch'))
    Object.assign(timer, {clock});
  for (const timer of document.querySelectorAll<HoldTimer>('#paused, #done')) timer.start();
  const watch = document.querySelector('stop-watch');
  watch?.start();
  for (const seconds of [61, 4, 12]) {
    clock.advance(seconds * 1000);
    watch?.lap();
  }
  document.querySelector<HoldTimer>('#paused')?.pause();
  clock.advance(60_000);
  card?.shadowRoot?.querySelector<HTMLElement>('[part=tick]')?.click();
  await Promise.all(elements.map(({updateComplete}) => updateComplete));
  for (const details of card?.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
  return elements.map(each => surfaceOf(each)?.innerText ?? '');
}

// What was ticked off on this visit would be so in the tests that follow.
after(() => sessionStorage.clear());

it('The file that ships says what the sources say, spaces and lines included', async () => {
  const words = await wordsOn(moduleScript);
  expect(words.join('\n')).to.include('Lane 1').and.include('slowest');
  expect(words).to.deep.equal(await wordsOn(sources));
});

import {expect, fixture, html} from '@open-wc/testing';
import type {ExerciseCard} from '../../helpers/card.js';
import {all, button, frames, nameOf, one, part, until, words} from '../../helpers/card.js';
import {sendKeys} from '../../helpers/commands.js';
import {answer, picture, published, stretch} from '../../helpers/fixtures.js';

const everything = {
  ...stretch,
  level: 3,
  images: [picture('red'), picture('green')],
  alternatives: [{name: 'Seated stretch', src: published({name: 'Seated stretch'})}],
};

/** A card between two fields of the page; the first of them has the focus. */
async function between(exercise: unknown, attributes: Record<string, string> = {}) {
  const card = document.createElement('exercise-card');
  for (const [name, value] of Object.entries(attributes)) card.setAttribute(name, value);
  card.exercise = exercise;
  const page = await fixture<HTMLElement>(
    html`<div><input aria-label="Before" />${card}<input aria-label="After" /></div>`,
  );
  await card.updateComplete;
  page.querySelector('input')?.focus();
  return card;
}

const focused = (card: ExerciseCard) => card.shadowRoot?.activeElement;

/** What the focus visits in the card, from the field on one side to the field on the other. */
async function visit(card: ExerciseCard, key: 'Tab' | 'Shift+Tab') {
  const visited: Element[] = [];
  for (let presses = 0; presses < 60; presses++) {
    await sendKeys({press: key});
    const at = focused(card);
    if (!at) break;
    // In an element of ours, its own control has the ring.
    const {outlineStyle, outlineWidth} = getComputedStyle(at.shadowRoot?.activeElement ?? at);
    expect(outlineStyle, `outline of ${words(at)}`).to.not.equal('none');
    expect(parseFloat(outlineWidth), `outline of ${words(at)}`).to.be.at.least(2);
    visited.push(at);
  }
  expect(document.activeElement?.getAttribute('aria-label')).to.equal(
    key === 'Tab' ? 'After' : 'Before',
  );
  return visited;
}

const named = (element: Element) => element.getAttribute('aria-label') ?? words(element);

describe('by keyboard alone', () => {
  it('everything is reached in the order in which it is read, there and back', async () => {
    const card = await between(everything, {'no-timers': ''});
    const there = await visit(card, 'Tab');
    const [like, print, play, ...others] = there.map(named);
    expect(like).to.match(/^Like\b/);
    expect(print).to.equal('Print');
    expect(play).to.match(/^Play video: Leg Up Hamstring Stretch/);
    expect(others).to.deep.equal([
      'Show the movement',
      'Start step by step',
      'Step 1 is done',
      'Step 2 is done',
      'Step 3 is done',
      'Against a wall',
      'Seated stretch',
      'CC BY-SA 4.0',
      'Source',
      'Some of this exercise cannot be shown',
    ]);
    const back = await visit(card, 'Shift+Tab');
    expect(back.reverse().map(named)).to.deep.equal(there.map(named));
  });

  it('sections in another order are reached in that order', async () => {
    const card = await between(everything, {sections: 'alternatives variations'});
    expect((await visit(card, 'Tab')).map(named).slice(2, 4)).to.deep.equal([
      'Seated stretch',
      'Against a wall',
    ]);
  });

  it('a card that failed is reached, and passed', async () => {
    const card = await between(undefined, {src: answer({status: 404})});
    await until(() => all(card, '[role=alert]').length, 1);
    expect((await visit(card, 'Tab')).map(named)).to.deep.equal([
      'Try again',
      'For the owner of this page',
    ]);
  });

  it('nothing is reached in a card that is hidden or still loading', async () => {
    const hidden = await between(everything, {hidden: ''});
    expect(await visit(hidden, 'Tab')).to.be.empty;
    const loading = await between(undefined, {src: answer({hang: 1})});
    expect(await visit(loading, 'Tab')).to.be.empty;
  });

  for (const key of ['Enter', 'Space']) {
    it(`${key} presses every button`, async () => {
      const card = await between(everything);
      part(card, 'likes').focus();
      await sendKeys({press: key});
      await until(() => part(card, 'likes').ariaPressed, 'true');
      await sendKeys({press: key});
      await until(() => part(card, 'likes').ariaPressed, 'false');

      const move = button(card, 'Show the movement');
      move.focus();
      await sendKeys({press: key});
      await until(() => move.ariaPressed, 'true');

      const details = one(card, 'details', HTMLDetailsElement);
      details.querySelector('summary')?.focus();
      await sendKeys({press: key});
      await until(() => details.open, true);

      button(card, 'Seated stretch').focus();
      await sendKeys({press: key});
      await until(() => nameOf(card), 'Seated stretch');
      expect(named(focused(card) ?? card)).to.equal('Back to Leg Up Hamstring Stretch');
      await sendKeys({press: key});
      await until(() => nameOf(card), stretch.name);
      await until(() => named(focused(card) ?? card), 'Seated stretch');
    });
  }

  it('a player takes the focus from its button, and lets it go on', async () => {
    const card = await between({...everything, video: '/demo/media/leg-up-hamstring-stretch.mp4'});
    part(card, 'play').focus();
    await sendKeys({press: 'Enter'});
    const player = one(card, 'video', HTMLVideoElement);
    await until(() => focused(card), player);
    await until(() => player.readyState > 0 || player.error !== null, true);
    player.focus();
    // Some players have many controls.
    const movement = button(card, 'Show the movement');
    for (let presses = 0; presses < 15 && focused(card) !== movement; presses++) {
      await sendKeys({press: 'Tab'});
      await frames();
    }
    expect(focused(card)).to.equal(movement);
  });

  it('the focus stays where it is when the words of the card change', async () => {
    const card = await between(everything);
    button(card, 'Show the movement').focus();
    card.lang = 'es';
    await until(() => named(focused(card) ?? card), 'Mostrar el movimiento');
  });
});

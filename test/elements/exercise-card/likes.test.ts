import {expect} from '@open-wc/testing';
import type {ExerciseCard} from '../../helpers/card.js';
import {cardOf, heard, part, parts, stub, words, travels} from '../../helpers/card.js';
import {plank} from '../../helpers/fixtures.js';

const liked = {...plank, id: 'plank', likes: 12};

const state = (card: ExerciseCard) => [
  part(card, 'likes').getAttribute('aria-pressed'),
  words(part(card, 'likes')),
];
async function toggle(card: ExerciseCard) {
  part(card, 'likes').click();
  await card.updateComplete;
}

describe('likes', () => {
  afterEach(() => localStorage.clear());

  it('are not offered for an exercise without them', async () => {
    for (const likes of [undefined, null, 'many', -1, 1.5]) {
      expect(parts(await cardOf({...plank, likes}), 'likes').length).to.equal(0);
    }
  });

  it('are offered from 0 on', async () => {
    expect(state(await cardOf({...liked, likes: 0}))).to.deep.equal(['false', 'Like 0']);
  });

  it('are a toggle with a name and a count', async () => {
    const card = await cardOf(liked);
    expect(part(card, 'likes').localName).to.equal('button');
    expect(state(card)).to.deep.equal(['false', 'Like 12']);
    await toggle(card);
    expect(state(card)).to.deep.equal(['true', 'Like 13']);
    await toggle(card);
    expect(state(card)).to.deep.equal(['false', 'Like 12']);
  });

  it('are written as the language writes numbers', async () => {
    const card = await cardOf({...liked, likes: 12_345}, {lang: 'es'});
    expect(words(part(card, 'likes'))).to.equal(`Me gusta ${(12_345).toLocaleString('es')}`);
  });

  it('are remembered on this device, for that exercise alone, until taken back', async () => {
    await toggle(await cardOf(liked));
    const again = await cardOf(liked);
    expect(state(again)).to.deep.equal(['true', 'Like 13']);
    expect(state(await cardOf({...liked, id: 'squat'}))).to.deep.equal(['false', 'Like 12']);
    await toggle(again);
    expect(state(await cardOf(liked))).to.deep.equal(['false', 'Like 12']);
    expect(localStorage).to.have.length(0);
  });

  it('go by the name where an exercise has no id', async () => {
    await toggle(await cardOf({name: 'Wall sit', likes: 1}));
    expect(state(await cardOf({name: 'Wall sit', likes: 1}))[0]).to.equal('true');
    expect(state(await cardOf({name: 'Plank', likes: 1}))[0]).to.equal('false');
  });

  it('are told by exercise-liked, and only when the visitor acts', async () => {
    const events = heard('exercise-liked');
    const card = await cardOf(liked);
    await toggle(card);
    await toggle(card);
    expect(events.map(event => event.liked)).to.deep.equal([true, false]);
    expect(travels(events[0], card)).to.deep.equal({
      bubbles: true,
      composed: true,
      cancelable: false,
      isFromCard: true,
    });
    expect(events[0]?.exercise).to.deep.equal(liked);
    await toggle(card);
    await cardOf(liked);
    expect(events.length).to.equal(3);
  });

  it('stay when the card is moved, or its words change', async () => {
    const card = await cardOf(liked);
    await toggle(card);
    card.parentElement?.before(card);
    card.headingLevel = 4;
    await card.updateComplete;
    expect(state(card)).to.deep.equal(['true', 'Like 13']);
    card.remove();
  });

  it('need no storage: without it only the memory is lost', async () => {
    const refuse = () => {
      throw new DOMException('No', 'SecurityError');
    };
    for (const method of ['getItem', 'setItem', 'removeItem'] as const) {
      stub(Storage.prototype, method, refuse);
    }
    const events = heard('exercise-liked');
    const card = await cardOf(liked);
    await toggle(card);
    expect(state(card)).to.deep.equal(['true', 'Like 13']);
    await toggle(card);
    expect(state(card)).to.deep.equal(['false', 'Like 12']);
    expect(events.length).to.equal(2);
  });
});

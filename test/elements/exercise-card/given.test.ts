import {expect} from '@open-wc/testing';
import {
  all,
  button,
  cardFrom,
  cardOf,
  frames,
  nameOf,
  part,
  parts,
  place,
  until,
  words,
} from '../../helpers/card.js';

const list = [
  {id: 7, name: 'Plank', steps: ['Brace.']},
  {id: 8, name: 'Squat', steps: ['Bend.']},
];
const missing = '/__test__/respond?status=404';
const published = (json: unknown) =>
  `/__test__/respond?${new URLSearchParams({body: JSON.stringify(json)})}`;

describe('what frameworks give that is no text', () => {
  it('is a number for an id', async () => {
    const card = document.createElement('exercise-card');
    card.exercise = list;
    card.exerciseId = 8;
    expect(nameOf(await place(card))).to.equal('Squat');
  });

  it('is a URL for an address, and a list for sections', async () => {
    const card = document.createElement('exercise-card');
    card.src = new URL(published({...list[1], overview: 'Sit.'}), location.href);
    card.sections = ['steps'];
    await place(card);
    await until(() => nameOf(card), 'Squat');
    expect(parts(card, 'section').map(section => section.getAttribute('part'))).to.deep.equal([
      'section steps',
    ]);
  });
});

describe('what stands inside', () => {
  it('is shown also when it comes after the card has failed', async () => {
    const card = await cardFrom(`<exercise-card exercise='{"colour": "blue"}'></exercise-card>`);
    expect(all(card, 'slot:not([name])')).to.be.empty;
    card.append('Lean against a wall.');
    await frames();
    expect(all(card, 'slot:not([name])')).to.have.length(1);
  });

  it('is no exercise where it belongs to something else inside', async () => {
    const card = await cardFrom(`<exercise-card src="${published(list[0])}">
      <div slot="footer"><script type="application/json">{"name": "Of a widget"}</script></div>
    </exercise-card>`);
    await until(() => nameOf(card), 'Plank');
  });

  it('is an exercise in a paragraph that an editor put around it', async () => {
    const card = await cardFrom(
      `<exercise-card><p><script type="application/json">{"name": "Plank"}</script></p></exercise-card>`,
    );
    await until(() => nameOf(card), 'Plank');
  });
});

describe('a variation that fails', () => {
  const exercise = {name: 'Stretch', variations: [{name: 'Gone', src: missing}]};

  it('stays failed, with its ways out, when the language changes', async () => {
    const card = await cardOf(exercise);
    button(card, 'Gone').click();
    await until(() => all(card, '[role=alert]').length, 1);
    card.lang = 'es';
    await until(
      () => all(card, 'button').map(words).join(),
      ['Volver a Stretch', 'Reintentar'].join(),
    );
  });

  it('stays failed when the card is moved, if what came was no exercise', async () => {
    const odd = {name: 'Stretch', variations: [{name: 'Odd', src: published({colour: 'blue'})}]};
    const card = await cardOf(odd);
    button(card, 'Odd').click();
    await until(() => all(card, '[role=alert]').length, 1);
    card.parentElement?.before(card);
    await frames();
    expect(all(card, '[role=alert]')).to.have.length(1);
    button(card, 'Back to Stretch').click();
    await until(() => nameOf(card), 'Stretch');
    card.remove();
  });

  it('leaves the reader in the card that tries again', async () => {
    const card = await cardOf(undefined, {src: missing});
    await until(() => all(card, 'button').map(words).join(), 'Try again');
    button(card, 'Try again').focus();
    button(card, 'Try again').click();
    await until(() => all(card, '[role=alert]').length, 1);
    expect(card.shadowRoot?.activeElement).to.equal(part(card, 'card'));
  });
});

describe('pictures', () => {
  it('of video platforms are not asked for', async () => {
    const images = ['https://i.ytimg.com/vi/aqz-KE-bpKQ/0.jpg'];
    expect(parts(await cardOf({name: 'Plank', images}), 'image')).to.be.empty;
  });
});

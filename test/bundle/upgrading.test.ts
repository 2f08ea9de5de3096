/** However a card and its script come into a page, and whichever of them comes first. */
import {expect} from '@open-wc/testing';
import type {ExerciseCard} from '../../src/elements/exercise-card/exercise-card.js';
import {
  addScript,
  cardIn,
  classicScript,
  moduleScript,
  nameOn,
  openPage,
  textOn,
  untilShown,
  type Page,
} from '../helpers/pages.js';

const exercise = {name: 'Wall sit', steps: ['Lean against a wall.', 'Slide down.']};
const json = JSON.stringify(exercise);
const child = `<script type="application/json">${json}</script>`;

const addCard = (page: Page, setUp: (card: ExerciseCard) => void = () => undefined) => {
  const card = page.document.createElement('exercise-card');
  setUp(card);
  page.document.body.append(card);
  return card;
};

const expectNoErrors = ({watched}: Page) => {
  expect(watched.errors).to.deep.equal([]);
};

for (const kind of ['module', 'classic'] as const) {
  describe(`A ${kind} script that comes after the card`, () => {
    it('finds the property that was set on it', async () => {
      const page = await openPage({body: '<exercise-card></exercise-card>'});
      const card = cardIn(page);
      card.exercise = exercise;
      await addScript(page, kind);
      await untilShown(card, 'Wall sit');
      expect(card.exercise).to.equal(exercise);
      card.exercise = {name: 'Plank'};
      await untilShown(card, 'Plank');
      expectNoErrors(page);
    });

    it('finds every other property too', async () => {
      const page = await openPage({body: '<exercise-card></exercise-card>'});
      const card = cardIn(page);
      Object.assign(card, {
        exercise: {...exercise, tips: ['Breathe.']},
        sections: 'tips',
        headingLevel: 4,
        noStructuredData: true,
      });
      await addScript(page, kind);
      await untilShown(card, 'Wall sit');
      expect(textOn(card)).to.contain('Breathe.').and.not.to.contain('Slide down.');
      expect(card.shadowRoot?.querySelector('[part=name]')?.ariaLevel).to.equal('4');
      expect(page.document.querySelector('[type="application/ld+json"]')).to.be.null;
    });

    it('finds attributes', async () => {
      const page = await openPage({body: `<exercise-card exercise='${json}'></exercise-card>`});
      cardIn(page).setAttribute('sections', 'media');
      await addScript(page, kind);
      await untilShown(cardIn(page), 'Wall sit');
      expect(textOn(cardIn(page))).not.to.contain('Slide down.');
    });

    it('finds the JSON inside', async () => {
      const page = await openPage({body: `<exercise-card>${child}</exercise-card>`});
      await addScript(page, kind);
      await untilShown(cardIn(page), 'Wall sit');
      expectNoErrors(page);
    });

    it('finds what document.createElement has made, in the page and outside of it', async () => {
      const page = await openPage({});
      const inside = addCard(page, card => (card.exercise = exercise));
      const outside = page.document.createElement('exercise-card');
      outside.exercise = exercise;
      await addScript(page, kind);
      await untilShown(inside, 'Wall sit');
      page.document.body.append(outside);
      await untilShown(outside, 'Wall sit');
      expectNoErrors(page);
    });

    it('finds what innerHTML has written', async () => {
      const page = await openPage({});
      page.document.body.innerHTML = `<exercise-card>${child}</exercise-card>`;
      await addScript(page, kind);
      await untilShown(cardIn(page), 'Wall sit');
    });
  });
}

describe('A classic script at the top of the head', () => {
  it('shows the JSON that the parser reaches only later', async () => {
    const page = await openPage({
      head: classicScript,
      body: `<exercise-card>${child}</exercise-card>`,
    });
    await untilShown(cardIn(page), 'Wall sit');
    expectNoErrors(page);
  });

  it('does so where the parser stops between the card and its JSON', async () => {
    // A script that is slow to come holds the parser up, and the card lives meanwhile.
    const slow = '<script src="/__test__/respond?delay=300&type=text/javascript&body=//"></script>';
    const page = await openPage({
      head: `${classicScript}<script>
        addEventListener('exercise-failed', () => console.error('failed'));
      </script>`,
      body: `<exercise-card>${slow}<p>Soon.</p>${child}</exercise-card>`,
    });
    await untilShown(cardIn(page), 'Wall sit');
    expectNoErrors(page);
  });

  it('says nothing of failure while a long document is parsed', async () => {
    const filler = `<p>${'Before. '.repeat(40)}</p>`.repeat(8);
    const page = await openPage({
      head: `${classicScript}<script>
        addEventListener('exercise-failed', () => console.error('failed'));
      </script>`,
      body: `${filler}<exercise-card><p>Read on.</p>${filler}${child}</exercise-card>${filler}`,
    });
    await untilShown(cardIn(page), 'Wall sit');
    expectNoErrors(page);
  });
});

describe('A card that comes after the script', () => {
  const open = () => openPage({head: moduleScript});

  it('is made by document.createElement, without attributes of its own', async () => {
    const page = await open();
    const made = page.document.createElement('exercise-card');
    expect(made.attributes).to.have.length(0);
    made.exercise = exercise;
    page.document.body.append(made);
    await untilShown(made, 'Wall sit');
    expectNoErrors(page);
  });

  it('is made by its constructor', async () => {
    const page = await open();
    const Card = page.customElements.get('exercise-card') as unknown as new () => ExerciseCard;
    const made = new Card();
    made.exercise = exercise;
    page.document.body.append(made);
    await untilShown(made, 'Wall sit');
  });

  it('is written by innerHTML, its JSON with it or after it', async () => {
    const page = await open();
    page.document.body.innerHTML = `<exercise-card>${child}</exercise-card>`;
    await untilShown(cardIn(page), 'Wall sit');
    page.document.body.innerHTML = '<exercise-card></exercise-card>';
    await cardIn(page).updateComplete;
    cardIn(page).innerHTML = child;
    await untilShown(cardIn(page), 'Wall sit');
    expectNoErrors(page);
  });

  it('is cloned, before and after it has shown something', async () => {
    const page = await open();
    page.document.body.innerHTML = `<exercise-card sections="media">${child}</exercise-card>`;
    const early = page.document.importNode(cardIn(page), true);
    await untilShown(cardIn(page), 'Wall sit');
    const late = page.document.importNode(cardIn(page), true);
    page.document.body.append(early, late);
    for (const clone of [early, late]) {
      await untilShown(clone, 'Wall sit');
      expect(textOn(clone)).not.to.contain('Slide down.');
    }
    expectNoErrors(page);
  });
});

it('The light DOM can be read until the script comes, and not twice after', async () => {
  const page = await openPage({
    body: `<exercise-card><p>Lean against a wall.</p>${child}</exercise-card>`,
  });
  const paragraph = page.document.querySelector('p');
  expect(paragraph?.getClientRects()).not.to.have.length(0);
  await addScript(page, 'module');
  await untilShown(cardIn(page), 'Wall sit');
  expect(nameOn(cardIn(page))).to.equal('Wall sit');
  expect(paragraph?.getClientRects()).to.have.length(0);
});

import {expect} from '@open-wc/testing';
import {
  cardIn,
  moduleScript,
  openPage,
  structuredDataIn,
  textOn,
  untilShown,
  type Page,
} from '../helpers/pages.js';

const exercise = {name: 'Wall sit', likes: 1, steps: ['Lean against a wall.']};
const json = JSON.stringify(exercise);
const ways = {
  'the attribute exercise': `<exercise-card exercise='${json}'></exercise-card>`,
  'the JSON inside': `<exercise-card><script type="application/json">${json}</script></exercise-card>`,
  'an address': `<exercise-card src='/__test__/respond?body=${encodeURIComponent(json)}'></exercise-card>`,
};

const open = async (card: string) => {
  const page = await openPage({
    head: moduleScript,
    body: `<main>${card}</main><aside></aside>`,
  });
  await untilShown(cardIn(page), 'Wall sit');
  return page;
};

const settle = (page: Page) => new Promise(resolve => page.setTimeout(resolve, 50));

/** Fetches of exercises, as the browser has counted them. */
const requests = (page: Page) =>
  page.performance
    .getEntriesByType('resource')
    .filter(({name}) => name.includes('/__test__/respond'));

for (const [way, html] of Object.entries(ways)) {
  describe(`A card that has its exercise from ${way}`, () => {
    it('takes its structured data with it when it goes, and brings it back', async () => {
      const page = await open(html);
      const card = cardIn(page);
      expect(structuredDataIn(page)).to.have.length(1);
      card.remove();
      expect(structuredDataIn(page)).to.have.length(0);
      page.document.body.append(card);
      await settle(page);
      expect(structuredDataIn(page)).to.have.length(1);
      await untilShown(card, 'Wall sit');
      expect(page.watched.errors).to.deep.equal([]);
    });

    it('is moved with all that it shows, and fetches nothing again', async () => {
      const page = await open(html);
      const card = cardIn(page);
      const shown = card.shadowRoot?.querySelector('[part=step]');
      const before = requests(page).length;
      let loaded = 0;
      page.addEventListener('exercise-loaded', () => loaded++);
      page.document.querySelector('aside')?.append(card);
      await settle(page);
      expect(card.shadowRoot?.querySelector('[part=step]')).to.equal(shown);
      expect(requests(page)).to.have.length(before);
      expect(loaded).to.equal(0);
      expect(structuredDataIn(page)).to.have.length(1);
      expect(page.watched.errors).to.deep.equal([]);
    });

    it('remembers that it was liked while it was away', async () => {
      const page = await open(html);
      const card = cardIn(page);
      const likes = () => card.shadowRoot?.querySelector<HTMLElement>('[part=likes]');
      const before = likes()?.ariaPressed;
      likes()?.click();
      await card.updateComplete;
      card.remove();
      await settle(page);
      page.document.querySelector('aside')?.append(card);
      await settle(page);
      expect(likes()?.ariaPressed).not.to.equal(before);
      likes()?.click();
    });

    it('takes a new exercise while it is away', async () => {
      const page = await open(html);
      const card = cardIn(page);
      card.remove();
      card.exercise = {name: 'Plank'};
      await settle(page);
      page.document.querySelector('aside')?.append(card);
      await untilShown(card, 'Plank');
      expect(structuredDataIn(page)[0]?.textContent).to.contain('Plank');
    });
  });
}

it('A card that is removed before its exercise came asks again when it is put back', async () => {
  const page = await openPage({
    head: moduleScript,
    body: `<exercise-card src='/__test__/respond?delay=200&amp;body=${encodeURIComponent(json)}'></exercise-card>`,
  });
  const card = cardIn(page);
  await page.customElements.whenDefined('exercise-card');
  await settle(page);
  card.remove();
  await settle(page);
  page.document.querySelector('body')?.append(card);
  await untilShown(card, 'Wall sit');
  expect(page.watched.errors).to.deep.equal([]);
});

it('A card that was moved still notices when the JSON inside is replaced', async () => {
  const page = await open(ways['the JSON inside']);
  const card = cardIn(page);
  page.document.querySelector('aside')?.append(card);
  await settle(page);
  const script = card.querySelector('script');
  if (script) script.textContent = '{"name": "Plank", "steps": ["Stay straight."]}';
  await untilShown(card, 'Plank');
  expect(textOn(card)).to.contain('Stay straight.');
});

it('A card that is put back shows the JSON that it was given meanwhile', async () => {
  const page = await open(ways['the JSON inside']);
  const card = cardIn(page);
  card.remove();
  const script = card.querySelector('script');
  if (script) script.textContent = '{"name": "Plank", "steps": ["Stay straight."]}';
  await settle(page);
  page.document.querySelector('aside')?.append(card);
  await untilShown(card, 'Plank');
});

it('A card that was moved follows the language of its new place', async () => {
  const page = await open(ways['an address']);
  const card = cardIn(page);
  const heading = () =>
    card.shadowRoot?.querySelector('[part~=steps] [part=heading]')?.textContent.trim();
  const english = heading();
  const aside = page.document.querySelector('aside');
  aside?.setAttribute('lang', 'es');
  aside?.append(card);
  await settle(page);
  expect(heading()).to.be.a('string').and.not.to.equal(english);
});

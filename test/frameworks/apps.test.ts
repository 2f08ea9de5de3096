/**
 * The apps, written as one writes with each framework. Each shows a plank, on "Next" a squat, and two
 * timers; "Show" takes the card out of the page, or puts it back; what it hears is told in an <output>.
 */
import {expect} from '@open-wc/testing';
import {
  cardIn,
  openHtml,
  structuredDataIn,
  untilShown,
  watchScript,
  type Page,
} from '../helpers/pages.js';
import {waitUntil} from '../helpers/wait-until.js';

/** What `apps.node.test.js` has built, watched. */
async function open(app: string): Promise<Page> {
  const folder = `/test/frameworks/dist/${app}/`;
  const response = await fetch(`${folder}index.html`);
  if (!response.ok) throw new Error('It is not built: npm test -- --files "test/frameworks/**"');
  const html = await response.text();
  return openHtml(html.replace('<head>', `<head>${watchScript}<base href="${folder}">`));
}

const press = (page: Page, text: string) =>
  [...page.document.querySelectorAll('button')].find(each => each.textContent === text)?.click();

/** Presses a button inside of an element of ours. */
const pressIn = (element: Element | undefined, part: string) =>
  element?.shadowRoot?.querySelector<HTMLElement>(`[part~=${part}]`)?.click();

const timersIn = (page: Page) => [...page.document.querySelectorAll('hold-timer')];

const untilTold = async (page: Page, news: string) => {
  const told = () => page.document.querySelector('output')?.textContent;
  await waitUntil(() => told() === news, `It says “${told()}”, not “${news}”`);
};

for (const app of ['react', 'vue', 'svelte', 'angular', 'eleventy']) {
  describe(`The app of ${app}`, () => {
    let page: Page;

    beforeEach(async () => {
      page = await open(app);
      await waitUntil(() => page.document.querySelector('exercise-card'), 'no card');
      await untilShown(cardIn(page), 'Plank');
    });

    afterEach(() => {
      localStorage.clear();
      expect(page.watched.errors).to.deep.equal([]);
      expect(page.watched.warnings).to.deep.equal([]);
    });

    if (app !== 'eleventy') {
      it('gives the card an object, as a property', () => {
        const card = cardIn(page);
        expect(card.exercise).to.include({name: 'Plank', likes: 3});
        expect(card.hasAttribute('exercise')).to.equal(false);
      });
    }

    it('changes the exercise of the card that is there', async () => {
      const card = cardIn(page);
      press(page, 'Next');
      await untilShown(card, 'Squat');
      expect(card.exercise).to.include({name: 'Squat'});
      expect(cardIn(page)).to.equal(card);
    });

    it('sets attributes', () => {
      const name = cardIn(page).shadowRoot?.querySelector('[part=name]');
      expect(name?.getAttribute('aria-level')).to.equal('3');
      const timers = timersIn(page).map(({label, remaining, shadowRoot}) => ({
        label,
        remaining,
        sound: shadowRoot?.querySelector('[part~=sound]'),
      }));
      expect(timers).to.deep.equal([
        {label: 'Left leg', remaining: 20_000, sound: null},
        {label: 'Right leg', remaining: 90_000, sound: null},
      ]);
    });

    it('hears events, and reads their fields', async () => {
      pressIn(cardIn(page), 'likes');
      await untilTold(page, 'Plank: true');
      press(page, 'Next');
      await untilShown(cardIn(page), 'Squat');
      pressIn(cardIn(page), 'likes');
      await untilTold(page, 'Squat: true');
      pressIn(timersIn(page)[1], 'start');
      await untilTold(page, 'Right leg: prepare');
    });

    it('takes the card out and puts it back, and nothing of it stays', async () => {
      const {watched, document} = page;
      const left = () => ({
        structuredData: structuredDataIn(page).length,
        listeners: [...watched.listeners].sort(),
        observers: [...watched.observers].sort(),
      });
      const takeOut = async () => {
        press(page, 'Show');
        await waitUntil(() => !document.querySelector('exercise-card'), 'the card stays');
      };
      press(page, 'Next');
      await untilShown(cardIn(page), 'Squat');
      await takeOut();
      const before = left();
      expect(before.structuredData).to.equal(0);
      press(page, 'Show');
      await waitUntil(() => document.querySelector('exercise-card'), 'the card does not come back');
      await untilShown(cardIn(page), 'Squat');
      expect(structuredDataIn(page)).to.have.length(1);
      await takeOut();
      expect(left()).to.deep.equal(before);
    });
  });
}

import {expect} from '@open-wc/testing';
import {
  addScript,
  cardIn,
  classicScript,
  moduleScript,
  openPage,
  structuredDataIn,
  textOn,
  untilShown,
  type Page,
} from '../helpers/pages.js';

const src = '/demo/exercises/leg-up-hamstring-stretch.json';
const name = 'Leg Up Hamstring Stretch';
const card = `<exercise-card src="${src}"></exercise-card>`;

const scripts = {
  'the module': moduleScript,
  'the classic script': classicScript,
  'the module with other query strings':
    moduleScript + moduleScript.replace('.js', '.js?1') + moduleScript.replace('.js', '.js?2'),
  'the module and the classic script': moduleScript + classicScript,
  'the classic script twice': classicScript + classicScript.replace('.js"', '.js?again"'),
};

const expectNoComplaint = ({watched}: Page) => {
  expect(watched.errors, 'errors').to.deep.equal([]);
  expect(watched.warnings, 'warnings').to.deep.equal([]);
};

for (const [which, script] of Object.entries(scripts)) {
  describe(`A page that loads ${which}`, () => {
    it('shows the exercise that lies at src, and nothing complains', async () => {
      const page = await openPage({head: script, body: card});
      await untilShown(cardIn(page), name);
      expect(cardIn(page)).to.be.instanceOf(page.customElements.get('exercise-card'));
      expectNoComplaint(page);
    });

    it('shows every step, and tells search engines once', async () => {
      const page = await openPage({head: script, body: card});
      await untilShown(cardIn(page), name);
      const {steps} = (await (await fetch(src)).json()) as {steps: string[]};
      for (const step of steps) expect(textOn(cardIn(page))).to.contain(step);
      expect(structuredDataIn(page)).to.have.length(1);
    });
  });
}

it('The files leave nothing behind in the page but the element', async () => {
  // Lit's own, by which its versions find each other.
  const ofLit = /^(lit|reactive)[A-Z]/;
  const empty = await openPage({});
  const page = await openPage({head: moduleScript + classicScript, body: card});
  await untilShown(cardIn(page), name);
  const before = new Set(Object.getOwnPropertyNames(empty));
  const left = Object.getOwnPropertyNames(page).filter(each => !before.has(each));
  expect(left.filter(each => !ofLit.test(each))).to.deep.equal([]);
});

describe('A page where another version came first', () => {
  const register = (version: string) =>
    `<script>
      customElements.define('exercise-card', class extends HTMLElement {
        ${version}
        connectedCallback() { this.textContent = 'The first one'; }
      });
    </script>`;

  for (const kind of ['module', 'classic'] as const) {
    it(`keeps it and warns, naming both (${kind})`, async () => {
      const page = await openPage({
        head: register(`static exerciseElementsVersion = '0.0.1';`),
        body: card,
      });
      await addScript(page, kind);
      expect(page.watched.errors).to.deep.equal([]);
      expect(page.watched.warnings).to.have.length(1);
      expect(page.watched.warnings[0]).to.match(/<exercise-card>.*0\.0\.1.*\d+\.\d+\.\d+/);
      expect(cardIn(page).textContent).to.equal('The first one');
    });
  }

  it('warns also where the first one tells no version', async () => {
    const page = await openPage({head: register(''), body: card});
    await addScript(page, 'module');
    expect(page.watched.errors).to.deep.equal([]);
    expect(page.watched.warnings).to.have.length(1);
  });
});

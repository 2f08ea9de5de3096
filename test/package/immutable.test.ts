/** The copies for caches that keep them for good, in pages that hold them to their hashes. */
import {expect} from '@open-wc/testing';
import {cardIn, openPage, untilShown} from '../helpers/pages.js';
import {waitUntil} from '../helpers/wait-until.js';

let integrity: Record<string, string>;

before(async () => {
  const response = await fetch('/dist/integrity.json');
  integrity = (await response.json()) as Record<string, string>;
});

const copyOf = (name: string) => {
  const path = Object.keys(integrity).find(key =>
    RegExp(`^immutable/${name}\\.\\w{12}\\.js$`).test(key),
  );
  if (!path) throw new Error(`There is no copy of ${name}.`);
  return path;
};

const body = `<exercise-card exercise='{"name": "Plank", "steps": ["Hold."]}'></exercise-card>`;

for (const [name, type] of [
  ['exercise-elements', 'module'],
  ['exercise-elements.classic', 'text/javascript'],
] as const) {
  const scriptOf = (path: string, hash = integrity[path] ?? '') =>
    `<script type="${type}" src="/dist/${path}" integrity="${hash}"></script>`;

  describe(`A page with a copy of ${name}`, () => {
    it('shows its card, and prints with the copy of what draws the code', async () => {
      const page = await openPage({head: scriptOf(copyOf(name)), body});
      const card = cardIn(page);
      await untilShown(card, 'Plank');
      page.print = () => undefined;
      card.shadowRoot?.querySelector<HTMLElement>('[part~=print]')?.click();
      await waitUntil(() => card.shadowRoot?.querySelector('.code path'), 'no code');
      page.dispatchEvent(new Event('afterprint'));
      const asked = page.performance
        .getEntriesByType('resource')
        .map(entry => new URL(entry.name).pathname);
      expect(asked)
        .to.include(`/dist/${copyOf('qr-code')}`)
        .and.not.to.include('/dist/qr-code.js');
      expect(page.watched.errors).to.deep.equal([]);
    });

    it('runs nothing else under that name', async () => {
      const {[copyOf('stop-watch')]: hash} = integrity;
      const page = await openPage({head: scriptOf(`${copyOf(name)}?other`, hash), body});
      expect(page.customElements.get('exercise-card')).to.equal(undefined);
    });
  });
}

it('An import map holds what draws the code to its hash, too', async () => {
  const code = copyOf('qr-code');
  // Each under an address of its own: browsers remember what they have refused.
  const outcome = async (query: string, hash = '') => {
    const map = JSON.stringify({integrity: {[`/dist/${code}?${query}`]: hash}});
    const page = await openPage({head: `<script type="importmap">${map}</script>`});
    const run = `import('/dist/${code}?${query}').then(() => 'runs', () => 'is refused')`;
    return (await page.eval(run)) as unknown;
  };
  expect(await outcome('other', integrity[copyOf('stop-watch')])).to.equal('is refused');
  expect(await outcome('same', integrity[code])).to.equal('runs');
});

import {expect, fixture, html} from '@open-wc/testing';
import {watchView} from '../../src/browser/in-view.js';
import {afterwards, stub, until} from '../helpers/card.js';

/** A high page with an element at its top, and one far below. */
async function page() {
  const place = await fixture<HTMLElement>(html`
    <div style="height: 5000px; position: relative">
      <p class="near">Near</p>
      <p class="far" style="position: absolute; inset-block-start: 4000px">Far</p>
    </div>
  `);
  afterwards(() => scrollTo(0, 0));
  return (selector: string) => place.querySelector(selector) ?? place;
}

/** What is told of an element from now on, and what ends that. */
function watched(element: Element) {
  const told: boolean[] = [];
  const end = watchView(element, isInView => told.push(isInView));
  afterwards(end);
  return {told, end};
}

function show(visibilityState: DocumentVisibilityState): void {
  stub(document, 'visibilityState', visibilityState);
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('watchView', () => {
  // Some engines show no page when nobody looks.
  beforeEach(() => stub(document, 'visibilityState', 'visible'));

  it('tells at first whether an element may be seen, and not before it answers', async () => {
    const find = await page();
    const [near, far] = [watched(find('.near')), watched(find('.far'))];
    expect(near.told).to.deep.equal([]);
    await until(() => near.told.join(), 'true');
    await until(() => far.told.join(), 'false');
  });

  it('tells when it is scrolled into view and out of it', async () => {
    const find = await page();
    const {told} = watched(find('.far'));
    await until(() => told.join(), 'false');
    scrollTo(0, 3900);
    await until(() => told.join(), 'false,true');
    scrollTo(0, 0);
    await until(() => told.join(), 'false,true,false');
  });

  it('takes what is about to be scrolled into view for seen', async () => {
    const find = await page();
    const below = find('.far') as HTMLElement;
    below.style.insetBlockStart = `${innerHeight + 100}px`;
    const {told} = watched(below);
    await until(() => told.join(), 'true');
    below.style.insetBlockStart = `${innerHeight + 300}px`;
    await until(() => told.join(), 'true,false');
  });

  it('tells when it is hidden or taken out of the page', async () => {
    const find = await page();
    const near = find('.near') as HTMLElement;
    const {told} = watched(near);
    await until(() => told.at(-1), true);
    near.hidden = true;
    await until(() => told.at(-1), false);
    near.hidden = false;
    await until(() => told.at(-1), true);
    near.remove();
    await until(() => told.at(-1), false);
  });

  it('tells that nothing is seen while the page is hidden', async () => {
    const find = await page();
    const [near, far] = [watched(find('.near')), watched(find('.far'))];
    await until(() => `${near.told.at(-1)} ${far.told.at(-1)}`, 'true false');
    show('hidden');
    expect(near.told.at(-1)).to.be.false;
    show('visible');
    expect(near.told.at(-1)).to.be.true;
    expect(far.told.includes(true)).to.be.false;
  });

  it('knows, when the page is shown again, what was scrolled meanwhile', async () => {
    const find = await page();
    const {told} = watched(find('.far'));
    await until(() => told.length, 1);
    show('hidden');
    const before = told.length;
    scrollTo(0, 3900);
    await until(() => told.length > before, true);
    expect(told.includes(true)).to.be.false;
    show('visible');
    expect(told.at(-1)).to.be.true;
  });

  it('tells nothing any more when it has ended', async () => {
    const find = await page();
    const [ended, other] = [watched(find('.near')), watched(find('.far'))];
    await until(() => ended.told.length + other.told.length, 2);
    ended.end();
    show('hidden');
    show('visible');
    scrollTo(0, 3900);
    await until(() => other.told.at(-1), true);
    expect(ended.told).to.deep.equal([true]);
  });

  it('has one observer for all, and none when nobody watches', async () => {
    const counts = {made: 0, observed: 0, gone: 0};
    stub(
      window,
      'IntersectionObserver',
      class extends IntersectionObserver {
        constructor(...args: ConstructorParameters<typeof IntersectionObserver>) {
          super(...args);
          counts.made++;
        }

        override observe(element: Element) {
          super.observe(element);
          counts.observed++;
        }

        override unobserve(element: Element) {
          super.unobserve(element);
          counts.observed--;
        }

        override disconnect() {
          super.disconnect();
          counts.gone++;
        }
      },
    );
    const find = await page();
    const [near, far] = [watched(find('.near')), watched(find('.far'))];
    await until(() => near.told.length + far.told.length, 2);
    near.end();
    expect(counts).to.deep.equal({made: 1, observed: 1, gone: 0});
    far.end();
    expect(counts).to.deep.equal({made: 1, observed: 0, gone: 1});
    const again = watched(find('.near'));
    await until(() => again.told.join(), 'true');
    expect(counts.made).to.equal(2);
  });
});

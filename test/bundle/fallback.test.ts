/** What stands between the tags, where the script comes late, finds nothing, or never runs. */
import {expect} from '@open-wc/testing';
import {renderFallback} from '../../src/elements/exercise-card/fallback.js';
import {parseExercise} from '../../src/exercise/parse.js';
import {stretch} from '../helpers/fixtures.js';
import {addScript, cardIn, openPage, untilShown, type Page} from '../helpers/pages.js';
import {waitUntil} from '../helpers/wait-until.js';

const {exercise = {name: ''}} = parseExercise(stretch);
const fallback = renderFallback(exercise);
const json = `<script type="application/json">${JSON.stringify(stretch)}</script>`;

/** How often a text can be seen in a page, in a shadow root or out of it. */
function timesSeen(page: Page, text: string): number {
  const roots = [page.document, cardIn(page).shadowRoot];
  return roots.flatMap(root =>
    [...(root?.querySelectorAll('body *, article *') ?? [])].filter(
      element =>
        element.children.length === 0 &&
        element.textContent.trim() === text &&
        element.checkVisibility(),
    ),
  ).length;
}

describe('A fallback', () => {
  it('can be read before the script comes, and is not seen twice after', async () => {
    const page = await openPage({body: `<exercise-card>${json}${fallback}</exercise-card>`});
    expect(timesSeen(page, 'Raise one leg.')).to.equal(1);
    await addScript(page, 'module');
    await untilShown(cardIn(page), stretch.name);
    expect(timesSeen(page, 'Raise one leg.')).to.equal(1);
    expect(page.document.querySelector('ol')?.checkVisibility()).to.be.false;
    expect(page.watched.errors).to.deep.equal([]);
  });

  it('is seen where there is no exercise to be had', async () => {
    const body = `<exercise-card src="/__test__/respond?status=404">${fallback}</exercise-card>`;
    const page = await openPage({body});
    await addScript(page, 'module');
    await waitUntil(() => cardIn(page).shadowRoot?.querySelector('[role=alert]'), 'it has failed');
    expect(timesSeen(page, 'Raise one leg.')).to.equal(1);
  });
});

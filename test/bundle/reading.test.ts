/**
 * The shipped files read exercises by stand-ins for valibot's constructors, minified; here they are
 * held to what the sources read with valibot itself.
 */
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {readHtml} from '../../src/browser/html.js';
import type {ExerciseFailedEvent, ExerciseLoadedEvent} from '../../src/elements/events.js';
import {parseExercise} from '../../src/exercise/parse.js';
import {cardIn, moduleScript, openPage, type Page} from '../helpers/pages.js';

async function readByBundle(page: Page, exercise: object): Promise<object> {
  const card = cardIn(page);
  const told = new Promise<Event>(resolve => {
    for (const type of ['exercise-loaded', 'exercise-failed']) {
      card.addEventListener(type, resolve, {once: true});
    }
  });
  card.exercise = exercise;
  const {exercise: read, problems} = (await told) as Partial<
    ExerciseLoadedEvent & ExerciseFailedEvent
  >;
  return {...(read && {exercise: read}), problems};
}

const word = fc.constantFrom('squat', 'Tip: breathe', 'https://example.org/a', 'javascript:0', '7');
const leaf = fc.oneof(word, fc.integer({min: -2, max: 90_000}), fc.boolean(), fc.constant(null));
const item = fc.oneof(
  leaf,
  fc.record({url: leaf, src: leaf, name: leaf, alt: leaf, seconds: leaf}, {requiredKeys: []}),
);
const value = fc.oneof(item, fc.array(item, {maxLength: 3}));
const fields =
  'name id likes video images target secondary execution force equipment level overview steps tips ' +
  'mistakes hold variations alternatives license author source primaryMuscles instructions title';
const exercises = fc.record(Object.fromEntries(fields.split(' ').map(field => [field, value])), {
  requiredKeys: ['name'],
});

it('The bundle reads every exercise as the sources do', async () => {
  const page = await openPage({head: moduleScript, body: '<exercise-card></exercise-card>'});
  await page.customElements.whenDefined('exercise-card');
  await fc.assert(
    fc.asyncProperty(exercises, async exercise => {
      const options = {lang: 'en', base: page.document.baseURI, readHtml};
      expect(await readByBundle(page, exercise)).to.deep.equal(parseExercise(exercise, options));
    }),
    {numRuns: 200},
  );
});

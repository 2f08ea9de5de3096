import {expect} from '@open-wc/testing';
import {blank, place} from '../../demo/builder/draft.js';
import {draftOf, exercisesIn, matching} from '../../demo/builder/open.js';
import {parseExercise} from '../../src/exercise/parse.js';
import {form} from '../../src/form/fields.js';
import {stretch} from '../helpers/fixtures.js';

const textsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(Object(value) as object).flatMap(textsIn);

describe('A line without a place', () => {
  const draft = {...blank, exercise: stretch, unplaced: [{text: 'Breathe.'}, {text: 'Other.'}]};

  it('goes to the end of a list', () => {
    const {exercise, unplaced} = place(draft, 0, 'tips');
    expect(exercise.tips).to.deep.equal([...stretch.tips, 'Breathe.']);
    expect(unplaced).to.deep.equal([{text: 'Other.'}]);
  });

  it('becomes the last paragraph of a text', () => {
    expect(place(draft, 0, 'overview').exercise.overview).to.equal(
      `${stretch.overview}\n\nBreathe.`,
    );
  });

  it('takes the place of a value, which then has none', () => {
    const {exercise, unplaced} = place(draft, 0, 'level');
    expect(exercise.level).to.equal('Breathe.');
    expect(unplaced).to.deep.equal([{text: 'Other.'}, {text: 'intermediate', under: 'Level'}]);
  });

  it('becomes the first field of an object', () => {
    const {exercise, unplaced} = place(draft, 0, 'license');
    expect(exercise.license).to.deep.equal({...stretch.license, name: 'Breathe.'});
    expect(unplaced.at(-1)).to.deep.equal({text: stretch.license.name, under: 'Licence'});
  });

  it('is read as one of a write-up, and what it says besides stays in its place', () => {
    const texts = ['Works: deep core, shins', 'Posted by Sam on Monday', 'Other.'];
    const lines = texts.map(text => ({text, under: 'Notes'}));
    const after = place(place({...blank, unplaced: lines}, 0, 'secondary'), 0, 'author');
    expect(after.exercise).to.deep.equal({secondary: ['deep core', 'shins'], author: 'Sam'});
    expect(after.unplaced.map(({text}) => text)).to.deep.equal(['on Monday', 'Other.']);
    expect(after.unplaced[0]?.under).to.equal('Notes');
  });

  it('fills several fields of an object, and gives back what stood in each', () => {
    const exercise = {hold: {seconds: 20, sets: 2, rest: 5}};
    const after = place({...blank, exercise, unplaced: [{text: '40 s, 3 sets'}]}, 0, 'hold');
    expect(after.exercise.hold).to.deep.equal({seconds: 40, sets: 3, rest: 5});
    expect(after.unplaced.map(({text}) => text)).to.deep.equal(['20', '2']);
  });

  it('is taken as it stands where nothing can be read', () => {
    const after = place({...blank, unplaced: [{text: 'Do 3 sets of 10'}]}, 0, 'hold');
    expect(after.exercise).to.deep.equal({hold: {seconds: 'Do 3 sets of 10'}});
  });

  it('is never lost, wherever it goes', () => {
    for (const {name} of form.fields) {
      const {exercise, unplaced} = place(draft, 0, name);
      expect(textsIn(exercise), name).to.satisfy((texts: string[]) =>
        texts.some(each => each.includes('Breathe')),
      );
      const after = textsIn([exercise, unplaced]).join('\n');
      expect(textsIn(stretch).filter(each => !after.includes(each))).to.deep.equal([]);
    }
  });
});

describe('A file', () => {
  it('of our own format is kept as it is, fields that nobody knows too', () => {
    const record = {...stretch, coach: 'Sam', '': [null]};
    expect(draftOf(record)).to.deep.equal({exercise: record, unplaced: []});
  });

  const files = ['everkinetic', 'exercemus', 'exercisedb', 'free-exercise-db', 'wger'];
  for (const name of files) {
    it(`of ${name} is read into our own format`, async () => {
      const json: unknown = await (await fetch(`/demo/exercises/${name}.json`)).json();
      const [first] = exercisesIn(json);
      const {exercise} = draftOf(first?.record ?? {});
      expect(exercise).to.include.keys('name', 'steps');
      expect(parseExercise(exercise).problems).to.deep.equal([]);
      expect(draftOf(exercise).exercise).to.equal(exercise);
    });
  }

  it('leaves what cannot be read of another format to be placed by hand', () => {
    const {exercise, unplaced} = draftOf({name: 'Plank', instructions: ['Hold.', 42]});
    expect(exercise).to.deep.equal({name: 'Plank', steps: ['Hold.']});
    expect(unplaced).to.deep.equal([{text: '42', under: 'instructions[1]'}]);
  });

  it('with many is searched by any words of a name', () => {
    const listed = exercisesIn([{name: 'Wall Push-Up'}, {name: 'Wall sit'}, {colour: 'blue'}]);
    expect(listed).to.have.length(2);
    const found = matching(listed, 'sit wall').map(({name}) => name);
    expect(found).to.deep.equal(['Wall sit']);
    expect(matching(listed, '')).to.have.length(2);
  });
});

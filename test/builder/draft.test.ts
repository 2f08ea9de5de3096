import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {
  blank,
  finished,
  listFrom,
  moved,
  nameOf,
  place,
  problemsOf,
  put,
  recordFrom,
  type Path,
} from '../../demo/builder/draft.js';
import {form, meant, shown, type Leaf, type Shape} from '../../demo/builder/fields.js';
import {draftOf, exercisesIn, matching} from '../../demo/builder/open.js';
import {parseExercise} from '../../src/exercise/parse.js';
import {stretch} from '../helpers/fixtures.js';

interface Control {
  readonly path: Path;
  readonly leaf: Leaf;
  readonly value: unknown;
}

/** Every control that the form has for a value. */
function controlsFor(shape: Shape, value: unknown, path: Path = []): Control[] {
  if (shape.kind === 'list')
    return listFrom(value).flatMap((item, index) =>
      controlsFor(shape.item, item, [...path, index]),
    );
  if (shape.kind === 'group') {
    const record = recordFrom(value, shape);
    return shape.fields.flatMap(({name, shape: inner}) =>
      controlsFor(inner, record[name], [...path, name]),
    );
  }
  return [{path, leaf: shape, value}];
}

/** An exercise after each of its controls was written again, as it was. */
const retyped = (exercise: Record<string, unknown>) =>
  controlsFor(form, exercise).reduce(
    (written, {path, leaf, value}) => put(written, path, meant(leaf, shown(value))),
    exercise,
  );

const textsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(Object(value) as object).flatMap(textsIn);

const text = fc.string({unit: 'grapheme', minLength: 1});
const count = fc.integer({min: 1, max: 86_400});
const some = (fields: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record(fields, {requiredKeys: []}) as fc.Arbitrary<Record<string, unknown>>;
const related = fc.oneof(
  text,
  fc.record(
    {name: text, href: fc.webUrl(), src: fc.webUrl(), description: text},
    {requiredKeys: ['name']},
  ),
);

/** What fits into a field. */
function fitting({name, shape}: {name: string; shape: Shape}): fc.Arbitrary<unknown> {
  if (name === 'variations' || name === 'alternatives') return fc.array(related, {minLength: 1});
  switch (shape.kind) {
    case 'list':
      return fc.array(fitting({name: '', shape: shape.item}), {minLength: 1, maxLength: 4});
    case 'group':
      return fc.record(Object.fromEntries(shape.fields.map(each => [each.name, fitting(each)])), {
        requiredKeys: shape.fields.slice(0, 1).map(each => each.name),
      });
    case 'number':
      return count;
    case 'seconds':
      return fc.oneof(count, fc.tuple(count, count));
    case 'address':
      return fc.webUrl();
    default:
      return text;
  }
}

/** Exercises of our own format, with fields that nobody knows. */
const own = some({
  ...Object.fromEntries(form.fields.map(field => [field.name, fitting(field)])),
  coach: text,
  '': fc.jsonValue(),
});

describe('A draft', () => {
  it('of a file of our own format is what the file says, unknown fields too', () => {
    fc.assert(
      fc.property(own, record => {
        expect(draftOf(record)).to.deep.equal({exercise: record, unplaced: []});
      }),
    );
  });

  it('loses nothing on its way through the form', () => {
    fc.assert(
      fc.property(own, record => {
        expect(finished(retyped(record))).to.deep.equal(record);
      }),
    );
  });

  it('of words where lists and objects are expected means the same after the form', () => {
    const short = {name: 'Plank', video: 'https://youtu.be/aqz-KE-bpKQ', steps: 'Hold.', hold: 30};
    expect(retyped(short)).to.deep.equal({...short, steps: ['Hold.']});
  });

  it('of anything at all can be shown, and written', () => {
    const anything = some(Object.fromEntries(form.fields.map(({name}) => [name, fc.jsonValue()])));
    fc.assert(
      fc.property(anything, record => {
        expect(retyped(record)).to.be.an('object');
      }),
    );
  });

  it('keeps a word a word until it gets another field', () => {
    const exercise = {name: 'Plank', variations: ['On the knees']};
    const renamed = put(exercise, ['variations', 0, 'name'], 'On your knees');
    expect(renamed.variations).to.deep.equal(['On your knees']);
    const described = put(renamed, ['variations', 0, 'description'], 'Easier.');
    expect(described.variations).to.deep.equal([{name: 'On your knees', description: 'Easier.'}]);
  });

  it('takes a field out that was emptied, and an object with its last field', () => {
    const exercise = {name: 'Plank', hold: {seconds: 30}};
    expect(put(exercise, ['hold', 'seconds'], undefined)).to.deep.equal({name: 'Plank'});
  });

  it('keeps the place of an item that was emptied, and takes away none of it', () => {
    const exercise = put({steps: ['One.', 'Two.']}, ['steps', 0], undefined);
    expect(exercise.steps).to.deep.equal(['', 'Two.']);
    expect(finished(exercise).steps).to.deep.equal(['Two.']);
  });

  it('has its problems beside the controls that can mend them', () => {
    const at = (exercise: Record<string, unknown>) =>
      problemsOf({name: 'Plank', ...exercise}).map(({control, label}) => [control, label]);
    expect(at({steps: ['One.', 42]})).to.deep.equal([['steps[1]', 'Step 2']]);
    expect(at({steps: 42})).to.deep.equal([['steps[0]', 'Step 1']]);
    expect(at({video: 'ftp://x'})).to.deep.equal([['video.url', 'Video, Address']]);
    expect(at({hold: {seconds: [30, 0]}})).to.deep.equal([['hold.seconds', 'Hold, Seconds']]);
    expect(at({images: [7]})).to.deep.equal([['images[0].src', 'Picture 1, Address of the file']]);
    expect(at({name: '', overview: 'Good.'})).to.deep.equal([['name', 'Name']]);
    expect(at({name: ''})).to.deep.equal([['name', 'Name']]);
  });

  it('has no problem that no control shows', () => {
    const anything = some(Object.fromEntries(form.fields.map(({name}) => [name, fc.jsonValue()])));
    fc.assert(
      fc.property(anything, record => {
        const controls = controlsFor(form, record).map(({path}) => nameOf(path));
        for (const {control} of problemsOf(record)) expect(controls).to.include(control);
      }),
    );
  });

  it('moves an item before or behind others', () => {
    expect(moved(['a', 'b', 'c'], 0, 2)).to.deep.equal(['b', 'c', 'a']);
    expect(moved(['a', 'b', 'c'], 2, 0)).to.deep.equal(['c', 'a', 'b']);
  });
});

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

  it('is never lost, wherever it goes', () => {
    for (const {name} of form.fields) {
      const {exercise, unplaced} = place(draft, 0, name);
      expect(textsIn(exercise), name).to.satisfy((texts: string[]) =>
        texts.some(each => each.includes('Breathe.')),
      );
      const after = textsIn([exercise, unplaced]).join('\n');
      expect(textsIn(stretch).filter(each => !after.includes(each))).to.deep.equal([]);
    }
  });
});

describe('A file', () => {
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

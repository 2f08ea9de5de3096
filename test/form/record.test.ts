import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {form, type Leaf, type Shape} from '../../src/form/fields.js';
import {meant, shown} from '../../src/form/values.js';
import {
  finished,
  listFrom,
  moved,
  nameOf,
  problemsOf,
  put,
  recordFrom,
  type Path,
} from '../../src/form/record.js';

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

describe('An exercise in a form', () => {
  it('loses nothing', () => {
    fc.assert(
      fc.property(own, record => {
        expect(finished(retyped(record))).to.deep.equal(record);
      }),
    );
  });

  it('means the same where words stand for lists and objects', () => {
    const short = {name: 'Plank', video: 'https://youtu.be/aqz-KE-bpKQ', steps: 'Hold.', hold: 30};
    expect(retyped(short)).to.deep.equal({...short, steps: ['Hold.']});
  });

  it('is shown, and written, whatever it is', () => {
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

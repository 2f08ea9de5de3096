/**
 * `read.ts` interprets valibot's definitions by itself. Here it is held to valibot's verdicts, and the
 * stand-in for valibot's constructors, which ships, to valibot's own.
 *
 * Reading forgives what validating does not: it trims text, takes null and blanks as absent, a lone
 * value as a list and a first field as its object. None of that is generated here.
 */
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {safeParse, type GenericSchema} from 'valibot';
import {readFields, type Schema} from '../../src/exercise/read.js';
import {exerciseSchema} from '../../src/exercise/schema.js';

interface Reading {
  readonly fields: Record<string, unknown>;
  readonly reports: readonly string[];
}

function readBy(schema: unknown, record: Record<string, unknown>): Reading {
  const reports: string[] = [];
  const fields = readFields(schema as Schema, record, '', (path, message) => {
    reports.push(`${path}: ${message}`);
  });
  return {fields, reports};
}

const words = fc
  .string({unit: 'grapheme', minLength: 1, maxLength: 12})
  .map(text => text.trim())
  .filter(text => text !== '');
const text = fc.oneof(
  words,
  fc.webUrl(),
  fc.constantFrom('a/b.jpg', '#here', 'javascript:alert(1)', 'data:,x', 'http://', 'HTTPS://x.org'),
);
const bounds = [-1, 0, 1, 2, 3, 86_400, 86_401, 1e9, 1e9 + 1];
const number = fc.oneof(
  fc.constantFrom(...bounds),
  fc.integer({min: 1, max: 100}),
  fc.double({noDefaultInfinity: false}),
);

/** Mostly what a schema asks for, and at every depth now and then something else. */
function valueFor(schema: Schema): fc.Arbitrary<unknown> {
  const {type, wrapped, item, items, entries, options} = schema;
  const mostly = (right: fc.Arbitrary<unknown>, ...wrong: fc.Arbitrary<unknown>[]) =>
    fc.oneof({weight: 6 * wrong.length, arbitrary: right}, ...wrong);
  if (wrapped) return valueFor(wrapped);
  if (item) return fc.array(valueFor(item), {minLength: 1, maxLength: 3});
  if (items?.[0]) {
    return mostly(
      fc.tuple(...items.map(valueFor)),
      fc.array(valueFor(items[0]), {minLength: 1, maxLength: 3}),
    );
  }
  if (entries) {
    const fields = Object.entries(entries);
    const record = Object.fromEntries(fields.map(([key, entry]) => [key, valueFor(entry)]));
    const required = fields.filter(([, entry]) => !entry.wrapped).map(([key]) => key);
    return mostly(
      fc.record({...record, unheard: words}, {requiredKeys: required as 'unheard'[]}),
      fc.record(record, {requiredKeys: []}),
      fc.boolean(),
    );
  }
  if (options) return mostly(fc.oneof(...options.map(valueFor)), fc.boolean());
  const list = fc.array(words, {minLength: 1, maxLength: 2});
  return type === 'number'
    ? mostly(number, words, fc.boolean(), list)
    : mostly(text, number, fc.boolean(), list, fc.record({name: words}));
}

/** The schema once more, made by the constructors that ship. */
async function schemaOfTheBundle(): Promise<unknown> {
  const address = new URL('/src/exercise/schema.ts', location.href);
  const source = await (await fetch(address)).text();
  const replaced = source.replace(/(?<=\bfrom\s*)["']([^"']+)["']/g, (_, specifier: string) => {
    if (specifier.includes('describe')) {
      return '"data:text/javascript,export const describe = schema => schema;"';
    }
    const module = specifier.includes('valibot') ? './valibot-definitions.ts' : specifier;
    return JSON.stringify(new URL(module, address));
  });
  expect(replaced).not.to.equal(source);
  const blob = URL.createObjectURL(new Blob([replaced], {type: 'text/javascript'}));
  const {exerciseSchema: schema} = (await import(blob)) as {exerciseSchema: unknown};
  return schema;
}

describe('readFields', () => {
  const shipped = schemaOfTheBundle();

  it('is tested with another schema than the one that ships', async () => {
    expect(await shipped).not.to.equal(exerciseSchema);
    expect(Object.keys((await shipped) as object)).to.have.members(['type', 'entries']);
  });

  for (const seconds of [[30], [30, null], ['', 60]]) {
    it(`reports the pair ${JSON.stringify(seconds)}, of which one part is missing`, () => {
      const {fields, reports} = readBy(exerciseSchema, {name: 'Plank', hold: {seconds}});
      expect(fields).to.deep.equal({name: 'Plank'});
      expect(reports).to.have.length(1);
    });
  }

  for (const [field, entry] of Object.entries(exerciseSchema.entries) as [
    string,
    GenericSchema,
  ][]) {
    const values = valueFor(entry);
    const verdict = (value: unknown) => safeParse(entry, value);

    describe(field, () => {
      it('is read without a report exactly where valibot accepts it, and to the same value', () => {
        const verdicts = new Set<boolean>();
        fc.assert(
          fc.property(values, value => {
            const {fields, reports} = readBy(exerciseSchema, {name: 'Plank', [field]: value});
            const {success, output} = verdict(value);
            verdicts.add(success);
            expect(field in fields && reports.length === 0).to.equal(success);
            if (success) expect(fields[field]).to.deep.equal(output);
          }),
          {numRuns: 600},
        );
        expect(verdicts).to.have.length(2);
      });

      it('is reported where valibot refuses it', () => {
        fc.assert(
          fc.property(values, value => {
            const {reports} = readBy(exerciseSchema, {name: 'Plank', [field]: value});
            expect(reports.length > 0).to.equal(!verdict(value).success);
          }),
          {numRuns: 600},
        );
      });

      it('is read alike by what ships', async () => {
        const schema = await shipped;
        fc.assert(
          fc.property(fc.oneof(values, fc.jsonValue()), value => {
            const record = {name: 'Plank', [field]: value};
            expect(readBy(schema, record)).to.deep.equal(readBy(exerciseSchema, record));
          }),
          {numRuns: 600},
        );
      });
    });
  }
});

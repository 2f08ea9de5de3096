/** Values that a page, or a framework, may set where something else is expected. */
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {html} from 'lit';
import {afterwards, pause} from './card.js';

const throws = () => {
  throw new Error('Nobody should have called this.');
};

/** By what they are; each a trap for who makes text, a number or an element of it. */
export const nonsense: Readonly<Record<string, unknown>> = {
  'nothing at all': undefined,
  null: null,
  'a truth': true,
  'no number': NaN,
  'a number without end': Infinity,
  'a number below zero': -1,
  'a large whole number': 10n ** 30n,
  'a symbol': Symbol('seconds'),
  'a function': throws,
  'an object': {},
  'an object without a prototype': Object.create(null) as unknown,
  'an object whose text is none': {toString: 0, valueOf: 0},
  'an object that throws as text': {toString: throws, valueOf: throws, toJSON: throws},
  'a list': [],
  'a list of symbols': [Symbol('one'), Symbol('other')],
  'a list of lists': [[[]], [Object.create(null)]],
  'a list with holes': Array(2),
  'an element': document.createElement('img'),
  'a template': html`<img />`,
  'a date': new Date(NaN),
};

/** What has gone wrong in the page from now on, without a test's asking. */
export function troubles(): string[] {
  const found: string[] = [];
  const listen = (event: ErrorEvent | PromiseRejectionEvent) => {
    event.preventDefault();
    found.push(String('reason' in event ? event.reason : event.message));
  };
  for (const type of ['error', 'unhandledrejection'] as const) {
    window.addEventListener(type, listen);
    afterwards(() => window.removeEventListener(type, listen));
  }
  return found;
}

/** Uses an element again and again, given anything as these properties: nothing may go wrong. */
export async function expectNoTroubleFrom(
  names: readonly string[],
  use: (given: object) => Promise<Element>,
): Promise<void> {
  const found = troubles();
  const anything = fc.anything({withNullPrototype: true, withBigInt: true, withSparseArray: true});
  const given = fc.dictionary(fc.constantFrom(...names), anything, {minKeys: 1});
  await fc.assert(
    fc.asyncProperty(given, async each => {
      (await use(each)).remove();
    }),
    // Some of it takes long: a routine of 99 sets, told of cue by cue.
    {numRuns: 40, interruptAfterTimeLimit: 20_000},
  );
  await pause(0);
  expect(found).to.deep.equal([]);
}

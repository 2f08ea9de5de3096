import type {Draft} from './draft.js';
import {hasWords} from './text.js';

/** Before each number of "1. Lie down. 2) Raise one leg." */
const NUMBERED = /(?:^|\s)(?=\(?\d{1,2}[.)]\s)/;
const NUMBER = /^\(?(\d{1,2})[.)]\s+/;

/** Fewer sentences may well be one step. */
const FEWEST = 3;

/** Parts steps that are written as one paragraph: by their numbers, or else by sentences. */
export function splitOnlyStep(draft: Draft) {
  const steps = draft.list<string>('steps');
  const [whole = ''] = steps;
  if (steps.length !== 1) return;
  const numbered = whole.split(NUMBERED);
  const numbers = numbered.map(part => NUMBER.exec(part)?.[1] ?? '');
  if (numbers.length > 1 && numbers.every((number, at) => Number(number) === at + 1)) {
    draft.label(...numbers);
    steps.splice(0, 1, ...numbered.map(part => part.replace(NUMBER, '').trim()).filter(hasWords));
    return;
  }
  const segments = new Intl.Segmenter('en', {granularity: 'sentence'}).segment(whole);
  const sentences = [...segments].map(({segment}) => segment.trim()).filter(hasWords);
  if (sentences.length >= FEWEST) steps.splice(0, 1, ...sentences);
}

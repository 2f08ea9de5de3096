import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {blockOf} from '../../src/write-up/blocks.js';
import {readLine} from '../../src/write-up/line.js';
import {titles} from '../../src/write-up/titles.js';
import {wordsOfBlocks, wordsOfWriteUp} from './words.js';

describe('readLine', () => {
  const rows: [field: string, line: string, value: unknown, ...rest: string[]][] = [
    ['secondary', 'Works: deep core, hip flexors', ['deep core', 'hip flexors']],
    ['target', '• shins and calves', ['shins', 'calves']],
    ['target', 'It works all of you, and more.', 'It works all of you, and more.'],
    ['equipment', 'You’ll need: a mat (or a carpet)', ['a mat (or a carpet)']],
    ['tips', 'Tip: breathe, and smile.', 'breathe, and smile.'],
    ['tips', 'Level: Expert', 'Level: Expert'],
    ['steps', '2) Lean, then slide.', 'Lean, then slide.'],
    ['alternatives', 'Dead bug, plank', 'Dead bug, plank'],
    ['variations', 'Variation: on one leg', 'on one leg'],
    ['variations', 'Easier: on a ball', {name: 'Easier', description: 'on a ball'}],
    ['author', 'By Sam Coach', 'Sam Coach'],
    ['author', 'Author: Sam Coach', 'Sam Coach'],
    ['author', 'Posted by Sam on Monday', 'Sam', 'on Monday'],
    ['author', 'written by my sister', 'my sister'],
    ['name', 'How to do a wall sit?', 'wall sit', 'How to do a'],
    ['level', 'Difficulty: Beginner', 'Beginner'],
    ['level', 'Difficulty: as hard as you make it', 'as hard as you make it'],
    ['likes', '♥ 12', 12],
    ['source', 'First on https://example.com/a', 'https://example.com/a', 'First on'],
    ['video', 'Watch https://youtu.be/a', {url: 'https://youtu.be/a'}, 'Watch'],
    ['video', 'Video: youtu.be/a', {url: 'https://youtu.be/a'}],
    ['license', 'CC BY https://example.com/a', {name: 'CC BY', url: 'https://example.com/a'}],
    ['hold', '2 x 30 s, rest 10 s', {seconds: 30, sets: 2, rest: 10}],
    ['hold', 'Rest: 10 s', {rest: 10}],
    ['hold', 'Do 3 sets of 10 per side', 'Do 3 sets of 10 per side'],
    ['hold', 'Rest: as you need', 'Rest: as you need'],
    ['id', 'Works: core', 'Works: core'],
  ];
  for (const [field, line, value, ...rest] of rows) {
    it(`“${line}” as ${field}`, () => {
      const fact = readLine(field, line);
      expect([fact.value, ...(fact.rest ?? [])]).to.deep.equal([value, ...rest]);
    });
  }

  it('has every word of any line, for any field', () => {
    const words = [...Object.values(titles).flatMap(each => each.split('|'))];
    const text = fc.oneof(
      fc.constantFrom(...words, ...rows.map(([, line]) => line)),
      fc.string({unit: 'binary'}),
    );
    const line = fc.oneof(
      text,
      fc.tuple(text, text).map(pair => pair.join(': ')),
      text.map(each => `• ${each}`),
    );
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(titles)), line, (field, written) => {
        const {value, rest = [], labels = []} = readLine(field, written);
        const all = {exercise: {value}, unplaced: rest.map(each => ({text: each})), labels};
        const block = field === 'hold' ? {...blockOf(''), text: written} : blockOf(written);
        expect(wordsOfWriteUp(all)).to.deep.equal(wordsOfBlocks([block]));
      }),
      {numRuns: 2000},
    );
  });
});

import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {blocksFromText, type Block} from '../../src/write-up/blocks.js';
import {wordsIn, wordsOfBlocks} from './words.js';

const item = (text: string, ordered = false): Block => ({kind: 'item', ordered, text});
const paragraph = (text: string): Block => ({kind: 'paragraph', text});

describe('blocksFromText', () => {
  describe('reads an item without its sign', () => {
    for (const line of [
      '- Lean.',
      '• Lean.',
      '•Lean.',
      '* Lean.',
      '– Lean.',
      'o\tLean.',
      '✔ Lean.',
      '👉🏽 Lean.',
      '❤️ Lean.',
      '  · Lean.',
      '→\u00a0Lean.',
    ]) {
      it(line, () => expect(blocksFromText(line)).to.deep.equal([item('Lean.')]));
    }
    for (const line of [
      '1. Lean.',
      '12) Lean.',
      '(3) Lean.',
      'Step 4: Lean.',
      'PASO 5 – Lean.',
      '6️⃣ Lean.',
      '7.Lean.',
      '(8)Lean.',
      'a) Lean.',
      '(B) Lean.',
    ]) {
      it(line, () => expect(blocksFromText(line)).to.deep.equal([item('Lean.', true)]));
    }
  });

  describe('takes nothing else for a sign', () => {
    for (const line of [
      '1.5 m from the wall',
      '10 times',
      '-5 °C',
      '© Ada Coach',
      'ℹ Breathe',
      'one',
      '2-3 sets',
      'Step 1',
      '1 - Lean',
      '1-Lean',
      '(s) Lean',
      'A. Coach',
    ]) {
      it(line, () => expect(blocksFromText(line)).to.deep.equal([paragraph(line)]));
    }
  });

  describe('reads items by the numbers that count up', () => {
    const rows: [what: string, lines: string[]][] = [
      ['on lines of their own', ['1', 'Lean.', '2', 'Slide.', '3', 'Hold.']],
      ['on lines of their own, with a mark', ['1.', 'Lean.', '(2)', 'Slide.', '3️⃣', 'Hold.']],
      ['as words of their own', ['Step 1', 'Lean.', 'STEP 2:', 'Slide.', 'Paso 3', 'Hold.']],
      ['before a dash', ['1 - Lean.', '2 – Slide.', '3 — Hold.']],
      ['before a colon', ['1: Lean.', '2: Slide.', '3: Hold.']],
      ['at a dash', ['1-Lean.', '2-Slide.', '3–Hold.']],
    ];
    for (const [what, lines] of rows) {
      it(what, () => {
        const items = [item('Lean.', true), item('Slide.', true), item('Hold.', true)];
        expect(blocksFromText(lines.join('\n'))).to.deep.equal(items);
      });
    }

    it('once, however often they stand there', () => {
      const items = [item('1 - Lean.', true), item('2 - Slide.', true)];
      expect(blocksFromText('1\n1 - Lean.\n2\n2 - Slide.')).to.deep.equal(items);
    });

    it('whatever stands between them', () => {
      expect(blocksFromText('12\n1\n\nLean.\nSoftly.\n\n2\nSlide.')).to.deep.equal([
        paragraph('12'),
        item('Lean.', true),
        paragraph('Softly.'),
        {...item('Slide.', true), gap: 1},
      ]);
    });
  });

  describe('takes no other numbers for those of items', () => {
    for (const lines of [
      ['Sets', '1', 'Reps', '2', 'Rest', '3'],
      ['1', 'Lean.', '3', 'Slide.'],
      ['1', '2', '3'],
      ['1-arm row', '2-leg row'],
      ['1-minute plank', '2-minute plank', '3-minute plank'],
      ['1-2 sets', '2-3 sets', '3-4 sets'],
      ['30-60 seconds', '30 - 60 seconds'],
      ['1 - Lean', 'Tips', '2 - Slide'],
    ]) {
      it(lines.join(' ⏎ '), () =>
        expect(blocksFromText(lines.join('\n'))).to.deep.equal(lines.map(paragraph)),
      );
    }
  });

  it('reads two columns as a label and its value', () => {
    const pair: Block = {kind: 'paragraph', label: 'Equipment', text: 'mat'};
    expect(blocksFromText('Equipment\t\tmat')).to.deep.equal([pair]);
    expect(blocksFromText('1.\tLean.')).to.deep.equal([item('Lean.', true)]);
    expect(blocksFromText('one\ttwo\tthree')).to.deep.equal([paragraph('one two three')]);
  });

  it('sees through what cannot be seen', () => {
    const text = '\ufeffLie\u00a0on your ham\u00adstrings,\u200b  and\u2028breathe.\r\n \r\rSo.';
    expect(blocksFromText(text)).to.deep.equal([
      paragraph('Lie on your hamstrings, and'),
      paragraph('breathe.'),
      {...paragraph('So.'), gap: 2},
    ]);
  });

  it('counts the empty lines before a line, and rules as such', () => {
    const text = '\nLean.\n\n***\n- Slide.\nHold.';
    expect(blocksFromText(text)).to.deep.equal([
      {...paragraph('Lean.'), gap: 1},
      {...item('Slide.'), gap: 2},
      paragraph('Hold.'),
    ]);
  });

  it('joins what was broken in the middle of a sentence', () => {
    const text =
      '1. Lean against\n   the wall.\nSlide down as slowly as you can, and only as far as\nis comfortable.';
    expect(blocksFromText(text)).to.deep.equal([
      item('Lean against the wall.', true),
      paragraph('Slide down as slowly as you can, and only as far as is comfortable.'),
    ]);
  });

  it('leaves short lines apart, in whatever letters', () => {
    expect(blocksFromText('barbell\nbench\nplates')).to.have.length(3);
  });

  it('joins a list to the item that it stands below', () => {
    expect(blocksFromText('- Lean\n  - back\n  - head\n- Slide.\n  1. Slow.')).to.deep.equal([
      item('Lean: back; head'),
      item('Slide. Slow.'),
    ]);
  });

  it('drops lines that say nothing', () => {
    expect(blocksFromText('—————\n***\n\n★★★★☆\n\t')).to.deep.equal([]);
  });

  it('has every word of any text, but for the numbers of items', () => {
    const parts = [
      '\n',
      '\n  ',
      ' ',
      '\t',
      '- ',
      '• ',
      '👉',
      'Lean.',
      'so ',
      'é',
      ':',
      'and more of what can be said of a wall',
    ];
    const text = fc.oneof(
      fc.array(fc.constantFrom(...parts)).map(each => each.join('')),
      fc.string({unit: 'binary'}),
    );
    fc.assert(
      fc.property(text, given => {
        // Digits are told apart from numbers of items in the examples above.
        const written = given.replace(/[\d\u00ad\u200b\u2060\ufeff]/g, '');
        expect(wordsOfBlocks(blocksFromText(written))).to.deep.equal(wordsIn([written]));
      }),
      {numRuns: 2000},
    );
  });
});

import {expect} from '@open-wc/testing';
import {blocksFromText} from '../../src/write-up/blocks.js';
import {readWriteUp} from '../../src/write-up/read-write-up.js';
import {wordsOfBlocks, wordsOfWriteUp} from './words.js';

/** The steps of a text, and what is left of it: each line with the title that it stands under. */
function read(text: string) {
  const blocks = blocksFromText(`Wall Sit\n\nSteps\n${text}`);
  const writeUp = readWriteUp(blocks);
  expect(wordsOfWriteUp(writeUp)).to.deep.equal(wordsOfBlocks(blocks));
  const left = writeUp.unplaced.map(({under, text: line}) => `${under}: ${line}`);
  return {steps: writeUp.exercise.steps, left};
}

describe('A section', () => {
  describe('ends in a title that nobody knows', () => {
    const rows: [what: string, text: string][] = [
      ['after an empty line', 'Lean.\nSlide.\n\nMy playlist\nDrums.'],
      ['between empty lines, where the steps have none', 'Lean.\nSlide.\n\nMy playlist\n\nDrums.'],
      [
        'right above its text, where the steps are apart',
        'Lean.\n\nSlide.\n\nMy playlist\nDrums.\n',
      ],
      ['after more empty lines than the steps have', 'Lean.\n\nSlide.\n\n\nMy playlist\n\nDrums.'],
      ['after a rule', 'Lean.\nSlide.\n———\nMy playlist\nDrums.'],
      ['after a list', '1. Lean.\n2. Slide.\n\nMy playlist\nDrums.'],
      ['above a list', '- Lean.\n- Slide.\n\nMy playlist\n- Drums.'],
    ];
    for (const [what, text] of rows) {
      it(what, () => {
        const left = ['Steps: My playlist', 'My playlist: Drums.'];
        expect(read(text)).to.deep.equal({steps: ['Lean.', 'Slide.'], left});
      });
    }

    it('as a question', () => {
      const {left} = read('Lean.\nSlide.\n\nWhat do I listen to?\nDrums.');
      expect(left).to.deep.equal(['Steps: What do I listen to?', 'What do I listen to?: Drums.']);
    });
  });

  describe('ends in what a page says around a post, empty lines or not', () => {
    for (const title of [
      'Subscribe to my newsletter!',
      'Sign up for free workouts',
      'Join our mailing list.',
      'Follow me on Instagram for more.',
      'Share this:',
      'Share this post with a friend',
      'Related posts',
      'More from Ada',
      'About the author',
      'You might also like',
      'Leave a comment below',
      'Filed under Legs',
      'Suscríbete a mi boletín',
    ]) {
      it(title, () => {
        const {steps, left} = read(`Lean.\nSlide.\n${title}\nDrums.`);
        expect(steps).to.deep.equal(['Lean.', 'Slide.']);
        expect(left).to.deep.equal([`Steps: ${title}`, `${title}: Drums.`]);
      });
    }
  });

  describe('goes on', () => {
    const rows: [what: string, ...steps: string[]][] = [
      ['with short steps', 'Lie down.', 'Repeat!', '', 'Rest.', 'Stand up.'],
      ['with steps that are apart', 'Lean.', '', 'Slide.', '', 'Knees out', '', 'Hold.'],
      ['with steps that end in no full stop', 'Lean', 'Slide', '', 'Other leg', 'All again'],
      ['with a step that ends in none', 'Lean.', 'Slide.', '', 'Switch sides', 'Hold.'],
      ['with steps under titles of their own', 'Get ready', 'Lean.', '', 'Go', 'Slide.'],
      ['to a last line', 'Lean.', 'Slide.', '', 'Other leg'],
      ['with what is shared and followed', 'Share the weight.', 'Follow the bar.', 'Join hands.'],
    ];
    for (const [what, ...lines] of rows) {
      it(what, () => {
        const {steps, left} = read(lines.join('\n'));
        expect(steps).to.deep.equal(lines.filter(Boolean));
        expect(left).to.deep.equal([]);
      });
    }

    it('to a title that is known', () => {
      const {steps} = read('Lean.\nSlide.\n\nOther leg\n\nTips\nBreathe.');
      expect(steps).to.deep.equal(['Lean.', 'Slide.', 'Other leg']);
    });

    it('with a numbered list after what stands between its items', () => {
      const {steps} = read('1. Lean.\n2. Slide.\n\nOther leg\n3. Hold.');
      expect(steps).to.deep.equal(['Lean.', 'Slide. Other leg', 'Hold.']);
    });

    it('with variations, each a name and what is said of it', () => {
      const text = 'Plank\n\nVariations\n\nOn one leg\nLift it.\n\nOn a ball\nRoll it.';
      const {exercise, unplaced} = readWriteUp(blocksFromText(text));
      expect(exercise.variations).to.deep.equal([
        'On one leg',
        'Lift it.',
        'On a ball',
        'Roll it.',
      ]);
      expect(unplaced).to.deep.equal([]);
    });
  });
});

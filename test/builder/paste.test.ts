import {expect} from '@open-wc/testing';
import {blocksFromPaste} from '../../demo/builder/paste.js';
import {parseExercise} from '../../src/exercise/parse.js';
import {readWriteUp} from '../../src/write-up/read-write-up.js';
import {wordsOfBlocks, wordsOfWriteUp} from '../write-up/words.js';

const fixtures = '/test/write-up/fixtures';

/** Write-ups as people have them; what each becomes is written out beside it. */
const writeUps = {
  'standing-quad-stretch.txt': 'a fitness site, copied as plain text',
  'email.txt': 'a mail with broken lines',
  'phone.txt': 'notes with emoji, tabs and sentences run together',
  'spanish.txt': 'a post in Spanish',
  'jekyll.md': 'a post of a static site',
  'notes.md': 'Markdown with facts in bold and in columns',
  'word.html': 'a document of Word',
  'google-docs.html': 'a document of Google Docs',
  'gutenberg.html': 'a post of WordPress',
  'old-blog.html': 'a post set by hand, with line breaks',
  'fitness-site.html': 'a fitness site, copied with all that surrounds the exercise',
};

async function load(file: string): Promise<string> {
  return (await fetch(`${fixtures}/${file}`)).text();
}

describe('A pasted write-up', () => {
  for (const [file, what] of Object.entries(writeUps)) {
    describe(`${file}, ${what}`, () => {
      let text: string;
      let expected: {exercise: object; unplaced: object};

      before(async () => {
        text = await load(file);
        expected = JSON.parse(await load(file.replace(/\w+$/, 'json'))) as typeof expected;
      });

      it('is sorted into the fields of an exercise', () => {
        const {exercise, unplaced} = readWriteUp(blocksFromPaste({text}));
        expect(exercise).to.deep.equal(expected.exercise);
        expect(unplaced).to.deep.equal(expected.unplaced);
      });

      it('makes an exercise without problems', () => {
        expect(parseExercise(expected.exercise).problems).to.deep.equal([]);
      });

      it('loses no word', () => {
        const blocks = blocksFromPaste({text});
        expect(wordsOfWriteUp(readWriteUp(blocks))).to.deep.equal(wordsOfBlocks(blocks));
      });
    });
  }
});

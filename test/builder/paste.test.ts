import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {blocksFromPaste, type Paste} from '../../demo/builder/paste.js';
import {parseExercise} from '../../src/exercise/parse.js';
import type {Block} from '../../src/write-up/blocks.js';
import {readWriteUp} from '../../src/write-up/read-write-up.js';
import {wordsIn, wordsOfBlocks, wordsOfWriteUp} from '../write-up/words.js';

const fixtures = '/test/write-up/fixtures';

/** Write-ups as people have them; what each becomes is written out beside it. */
const writeUps = {
  'standing-quad-stretch.txt': 'a fitness site, copied as plain text',
  'email.txt': 'a mail with broken lines',
  'phone.txt': 'notes with emoji, tabs and sentences run together',
  'spanish.txt': 'a post in Spanish',
  'food-blog.txt': 'a blog, with titles that have nothing to do with an exercise',
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

      if (file.endsWith('.html')) {
        it('is the same as a file and from the clipboard', () => {
          expect(blocksFromPaste({html: text, text: ''})).to.deep.equal(blocksFromPaste({text}));
        });
      }

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

describe('blocksFromPaste', () => {
  const breathe: Block[] = [
    {kind: 'heading', level: 2, text: 'Tips'},
    {kind: 'item', ordered: false, text: 'Breathe.'},
  ];

  describe('knows what a text is written in', () => {
    const markdown = '## Tips\n* Breathe.';
    const html = '<h2>Tips</h2><ul><li>Breathe.</li></ul>';
    const rows: [what: string, paste: Paste][] = [
      ['Markdown', {text: markdown}],
      ['Markdown with HTML in it', {text: '<br>\n\n## Tips\n* <span>Breathe.</span>'}],
      ['HTML', {text: html}],
      ['what the clipboard has as HTML', {html, text: 'Tips Breathe.'}],
      [
        'Markdown from a coloured editor',
        {html: `<div><span>##</span> Tips</div>`, text: markdown},
      ],
      ['HTML from a coloured editor', {html: '<pre>&lt;h2&gt;Tips</pre>', text: html}],
    ];
    for (const [what, paste] of rows) {
      it(what, () => expect(blocksFromPaste(paste)).to.deep.equal(breathe));
    }

    it('and else takes it as it stands', () => {
      const text = 'a < b, 2 * 3 * 4, #1 [sic] (so)';
      expect(blocksFromPaste({text})).to.deep.equal([{kind: 'paragraph', text}]);
      expect(blocksFromPaste({text: ''})).to.deep.equal([]);
    });
  });

  describe('reads', () => {
    const rows: [what: string, html: string, blocks: Block[]][] = [
      [
        'a link, an address that is its own text, and a place on the page',
        '<p><a href="/a">A</a> and <a href="https://b.example">https://b.example</a> <a href="#c">c</a></p>',
        [{kind: 'paragraph', text: 'A and https://b.example c', links: [{text: 'A', href: '/a'}]}],
      ],
      [
        'no link that runs a script',
        '<p><a href="javascript:alert(1)">A</a></p>',
        [{kind: 'paragraph', text: 'A'}],
      ],
      [
        'a line in bold as a heading, and bold words as words',
        '<p><strong>Tips</strong></p><p><b>Keep</b> on.</p><p><b>Stop.</b></p>',
        [
          {kind: 'heading', text: 'Tips'},
          {kind: 'paragraph', text: 'Keep on.'},
          {kind: 'paragraph', text: 'Stop.'},
        ],
      ],
      [
        'a picture that loads late, its caption for want of an alternative',
        '<figure><img data-src="a.jpg" src="data:,"><figcaption>Lean</figcaption></figure>',
        [{kind: 'paragraph', text: 'Lean', image: 'a.jpg'}],
      ],
      [
        'players',
        '<iframe src="https://player.vimeo.com/video/1"></iframe><video><source src="https://a.example/a.mp4"></video>',
        [
          {kind: 'paragraph', text: 'https://player.vimeo.com/video/1'},
          {kind: 'paragraph', text: 'https://a.example/a.mp4'},
        ],
      ],
      [
        'terms with one, several and no values',
        '<dl><dt>A<dd>1<dt>B<dd>2<dd>3<dt>C</dl>',
        [
          {kind: 'paragraph', label: 'A', text: '1'},
          {kind: 'paragraph', label: 'B', text: '2'},
          {kind: 'paragraph', label: 'B', text: '3'},
          {kind: 'paragraph', text: 'C'},
        ],
      ],
      [
        'a list as a value',
        '<table><tr><th>Target</th><td><ul><li>Calves<li>Shins</ul></td></tr></table>',
        [{kind: 'paragraph', label: 'Target', text: 'Calves, Shins'}],
      ],
      [
        'preformatted lines',
        '<pre>Tips\n- Breathe.</pre><p>So.</p>',
        [
          {kind: 'paragraph', text: 'Tips'},
          {kind: 'item', ordered: false, text: 'Breathe.'},
          {kind: 'paragraph', text: 'So.'},
        ],
      ],
      [
        'numbers beside what they count',
        '<div>1</div><div>Lean.</div><div>2</div><div>Slide.</div>',
        [
          {kind: 'item', ordered: true, text: 'Lean.'},
          {kind: 'item', ordered: true, text: 'Slide.'},
        ],
      ],
      [
        'what stands beside the text as such',
        '<nav><a href="/">Home</a></nav><p>Lean.</p><aside><ul><li>Drums</ul></aside>',
        [
          {
            kind: 'paragraph',
            text: 'Home',
            links: [{text: 'Home', href: '/'}],
            isBeside: true,
          },
          {kind: 'paragraph', text: 'Lean.'},
          {kind: 'item', ordered: false, text: 'Drums', isBeside: true},
        ],
      ],
      ['nothing that is hidden', '<p hidden>A</p><style>b</style><p style="display:none">C', []],
    ];
    for (const [what, html, blocks] of rows) {
      it(what, () => expect(blocksFromPaste({text: html})).to.deep.equal(blocks));
    }
  });

  it('loads nothing and runs nothing', async () => {
    const asked = () => performance.getEntriesByName(`${location.origin}/never.png`).length;
    let isRun = false;
    Object.assign(window, {runIt: () => (isRun = true)});
    blocksFromPaste({text: '<p><img src="/never.png" onerror="runIt()"><script>runIt()</script>'});
    await fetch('/test/write-up/fixtures/email.txt');
    expect(asked()).to.equal(0);
    expect(isRun).to.equal(false);
  });

  it('has every word of any page', () => {
    const tags =
      'p h1 h3 ul ol li dl dt dd table tr td th b strong a span div section pre br blockquote figure figcaption details summary button nav footer aside'.split(
        ' ',
      );
    const text = fc.constantFrom(
      ' Lean ',
      ' so ',
      '\n',
      ' Tips ',
      ' •',
      ' Target: ',
      ' Calves ',
      ' and what more can be said of it all, at length ',
      '.',
    );
    const {page} = fc.letrec<{page: string; element: string}>(tie => ({
      element: fc
        .tuple(fc.constantFrom(...tags), tie('page'))
        .map(([tag, inside]) => `<${tag}>${inside}</${tag}>`),
      page: fc
        .array(fc.oneof({maxDepth: 5}, text, tie('element')), {maxLength: 5})
        .map(parts => parts.join('')),
    }));
    fc.assert(
      fc.property(page, given => {
        const html = `<p>${given}</p><br>`;
        const {body} = new DOMParser().parseFromString(html, 'text/html');
        const words = new Set(wordsOfBlocks(blocksFromPaste({html: `${html}<b></b>`, text: ''})));
        const said = wordsIn([given.replace(/<[^>]*>/g, ' ')]);
        expect(said.filter(word => !words.has(word))).to.deep.equal([], body.innerHTML);
      }),
      {numRuns: 500},
    );
  });
});

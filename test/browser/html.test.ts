import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {readHtml} from '../../src/browser/html.js';

describe('readHtml', () => {
  const cases: Record<string, [html: string, text: string]> = {
    'text as it is': ['Stand tall', 'Stand tall'],
    'nothing for nothing': ['', ''],
    'paragraphs and headings apart': [
      '<h3>Start</h3>\n<p>Stand tall.</p><p>Breathe.</p>',
      'Start\n\nStand tall.\n\nBreathe.',
    ],
    'a line break as a new paragraph': ['Stand.<br><br/>Sit.', 'Stand.\n\nSit.'],
    'text between blocks': ['One<div>two</div>three', 'One\n\ntwo\n\nthree'],
    'white space as a browser shows it': [
      '<p>  Bend\n\tyour&nbsp;&nbsp;<b> knees </b>\n .</p>\n\n',
      'Bend your knees .',
    ],
    'emphasis and links as their words': [
      '<p><strong>Do <em>not</em></strong> <a href="https://example.com">lean</a>, <span>ever</span>.</p>',
      'Do not lean, ever.',
    ],
    'characters by their names': [
      '<p>30 &lt; 60 &amp; 45&deg; &#x2013; &copy</p>',
      '30 < 60 & 45° – ©',
    ],
    'numbered items': [
      '<p>Do:</p><ol><li>Sit.</li><li>Stand.</li></ol>Done.',
      'Do:\n\n1. Sit.\n\n1. Stand.\n\nDone.',
    ],
    'items with a bullet': ['<ul>\n<li>Sit.</li>\n<li>Stand.</li>\n</ul>', '- Sit.\n\n- Stand.'],
    'what an item holds as its lines': [
      '<ol><li><p><b>Down:</b></p><ul><li>Sit</li><li>Breathe<br>out</li></ul></li><li>Up</li></ol>',
      '1.\n  - Down:\n  - Sit\n  - Breathe\n  - out\n\n1. Up',
    ],
    'elements that are no longer, or never were': [
      '<center>Sit</center><font color="red">or</font><lean>stand</lean>',
      'Sit\n\nor\n\nstand',
    ],
    'no script, no style, no template': [
      '<style>p{color:red}</style><p>Sit<script>document.title="no"</script>.</p><template>no</template>',
      'Sit.',
    ],
    'HTML that is not well-formed': ['<p>Sit<li>Stand</p></ol><b>Up', 'Sit\n\n- Stand\n  - Up'],
  };
  for (const [what, [html, text]] of Object.entries(cases)) {
    it(`reads ${what}`, () => {
      expect(readHtml(html)).to.equal(text);
    });
  }

  it('runs nothing and loads nothing', async () => {
    const picture = new URL('/never-asked-for.png', location.href).href;
    const attack = 'document.documentElement.dataset.harmed = ""';
    readHtml(
      `<script>${attack}</script><img src="${picture}" onerror='${attack}'><svg onload='${attack}'></svg>` +
        `<link rel="stylesheet" href="${picture}"><iframe srcdoc="<script>parent.${attack}</script>"></iframe>` +
        `<video src="${picture}" onerror='${attack}'></video><body onload='${attack}'>`,
    );
    await new Promise(resolve => setTimeout(resolve, 100));
    expect(document.documentElement.dataset).to.not.have.property('harmed');
    expect(performance.getEntriesByName(picture)).to.have.length(0);
  });

  it('reads what is nested deeper than any page', () => {
    expect(readHtml(`${'<div>'.repeat(10_000)}deep`)).to.equal('deep');
    expect(readHtml(`${'<ul><li>'.repeat(5_000)}deep`)).to.match(/^-\s[\s-]*deep$/);
    expect(readHtml('<b><p>'.repeat(2_000))).to.equal('');
  });

  it('reads, or says that it may not, under strict Trusted Types', async () => {
    const frame = document.createElement('iframe');
    const module = new URL('../../src/browser/html.ts', import.meta.url).href;
    frame.srcdoc = `<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'; trusted-types lit-html">
      <script type="module">
        import {readHtml} from '${module}';
        parent.postMessage({answer: readHtml('<p>Sit.</p><p>Stand.</p>')});
      </script>`;
    const answered = new Promise<unknown>(resolve => {
      addEventListener('message', ({data}) => resolve(data), {once: true});
    });
    document.body.append(frame);
    const {answer} = (await answered) as {answer: string | undefined};
    frame.remove();
    expect(answer).to.be.oneOf(
      'parseHTML' in Document ? ['Sit.\n\nStand.'] : ['Sit.\n\nStand.', undefined],
    );
  });

  describe('whatever it is given', () => {
    const piece = fc.constantFrom(
      ...[
        '<p>',
        '</p>',
        '<ol>',
        '</ol>',
        '<ul>',
        '<li>',
        '</li>',
        '<br>',
        '<b>',
        '</b>',
        '<div>',
        '</',
      ],
      ...[
        '<!--',
        '-->',
        '<script>',
        '</script>',
        '<style>',
        '</style>',
        '<table>',
        '<td>',
        '<a href="',
      ],
      ...['sit', 'stand', ' ', '\n', '&nbsp;', '&', '< ', '>', '"', '1. ', '- ', '\0', '\f'],
    );
    const html = fc.oneof(
      fc.array(piece, {maxLength: 20}).map(pieces => pieces.join('')),
      fc.string({unit: 'binary'}),
    );
    const words = (text: string) => text.match(/sit|stand/g) ?? [];

    it('keeps every word that a page would show, in order', () => {
      fc.assert(
        fc.property(html, written => {
          const shown = new DOMParser().parseFromString(written, 'text/html');
          for (const silent of shown.querySelectorAll('script, style')) silent.remove();
          expect(words(readHtml(written) ?? '')).to.deep.equal(words(shown.body.textContent));
        }),
        {numRuns: 1000},
      );
    });
  });
});

import {expect} from '@open-wc/testing';
import {readJson} from '../../src/exercise/json.js';

const exercise = {name: 'Plank', steps: ['Brace.', 'Breathe.']};

describe('readJson', () => {
  it('reads JSON, and leaves what stands in its strings alone', () => {
    const tricky = {name: '“Plank”, <br> said, ”: he &quot;,}'};
    expect(readJson(JSON.stringify(exercise))).to.deep.equal(exercise);
    expect(readJson(JSON.stringify(tricky))).to.deep.equal(tricky);
    expect(readJson('null')).to.equal(null);
  });

  const mangled: Record<string, string> = {
    'curly quotes': '{“name”: “Plank”, “steps”: [“Brace.”, “Breathe.”]}',
    'quotes of other languages': '{„name“: „Plank“, «steps»: [«Brace.», «Breathe.»]}',
    'quotes as numeric entities':
      '{&#8220;name&#8221;: &#8220;Plank&#8221;, &#8220;steps&#8243;: [&#8220;Brace.&#8221;, &#8220;Breathe.&#8221;]}',
    'quotes as named entities':
      '{&quot;name&quot;: &quot;Plank&quot;, &quot;steps&quot;: [&quot;Brace.&quot;, &quot;Breathe.&quot;]}',
    'paragraphs and line breaks':
      '<p>{"name": "Plank",<br />\n"steps": [</p>\n<p>"Brace.",<br>"Breathe."]}</p>\n',
    'spaces that do not break':
      '{\u00a0"name":\u00a0"Plank",\u00a0"steps": ["Brace.", "Breathe."]}',
    'a comma at the end': '{"name": "Plank", "steps": ["Brace.", "Breathe.",],}',
    'several at once': '<p>{“name”: “Plank”,<br />“steps”: [“Brace.”,“Breathe.”,]}</p>',
  };
  for (const [what, text] of Object.entries(mangled)) {
    it(`reads it through ${what}`, () => {
      expect(readJson(text)).to.deep.equal(exercise);
    });
  }

  it('keeps quotes within a sentence while it mends those around it', () => {
    expect(readJson('{“name”: “The “plank” of yoga”}')).to.deep.equal({
      name: 'The “plank” of yoga',
    });
  });

  for (const ampersand of ['&amp;', '&#38;', '&#038;']) {
    it(`reads ${ampersand} as what it stands for, in addresses too`, () => {
      expect(
        readJson(`{"name": "Clean ${ampersand} jerk", "src": "/a?b${ampersand}c"}`),
      ).to.deep.equal({name: 'Clean & jerk', src: '/a?b&c'});
    });
  }

  it('knows characters beyond the first plane by their number', () => {
    expect(readJson('{&#8220;name&#8221;: &#8220;&#66463;&#8221;}')).to.deep.equal({
      name: '\u{1039f}',
    });
  });

  for (const text of ['', '{', 'Plank', '<!doctype html><p>Not found</p>', '{"a": }']) {
    it(`answers undefined for ${JSON.stringify(text)}`, () => {
      expect(readJson(text)).to.equal(undefined);
    });
  }
});

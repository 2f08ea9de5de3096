import {expect} from '@open-wc/testing';
import {parseExercise} from '../../../src/exercise/parse.js';
import type {Exercise} from '../../../src/exercise/schema.js';
import {postOf, recordIn, textOf, textUnderTitle} from '../../../src/wordpress/editor/stored.js';

const plank: Exercise = {
  id: 'plank',
  name: 'Plank & "hold" <b>',
  steps: ['Lie on your front.', 'Hold \\ for <i>30</i> seconds.'],
};

describe('An exercise as WordPress keeps it', () => {
  it('has its name as the title, escaped, and all but name and id as JSON', () => {
    const {title, meta} = postOf(plank, 'en');
    expect(title).to.equal('Plank &amp; &quot;hold&quot; &lt;b&gt;');
    expect(recordIn(meta)).to.deep.equal({steps: plank.steps});
  });

  it('is read back as it was', () => {
    const {meta} = postOf(plank, 'en');
    const {name, id} = plank;
    expect(parseExercise({...recordIn(meta), name, id}).exercise).to.deep.equal(plank);
  });

  it('has for its content one block with its text', () => {
    const {content} = postOf(plank, 'en');
    const text = textUnderTitle(plank, 'en');
    expect(content).to.equal(
      `<!-- wp:exercise-elements/fields -->\n<div class="wp-block-exercise-elements-fields">${text}</div>\n<!-- /wp:exercise-elements/fields -->`,
    );
  });

  it('is told below a title that the page has, in the language of the site', () => {
    expect(textUnderTitle({name: 'Two\nlines', steps: ['Uno.']}, 'es')).to.equal(
      '<h2 dir="auto">Cómo se hace</h2>\n<ol><li dir="auto">Uno.</li></ol>',
    );
  });

  it('has no text while it has no name', () => {
    expect(textOf({}, '', 'en')).to.equal('');
  });

  it('has no fields where there is no JSON of them', () => {
    for (const _exercise of ['', '{', '[1]', 'null', '7']) {
      expect(recordIn({_exercise}), _exercise).to.deep.equal({});
    }
    expect(recordIn({})).to.deep.equal({});
  });
});

import {expect} from '@open-wc/testing';
import {holdInWords, liftInWords} from '../../../../src/wordpress/editor/blocks/in-words.js';

describe('What is left of a timer without the plugin', () => {
  it('is the plan of the hold', () => {
    expect(holdInWords({seconds: 30}, 'en')).to.equal('30 seconds');
    expect(holdInWords({seconds: 30, sides: 2, sets: 3, rest: 15}, 'en')).to.equal(
      '30 seconds\u00A0· Both sides\u00A0· 3 sets\u00A0· 15\u00A0sec rest',
    );
  });

  it('is what was lifted', () => {
    expect(liftInWords({}, 'en')).to.equal('One-rep max');
    expect(liftInWords({weight: 62.5, repetitions: 8, unit: 'kg'}, 'en')).to.equal(
      'One-rep max: 62.5 kg × 8 repetitions',
    );
  });

  it('is in the language of the site', () => {
    expect(holdInWords({seconds: 30, sides: 2}, 'es-ES')).to.equal(
      '30 segundos\u00A0· Ambos lados',
    );
  });
});

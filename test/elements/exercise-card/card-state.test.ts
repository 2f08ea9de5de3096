import {expect} from '@open-wc/testing';
import {
  headingLevelFrom,
  sectionNames,
  sectionsFrom,
} from '../../../src/elements/exercise-card/card-state.js';

describe('sectionsFrom', () => {
  const cases: [attribute: string | null | undefined, sections: readonly string[]][] = [
    ['steps', ['steps']],
    ['tips steps', ['tips', 'steps']],
    ['tips,steps', ['tips', 'steps']],
    [' Tips ,\n STEPS, ', ['tips', 'steps']],
    ['steps steps', ['steps']],
    ['steps recipes', ['steps']],
    ['recipes', sectionNames],
    ['constructor', sectionNames],
    ['', sectionNames],
    [null, sectionNames],
    [undefined, sectionNames],
  ];
  for (const [attribute, sections] of cases) {
    it(`reads ${JSON.stringify(attribute)} as ${sections.join(', ')}`, () => {
      expect(sectionsFrom(attribute)).to.deep.equal(sections);
    });
  }
});

describe('headingLevelFrom', () => {
  for (const level of [1, 2, 3, 4, 5, 6]) {
    it(`takes ${level}, written or as a number`, () => {
      expect(headingLevelFrom(level)).to.equal(level);
      expect(headingLevelFrom(String(level))).to.equal(level);
    });
  }

  const odd = [undefined, null, '', '0', '7', '-1', '2.5', 'h3', 'NaN', Infinity, {}];
  for (const attribute of odd) {
    it(`is 2 for ${typeof attribute} ${JSON.stringify(attribute)}`, () => {
      expect(headingLevelFrom(attribute)).to.equal(2);
    });
  }
});

import {expect} from '@open-wc/testing';
import {
  exerciseFrom,
  holdFrom,
  liftFrom,
  stopwatchFrom,
  type Written,
} from '../../../../src/wordpress/editor/blocks/written.js';

const permalinks = 'https://example.com/exercise/';

/** What is said, without what is left out. */
const said = (attributes: object) => JSON.parse(JSON.stringify(attributes)) as unknown;

const attributesOf =
  (html: string): Written =>
  name =>
    new DOMParser().parseFromString(html, 'text/html').body.firstElementChild?.getAttribute(name);

const named =
  (attributes: Record<string, string>): Written =>
  name =>
    attributes[name];

describe('What a tag or a shortcode says to a block', () => {
  it('is which exercise, and how it is shown', () => {
    const tag =
      '<exercise-card src="https://example.org/all.json#plank" sections="steps timer" heading-level="3">';
    expect(said(exerciseFrom(attributesOf(tag), permalinks))).to.deep.equal({
      href: 'https://example.org/all.json#plank',
      sections: ['steps', 'timer'],
      headingLevel: 3,
    });
  });

  it('is an exercise of this site by its number, or by its slug', () => {
    expect(exerciseFrom(named({id: '12', accent: '#B3261e'}), permalinks)).to.include({
      exerciseId: 12,
      accent: '#B3261e',
    });
    expect(exerciseFrom(named({id: 'leg-curl'}), permalinks)).to.include({
      href: 'https://example.com/exercise/leg-curl',
    });
  });

  it('reads a relative address from this site', () => {
    expect(exerciseFrom(named({src: '/plank.json'}), permalinks).href).to.equal(
      'https://example.com/plank.json',
    );
  });

  it('is nothing where it is hostile or unknown', () => {
    const written = {
      src: 'javascript:alert(1)',
      accent: 'red;}',
      sections: 'x',
      'heading-level': '9',
    };
    expect(said(exerciseFrom(named(written), permalinks))).to.deep.equal({headingLevel: 2});
  });

  it('is a hold in seconds, however its times are written', () => {
    const tag =
      '<hold-timer seconds="1:30" sides="2" sets="3" rest="PT15S" prepare="0" voice label="Plank">';
    expect(said(holdFrom(attributesOf(tag)))).to.deep.equal({
      seconds: 90,
      sides: 2,
      sets: 3,
      rest: 15,
      prepare: 0,
      noSound: false,
      voice: true,
      label: 'Plank',
    });
    expect(holdFrom(named({'no-sound': '1', voice: '0'}))).to.include({
      noSound: true,
      voice: false,
    });
    expect(said(holdFrom(named({seconds: 'soon', sides: '7', sets: '-1'})))).to.deep.equal({
      noSound: false,
      voice: false,
    });
  });

  it('is the label of a stopwatch', () => {
    expect(said(stopwatchFrom(named({label: 'Lane 1'})))).to.deep.equal({label: 'Lane 1'});
    expect(said(stopwatchFrom(named({})))).to.deep.equal({});
  });

  it('is what was lifted, and how often', () => {
    const written = {weight: '62,5', repetitions: '8', unit: 'KG', formula: 'Epley'};
    expect(said(liftFrom(named(written)))).to.deep.equal({
      weight: 62.5,
      repetitions: 8,
      unit: 'kg',
      formula: 'epley',
    });
    const wrong = {weight: '-1', repetitions: '2.5', unit: 'stone', formula: '?'};
    expect(said(liftFrom(named(wrong)))).to.deep.equal({});
  });
});

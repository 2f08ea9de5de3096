import {expect} from '@open-wc/testing';
import {contrast, variables, verdicts} from '../../demo/builder/theme.js';

const told = (theme: Parameters<typeof verdicts>[0]) =>
  verdicts(theme).map(({what, passes}) => `${what}: ${passes ? 'passes' : 'fails'}`);

describe('Contrast', () => {
  // From WCAG 2.2 and its worked examples.
  it('is that of WCAG', () => {
    expect(contrast('#000000', '#ffffff')).to.equal(21);
    expect(contrast('#ffffff', '#ffffff')).to.equal(1);
    expect(contrast('#767676', '#ffffff')).to.be.closeTo(4.54, 0.01);
    expect(contrast('#ffffff', '#777777')).to.be.closeTo(4.48, 0.01);
  });

  it('is not judged where no colour was picked', () => {
    expect(verdicts({})).to.deep.equal([]);
  });

  it('of an accent is judged on light and on dark pages', () => {
    expect(told({accent: '#0b62c4'})).to.deep.equal([
      'Accent on a light page: passes',
      'Accent on a dark page: fails',
    ]);
  });

  it('is judged on the surface that was picked', () => {
    expect(told({surface: '#fff8f1', text: '#2b1a12', accent: '#e0a030'})).to.deep.equal([
      'Text on your surface: passes',
      'Accent on your surface: fails',
    ]);
  });

  it('of a surface alone is judged with the text of the page', () => {
    expect(told({surface: '#ffffff'})).to.deep.equal([
      'Text of a light page on your surface: passes',
      'Text of a dark page on your surface: fails',
    ]);
  });
});

it('A theme is the variables of what was picked', () => {
  expect(variables({accent: '#b3261e', radius: '0', font: ''})).to.deep.equal([
    ['--exercise-accent', '#b3261e'],
    ['--exercise-radius', '0'],
  ]);
});

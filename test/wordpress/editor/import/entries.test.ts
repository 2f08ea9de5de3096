import {expect} from '@open-wc/testing';
import {entriesIn, needsImageBase} from '../../../../src/wordpress/editor/import/entries.js';

const slugOf = (words: string) => words.toLowerCase().replace(/\W+/g, '-');

const read = (json: unknown, imageBase?: string) => entriesIn('a.json', json, {slugOf, imageBase});

describe('The exercises in a file', () => {
  it('are told by their place, their name and their slug', () => {
    const [first, second] = read([
      {id: 'Leg_Curl', name: 'Leg curl', steps: ['Curl.']},
      {name: 'Wall Sit', instructions: ['Sit.'], primaryMuscles: ['quadriceps']},
    ]);
    expect(first).to.include({file: 'a.json', number: 1, name: 'Leg curl', slug: 'leg_curl'});
    expect(second).to.include({number: 2, name: 'Wall Sit', slug: 'wall-sit'});
    expect(second?.exercise).to.include({name: 'Wall Sit'});
    expect(second?.exercise?.target).to.deep.equal(['quadriceps']);
  });

  it('keep their places beside what is none, which says why', () => {
    const entries = read({exercises: [7, {nothing: true}, {name: 'Plank', steps: ['Hold.', 3]}]});
    expect(entries.map(({number, name}) => [number, name])).to.deep.equal([
      [1, ''],
      [2, ''],
      [3, 'Plank'],
    ]);
    expect(entries.map(({problems}) => problems.map(({path}) => path))).to.deep.equal([
      [''],
      [''],
      ['steps[1]'],
    ]);
  });

  it('say whether their pictures lie beside the file', () => {
    const json = [{name: 'Plank', images: ['plank/0.jpg']}];
    expect(needsImageBase(read(json))).to.be.true;
    const based = read(json, 'https://example.com/pictures');
    expect(needsImageBase(based)).to.be.false;
    expect(based[0]?.exercise?.images).to.deep.equal([
      {src: 'https://example.com/pictures/plank/0.jpg'},
    ]);
    expect(needsImageBase(read([{name: 'Plank'}]))).to.be.false;
  });
});

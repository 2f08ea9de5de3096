import {expect} from '@open-wc/testing';
import {equipment, isLoaded, levelRank} from '../../src/exercise/vocabulary.js';

describe('isLoaded', () => {
  describe('knows a weight, in the words of every format', () => {
    for (const word of [
      ['our own', 'barbell', 'dumbbell', 'kettlebell', 'ez curl bar', 'weight plate', 'cable'],
      ['free-exercise-db', 'e-z curl bar', 'kettlebells', 'machine'],
      ['exercemus', 'ez-bar', 'barbell'],
      ['wger', 'SZ-Bar', 'Barbell', 'Dumbbell', 'Kettlebell'],
      ['ExerciseDB', 'olympic barbell', 'leverage machine', 'sled machine', 'smith machine'],
      ['ExerciseDB', 'trap bar', 'weighted', 'ez barbell'],
      ['everkinetic', 'bar', 'chest machine', 'machine: butterfly', 'cable'],
    ].flatMap(([format = '', ...words]) => words.map(each => [format, each] as const)))
      it(word.join(': '), () => expect(isLoaded([equipment(word[1])])).to.equal(true));
  });

  describe('takes nothing else for one', () => {
    for (const word of [
      'bodyweight',
      'body only',
      'none (bodyweight exercise)',
      'pull-up bar',
      'Pull-up bar',
      'stall bar',
      'mat',
      'bench',
      'incline bench',
      'resistance band',
      'medicine ball',
      'exercise ball',
      'foam roller',
      'other',
      'stationary bike',
      'elliptical machine',
      'skierg machine',
      'stepmill machine',
      'balance board',
      '',
    ])
      it(word || '(nothing)', () => expect(isLoaded([equipment(word)])).to.equal(false));

    it('no equipment', () => expect(isLoaded(undefined)).to.equal(false));
  });

  it('is enough to be one of several', () => {
    expect(isLoaded(['bench', 'barbell'])).to.equal(true);
  });
});

describe('levelRank', () => {
  it('is how far along a level stands, of three', () => {
    expect(['beginner', 'intermediate', 'advanced', 'expert'].map(levelRank)).to.deep.equal([
      1, 2, 3, 3,
    ]);
    expect(levelRank('superhuman')).to.equal(undefined);
  });
});

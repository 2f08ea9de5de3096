import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {tidySteps} from '../../src/exercise/steps.js';

const stepsOf = (...steps: string[]) => tidySteps(steps, []).steps;
const tipsOf = (...steps: string[]) => tidySteps(steps, []).tips;

describe('tidySteps', () => {
  it('leaves what is tidy alone', () => {
    const tidy = {steps: ['Lie down.', 'Lift your hips.'], tips: ['Breathe.', 'Go slowly.']};
    expect(tidySteps(tidy.steps, tidy.tips)).to.deep.equal(tidy);
  });

  it('folds white space but keeps lines, and drops what is empty', () => {
    expect(
      tidySteps([' Lie\u00a0 down \t. ', '', ' \n '], ['  Side A:  \n\n  left\r\n - right ', ' ']),
    ).to.deep.equal({steps: ['Lie down.'], tips: ['Side A:\nleft\n- right']});
  });

  it('says the same thing once: steps next to each other, tips anywhere', () => {
    expect(
      tidySteps(['Up.', 'Up. ', 'Down.', 'Up.'], ['Slowly.', 'Breathe.', 'Slowly.']),
    ).to.deep.equal({steps: ['Up.', 'Down.', 'Up.'], tips: ['Slowly.', 'Breathe.']});
  });

  describe('takes off the number that the page writes itself', () => {
    for (const number of [
      ...['Step:1 ', 'Step:12 ', 'Step: 1 ', 'Step 1: ', 'STEP 1. ', 'step 2) ', 'Step 3 : '],
      ...['6. ', '6.  ', '12. ', '1) ', '1- ', '2.- ', '- ', '• ', '* ', '. ', '1. - '],
    ]) {
      it(`“${number}”`, () => {
        expect(stepsOf(`${number}Bend your knees.`)).to.deep.equal(['Bend your knees.']);
        expect(stepsOf(`${number}3 sets of 10.`)).to.deep.equal(['3 sets of 10.']);
        expect(tidySteps([], [`${number}Breathe.`]).tips).to.deep.equal(['Breathe.']);
        expect(stepsOf(number)).to.deep.equal([]);
      });
    }

    for (const text of [
      '3 sets of 12.',
      '10 reps a side.',
      '1.5 metres away, stand still.',
      '2-3 breaths.',
      '10 - 15 times.',
      '5-minute walk.',
      '90° at the knee.',
      'Step 1 foot forward.',
      'Step up.',
      'A foot on each side.',
      '-5 degrees of tilt.',
    ]) {
      it(`but not from “${text}”`, () => {
        expect(stepsOf(text)).to.deep.equal([text]);
      });
    }
  });

  describe('moves a tip out of the step that it interrupts', () => {
    const cases: Record<string, [step: string, steps: string[], tips: string[]]> = {
      'to the end of the step': [
        'Row the band to your ribs. Tip: Keep the elbows close. Let the shoulders stay low.',
        ['Row the band to your ribs.'],
        ['Keep the elbows close. Let the shoulders stay low.'],
      ],
      'until the starting position is named': [
        'Hang. Tip: Use chalk. It keeps hands dry. This will be your starting position. Look up.',
        ['Hang. This will be your starting position. Look up.'],
        ['Use chalk. It keeps hands dry.'],
      ],
      'until the movement goes on': [
        'Curl. Tip: Only the forearms move. (Really.) Exhale as you curl. Then hold.',
        ['Curl. Exhale as you curl. Then hold.'],
        ['Only the forearms move. (Really.)'],
      ],
      'also where a space is missing': [
        'Sit. Tip: Sit tall.This is the starting position.',
        ['Sit. This is the starting position.'],
        ['Sit tall.'],
      ],
      'also in the middle of a sentence': [
        'Squeeze for a second and Tip: do not lean.',
        ['Squeeze for a second and'],
        ['Do not lean.'],
      ],
      'in brackets, as far as they go': [
        'Stand wide. (Note: not too wide. You should feel stable.) Now squat (slowly).',
        ['Stand wide. Now squat (slowly).'],
        ['Not too wide. You should feel stable.'],
      ],
      'in brackets, and their full stop': [
        'Stand wide. (Tip: hold on to a chair). Squat until it pulls (Note: gently). Rise.',
        ['Stand wide. Squat until it pulls. Rise.'],
        ['Hold on to a chair', 'Gently'],
      ],
      'in brackets that never close': ['Squat. (Tip: slowly.', ['Squat.'], ['Slowly.']],
      'and another one': [
        'Lift. Tip: Brace. Note: Keep your neck long. Repeat ten times.',
        ['Lift. Repeat ten times.'],
        ['Brace.', 'Keep your neck long.'],
      ],
      'on a line of its own': [
        'Set up:\nStand tall\nTip: Look ahead\nThen bend',
        ['Set up:\nStand tall\nThen bend'],
        ['Look ahead'],
      ],
      'which is all there is': ['Note: Stop if it hurts.', [], ['Stop if it hurts.']],
      'behind its number': ['Step:3 Tips: Rest a minute.', [], ['Rest a minute.']],
      'which says nothing': ['Curl. Tips:', ['Curl.'], []],
    };
    for (const [what, [step, steps, tips]] of Object.entries(cases)) {
      it(what, () => {
        expect(tidySteps([step], [])).to.deep.equal({steps, tips});
      });
    }

    for (const onward of [
      ...['This will be your starting position.', 'This is the starting position.'],
      ...['Breathe out.', 'Inhale as you lower.', 'Exhale as you lift.', 'Hold it for a second.'],
      ...[
        'Repeat.',
        'Continue to the top.',
        'Now stand up.',
        'Then switch sides.',
        'Once up, rest.',
      ],
      ...['To get into the starting position, bend.'],
    ]) {
      it(`and goes on with “${onward}”`, () => {
        expect(tidySteps([`Lift. Tip: Brace. Look ahead. ${onward}`], [])).to.deep.equal({
          steps: [`Lift. ${onward}`],
          tips: ['Brace. Look ahead.'],
        });
      });
    }

    it('and puts it behind the tips that are there already', () => {
      expect(
        tidySteps(['Lift. Tip: Brace.', 'Lower. Tip: Brace.'], ['Tip: Wear shoes.']),
      ).to.deep.equal({
        steps: ['Lift.', 'Lower.'],
        tips: ['Wear shoes.', 'Brace.'],
      });
    });

    for (const text of [
      'Touch the tip of your nose.',
      'Spread your finger tips: wide.',
      'Note the angle: it matters.',
      'Mind your hips: level. Then rise.',
      'Use .5 kg at first. Breathe.',
    ]) {
      it(`but sees none in “${text}”`, () => {
        expect(tidySteps([text], [])).to.deep.equal({steps: [text], tips: []});
      });
    }
  });

  describe('whatever it is given', () => {
    const piece = fc.constantFrom(
      ...['Tip: ', 'Tips:', '(Note: ', ')', '(', '. ', '.', '! ', '”', ' ', '\n', '1. ', 'Step:1 '],
      ...['Then ', 'Hold ', 'This will be your start', 'knees ', 'arms', '2-3 ', '- ', '…'],
    );
    const text = fc.array(piece, {maxLength: 14}).map(pieces => pieces.join(''));
    const texts = fc.array(fc.oneof(text, fc.string()), {maxLength: 4});
    const words = (all: readonly string[]) =>
      all
        .flatMap(each => each.toLowerCase().match(/\b(?!(?:tips?|notes?|step)\b)[a-z]+/g) ?? [])
        .sort();

    it('loses no word and adds none', () => {
      fc.assert(
        fc.property(text, step => {
          const {steps, tips} = tidySteps([step], []);
          const unique = new Set(tipsOf(step)).size === tips.length;
          if (unique) expect(words([...steps, ...new Set(tips)])).to.include.members(words([step]));
          expect(words([step])).to.include.members(words([...steps, ...tips]));
        }),
        {numRuns: 2000},
      );
    });

    it('answers lines without space around them', () => {
      fc.assert(
        fc.property(texts, texts, (someSteps, someTips) => {
          const {steps, tips} = tidySteps(someSteps, someTips);
          for (const each of [...steps, ...tips]) {
            expect(each).to.not.match(/^\s|\s$| {2}|\n\s| \n|^$/);
          }
        }),
        {numRuns: 1000},
      );
    });

    it('takes time in proportion to the text', () => {
      for (const unit of [
        ...[
          'Tip: ',
          '(Tip: ',
          '(Note: a) ',
          '()',
          ')',
          '(',
          '.',
          '. ',
          ' .',
          '. Then ',
          '\n',
          '\n ',
        ],
        ...[' ', 'This is a ', '. This ', 'Step:', '1', '1. ', '- ', 'A', 'A ', '."”)', '\u00a0'],
      ]) {
        const long = unit.repeat(100_000 / unit.length);
        const start = performance.now();
        for (const each of [long, `Tip: ${long}`, `(Tip: ${long}`, `a${long}b`]) {
          tidySteps([each], [each]);
        }
        expect(performance.now() - start, unit).to.be.below(1500);
      }
    });
  });
});

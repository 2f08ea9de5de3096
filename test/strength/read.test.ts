import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {readRepetitions, readWeight} from '../../src/strength/read.js';

/** Each of these is read as that. */
function reads<T>(read: (written: string) => T, expected: Record<string, T>): void {
  for (const [written, answer] of Object.entries(expected))
    expect(read(written), `“${written}”`).to.equal(answer);
}

const inKilograms = (written: string) => readWeight(written, 'kg');

describe('a weight that is read', () => {
  it('may have a point or a comma', () => {
    reads(inKilograms, {
      '80': 80,
      '80.5': 80.5,
      '80,5': 80.5,
      '80,25': 80.25,
      ' 80 ': 80,
      '080': 80,
      '1000.5': 1000.5,
      '0.5': 0.5,
      '0,125': 0.125,
      ',5': 0.5,
      '.5': 0.5,
    });
  });

  it('may be in Arabic or Persian figures, with the marks that come along', () => {
    reads(inKilograms, {
      '٨٠٫٥': 80.5,
      '٨٠,٥': 80.5,
      '٨٠،٥': 80.5,
      '۸۰٫۵': 80.5,
      '\u200F٨٠٫٥\u200F': 80.5,
      '\u061C١٠٠': 100,
    });
  });

  it('is still to be finished', () => {
    reads(inKilograms, {'': 'empty', '  ': 'empty', '80.': 80, '80,': 80, '٨٠٫': 80});
  });

  it('is not guessed where it could be a thousand or one', () => {
    for (const written of [
      '1,000',
      '1.000',
      '80,500',
      '1,000.5',
      '1.000,5',
      '1,000,000',
      "1'000",
      '1 000',
      '1\u00A0000',
      '1\u202F000',
      '١٬٠٠٠',
      '-1,000',
    ])
      expect(inKilograms(written), written).to.equal('unreadable');
  });

  it('is more than nothing', () => {
    reads(inKilograms, {
      '0': 'low',
      '0.0': 'low',
      '-0': 'low',
      '-80': 'low',
      '−80': 'low',
      '٠': 'low',
    });
  });

  it('is not above what anyone lifts', () => {
    reads(inKilograms, {'1500': 1500, '1500.5': 'high', ['9'.repeat(400)]: 'high'});
    expect(readWeight('3300', 'lb')).to.equal(3300);
    expect(readWeight('3301', 'lb')).to.equal('high');
  });

  it('is a plain number and nothing else', () => {
    for (const written of [
      'abc',
      '1e9',
      '0x50',
      'NaN',
      'Infinity',
      '80 kg',
      '80kg',
      '8 0',
      '80..5',
      '80,5,5',
      '1,00,000',
      '+80',
      '80-90',
      '½',
      '.',
      ',',
      '-',
      '<b>80</b>',
    ])
      expect(inKilograms(written), written).to.equal('unreadable');
  });

  it('comes back from how it is written', () => {
    const anyWeight = fc.integer({min: 1, max: 150_000}).map(hundredths => hundredths / 100);
    const tags = fc.constantFrom('en', 'es', 'de', 'ar-EG', 'fa', 'fr');
    fc.assert(
      fc.property(anyWeight, tags, (weight, tag) => {
        const written = weight.toLocaleString(tag, {useGrouping: false});
        expect(inKilograms(written), written).to.equal(weight);
      }),
    );
  });

  it('is a number or a named problem, whatever is written', () => {
    const problems = ['empty', 'unreadable', 'low', 'high'];
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), written => {
        const read = inKilograms(written);
        if (typeof read === 'string') expect(problems).to.include(read);
        else expect(read).to.be.within(Number.MIN_VALUE, 1500);
      }),
    );
  });
});

describe('repetitions that are read', () => {
  it('are whole, from 1 to 30', () => {
    reads(readRepetitions, {'1': 1, '5': 5, ' 12 ': 12, '30': 30, '٥': 5, '5.0': 5});
  });

  it('are no parts, none, or something else', () => {
    for (const written of ['2.5', '2,5', '0.5', '1,000', '0', '-5', '-2.5', 'abc', '1e1', '5x'])
      expect(readRepetitions(written), written).to.equal('whole');
  });

  it('are not more than an estimate can be made from', () => {
    reads(readRepetitions, {'31': 'many', '191': 'many', '1000': 'many'});
  });

  it('are still to be written', () => {
    reads(readRepetitions, {'': 'empty', ' ': 'empty'});
  });
});

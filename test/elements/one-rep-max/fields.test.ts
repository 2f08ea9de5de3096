import {expect} from '@open-wc/testing';
import {all, heard, one, parts, until, words} from '../../helpers/card.js';
import {sendKeys} from '../../helpers/commands.js';
import {
  calculatorWith,
  inputOf,
  selectOf,
  told,
  type,
  type FieldName,
  type OneRepMax,
} from '../../helpers/one-rep-max.js';

/** What is said about a field, found as a screen reader does. */
function problemOf(calculator: OneRepMax, name: FieldName): string {
  const input = inputOf(calculator, name);
  const id = input.getAttribute('aria-describedby');
  expect(input.getAttribute('aria-invalid'), `${name} is marked`).to.equal(id ? 'true' : null);
  return id ? words(one(calculator, `#${id}`)) : '';
}

const noNumber = 'Enter the weight in plain figures, such as 1000 or 80.5.';
const low = 'Enter a weight above 0.';
const high = 'Check weight and unit: at most 1,500 kg.';

const weights: Record<string, string> = {
  abc: noNumber,
  '1e9': noNumber,
  '80 kg': noNumber,
  '1,000': noNumber,
  '1.000': noNumber,
  '0': low,
  '-20': low,
  '1501': high,
  '9999999': high,
};

const whole = 'Enter a whole number of repetitions, 1 or more.';
const many =
  'Above 30 repetitions no formula is reliable. Use a set of 10 or fewer, with more weight.';

const repetitions: Record<string, string> = {
  abc: whole,
  '1e1': whole,
  '2.5': whole,
  '2,5': whole,
  '1,000': whole,
  '0': whole,
  '-3': whole,
  '31': many,
  '191': many,
};

describe('the field for the weight', () => {
  for (const [written, problem] of Object.entries(weights)) {
    it(`says what to do about “${written}”`, async () => {
      const calculator = await calculatorWith({repetitions: 5});
      await type(calculator, 'weight', written);
      expect(problemOf(calculator, 'weight')).to.equal(problem);
      expect(problemOf(calculator, 'repetitions')).to.equal('');
      expect(parts(calculator, 'estimate')).to.have.length(0);
      expect(inputOf(calculator, 'weight').value, 'what was written stays').to.equal(written);
      expect(words(all(calculator, '.surface')[0])).not.to.contain('NaN');
    });
  }

  it('has another limit in pounds', async () => {
    const calculator = await calculatorWith({repetitions: 5, unit: 'lb'});
    await type(calculator, 'weight', '3301');
    expect(problemOf(calculator, 'weight')).to.contain('3,300 lb');
  });

  for (const written of ['80,5', '80.5', ' 80.5 ', '٨٠٫٥', '٨٠،٥', '۸۰٫۵']) {
    it(`reads “${written}” as 80.5`, async () => {
      const calculator = await calculatorWith({repetitions: 5});
      await type(calculator, 'weight', written);
      expect(told(calculator, 'given')).to.equal('80.5 kg × 5 repetitions');
      expect(problemOf(calculator, 'weight')).to.equal('');
    });
  }

  it('is no longer wrong once it is mended, or emptied', async () => {
    const calculator = await calculatorWith({weight: 'abc', repetitions: 5});
    expect(problemOf(calculator, 'weight')).to.equal(noNumber);
    await type(calculator, 'weight', '');
    expect(problemOf(calculator, 'weight')).to.equal('');
    expect(told(calculator, 'hint')).not.to.equal('');
    await type(calculator, 'weight', '80');
    expect(told(calculator, 'estimate')).to.equal('≈ 90 kg');
  });
});

describe('the field for the repetitions', () => {
  for (const [written, problem] of Object.entries(repetitions)) {
    it(`says what to do about “${written}”`, async () => {
      const calculator = await calculatorWith({weight: 80});
      await type(calculator, 'repetitions', written);
      expect(problemOf(calculator, 'repetitions')).to.equal(problem);
      expect(problemOf(calculator, 'weight')).to.equal('');
      expect(parts(calculator, 'estimate')).to.have.length(0);
    });
  }
});

describe('both fields', () => {
  it('may be wrong at once, and each says its own', async () => {
    const calculator = await calculatorWith({weight: 'abc', repetitions: '2.5'});
    expect(problemOf(calculator, 'weight')).to.equal(noNumber);
    expect(problemOf(calculator, 'repetitions')).to.equal(whole);
    expect(parts(calculator, 'hint')).to.have.length(0);
  });

  it('bring up the keys for numbers, and no old entries', async () => {
    const calculator = await calculatorWith();
    const modes = {weight: 'decimal', repetitions: 'numeric'} as const;
    for (const [name, mode] of Object.entries(modes)) {
      const input = inputOf(calculator, name as FieldName);
      expect([input.type, input.inputMode, input.autocomplete]).to.deep.equal([
        'text',
        mode,
        'off',
      ]);
    }
  });

  it('have labels to be seen', async () => {
    const calculator = await calculatorWith({weight: 80, repetitions: 5});
    const labels = all(calculator, 'label').map(label =>
      words(label.querySelector('span') ?? label),
    );
    expect(labels).to.deep.equal(['Weight', 'Unit', 'Repetitions', 'Formula', 'Round loads to']);
  });

  it('are large enough that phones do not zoom in', async () => {
    const calculator = await calculatorWith({weight: 80, repetitions: 5});
    calculator.style.fontSize = '10px';
    for (const field of parts(calculator, 'field'))
      expect(parseFloat(getComputedStyle(field).fontSize)).to.be.at.least(16);
  });
});

describe('the keyboard', () => {
  it('starts in the weight and goes through the fields in order', async () => {
    const calculator = await calculatorWith({weight: 80, repetitions: 5});
    calculator.focus();
    const order: string[] = [];
    for (let field = 0; field < 5; field++) {
      order.push(calculator.shadowRoot?.activeElement?.getAttribute('part') ?? '');
      // After the last the focus would leave the page, and Firefox not give it back.
      if (field < 4) await sendKeys({press: 'Tab'});
    }
    expect(order).to.deep.equal(
      ['weight', 'unit', 'repetitions', 'formula', 'step'].map(name => `field ${name}`),
    );
  });

  it('types an estimate', async () => {
    const calculator = await calculatorWith();
    calculator.focus();
    await sendKeys({type: '80,5'});
    inputOf(calculator, 'repetitions').focus();
    await sendKeys({type: '5'});
    await until(() => told(calculator, 'estimate'), '≈ 90.5 kg');
    expect(inputOf(calculator, 'weight').value).to.equal('80,5');
  });

  it('changes a figure in the middle without the caret running away', async () => {
    const calculator = await calculatorWith({weight: '80.5', repetitions: 5});
    const input = inputOf(calculator, 'weight');
    input.focus();
    input.setSelectionRange(1, 1);
    await sendKeys({type: '12'});
    await until(() => input.value, '8120.5');
    expect(input.selectionStart).to.equal(3);
  });

  it('submits no form around with Enter, and keeps no key from the page', async () => {
    const calculator = await calculatorWith({weight: 80, repetitions: 5});
    const form = document.createElement('form');
    calculator.parentElement?.append(form);
    form.append(calculator, document.createElement('button'));
    let submissions = 0;
    form.addEventListener('submit', event => {
      event.preventDefault();
      submissions++;
    });
    const keys = heard('keydown');
    calculator.focus();
    for (const key of ['Enter', 'Escape', 'ArrowUp', 'a']) await sendKeys({press: key});
    await until(() => keys.length, 4);
    expect(keys.filter(({defaultPrevented}) => defaultPrevented)).to.have.length(0);
    expect(submissions).to.equal(0);
    expect(inputOf(calculator, 'weight').value).to.contain('80');
  });

  it('chooses from lists that are the browser’s own', async () => {
    const calculator = await calculatorWith({weight: 80, repetitions: 5});
    for (const name of ['unit', 'formula', 'step'] as const)
      expect(selectOf(calculator, name).multiple).to.equal(false);
  });
});

import {expect} from '@open-wc/testing';
import {stub} from '../../helpers/card.js';
import {
  calculatorWith,
  choose,
  chosenIn,
  inputOf,
  loadsOf,
  optionsOf,
  told,
  type,
} from '../../helpers/one-rep-max.js';

const unitWith = async (attributes: Record<string, string>, lang: string) =>
  chosenIn(await calculatorWith(attributes, {}, {lang}), 'unit');

describe('the unit', () => {
  it('is by default what people of the page’s language weigh in', async () => {
    expect(await unitWith({}, 'en')).to.equal('kg');
    expect(await unitWith({}, 'en-GB')).to.equal('kg');
    expect(await unitWith({}, 'es')).to.equal('kg');
    expect(await unitWith({}, 'en-US')).to.equal('lb');
    expect(await unitWith({}, 'es-US')).to.equal('lb');
    expect(await unitWith({}, 'my-MM')).to.equal('lb');
  });

  it('is that of the attribute, if it is one', async () => {
    expect(await unitWith({unit: 'lb'}, 'en')).to.equal('lb');
    expect(await unitWith({unit: 'KG'}, 'en-US')).to.equal('kg');
    expect(await unitWith({unit: 'stone'}, 'en')).to.equal('kg');
  });

  it('that a visitor chose is remembered, and wins over the attribute', async () => {
    await choose(await calculatorWith(), 'unit', 'lb');
    expect(await unitWith({unit: 'kg'}, 'en')).to.equal('lb');
    await choose(await calculatorWith(), 'unit', 'kg');
    expect(await unitWith({unit: 'lb'}, 'en-US')).to.equal('kg');
  });

  it('that was remembered is only taken where it is one', async () => {
    localStorage.setItem('exercise-elements:unit', 'constructor');
    expect(await unitWith({}, 'en')).to.equal('kg');
  });

  it('that a page sets is not remembered', async () => {
    await calculatorWith({unit: 'lb'});
    expect(localStorage).to.have.length(0);
  });

  it('stays chosen where nothing can be remembered, also when it is moved', async () => {
    for (const method of ['getItem', 'setItem'] as const)
      stub(Storage.prototype, method, () => {
        throw new DOMException('No.', 'SecurityError');
      });
    const calculator = await calculatorWith();
    await choose(calculator, 'unit', 'lb');
    calculator.parentElement?.append(calculator);
    await calculator.updateComplete;
    expect(chosenIn(calculator, 'unit')).to.equal('lb');
  });
});

describe('choosing the other unit', () => {
  it('converts the weight, and all that comes of it', async () => {
    const calculator = await calculatorWith({weight: 100, repetitions: 5});
    await choose(calculator, 'unit', 'lb');
    expect(inputOf(calculator, 'weight').value).to.equal('220');
    expect(told(calculator, 'given')).to.equal('220 lb × 5 repetitions');
    expect(told(calculator, 'estimate')).to.equal('≈ 248 lb');
    expect(told(calculator, 'range')).to.equal('All formulas: 248–262 lb');
    expect(loadsOf(calculator)[0]).to.equal('100% | 245 lb | 1');
    expect(optionsOf(calculator, 'step')).to.deep.equal(['1 lb', '2.5 lb', '5 lb', '10 lb']);
    expect(chosenIn(calculator, 'step')).to.equal('5 lb');
  });

  it('brings the very same text back, however often', async () => {
    const calculator = await calculatorWith({repetitions: 5});
    for (const written of ['80,5', '81.25', '٨٠٫٥', '061', '0.1']) {
      await type(calculator, 'weight', written);
      for (let time = 0; time < 3; time++) {
        await choose(calculator, 'unit', 'lb');
        expect(inputOf(calculator, 'weight').value).not.to.equal(written);
        await choose(calculator, 'unit', 'kg');
        expect(inputOf(calculator, 'weight').value).to.equal(written);
      }
    }
  });

  it('starts from what was typed last', async () => {
    const calculator = await calculatorWith({weight: 100, repetitions: 5});
    await choose(calculator, 'unit', 'lb');
    await type(calculator, 'weight', '225');
    await choose(calculator, 'unit', 'kg');
    expect(inputOf(calculator, 'weight').value).to.equal('102');
    await choose(calculator, 'unit', 'lb');
    expect(inputOf(calculator, 'weight').value).to.equal('225');
  });

  it('leaves alone what is no weight', async () => {
    const calculator = await calculatorWith({weight: 'abc', repetitions: 5});
    await choose(calculator, 'unit', 'lb');
    expect(inputOf(calculator, 'weight').value).to.equal('abc');
  });

  it('makes right what was too much only in the wrong unit', async () => {
    const calculator = await calculatorWith({weight: 2000, repetitions: 5});
    expect(told(calculator, 'problem')).to.contain('unit');
    await choose(calculator, 'unit', 'lb');
    expect(told(calculator, 'given')).to.equal('2,000 lb × 5 repetitions');
  });
});

describe('a weight that the page gives', () => {
  it('is in the unit that the page gives, and shown in the visitor’s', async () => {
    await choose(await calculatorWith(), 'unit', 'kg');
    const calculator = await calculatorWith({weight: 225, unit: 'lb', repetitions: 5});
    expect(inputOf(calculator, 'weight').value).to.equal('102');
    expect(told(calculator, 'given')).to.equal('102 kg × 5 repetitions');
  });

  it('is read anew when it is set anew', async () => {
    const calculator = await calculatorWith({weight: 100, repetitions: 5});
    await choose(calculator, 'unit', 'lb');
    await type(calculator, 'weight', '300');
    calculator.weight = 50;
    await calculator.updateComplete;
    expect(inputOf(calculator, 'weight').value, '50 kg').to.equal('110');
  });
});

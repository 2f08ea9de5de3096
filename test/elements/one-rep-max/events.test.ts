import {expect} from '@open-wc/testing';
import {heard, travels} from '../../helpers/card.js';
import {calculatorWith, choose, leave, type} from '../../helpers/one-rep-max.js';

const events = () => heard('one-rep-max-estimated');

describe('an estimate that the visitor makes', () => {
  it('is told, with what it was made from', async () => {
    const calculator = await calculatorWith({formula: 'epley'});
    const told = events();
    await type(calculator, 'weight', '80,5');
    expect(told, 'there is none yet').to.have.length(0);
    await type(calculator, 'repetitions', '6');
    expect(told).to.have.length(1);
    const {oneRepMax, weight, repetitions, unit, formula} = told[0] ?? {};
    expect({oneRepMax, weight, repetitions, unit, formula}).to.deep.equal({
      oneRepMax: 80.5 * 1.2,
      weight: 80.5,
      repetitions: 6,
      unit: 'kg',
      formula: 'epley',
    });
  });

  it('bubbles out of every shadow root', async () => {
    const calculator = await calculatorWith({weight: 80});
    const told = events();
    await type(calculator, 'repetitions', '5');
    expect(travels(told[0], calculator)).to.deep.equal({
      bubbles: true,
      composed: true,
      cancelable: false,
      isFromCard: true,
    });
  });

  it('is told when another unit or formula is chosen', async () => {
    const calculator = await calculatorWith({weight: 100, repetitions: 5});
    const told = events();
    await choose(calculator, 'unit', 'lb');
    await choose(calculator, 'formula', 'O’Conner et al. 1989');
    expect(told.map(({unit, weight, formula}) => [unit, weight, formula])).to.deep.equal([
      ['lb', 220, 'brzycki'],
      ['lb', 220, 'oconner'],
    ]);
  });

  it('is the weight itself after one repetition', async () => {
    const calculator = await calculatorWith({weight: 100});
    const told = events();
    await type(calculator, 'repetitions', '1');
    expect(told.map(({oneRepMax}) => oneRepMax)).to.deep.equal([100]);
  });
});

describe('nothing is told', () => {
  it('of what the page sets', async () => {
    const told = events();
    const calculator = await calculatorWith({weight: 80, repetitions: 5});
    calculator.weight = 90;
    await calculator.updateComplete;
    calculator.setAttribute('unit', 'lb');
    calculator.repetitions = '8';
    calculator.formula = 'epley';
    await calculator.updateComplete;
    expect(told).to.have.length(0);
  });

  it('where the estimate is the same as before', async () => {
    const calculator = await calculatorWith({weight: 80, repetitions: 5});
    const told = events();
    await type(calculator, 'weight', '80.0');
    await type(calculator, 'weight', '');
    await type(calculator, 'weight', '80');
    await leave(calculator, 'weight');
    await choose(calculator, 'step', '5 kg');
    expect(told).to.have.length(0);
  });

  it('where there is no estimate', async () => {
    const calculator = await calculatorWith({weight: 80, repetitions: 5});
    const told = events();
    await type(calculator, 'repetitions', '31');
    await type(calculator, 'repetitions', '2.5');
    await type(calculator, 'weight', 'abc');
    expect(told).to.have.length(0);
  });
});

it('What the page has set in between is what the next estimate is compared with', async () => {
  const calculator = await calculatorWith({weight: 80, repetitions: 5});
  const told = events();
  await type(calculator, 'repetitions', '6');
  calculator.repetitions = 5;
  await calculator.updateComplete;
  calculator.repetitions = 4;
  await calculator.updateComplete;
  await type(calculator, 'repetitions', '6');
  expect(told.map(({repetitions}) => repetitions)).to.deep.equal([6, 6]);
});

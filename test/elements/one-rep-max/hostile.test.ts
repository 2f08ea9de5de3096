import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {all, part, words} from '../../helpers/card.js';
import {emulateMedia} from '../../helpers/commands.js';
import {calculatorWith, inputOf, told, type} from '../../helpers/one-rep-max.js';

describe('a calculator that a stranger’s page sets up', () => {
  const odd: unknown[] = [
    null,
    undefined,
    NaN,
    Infinity,
    -0,
    1e300,
    '',
    'x',
    true,
    {},
    [],
    Symbol('s'),
  ];

  it('takes anything as an exercise', async () => {
    for (const exercise of [...odd, {name: {}}, {name: 7}, {name: null}, () => 'x']) {
      const calculator = await calculatorWith({weight: 80, repetitions: 5}, {exercise});
      expect(told(calculator, 'label')).to.equal('One-rep max');
      expect(told(calculator, 'estimate')).to.equal('≈ 90 kg');
    }
  });

  it('takes anything as a property, and shows no nonsense', async () => {
    for (const value of odd) {
      const properties = {weight: value, repetitions: value, unit: value, formula: value};
      const calculator = await calculatorWith({}, properties);
      const typed = [inputOf(calculator, 'weight').value, inputOf(calculator, 'repetitions').value];
      const shown = [words(all(calculator, '.surface')[0]), ...typed].join(' ');
      expect(shown).not.to.match(/NaN|undefined|null|Infinity|∞/);
    }
  });

  it('takes anything as an attribute', async () => {
    const calculator = await calculatorWith();
    const anything = fc.string({unit: 'grapheme'});
    await fc.assert(
      fc.asyncProperty(anything, anything, anything, anything, async (...values) => {
        for (const [index, name] of ['weight', 'repetitions', 'unit', 'formula'].entries())
          calculator.setAttribute(name, values[index] ?? '');
        await calculator.updateComplete;
        expect(words(all(calculator, '.surface')[0])).not.to.match(/NaN|undefined/);
      }),
      {numRuns: 50},
    );
  });

  it('shows the exercise’s name as text', async () => {
    const name = '<img src=x onerror=alert(1)>';
    const calculator = await calculatorWith({}, {exercise: {name}});
    expect(told(calculator, 'label')).to.equal(`One-rep max: ${name}`);
    expect(all(calculator, 'img')).to.have.length(0);
  });

  it('leaves the author’s own attributes alone', async () => {
    const own = {role: 'region', 'aria-label': 'My maximum', title: 'Max', tabindex: '0'};
    const calculator = await calculatorWith(own);
    for (const [name, value] of Object.entries(own))
      expect(calculator.getAttribute(name)).to.equal(value);
  });

  it('takes the page’s type and colours', async () => {
    const calculator = await calculatorWith({weight: 80, repetitions: 5});
    Object.assign(calculator.style, {color: 'rgb(1, 2, 3)', fontFamily: 'serif', fontSize: '20px'});
    const {color, fontFamily, fontSize} = getComputedStyle(part(calculator, 'weight'));
    expect([color, fontFamily, fontSize]).to.deep.equal(['rgb(1, 2, 3)', 'serif', '20px']);
  });

  it('is black on paper, without a frame', async function () {
    const calculator = await calculatorWith({weight: 80, repetitions: 5});
    calculator.style.color = 'white';
    if (!(await emulateMedia({media: 'print'}))) this.skip();
    const {color, borderTopWidth} = getComputedStyle(part(calculator, 'one-rep-max'));
    expect([color, borderTopWidth]).to.deep.equal(['rgb(0, 0, 0)', '0px']);
  });
});

it('A calculator that is moved keeps what was typed, and speaks the language there', async () => {
  const calculator = await calculatorWith({repetitions: 5});
  await type(calculator, 'weight', '80');
  const there = document.createElement('p');
  there.lang = 'es';
  calculator.parentElement?.append(there);
  there.append(calculator);
  await calculator.updateComplete;
  expect(told(calculator, 'given')).to.equal('80 kg × 5 repeticiones');
});

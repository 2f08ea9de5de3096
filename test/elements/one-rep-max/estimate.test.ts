import {expect} from '@open-wc/testing';
import {expectAccessible} from '../../helpers/accessibility.js';
import {all, part, parts} from '../../helpers/card.js';
import {
  announced,
  calculatorWith,
  choose,
  chosenIn,
  inputOf,
  leave,
  loadsOf,
  optionsOf,
  told,
  type,
  type OneRepMax,
} from '../../helpers/one-rep-max.js';

describe('a calculator of the one-rep max', () => {
  it('first says what to do, which is no error', async () => {
    const calculator = await calculatorWith();
    expect(told(calculator, 'label')).to.equal('One-rep max');
    expect(told(calculator, 'hint')).to.contain('Enter a weight and how many repetitions');
    expect(parts(calculator, 'problem')).to.have.length(0);
    expect(all(calculator, '[aria-invalid]')).to.have.length(0);
    expect(parts(calculator, 'estimate')).to.have.length(0);
  });

  it('still says it while one of both is missing', async () => {
    expect(told(await calculatorWith({weight: 80}), 'hint')).not.to.equal('');
    expect(told(await calculatorWith({repetitions: 5}), 'hint')).not.to.equal('');
  });

  it('shows an estimate as an estimate, with what it was read from', async () => {
    const calculator = await calculatorWith({weight: '80,5', repetitions: 5});
    expect(told(calculator, 'estimate')).to.equal('≈ 90.5 kg');
    expect(part(calculator, 'estimate').textContent, 'in one line').not.to.contain(' ');
    expect(told(calculator, 'given')).to.equal('80.5 kg × 5 repetitions');
    expect(parts(calculator, 'hint')).to.have.length(0);
    expect(parts(calculator, 'warning')).to.have.length(0);
  });

  it('shows the range of all formulas beside it, rounded as plates are', async () => {
    const calculator = await calculatorWith({weight: 100, repetitions: 5});
    expect(told(calculator, 'range')).to.equal('All formulas: 112.5–119 kg');
  });

  it('follows the typing, and the page', async () => {
    const calculator = await calculatorWith();
    await type(calculator, 'weight', '100');
    await type(calculator, 'repetitions', '10');
    expect(told(calculator, 'estimate')).to.equal('≈ 133.5 kg');
    calculator.weight = 60;
    await calculator.updateComplete;
    expect(inputOf(calculator, 'weight').value).to.equal('60');
    expect(told(calculator, 'estimate'), 'repetitions are as typed').to.equal('≈ 80 kg');
  });

  it('names the exercise', async () => {
    const calculator = await calculatorWith({}, {exercise: {name: 'Barbell Curl'}});
    expect(told(calculator, 'label')).to.equal('One-rep max: Barbell Curl');
    expect(parts(calculator, 'one-rep-max')[0]?.ariaLabel).to.equal('One-rep max: Barbell Curl');
  });
});

describe('one repetition', () => {
  it('is the maximum itself, whatever the formula', async () => {
    const calculator = await calculatorWith({weight: 80.5, repetitions: 1, formula: 'mayhew'});
    expect(told(calculator, 'estimate')).to.equal('80.5 kg');
    expect(told(calculator, 'given')).to.equal('One repetition is the maximum itself.');
  });

  it('has neither a range nor a formula', async () => {
    const calculator = await calculatorWith({weight: 80.5, repetitions: 1});
    for (const name of ['range', 'formula', 'source'])
      expect(parts(calculator, name), name).to.have.length(0);
    expect(loadsOf(calculator)).to.have.length(11);
  });
});

describe('many repetitions', () => {
  it('are warned of above 10', async () => {
    const calculator = await calculatorWith({weight: 60, repetitions: 10});
    expect(parts(calculator, 'warning')).to.have.length(0);
    await type(calculator, 'repetitions', '11');
    expect(told(calculator, 'warning')).to.contain('less reliable');
    expect(told(calculator, 'estimate'), 'nevertheless').to.equal('≈ 83 kg');
  });

  it('are refused above 30, with a reason', async () => {
    const calculator = await calculatorWith({weight: 60, repetitions: 30});
    expect(told(calculator, 'estimate')).to.equal('≈ 308.5 kg');
    await type(calculator, 'repetitions', '31');
    expect(told(calculator, 'problem')).to.contain('Above 30 repetitions no formula');
    const refused = await calculatorWith({weight: 60, repetitions: 31});
    for (const name of ['estimate', 'range', 'loads', 'hint'])
      expect(parts(refused, name), name).to.have.length(0);
  });
});

describe('a field that is at work, or wrong', () => {
  const isKept = (calculator: OneRepMax) =>
    ['estimate', 'formula', 'step', 'loads'].map(
      name => part(calculator, name).closest('[inert]') !== null,
    );

  for (const width of [288, 640]) {
    it(`leaves what was estimated in its place, ${width} px wide, but for nobody to use`, async () => {
      const calculator = await calculatorWith({weight: 80, repetitions: 5});
      calculator.style.cssText = `inline-size: ${width}px; font: 16px DejaVu Sans`;
      const {offsetHeight} = calculator;
      const {top} = part(calculator, 'loads').getBoundingClientRect();
      for (const [typed, says] of [
        ['', 'hint'],
        ['2.5', 'problem'],
        ['31', 'problem'],
      ] as const) {
        await type(calculator, 'repetitions', typed);
        expect(parts(calculator, says), typed).to.have.length(1);
        expect(isKept(calculator)).to.deep.equal([true, true, true, true]);
        expect(part(calculator, 'loads').getBoundingClientRect().top, typed).to.equal(top);
        expect(calculator.offsetHeight, typed).to.equal(offsetHeight);
      }
      await type(calculator, 'repetitions', '6');
      expect(isKept(calculator)).to.deep.equal([false, false, false, false]);
    });
  }

  it('is accessible', async () => {
    const calculator = await calculatorWith({weight: 80, repetitions: 5});
    await type(calculator, 'repetitions', '');
    await expectAccessible(calculator);
  });

  it('leaves nothing of what the page has taken back, nor what is of another unit', async () => {
    const calculator = await calculatorWith({weight: 80, repetitions: 5});
    calculator.weight = null;
    await calculator.updateComplete;
    expect(parts(calculator, 'estimate')).to.have.length(0);
    calculator.weight = 80;
    await calculator.updateComplete;
    await type(calculator, 'repetitions', '');
    await choose(calculator, 'unit', 'lb');
    expect(parts(calculator, 'estimate')).to.have.length(0);
  });
});

describe('the formula', () => {
  it('is Brzycki’s, or that of the attribute', async () => {
    const given = {weight: 100, repetitions: 5};
    expect(chosenIn(await calculatorWith(given), 'formula')).to.equal('Brzycki 1993');
    const calculator = await calculatorWith({...given, formula: 'Wathan'});
    expect(chosenIn(calculator, 'formula')).to.equal('Wathan 1994');
    expect(told(calculator, 'estimate')).to.equal('≈ 116.5 kg');
    const odd = await calculatorWith({...given, formula: 'magic'});
    expect(chosenIn(odd, 'formula')).to.equal('Brzycki 1993');
  });

  it('is chosen from seven, and names its source', async () => {
    const calculator = await calculatorWith({weight: 100, repetitions: 5});
    expect(optionsOf(calculator, 'formula')).to.deep.equal([
      'Epley 1985',
      'Brzycki 1993',
      'Lander 1985',
      'Lombardi 1989',
      'Mayhew et al. 1992',
      'O’Conner et al. 1989',
      'Wathan 1994',
    ]);
    expect(told(calculator, 'source')).to.contain('JOPERD');
    await choose(calculator, 'formula', 'Lombardi 1989');
    expect(told(calculator, 'estimate')).to.equal('≈ 117.5 kg');
    expect(told(calculator, 'source')).to.contain('Beginning Weight Training');
    expect(told(calculator, 'range'), 'is of all, whichever is chosen').to.equal(
      'All formulas: 112.5–119 kg',
    );
  });

  it('is the page’s again once the page sets one', async () => {
    const calculator = await calculatorWith({weight: 100, repetitions: 5});
    await choose(calculator, 'formula', 'Lombardi 1989');
    calculator.formula = 'epley';
    await calculator.updateComplete;
    expect(chosenIn(calculator, 'formula')).to.equal('Epley 1985');
  });
});

describe('who cannot see the result', () => {
  it('is told once a field is left, not of every figure on the way', async () => {
    const calculator = await calculatorWith({repetitions: 5});
    await type(calculator, 'weight', '8');
    await type(calculator, 'weight', '80');
    expect(announced(calculator)).to.equal('');
    await leave(calculator, 'weight');
    expect(announced(calculator)).to.equal('One-rep max: ≈ 90 kg.');
  });

  it('is told what was chosen', async () => {
    const calculator = await calculatorWith({weight: 80, repetitions: 5});
    await choose(calculator, 'formula', 'Epley 1985');
    expect(announced(calculator)).to.equal('One-rep max: ≈ 93.5 kg.');
  });

  it('hears the warning and the problems, too', async () => {
    const calculator = await calculatorWith({weight: 60});
    await type(calculator, 'repetitions', '15');
    await leave(calculator, 'repetitions');
    expect(announced(calculator)).to.contain('less reliable');
    await type(calculator, 'repetitions', '2.5');
    await leave(calculator, 'repetitions');
    expect(announced(calculator)).to.equal('Enter a whole number of repetitions, 1 or more.');
  });

  it('is told nothing that the page sets', async () => {
    const calculator = await calculatorWith({weight: 80, repetitions: 5});
    calculator.weight = 90;
    await calculator.updateComplete;
    expect(announced(calculator)).to.equal('');
  });
});

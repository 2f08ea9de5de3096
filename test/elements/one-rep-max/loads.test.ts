import {expect} from '@open-wc/testing';
import {all, words} from '../../helpers/card.js';
import {calculatorWith, choose, chosenIn, loadsOf, optionsOf} from '../../helpers/one-rep-max.js';

describe('the training loads', () => {
  it('are a table with a name and headings', async () => {
    const calculator = await calculatorWith({weight: 100, repetitions: 1});
    expect(all(calculator, 'table > caption').map(words)).to.deep.equal(['Training loads (NSCA)']);
    expect(all(calculator, 'thead th[scope=col]').map(words)).to.deep.equal([
      '% of max',
      'Weight',
      'Reps',
    ]);
    expect(all(calculator, 'tbody th[scope=row]')).to.have.length(11);
  });

  it('follow the chart, rounded to what can be loaded', async () => {
    const calculator = await calculatorWith({weight: 100, repetitions: 1});
    expect(loadsOf(calculator)).to.deep.equal([
      '100% | 100 kg | 1',
      '95% | 95 kg | 2',
      '93% | 92.5 kg | 3',
      '90% | 90 kg | 4',
      '87% | 87.5 kg | 5',
      '85% | 85 kg | 6',
      '83% | 82.5 kg | 7',
      '80% | 80 kg | 8',
      '77% | 77.5 kg | 9',
      '75% | 75 kg | 10',
      '70% | 70 kg | 12',
    ]);
  });

  it('can be rounded otherwise', async () => {
    const calculator = await calculatorWith({weight: 100, repetitions: 1});
    expect(optionsOf(calculator, 'step')).to.deep.equal(['0.5 kg', '1 kg', '2.5 kg', '5 kg']);
    expect(chosenIn(calculator, 'step')).to.equal('2.5 kg');
    await choose(calculator, 'step', '0.5 kg');
    expect(loadsOf(calculator)[4]).to.equal('87% | 87 kg | 5');
    await choose(calculator, 'step', '5 kg');
    expect(loadsOf(calculator)[4]).to.equal('87% | 85 kg | 5');
  });

  it('come of the estimate as it is shown', async () => {
    // 99.97 kg, which would leave out the last plate.
    const calculator = await calculatorWith({weight: 77.75, repetitions: 9});
    expect(loadsOf(calculator)[0]).to.equal('100% | 100 kg | 1');
  });

  it('are a dash where nothing so light can be loaded', async () => {
    const calculator = await calculatorWith({weight: 2, repetitions: 1});
    expect(loadsOf(calculator)[0]).to.equal('100% | – | 1');
    await choose(calculator, 'step', '0.5 kg');
    expect(loadsOf(calculator)[0]).to.equal('100% | 2 kg | 1');
  });
});

describe('the bars', () => {
  it('are as long as the shares, without a style that a strict policy forbids', async () => {
    const calculator = await calculatorWith({weight: 100, repetitions: 5});
    const bars = [...calculator.renderRoot.querySelectorAll<SVGElement>('[part=bar]')];
    const shares = bars.map(bar => {
      const drawn = bar.querySelector('rect')?.getBoundingClientRect().width ?? 0;
      return Math.round((drawn / bar.getBoundingClientRect().width) * 100);
    });
    expect(shares).to.deep.equal([100, 95, 93, 90, 87, 85, 83, 80, 77, 75, 70]);
    expect(all(calculator, '[style]')).to.have.length(0);
  });

  it('are no more than a picture', async () => {
    const calculator = await calculatorWith({weight: 100, repetitions: 5});
    expect(
      all(calculator, 'td, th').flatMap(cell => [...cell.querySelectorAll('svg')]),
    ).to.have.length(11);
    for (const bar of calculator.renderRoot.querySelectorAll('[part=bar]')) {
      expect(bar.getAttribute('aria-hidden')).to.equal('true');
      expect(bar.textContent.trim()).to.equal('');
    }
  });

  it('grow from where the line begins', async () => {
    for (const dir of ['ltr', 'rtl'] as const) {
      const calculator = await calculatorWith({weight: 100, repetitions: 5}, {}, {dir});
      const last = [...calculator.renderRoot.querySelectorAll('[part=bar]')].at(-1);
      const bar = last?.getBoundingClientRect();
      const drawn = last?.querySelector('rect')?.getBoundingClientRect();
      const side = dir === 'ltr' ? 'left' : 'right';
      expect(drawn?.[side], dir).to.be.closeTo(bar?.[side] ?? NaN, 1);
    }
  });
});

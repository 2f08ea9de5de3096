import {expect} from '@open-wc/testing';
import {all, part, parts, words} from '../../helpers/card.js';
import {calculatorWith, choose, inputOf, told, type} from '../../helpers/one-rep-max.js';
import {oneRepMaxWords} from '../../../src/locales/index.js';

const given = {weight: 80.5, repetitions: 8};
const inLanguage = (lang: string) => calculatorWith(given, {}, {lang});

describe('the language', () => {
  it('is that of the page, figures included', async () => {
    const spanish = await inLanguage('es');
    expect(told(spanish, 'label')).to.equal('Repetición máxima (1RM)');
    expect(told(spanish, 'given')).to.equal('80,5 kg × 8 repeticiones');
    const mexican = await inLanguage('es-MX');
    expect(told(mexican, 'given')).to.equal('80.5 kg × 8 repeticiones');
    const egyptian = await inLanguage('ar-EG');
    expect(told(egyptian, 'given')).to.contain('٨٠٫٥');
    expect(told(egyptian, 'estimate')).to.contain('١٠٠');
  });

  it('writes a number that the page sets as the language does', async () => {
    const property = (lang: string) => calculatorWith({}, {weight: 80.5}, {lang});
    expect(inputOf(await property('en'), 'weight').value).to.equal('80.5');
    expect(inputOf(await property('es'), 'weight').value).to.equal('80,5');
    expect(inputOf(await property('ar-EG'), 'weight').value).to.equal('٨٠٫٥');
  });

  it('writes what it converts such that it can be read again', async () => {
    for (const lang of ['en', 'es', 'de', 'ar-EG']) {
      const calculator = await calculatorWith({repetitions: 5}, {weight: 1250.5}, {lang});
      await choose(calculator, 'unit', oneRepMaxWords[lang.startsWith('ar') ? 'ar' : 'en'].lb);
      expect(parts(calculator, 'problem'), lang).to.have.length(0);
      expect(parts(calculator, 'estimate'), lang).to.have.length(1);
      localStorage.clear();
    }
  });

  it('turns the calculator, unless the page says otherwise', async () => {
    const direction = async (lang: string, dir: string) =>
      getComputedStyle(part(await calculatorWith(given, {}, {lang, dir}), 'one-rep-max')).direction;
    document.documentElement.removeAttribute('dir');
    expect(await direction('ar', '')).to.equal('rtl');
    expect(await direction('ar', 'ltr')).to.equal('ltr');
    expect(await direction('en', '')).to.equal('ltr');
    expect(await direction('en', 'rtl')).to.equal('rtl');
  });

  it('changes with the page', async () => {
    const calculator = await inLanguage('en');
    const {parentElement} = calculator;
    parentElement?.setAttribute('lang', 'es');
    // A mutation is told after what is at hand.
    await new Promise(requestAnimationFrame);
    await calculator.updateComplete;
    expect(told(calculator, 'label')).to.equal('Repetición máxima (1RM)');
  });

  it('is English where it is unknown or no language at all', async () => {
    for (const lang of ['de', 'x-klingon', '!', 'en_GB', 'en-', 'es_MX']) {
      const calculator = await inLanguage(lang);
      expect(told(calculator, 'given'), lang).to.match(/^80[.,]5 kg × 8 repet/);
    }
    const german = await inLanguage('de');
    expect(told(german, 'given'), 'figures as the words').to.equal('80.5 kg × 8 repetitions');
  });
});

for (const [lang, spoken] of Object.entries(oneRepMaxWords)) {
  describe(`what is wrong, in ${lang},`, () => {
    const wrong = {
      weight: {abc: spoken.unreadable, '1,000': spoken.unreadable, '0': spoken.low},
      repetitions: {abc: spoken.whole, '2.5': spoken.whole, '0': spoken.whole, '45': spoken.many},
    };
    it('is said in its words', async () => {
      for (const [name, cases] of Object.entries(wrong))
        for (const [written, sentence] of Object.entries(cases)) {
          const calculator = await calculatorWith(given, {}, {lang});
          await type(calculator, name as 'weight', written);
          expect(told(calculator, 'problem'), written).to.equal(sentence);
        }
    });

    it('leaves no place unfilled', async () => {
      const calculator = await calculatorWith({weight: 9999, repetitions: 5}, {}, {lang});
      expect(told(calculator, 'problem')).to.match(/1.?500|١.?٥٠٠/);
      const all12 = await calculatorWith({weight: 80, repetitions: 12}, {}, {lang});
      for (const each of [calculator, all12])
        expect(words(all(each, '.surface')[0])).not.to.match(/[{}]|undefined|NaN/);
    });
  });
}

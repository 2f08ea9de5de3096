import {expect} from '@open-wc/testing';
import {expectAccessible} from '../../helpers/accessibility.js';
import {afterwards, all, parts} from '../../helpers/card.js';
import {setViewport} from '../../helpers/commands.js';
import {calculatorWith, type OneRepMax} from '../../helpers/one-rep-max.js';

const exercise = {name: 'Barbell Curl'};

const states: Record<string, () => Promise<OneRepMax>> = {
  empty: () => calculatorWith(),
  'showing an estimate': () => calculatorWith({weight: '80,5', repetitions: 5}, {exercise}),
  'showing a maximum': () => calculatorWith({weight: 80, repetitions: 1}),
  'warning of many repetitions': () =>
    calculatorWith({weight: 60, repetitions: 15, formula: 'mayhew'}),
  'refusing too many': () => calculatorWith({weight: 60, repetitions: 45}),
  'wrong in both fields': () => calculatorWith({weight: '1,000', repetitions: 2.5}),
  'in pounds': () => calculatorWith({weight: 225, repetitions: 3, unit: 'lb'}),
  'in Spanish': () => calculatorWith({weight: 80, repetitions: 12}, {exercise}, {lang: 'es'}),
  'in Arabic': () => calculatorWith({weight: 80.5, repetitions: 12}, {exercise}, {lang: 'ar-EG'}),
};

/** Styles the page until the test is over. */
function dress(styles: Partial<CSSStyleDeclaration>) {
  Object.assign(document.documentElement.style, styles);
  afterwards(() => document.documentElement.removeAttribute('style'));
}

for (const [name, make] of Object.entries(states)) {
  describe(`a calculator that is ${name}`, () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      it(`is accessible in ${colorScheme} colours`, async () => {
        dress({colorScheme, background: 'Canvas', color: 'CanvasText'});
        await expectAccessible(await make());
      });
    }

    for (const [width, fontSize] of [
      [320, '100%'],
      [640, '200%'],
    ] as const) {
      it(`fits into ${width} px with letters of ${fontSize}, and can be touched`, async () => {
        await setViewport({width, height: 640});
        dress({fontSize});
        const calculator = await make();
        expect(document.documentElement.scrollWidth).to.be.at.most(width);
        for (const each of parts(calculator, 'field')) {
          const {width: size, height, left, right} = each.getBoundingClientRect();
          expect(Math.min(size, height)).to.be.at.least(44);
          expect(left >= 0 && right <= width, 'is in sight').to.equal(true);
        }
      });
    }
  });
}

it('The status is there before there is something to say', async () => {
  const [status] = all(await calculatorWith(), '[role=status]');
  expect(status?.textContent).to.equal('');
});

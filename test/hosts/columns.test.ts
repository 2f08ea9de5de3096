import {moduleScript, openPage} from '../helpers/pages.js';
import {elements, expectWhole} from './whole.js';

const head = `<meta name="viewport" content="width=device-width">${moduleScript}`;

/** Each is a style of the parent, or the HTML around. */
const hosts: Record<string, string> = {
  'narrow columns of a flex row that hide what is too wide':
    '<main style="display: flex"><aside style="flex: 0 0 20%"></aside><div style="overflow: hidden">$</div></main>',
  'narrow columns of a grid that hide what is too wide':
    '<main style="display: grid; grid-template-columns: 1fr 4fr"><aside></aside><div style="overflow: hidden">$</div></main>',
  'a flex column that stretches nothing':
    '<main style="display: flex; flex-direction: column; align-items: flex-start">$</main>',
  'a grid of one column': '<main style="display: grid"><div>$</div></main>',
  'a flex row around a box': '<main style="display: flex"><div>$</div></main>',
  'a flex row': '<main style="display: flex; flex-wrap: wrap">$</main>',
  'a grid that stretches nothing': '<main style="display: grid; justify-items: center">$</main>',
  'a float that hides what is too wide':
    '<main style="float: left; max-width: 240px; overflow: hidden">$</main>',
  'a sidebar of 240 px': '<main style="width: 240px; overflow: hidden">$</main>',
  'a float as wide as what is in it': '<main style="float: left">$</main>',
  'elements that float': '<style>main > * {float: left}</style><main>$</main>',
  'newspaper columns': '<main style="columns: 15em; overflow: hidden">$</main>',
  'a cell of a table': '<table><tr><td>$</td><td>Beside</td></tr></table>',
  'a parent with display: contents': '<main style="display: contents">$</main>',
  'an absolutely positioned box': '<main style="position: absolute">$</main>',
  'inline-block': '<style>main > * {display: inline-block !important}</style><main>$</main>',
};

for (const [name, body] of Object.entries(hosts)) {
  describe(`A hostile host: ${name}`, () => {
    for (const [device, width] of Object.entries({computer: 800, phone: 320})) {
      it(`leaves all elements whole on a ${device}`, async () => {
        const page = await openPage({head, body: body.replace('$', elements)});
        (page.frameElement as HTMLElement).style.width = `${width}px`;
        await expectWhole(page);
      });
    }
  });
}

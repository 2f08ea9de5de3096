import {moduleScript, openPage, type PageOptions} from '../helpers/pages.js';
import {elements, expectSizes, expectWhole, sizesIn, untilWhole} from './whole.js';

/** What the elements take from a page. With the same of it they have the same sizes everywhere. */
const text = '<style>body {font: 16px serif !important; margin: 0 !important}</style>';

const open = ({head = '', body = elements}: PageOptions) =>
  openPage({head: head + text + moduleScript, body});

const sheet = (path: string) => `<link rel="stylesheet" href="/node_modules/${path}">`;
const style = (css: string) => `<style>${css}</style>`;

const hosts: Record<string, string> = {
  'Bootstrap 5': sheet('bootstrap/dist/css/bootstrap.css'),
  'Tailwind preflight': sheet('tailwindcss/preflight.css'),
  'normalize.css': sheet('normalize.css/normalize.css'),
  '* {all: unset !important} and div, button, h2 {display: none !important}': style(
    '* {all: unset !important} div, button, h2 {display: none !important}',
  ),
  'a root font size of 8 px': style(':root {font-size: 8px}'),
  'a root font size of 32 px': style(':root {font-size: 32px}'),
  'resets of an old theme': style(
    `button, input, select {all: unset; float: left; width: 10px; height: 10px; font-size: 8px}
    svg, img {width: 100%; height: auto} input[type=checkbox] {appearance: none; display: none}
    p, li, dd {margin: 3em; line-height: 3; list-style: square} table {display: block; width: 2000px}
    article, section, header {float: right; position: absolute; width: 50%; color: #fff}`,
  ),
  '* {box-sizing: content-box !important; padding: 0}': style(
    '* {box-sizing: content-box !important; padding: 0}',
  ),
  '* {transition: all 1s !important; animation: none !important}': style(
    '* {transition: all 1s !important; animation: none !important}',
  ),
};

for (const [name, head] of Object.entries(hosts)) {
  describe(`A hostile host: ${name}`, () => {
    it('leaves all elements whole', async () => {
      await expectWhole(await open({head}));
    });

    it('leaves them the sizes that they have on a plain page', async () => {
      const plain = await open({});
      const page = await open({head});
      await untilWhole(plain.document);
      await untilWhole(page.document);
      expectSizes(page.document, sizesIn(plain.document));
    });
  });
}

import {readFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';
import {costTable, sizeTable} from './figures.js';
import {reference} from './reference.js';

/** What stands between `<!-- mark -->` and `<!-- /mark -->` of each document. */
const derived = {
  'README.md': {reference},
  'docs/serving.md': {sizes: sizeTable, costs: costTable},
};

export const documents = Object.keys(derived);

export const addressOf = name => new URL(`../${name}`, import.meta.url);

/** @returns {Promise<string>} the document, with what is derived as the build has it */
export async function renewed(name) {
  let text = readFileSync(addressOf(name), 'utf8');
  for (const [mark, derive] of Object.entries(derived[name])) {
    const between = new RegExp(`(?<=<!-- ${mark} -->\n).*(?=<!-- /${mark} -->)`, 's');
    if (!between.test(text)) throw new Error(`${name} has no place for ${mark}.`);
    text = text.replace(between, () => `\n${derive()}\n\n`);
  }
  const path = new URL(addressOf(name)).pathname;
  return format(text, {...(await resolveConfig(path)), parser: 'markdown'});
}

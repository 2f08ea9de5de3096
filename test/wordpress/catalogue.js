/**
 * The words of the plugin, for translators. `node test/wordpress/catalogue.js`, after a build, writes the
 * template anew and brings each translation into step with it; what has to be translated is then empty.
 */
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import gettext from 'gettext-parser';
import {root} from '../package/pack.js';
import {provideTools, wp} from './prepare.js';

const plugin = join(root, 'dist/wordpress/exercise-elements');
export const languages = join(root, 'src/wordpress/plugin/languages');
const template = 'exercise-elements.pot';

/** What of a block.json is words, and what WordPress calls them. */
const wordsOfBlocks = {
  title: 'block title',
  description: 'block description',
  keywords: 'block keyword',
};

export const read = name => gettext.po.parse(readFileSync(join(languages, name)));

export const translations = () => readdirSync(languages).filter(name => name.endsWith('.po'));

/** @returns {{msgctxt?: string, msgid: string, msgid_plural?: string, msgstr: string[]}[]} */
export const entriesOf = catalogue =>
  Object.values(catalogue.translations)
    .flatMap(Object.values)
    .filter(({msgid}) => msgid);

/** All words of the plugin as it was built. */
export async function catalogue() {
  await provideTools();
  const folder = mkdtempSync(join(tmpdir(), 'words-'));
  try {
    const path = join(folder, template);
    // How blocks are read it would ask of wordpress.org.
    const options = ['--skip-block-json', '--domain=exercise-elements'];
    await wp({folder, address: ''}, 'i18n', 'make-pot', plugin, path, ...options);
    const words = gettext.po.parse(readFileSync(path));
    for (const name of readdirSync(join(plugin, 'blocks'))) {
      const block = JSON.parse(readFileSync(join(plugin, 'blocks', name, 'block.json'), 'utf8'));
      for (const [field, msgctxt] of Object.entries(wordsOfBlocks)) {
        const context = (words.translations[msgctxt] ??= {});
        for (const msgid of [block[field]].flat())
          context[msgid] ??= {msgctxt, msgid, msgstr: ['']};
      }
    }
    for (const entry of entriesOf(words)) {
      // The lines of a bundle tell nobody anything.
      if (entry.comments) delete entry.comments.reference;
    }
    return words;
  } finally {
    rmSync(folder, {recursive: true});
  }
}

async function main() {
  const words = await catalogue();
  // No dates, no versions: the same words make the same file.
  words.headers = {
    'Project-Id-Version': 'Exercise Elements',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Transfer-Encoding': '8bit',
  };
  delete words.translations[''][''].comments;
  writeFileSync(join(languages, template), gettext.po.compile(words));
  for (const name of translations()) {
    const old = read(name);
    const renewed = {
      ...words,
      headers: old.headers,
      translations: {'': {'': old.translations['']['']}},
    };
    for (const {msgctxt = '', ...entry} of entriesOf(words)) {
      const msgstr = old.translations[msgctxt]?.[entry.msgid]?.msgstr ?? entry.msgstr;
      (renewed.translations[msgctxt] ??= {})[entry.msgid] = {...entry, msgctxt, msgstr};
    }
    writeFileSync(join(languages, name), gettext.po.compile(renewed));
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await main();

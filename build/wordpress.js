import {copyFileSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {zipSync} from 'fflate';
import gettext from 'gettext-parser';
import {load, loadSchema} from './schema.js';

const source = 'src/wordpress/plugin';
const folder = 'dist/wordpress/exercise-elements';
const zip = `${folder}.zip`;

/** Beside the PHP; the scripts of the editor are there by now. */
const shipped = ['exercise-elements.js', 'qr-code.js', 'LICENSES.txt'];

/** Scripts that have words, by the handles that WordPress knows them by. */
const handles = ['exercise-elements-editor', 'exercise-elements-import'];

/**
 * What PHP knows of a valibot schema: see includes/rules.php, which reads by it.
 *
 * @param {object} schema
 */
function ruleOf(schema) {
  const {type, message, wrapped, item, items, entries, options} = schema;
  if (wrapped) return ruleOf(wrapped);
  if (item) return {type: 'list', item: ruleOf(item)};
  if (entries) return {type: 'object', fields: rulesOf(entries)};
  if (options) return {type: 'either', options: options.map(ruleOf), message};
  if (items) return {type: 'pair', items: items.map(ruleOf), message};
  const actions = actionsOf(schema);
  const demanded = name => actions.find(action => action.type === name)?.requirement;
  if (type === 'number') {
    return {type, message, least: demanded('min_value'), most: demanded('max_value')};
  }
  return {type: 'text', message, address: actions.find(action => action.type === 'check')?.message};
}

const rulesOf = entries =>
  Object.fromEntries(Object.entries(entries).map(([name, schema]) => [name, ruleOf(schema)]));

const actionsOf = ({pipe = []}) => pipe.flatMap(each => [each, ...actionsOf(each)]);

/** What PHP says in the elements' own words: see includes/words.php. It has no Intl to say times with. */
async function wordsIn(language) {
  const {card, timer, vocabulary} = await load(`src/locales/${language}.ts`);
  const {spokenTime} = await load('src/timing/duration.ts');
  const times = [
    [100, 3_600_000],
    [60, 60_000],
    [60, 1000],
  ].map(([count, unit]) =>
    Array.from({length: count}, (_, each) => spokenTime(each * unit, language)),
  );
  const list = new Intl.ListFormat(language, {type: 'unit', style: 'long'});
  const lists = [['{0}'], ['{0}', '{1}'], ['{0}', '{1}', '{2}']].map(places => list.format(places));
  return [language, {card, timer, vocabulary, times, lists}];
}

/** A catalogue as WordPress reads it: for PHP, and for each script. */
function writeTranslations(name) {
  const catalogue = gettext.po.parse(readFileSync(join(source, 'languages', name)));
  const language = basename(name, '.po');
  writeFileSync(join(folder, 'languages', `${language}.mo`), gettext.mo.compile(catalogue));
  const {'Plural-Forms': plural, Language: lang} = catalogue.headers;
  const words = Object.values(catalogue.translations).flatMap(Object.values);
  const entries = words.map(({msgctxt, msgid, msgstr}) => [
    [msgctxt, msgid].filter(Boolean).join('\u0004'),
    msgid ? msgstr : {domain: 'messages', lang, 'plural-forms': plural},
  ]);
  const json = JSON.stringify({
    domain: 'messages',
    locale_data: {messages: Object.fromEntries(entries)},
  });
  for (const handle of handles) {
    writeFileSync(join(folder, 'languages', `${language}-${handle}.json`), json);
  }
}

/** Writes dist/wordpress: the plugin as a folder, and as the zip that a site's owner installs. */
export async function writePlugin() {
  cpSync(source, folder, {recursive: true});
  for (const name of shipped) copyFileSync(`dist/${name}`, join(folder, name));

  const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const name of ['exercise-elements.php', 'readme.txt']) {
    const path = join(folder, name);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('0.0.0', version));
  }

  const rules = rulesOf((await loadSchema()).entries);
  // In WordPress the title and the slug of the post are these.
  delete rules.name;
  delete rules.id;
  writeFileSync(join(folder, 'rules.json'), JSON.stringify(rules));

  const {cardWords} = await load('src/locales/index.ts');
  const words = Object.fromEntries(await Promise.all(Object.keys(cardWords).map(wordsIn)));
  writeFileSync(join(folder, 'words.json'), JSON.stringify(words));

  for (const name of readdirSync(join(source, 'languages'))) {
    if (name.endsWith('.po')) writeTranslations(name);
  }

  rmSync(zip, {force: true});
  const paths = readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter(each => each.isFile())
    .map(each => join(each.parentPath, each.name))
    .sort();
  const files = paths.map(path => [
    path.slice('dist/wordpress/'.length),
    // The same files make the same zip, whenever they were written.
    [readFileSync(path), {level: 9, mtime: new Date(2000, 0)}],
  ]);
  writeFileSync(zip, zipSync(Object.fromEntries(files)));
}

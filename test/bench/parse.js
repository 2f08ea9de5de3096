/** Reading exercises, in each of the formats and out of a large file, against JSON.parse alone. */
import {readFileSync} from 'node:fs';
import {launch, open} from './browser.js';
import {bundle} from './bundle.js';
import {elements} from './cards.js';
import {page, serve} from './serve.js';
import {figures, inTurns} from './statistics.js';

/* global compare, findIn, pick */

const formats = {
  'our own': 'leg-up-hamstring-stretch',
  'free-exercise-db': 'free-exercise-db',
  exercemus: 'exercemus',
  wger: 'wger',
  everkinetic: 'everkinetic',
  ExerciseDB: 'exercisedb',
};
const rounds = 5;
const exercises = 500;
const many = 10_000;
const wanted = `exercise-${many - 1}`;

/** As many exercises as different texts, made from those in a file of the demo. */
function textsOf(file) {
  const path = new URL(`../../demo/exercises/${file}.json`, import.meta.url);
  const records = [JSON.parse(readFileSync(path, 'utf8'))]
    .flat()
    .flatMap(record => record.exercises ?? record.results ?? record.data ?? record);
  return Array.from({length: exercises}, (_, index) => {
    const record = records[index % records.length];
    return JSON.stringify({...record, name: `${record.name ?? ''} ${index}`});
  });
}

/** Short ones, for a file may have 2 MB. */
const largeFile = JSON.stringify(
  Array.from({length: many}, (_, index) => ({
    id: `exercise-${index}`,
    name: `Squat ${index}`,
    target: ['quadriceps'],
    steps: ['Stand with your feet apart.', 'Sit down until your thighs are level.', 'Stand up.'],
  })),
);

const perSecond = samples => samples.map(ms => Math.round((exercises / ms) * 1000));

export async function parse() {
  const {origin, close} = await serve({
    '/': page('', '/exercise-elements.js', '/parse.js'),
    '/exercise-elements.js': elements,
    '/parse.js': await bundle(`import './page/parse.js';`),
    '/all.json': largeFile,
  });
  const browser = await launch();
  try {
    const tab = await open(browser, origin);
    const texts = Object.fromEntries(
      Object.entries(formats).map(([name, file]) => [name, textsOf(file)]),
    );
    const times = await inTurns(rounds, Object.keys(formats), name =>
      tab.evaluate(texts => compare(texts), texts[name]),
    );
    const [json, both] = ['json', 'both'].map(key => figures(times, key));
    const rows = Object.keys(formats).map(name => ({
      what: `exercises read a second, from JSON in ${name === 'our own' ? name : `${name}’s`} format`,
      unit: '',
      ours: perSecond(both[name]),
      limit: {'JSON.parse': perSecond(json[name])},
      targets: [{least: 1 / 3, of: 'JSON.parse'}],
    }));

    const {found} = await inTurns(rounds, ['found'], () =>
      tab.evaluate((text, id) => findIn(text, id), largeFile, wanted),
    );
    const {picked} = await inTurns(rounds, ['picked'], () =>
      tab.evaluate(src => pick(src), `/all.json#${wanted}`),
    );
    return [
      ...rows,
      {
        what: `one of ${many.toLocaleString('en')} in a file, picked by its id`,
        unit: 'ms',
        ours: found.map(({both}) => both),
        limit: {'JSON.parse': found.map(({json}) => json)},
        targets: [{most: 3, of: 'JSON.parse'}],
      },
      {
        what: 'longest task while a card does so, if over 50',
        unit: 'ms',
        ours: picked.map(({longest}) => longest),
        targets: [{most: 50}],
      },
    ];
  } finally {
    await browser.close();
    close();
  }
}

/**
 * Shows every exercise of a folder of JSON files on a card, in Chromium, and looks whether all of it
 * is there: no exception, the name, and each step, word for word.
 *
 *   npm run render -- FOLDER
 *   npm run render -- FOLDER --times      prints what each time in a text starts, to be read
 *
 * Takes what `npm run build` has made. What should be on the card is worked out here once more and
 * simply, by nothing of the code that is being tested.
 */
import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join, relative, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import puppeteer from 'puppeteer-core';
import {provideEngines} from './helpers/engines.js';

const bundle = fileURLToPath(new URL('../dist/exercise-elements.js', import.meta.url));

/** Reserved: nothing answers there but this script. */
const origin = 'http://exercises.test';

const fail = message => {
  console.error(message);
  process.exit(1);
};

const isObject = value => typeof value === 'object' && value !== null;

/** The exercises in a file: alone, in a list, or in an envelope. */
function exercisesIn(json) {
  if (Array.isArray(json)) return json.flatMap(exercisesIn);
  if (!isObject(json)) return [];
  if (json.name || json.title || json.translations) return [json];
  return exercisesIn(json.exercises ?? json.results ?? json.data);
}

/** wger: the page is in English, which it numbers 2. */
const translationOf = ({translations}) =>
  translations?.find(({language}) => language === 2) ?? translations?.[0];

const nameOf = exercise => translationOf(exercise)?.name ?? exercise.title ?? exercise.name;

/** @returns {string[]} texts, which may still have tags */
function stepsOf(exercise) {
  const translation = translationOf(exercise);
  if (!translation) return [exercise.steps ?? exercise.instructions ?? []].flat();
  const html = translation.description ?? '';
  return [...html.matchAll(/<li\b[^>]*>(.*?)(?=<\/?li\b|<\/?[ou]l\b)/gs)].map(([, text]) => text);
}

const entities = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', shy: '', deg: '°'};

const withoutMarkup = text =>
  text
    // The card has headings of its own.
    .replace(/<(h\d)\b[^>]*>.*?<\/\1>/gs, '\n')
    .replace(/<\/?(p|br|div)\b[^>]*>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|(\w+));/g, (entity, code, name) =>
      code ? String.fromCodePoint(Number(code)) : (entities[name] ?? entity),
    );

/** As the words stand to a reader: case, white space and the asterisks of Markdown tell nothing. */
const fold = text => text.toLowerCase().replaceAll('*', '').replace(/\s+/g, ' ').trim();

/**
 * A step's sentences. The card may put some into its tips, and drops the numbers and labels that
 * its own headings replace; brackets around a tip go with its label.
 */
const sentencesOf = step =>
  withoutMarkup(step)
    .replace(/^\s*(?:step\s*:?\s*\d+\s*[.:)]?|\d+\s*[.)]|[-–•*])\s+/i, '')
    .split(/\n|[()]|(?:[Pp]ro )?\b(?:[Tt]ip|[Nn]ote)s?\s*:|(?<=[.!?]["”]?)(?:\s+|(?=[A-Z]))/)
    .map(sentence => fold(sentence).replace(/^[\s.!?]+|[\s.!?]+$/g, ''))
    .filter(sentence => /[\p{L}\p{N}]/u.test(sentence));

/* global window, document, customElements */

/** Runs in the page. */
async function showOnCard(exercise) {
  const errors = [];
  const note = event => errors.push(String(event.message ?? event.reason));
  const {error} = console;
  console.error = (...args) => errors.push(args.join(' '));
  window.addEventListener('error', note);
  window.addEventListener('unhandledrejection', note);

  const card = document.createElement('exercise-card');
  const told = new Promise(resolve => {
    card.addEventListener('exercise-loaded', resolve);
    card.addEventListener('exercise-failed', resolve);
    setTimeout(resolve, 5000, {type: 'nothing', problems: []});
  });
  card.exercise = exercise;
  document.body.replaceChildren(card);
  const {type, problems} = await told;
  await new Promise(resolve => setTimeout(resolve));
  const article = card.shadowRoot.querySelector('[part=card]');
  // Otherwise it has no text as rendered before the browser's next frame.
  article.style.contentVisibility = 'visible';
  const text = article.innerText;

  const times = [];
  for (const button of card.shadowRoot.querySelectorAll('[part=time]')) {
    button.click();
    await new Promise(resolve => setTimeout(resolve));
    const timer = card.shadowRoot.querySelector('hold-timer');
    if (timer.phase === 'prepare') timer.skip();
    const held = Math.ceil(timer.remaining / 100) / 10;
    await timer.updateComplete;
    const [phase, side] = ['phase', 'side'].map(
      part => timer.shadowRoot.querySelector(`[part=${part}]`).textContent,
    );
    timer.reset();
    await timer.updateComplete;
    const presets = [...timer.shadowRoot.querySelectorAll('[part=preset]')];
    // The four that every timer has are none of this text's.
    const ends = presets.length === 2 ? presets.map(each => each.textContent.trim()) : [];
    const words = button.textContent;
    const range = document.createRange();
    range.selectNodeContents(button.parentElement);
    range.setEndBefore(button);
    const start = range.toString().length;
    const context = button.parentElement.textContent
      .slice(Math.max(0, start - 50), start + words.length + 50)
      .replace(/\s+/g, ' ');
    times.push({words, phase, held, range: ends.join(' or '), side, context});
  }

  window.removeEventListener('error', note);
  window.removeEventListener('unhandledrejection', note);
  console.error = error;
  return {type, problems, text, errors, times};
}

/** A blank page with the script; what its pictures ask for is answered here. */
async function openPage(browser) {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', request => {
    const isPicture = request.resourceType() === 'image';
    if (isPicture) {
      const body = '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"/>';
      return request.respond({contentType: 'image/svg+xml', body});
    }
    if (!request.url().startsWith(`${origin}/`)) return request.abort();
    const body = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Cards</title>';
    return request.respond({contentType: 'text/html', body});
  });
  await page.goto(`${origin}/`);
  await page.addScriptTag({content: readFileSync(bundle, 'utf8'), type: 'module'});
  await page.waitForFunction(() => customElements.get('exercise-card'));
  return page;
}

/** Why an exercise is not wholly on its card. */
function shortcomings(exercise, {type, text, errors}) {
  const shown = fold(text);
  const missing = stepsOf(exercise)
    .flatMap((step, index) => sentencesOf(step).map(sentence => ({index, sentence})))
    .filter(({sentence}) => !shown.includes(sentence));
  return [
    ...(type === 'exercise-loaded' ? [] : [`${type} instead of exercise-loaded`]),
    ...errors.map(error => `error: ${error}`),
    ...(shown.includes(fold(nameOf(exercise))) ? [] : [`no name “${nameOf(exercise)}”`]),
    ...missing.map(({index, sentence}) => `no step[${index}]: “${sentence}”`),
  ];
}

function jsonFilesIn(folder) {
  if (!statSync(folder, {throwIfNoEntry: false})?.isDirectory()) fail(`${folder} is no folder.`);
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter(name => name.endsWith('.json') && !name.split(/[\\/]/).includes('node_modules'))
    .map(name => join(folder, name))
    .sort();
}

function parseFile(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    return fail(`${path}: ${error.message}`);
  }
}

/** A time, and what its button starts, in a line or two. */
const inWords = ({label, words, phase, held, range, side, context}) =>
  `${label}\n    “${words}” → ${phase} ${held} s${range && ` (${range})`}${side && `, ${side}`}\n    … ${context} …`;

async function main() {
  const {values, positionals} = parseArgs({
    options: {times: {type: 'boolean'}},
    allowPositionals: true,
  });
  const [argument] = positionals;
  if (!argument) fail('Say which folder: npm run render -- FOLDER');
  if (!statSync(bundle, {throwIfNoEntry: false})) fail('There is no dist: npm run build');
  const folder = resolve(argument);
  const files = jsonFilesIn(folder);
  const {found, missing} = provideEngines(['chromium']);
  if (!found[0]) fail(`Chromium is missing: ${missing[0]?.reason}.`);

  const browser = await puppeteer.launch({
    executablePath: found[0].paths.browser,
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking'],
    pipe: true,
  });
  const page = await openPage(browser);
  const rows = [];
  const failures = [];
  const problems = new Map();
  const times = [];
  for (const path of files) {
    const file = relative(folder, path);
    const exercises = exercisesIn(parseFile(path));
    const row = {file, exercises: exercises.length, rendered: 0, missing: 0, problems: 0};
    for (const [index, exercise] of exercises.entries()) {
      const shown = await page.evaluate(showOnCard, exercise);
      const reasons = shortcomings(exercise, shown);
      const label = `${file}[${index}] ${nameOf(exercise)}`;
      times.push(...shown.times.map(time => ({label, ...time})));
      if (reasons.length > 0) failures.push({label, reasons});
      if (shown.type === 'exercise-loaded') row.rendered++;
      row.missing += reasons.length;
      row.problems += shown.problems.length;
      for (const {path: field, message} of shown.problems) {
        const problem = `${field.replace(/\d+/g, '…') || 'the whole'}: ${message}`;
        problems.set(problem, [...(problems.get(problem) ?? []), label]);
      }
    }
    rows.push(row);
  }
  await browser.close();

  if (values.times) for (const time of times) console.log(inWords(time));
  console.table(rows);
  for (const [problem, labels] of problems) {
    console.log(`Problem told ${labels.length} ×, ${problem}\n    first in ${labels[0]}`);
  }
  for (const {label, reasons} of failures) console.log(`${label}\n    ${reasons.join('\n    ')}`);
  const total = rows.reduce((sum, row) => sum + row.exercises, 0);
  if (total === 0) fail(`There is no exercise in ${folder}.`);
  console.log(`${total - failures.length} of ${total} exercises are wholly on their cards.`);
  return failures.length === 0 ? 0 : 1;
}

main().then(
  code => process.exit(code),
  error => fail(error),
);

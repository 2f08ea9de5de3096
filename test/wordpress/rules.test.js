import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {before, describe, it} from 'node:test';
import {build} from 'esbuild';
import fc from 'fast-check';
import {root} from '../package/pack.js';

const modules = [
  'exercise/read',
  'exercise/schema',
  'exercise/structured-data',
  'exercise/parse',
  'elements/exercise-card/card-state',
  'elements/exercise-card/fallback',
  'wordpress/editor/blocks/in-words',
];

async function loadSource() {
  const contents = modules.map(name => `export * from './src/${name}.ts';`).join('\n');
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: root},
    bundle: true,
    format: 'esm',
    write: false,
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}

/** What PHP makes of each text. */
const inPhp = (texts, locale = 'en_US') =>
  JSON.parse(
    execFileSync('php', [join(import.meta.dirname, 'without-wordpress.php'), locale], {
      input: JSON.stringify(texts),
      maxBuffer: 1e9,
    }).toString(),
  );

/** As it comes out of a file. */
const plain = value => JSON.parse(JSON.stringify(value));

/** What strangers write where something else is wanted. */
const odd = fc.constantFrom(
  '',
  ' ',
  '\u00a0x ',
  'https://a.example/x.json',
  'x.json',
  '//a.example/x',
  'javascript:alert(1)',
  ' java\tscript:alert(1)',
  'https://',
  '//',
  '\\\\',
  'ftp://a.example',
  '3',
  0,
  -1,
  1.5,
  30,
  1e12,
  true,
  [],
  {},
  [30, 60],
  [60, ''],
  [null, 3],
  ['a', 7, {name: 'b', href: 'javascript:alert(1)'}],
  {name: 'a', description: 7},
  {
    url: 'https://youtu.be/aqz-KE-bpKQ',
    poster: 'https://a.example/p.jpg',
    uploadDate: '2026-01-31',
  },
  {url: 'https://a.example/v.mp4', poster: 'p.jpg', uploadDate: '2026-01-31', duration: 'PT9S'},
  {seconds: 30, sets: 3},
  {seconds: [30, 60], sides: 7},
  {src: 'a.jpg', alt: 'A'},
);

describe('PHP', () => {
  let source;
  let records;
  let answers;

  before(async () => {
    source = await loadSource();
    const fields = Object.keys(source.exerciseSchema.entries).filter(
      name => name !== 'name' && name !== 'id',
    );
    const record = fc.record(
      Object.fromEntries(fields.map(name => [name, fc.oneof(odd, fc.jsonValue())])),
      {requiredKeys: []},
    );
    // The same each time: PHP knows less of what no host can be called than a browser does.
    records = plain(fc.sample(record, {numRuns: 1000, seed: 1}));
    answers = inPhp(records.map(each => JSON.stringify(each)));
  });

  it('reads what the elements read, and finds the same problems, in the same words', () => {
    const {name, id, ...entries} = source.exerciseSchema.entries;
    assert.ok(name && id);
    records.forEach((record, index) => {
      const problems = [];
      const exercise = source.readFields({entries}, record, '', (path, message) =>
        problems.push(`${path}: ${message}`),
      );
      const answer = answers[index];
      const given = JSON.stringify(record);
      assert.deepEqual(answer.problems, problems, given);
      assert.deepEqual(answer.exercise, plain(exercise), given);
    });
  });

  it('says of what is no exercise that it is none', () => {
    for (const {problems} of inPhp(['', '{', '[]', '7', 'null'])) {
      assert.deepEqual(problems, ['There is no exercise here: it should be a JSON object.']);
    }
  });

  it('tells search engines what the elements tell them', () => {
    answers.forEach(({exercise, structured}) => {
      const expected = plain(source.structuredData({name: 'Plank', ...exercise}));
      // Neither says nothing; they only differ in how they leave it out.
      const said = Object.entries(expected).filter(([, value]) => ![0, ''].includes(value));
      assert.deepEqual(structured, Object.fromEntries(said));
    });
  });

  describe('writes for readers what renderFallback writes', () => {
    const name = 'Plank & "hold"';
    const demos = () => {
      const folder = join(root, 'demo/exercises');
      return readdirSync(folder).map(file => {
        const json = JSON.parse(readFileSync(join(folder, file), 'utf8'));
        return {...source.parseExercise(json).exercise, name};
      });
    };
    const holds = [
      {seconds: 1, sides: 2, sets: 2, rest: 3661},
      {seconds: [59, 60]},
      {seconds: 3725, sets: 1, rest: 5},
      {seconds: [7200, 86_400], sets: 11, rest: 0},
    ];
    const equalIn = (html, expected, exercise) =>
      assert.equal(html, expected, JSON.stringify(exercise));

    for (const locale of ['en_US', 'es_ES', 'ar']) {
      it(`in ${locale}, at any level and below a title`, () => {
        const exercises = [...demos(), ...holds.map(hold => ({name, hold}))];
        const lang = locale.replace('_', '-');
        const told = inPhp(
          exercises.map(each => JSON.stringify(each)),
          locale,
        );
        exercises.forEach((exercise, index) => {
          const {fallback, sixth, titled} = told[index];
          equalIn(fallback, source.renderFallback(exercise, {lang}), exercise);
          equalIn(sixth, source.renderFallback(exercise, {lang, headingLevel: 6}), exercise);
          const below = source.renderFallback(exercise, {lang, headingLevel: 1});
          equalIn(titled, below.replace(/^<h1.*?<\/h1>\n?/s, ''), exercise);
        });
      });
    }

    it('of whatever strangers write', () => {
      answers.forEach(({exercise, fallback}) =>
        equalIn(fallback, source.renderFallback({name, ...exercise}), exercise),
      );
    });

    it('in the sections that were chosen, and in their order', () => {
      const exercise = {name, overview: 'o', steps: ['s'], tips: ['t'], hold: {seconds: 30}};
      const [{some}] = inPhp([JSON.stringify(exercise)]);
      assert.equal(
        some.replaceAll(/<\/?(?:li|[ou]l)\b[^>]*>/g, '').replaceAll(/<(\w+) dir="auto">/g, '<$1>'),
        '<h2>Plank &amp; &quot;hold&quot;</h2>\n<h3>Tips</h3>\nt\n<h3>How to do it</h3>\ns',
      );
    });
  });

  it('says a hold of a shortcode as the block says it', () => {
    const written =
      '0|1|30|90|1:30|90:00|1:02:03|1:75|PT1M30S|1 min 30 s|2 minutes|1h|soon||999999';
    const timers = written.split('|').flatMap(seconds => [
      {seconds, sides: '', sets: '', rest: ''},
      {seconds: '45', sides: '2', sets: '3', rest: seconds},
      {seconds, sides: '1', sets: '120', rest: '0'},
    ]);
    for (const locale of ['en_US', 'es_ES', 'ar']) {
      const told = inPhp(
        timers.map(timer => JSON.stringify({timer})),
        locale,
      );
      timers.forEach((timer, index) =>
        assert.equal(
          told[index].timer,
          source.holdInWords(timer, locale.replace('_', '-')),
          JSON.stringify(timer),
        ),
      );
    }
  });

  it('knows the sections of a card', () => {
    const php = readFileSync(join(root, 'src/wordpress/plugin/includes/elements.php'), 'utf8');
    const [, listed] = /const SECTIONS = array\( (.*) \);/.exec(php);
    assert.deepEqual(listed.replaceAll("'", '').split(', '), source.sectionNames);
  });

  it('finds nothing wrong with what the demo shows', () => {
    const folder = join(root, 'demo/exercises');
    for (const file of readdirSync(folder)) {
      const {exercise} = source.parseExercise(JSON.parse(readFileSync(join(folder, file), 'utf8')));
      const [{problems}] = inPhp([JSON.stringify(exercise)]);
      assert.deepEqual(problems, [], file);
    }
  });
});

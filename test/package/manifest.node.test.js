import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {createRequire} from 'node:module';
import {describe, it} from 'node:test';
import Ajv from 'ajv';

const require = createRequire(import.meta.url);
const read = name => JSON.parse(readFileSync(new URL(`../../dist/${name}`, import.meta.url)));
const manifest = read('custom-elements.json');
const declarations = manifest.modules.flatMap(each => each.declarations);
const elements = declarations.filter(({tagName}) => tagName);

/** What pages rely on: a name that goes from here breaks one of them. */
const contract = {
  'exercise-card': {
    attributes: `exercise exercise-id heading-level image-base no-structured-data no-timers sections
      src`,
    properties: `exercise exerciseId exerciseJson headingLevel imageBase noStructuredData noTimers
      sections src`,
    methods: null,
    events: 'exercise-failed exercise-liked exercise-loaded exercise-selected',
    // The first has no name.
    slots: ' footer header media',
    parts: `again alternatives button card credits equipment execution force guide header heading
      image item jump label leave level likes link media message mistakes name next now one-rep-max
      overview place play previous print secondary section start step steps synopsis target tick time
      timer tips value variations video`,
  },
  'hold-timer': {
    attributes: `countdown label no-sound no-wake-lock persist prepare rest seconds sets sides switch
      voice warning`,
    properties: `clock countdown exercise label noSound noWakeLock paused persist phase prepare
      remaining rest seconds sets sides switch voice warning`,
    methods: 'focus pause reset skip start',
    events: 'hold-completed hold-paused hold-phase-changed hold-started',
    slots: null,
    parts: `button dial field large next phase plan pop-out preset problem reset ring side skip sound
      start status time timer`,
  },
  'one-rep-max': {
    attributes: 'formula repetitions unit weight',
    properties: 'exercise formula repetitions unit weight',
    methods: 'focus',
    events: 'one-rep-max-estimated',
    slots: null,
    parts: `bar estimate field formula given hint label loads one-rep-max problem range repetitions
      source step unit warning weight`,
  },
  'stop-watch': {
    attributes: 'label persist',
    properties: 'clock elapsed exercise label laps persist',
    methods: 'focus lap pause reset start',
    events: 'stopwatch-lapped stopwatch-paused stopwatch-reset stopwatch-started',
    slots: null,
    parts: 'button copy download label lap laps mark start status stopwatch time',
  },
};

const theme = {
  '--exercise-accent': '#1a5fd0',
  '--exercise-border': 'color-mix(in srgb, currentColor 20%, transparent)',
  '--exercise-font': 'inherit',
  '--exercise-muted': 'color-mix(in srgb, currentColor 85%, transparent)',
  '--exercise-radius': '0.75em',
  '--exercise-space': '1em',
  '--exercise-surface': 'transparent',
  '--exercise-text': 'inherit',
};

const words = text => (text === null ? [] : text.split(/\s+/));
const names = (list = []) => list.map(({name}) => name).sort();
const ofKind = (members, wanted) => members.filter(({kind}) => kind === wanted);

describe('custom-elements.json', () => {
  it('is a manifest', () => {
    const ajv = new Ajv({strict: false});
    const isManifest = ajv.validate(require('custom-elements-manifest/schema.json'), manifest);
    assert.ok(isManifest, ajv.errorsText());
  });

  it('has these elements and no other', () => {
    assert.deepEqual(elements.map(({tagName}) => tagName).sort(), Object.keys(contract));
  });

  for (const {tagName, attributes, members, events, slots, cssParts, cssProperties} of elements) {
    const named = contract[tagName];
    describe(`of <${tagName}>`, () => {
      const has = (what, list, expected) =>
        it(`has its ${what}, each of them described`, () => {
          assert.deepEqual(names(list), expected);
          const silent = (list ?? []).filter(({description}) => !description);
          assert.deepEqual(names(silent), []);
        });
      has('attributes', attributes, words(named.attributes));
      has('properties', ofKind(members, 'field'), words(named.properties));
      has('methods', ofKind(members, 'method'), words(named.methods));
      has('events', events, words(named.events));
      has('slots', slots, words(named.slots));
      has('parts', cssParts, words(named.parts));
      has('CSS variables', cssProperties, Object.keys(theme));

      it('has every part that a template names', () => {
        const folder = new URL(`../../src/elements/${tagName}/`, import.meta.url);
        const sources = readdirSync(folder).map(name =>
          readFileSync(new URL(name, folder), 'utf8'),
        );
        const written = sources.flatMap(source => [...source.matchAll(/\bpart="(.*?)"/g)]);
        const parts = written.flatMap(([, list]) => list.replace(/\$\{.*?\}/g, '').split(/\s+/));
        const unnamed = parts.filter(part => part && !words(named.parts).includes(part));
        assert.ok(parts.length > 0);
        assert.deepEqual(unnamed, []);
      });

      it('has the types of attributes, properties and events', () => {
        const typed = [...attributes, ...ofKind(members, 'field'), ...events];
        assert.deepEqual(names(typed.filter(({type}) => !type?.text)), []);
      });

      it('has the defaults of CSS variables', () => {
        for (const variable of cssProperties) assert.equal(variable.default, theme[variable.name]);
      });
    });
  }

  it('has the class of each event with what it carries', () => {
    for (const {type} of elements.flatMap(({events}) => events)) {
      const event = declarations.find(({name}) => name === type.text);
      assert.deepEqual(event?.superclass, {name: 'Event', package: 'global:'});
      assert.ok(event.members.length > 0, type.text);
      assert.deepEqual(names(event.members.filter(({description}) => !description)), []);
    }
  });

  it('says where in the package everything is', () => {
    const {exports} = require('exercise-elements/package.json');
    for (const {path} of manifest.modules) {
      assert.match(path, /^dist\/npm\//);
      readFileSync(new URL(`../../${path}`, import.meta.url));
    }
    const definitions = manifest.modules.filter(each =>
      each.exports.some(({kind}) => kind === 'custom-element-definition'),
    );
    assert.equal(definitions.length, elements.length);
    for (const {path} of definitions) assert.ok(Object.values(exports).includes(`./${path}`));
    assert.doesNotMatch(JSON.stringify(manifest), /src\//);
  });
});

describe('The data for editors', () => {
  const tags = [...Object.keys(contract), 'stopwatch'].sort();

  it('tells VS Code each tag with its attributes', () => {
    const {version, tags: told} = read('vscode.html-custom-data.json');
    assert.equal(version, 1.1);
    assert.deepEqual(names(told), tags);
    for (const {name, description, attributes} of told) {
      assert.ok(description);
      const {attributes: expected} = contract[name] ?? contract['stop-watch'];
      assert.deepEqual(names(attributes), words(expected));
    }
  });

  it('tells VS Code the CSS variables and the parts', () => {
    const {version, properties, pseudoElements} = read('vscode.css-custom-data.json');
    assert.equal(version, 1.1);
    assert.deepEqual([...new Set(names(properties))], Object.keys(theme));
    assert.ok(names(pseudoElements).includes('::part(one-rep-max)'));
  });

  it('tells JetBrains each tag with its attributes, properties and events', () => {
    const {name, version, contributions} = read('web-types.json');
    const {name: ours, version: current} = require('exercise-elements/package.json');
    assert.deepEqual([name, version], [ours, current]);
    const {elements: told} = contributions.html;
    assert.deepEqual(names(told), tags);
    for (const {name: tag, attributes, js} of told) {
      const expected = contract[tag] ?? contract['stop-watch'];
      assert.deepEqual(names(attributes), words(expected.attributes));
      assert.deepEqual(names(js.properties), words(expected.properties));
      assert.deepEqual(names(js.events), words(expected.events));
    }
  });
});

import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {parseExercise} from '../../src/exercise/parse.js';
import {blocksFromText, type Block} from '../../src/write-up/blocks.js';
import {readWriteUp} from '../../src/write-up/read-write-up.js';
import {titles} from '../../src/write-up/titles.js';
import {wordsOfBlocks, wordsOfWriteUp} from './words.js';

/** What becomes of a text that begins with a name. */
const read = (text: string) => readWriteUp(blocksFromText(`Wall Sit\n${text}`));
const fieldsOf = (text: string) => {
  const {name, ...fields} = read(text).exercise;
  expect(name).to.equal('Wall Sit');
  return fields;
};
const unplacedIn = (text: string) => read(text).unplaced.map(each => each.text);

const heading = (text: string, level?: number): Block => ({
  kind: 'heading',
  text,
  ...(level && {level}),
});
const paragraph = (text: string): Block => ({kind: 'paragraph', text});
const item = (text: string, ordered = false): Block => ({kind: 'item', text, ordered});

describe('readWriteUp', () => {
  describe('finds the name', () => {
    const rows: [title: string, name: string, unplaced: string[]][] = [
      ['Wall Sit', 'Wall Sit', []],
      ['Wall Sit 101 Video Tutorial', 'Wall Sit', ['101 Video Tutorial']],
      ['How to Do a Wall Sit', 'Wall Sit', ['How to Do a']],
      ['Wall Sit: Benefits, Variations and Tips', 'Wall Sit', ['Benefits, Variations and Tips']],
      ['Wall Sit (Video)', 'Wall Sit', ['Video)']],
      ['Wall Sit | My Gym', 'Wall Sit', ['My Gym']],
      ['Exercise: Wall Sit', 'Wall Sit', []],
      ['Wall Sit!', 'Wall Sit', []],
      ['¡Sentadilla!', 'Sentadilla', []],
      ['How to do a Wall Sit?', 'Wall Sit', ['How to do a']],
      ['What is a wall sit?', 'wall sit', ['What is a']],
      ['¿Cómo hacer una sentadilla?', 'sentadilla', ['¿Cómo hacer una']],
      ['Wall Sit Tutorial!', 'Wall Sit', ['Tutorial']],
      ['Step Up', 'Step Up', []],
      ['Guide', 'Guide', []],
    ];
    for (const [title, name, unplaced] of rows) {
      it(title, () => {
        const writeUp = readWriteUp(blocksFromText(title));
        expect(writeUp.exercise).to.deep.equal({name});
        expect(writeUp.unplaced.map(({text}) => text)).to.deep.equal(unplaced);
      });
    }

    it('in the largest heading, wherever it stands', () => {
      const blocks = [paragraph('Home'), heading('My Gym', 2), heading('Wall Sit', 1)];
      const {exercise, unplaced} = readWriteUp(blocks);
      expect(exercise).to.deep.equal({name: 'Wall Sit'});
      expect(unplaced.map(({text}) => text)).to.deep.equal(['Home', 'My Gym']);
    });

    it('in the first line, whatever is labelled as an exercise below', () => {
      const {exercise} = read('Exercise: three times a week');
      expect(exercise).to.deep.equal({name: 'Wall Sit'});
    });

    it('behind its label, whatever is called out above', () => {
      const {exercise} = readWriteUp(blocksFromText('Hello there!\nExercise: Wall Sit'));
      expect(exercise.name).to.equal('Wall Sit');
    });

    it('in no prose, title or address', () => {
      for (const text of [
        'Lie down. Stand up.',
        'Lie down! Stand up!',
        'Now you will see how strong you are!',
        'Are you ready?',
        'Tips',
        'Tips!',
        'https://example.com',
      ]) {
        expect(readWriteUp(blocksFromText(text)).exercise).not.to.have.property('name');
      }
    });
  });

  describe('reads a count under the name as likes', () => {
    for (const [text, likes] of [
      ['0', 0],
      ['♥ 12', 12],
      ['1 like', 1],
    ] as const) {
      it(text, () => expect(fieldsOf(text)).to.deep.equal({likes}));
    }
    it('but no other figure', () =>
      expect(unplacedIn('Tuesday\n12')).to.deep.equal(['Tuesday', '12']));
  });

  describe('reads a fact', () => {
    const rows: [text: string, fields: object][] = [
      ['Target Muscle Group\nHamstrings', {target: ['Hamstrings']}],
      [
        'Target: calves, lower back and hip flexors',
        {target: ['calves', 'lower back', 'hip flexors']},
      ],
      ['Muscles worked\n- Calves\n- Shins', {target: ['Calves', 'Shins']}],
      ['Secondary muscles\nCalves\nHip flexors\nTuesday', {secondary: ['Calves', 'Hip flexors']}],
      ['Secondary muscles\nCalves\nRear Delts\nTuesday', {secondary: ['Calves', 'Rear Delts']}],
      [
        'Muscles worked\nCalves\nPopliteus\nShins\nTuesday',
        {target: ['Calves', 'Popliteus', 'Shins']},
      ],
      ['Muscles worked\nCalves\nPopliteus\n\nTuesday', {target: ['Calves', 'Popliteus']}],
      ['Muscles worked\nCalves\nBy Ada Coach\n\n', {target: ['Calves'], author: 'Ada Coach'}],
      ['Secondary Targets\nExecution\nIsolation', {execution: 'Isolation'}],
      ['Equipment – bench (flat or incline)', {equipment: ['bench (flat or incline)']}],
      [
        'You’ll need: a mat (or a carpet that is soft)',
        {equipment: ['a mat (or a carpet that is soft)']},
      ],
      ['Works: hip flexors, deep core', {target: ['hip flexors', 'deep core']}],
      ['Force type\tPull', {force: 'Pull'}],
      ['Fitness Level: Beginner', {level: 'Beginner'}],
      ['Nivel\nPrincipiante', {level: 'Principiante'}],
      ['By Ada Coach', {author: 'Ada Coach'}],
      ['Written by Ludwig van Beethoven', {author: 'Ludwig van Beethoven'}],
      ['Source: https://example.com/a', {source: 'https://example.com/a'}],
      ['CC BY-SA 4.0', {license: {name: 'CC BY-SA 4.0'}}],
      [
        'This text is licensed under a Creative Commons Attribution 4.0 licence',
        {license: {name: 'Creative Commons Attribution 4.0'}},
      ],
      ['License: MIT', {license: {name: 'MIT'}}],
      ['See https://youtu.be/aqz-KE-bpKQ.', {video: {url: 'https://youtu.be/aqz-KE-bpKQ'}}],
      ['Video: youtu.be/aqz-KE-bpKQ', {video: {url: 'https://youtu.be/aqz-KE-bpKQ'}}],
      ['www.vimeo.com/1084537', {video: {url: 'https://www.vimeo.com/1084537'}}],
      ['Video: https://example.com/watch', {video: {url: 'https://example.com/watch'}}],
    ];
    for (const [text, fields] of rows) {
      it(text.replaceAll('\n', ' ⏎ '), () => expect(fieldsOf(text)).to.deep.equal(fields));
    }
  });

  describe('takes no prose for a fact', () => {
    for (const text of [
      'Level: keep the hips level all the time.',
      'Muscles worked: this exercise works nearly all of your legs and your trunk.',
      'Work: 30 s',
      'By Monday you will feel it.',
      'By pressing the heels down',
      'Source: my grandmother',
    ]) {
      it(text, () => {
        const fields = fieldsOf(text);
        expect(fields).not.to.have.any.keys('level', 'target', 'author', 'source');
      });
    }
  });

  describe('reads the plan of a hold', () => {
    const rows: [text: string, hold: object][] = [
      ['Hold: 30–60 s', {seconds: [30, 60]}],
      ['Hold time: 1 minute each side', {seconds: 60, sides: 2}],
      ['Hold: 3 x 20 seconds, 15 s rest', {seconds: 20, sets: 3, rest: 15}],
      ['Hold for: 20 s, rest 10 s between sets, 2 sets', {seconds: 20, sets: 2, rest: 10}],
      ['Hold: 30 s\nSets: 2\nRest: 15 seconds', {seconds: 30, sets: 2, rest: 15}],
      ['Mantener: 20 a 30 segundos por lado', {seconds: [20, 30], sides: 2}],
    ];
    for (const [text, hold] of rows) {
      it(text.replaceAll('\n', ' ⏎ '), () => expect(fieldsOf(text)).to.deep.equal({hold}));
    }

    it('but none where nothing is held', () => {
      const {exercise, unplaced} = read('Sets: 3\nTuesday\nRest: 90 s');
      expect(exercise).to.deep.equal({name: 'Wall Sit'});
      expect(unplaced.map(({text}) => text)).to.deep.equal(['Sets: 3', 'Tuesday', 'Rest: 90 s']);
    });

    it('but none where it says more', () => {
      expect(unplacedIn('Hold: 30 s if you can')).to.deep.equal(['Hold: 30 s if you can']);
    });

    it('and leaves a time in a step where it is', () => {
      const steps = ['Slide down.', 'Hold for 30 seconds each side.'];
      expect(fieldsOf(`Steps\n${steps.join('\n')}`)).to.deep.equal({steps});
    });
  });

  describe('parts steps', () => {
    const rows: [what: string, text: string][] = [
      ['of a numbered list without a title', '1. Lean.\n2. Slide.\n3. Hold.'],
      ['that stand in one paragraph', 'Steps\nLean. Slide. Hold.'],
      ['that are numbered in one paragraph', 'Steps: 1. Lean. 2) Slide. 3. Hold.'],
      ['under “Execution”, where no mechanic follows', 'Execution\nLean.\nSlide.\nHold.'],
    ];
    for (const [what, text] of rows) {
      it(what, () => expect(fieldsOf(text)).to.deep.equal({steps: ['Lean.', 'Slide.', 'Hold.']}));
    }

    it('but leaves two sentences together', () => {
      expect(fieldsOf('Steps\nLean. Slide.')).to.deep.equal({steps: ['Lean. Slide.']});
    });

    it('by headings, each of which leads what follows', () => {
      const blocks = [
        heading('Wall Sit', 1),
        heading('Steps', 2),
        heading('Get ready', 3),
        paragraph('Lean.'),
        heading('Go', 3),
        item('Slide.', true),
        item('Hold.', true),
      ];
      const {exercise} = readWriteUp(blocks);
      expect(exercise.steps).to.deep.equal(['Get ready: Lean.', 'Go: Slide.', 'Hold.']);
    });

    it('from the words around their list', () => {
      const blocks = [
        heading('Wall Sit'),
        heading('Steps'),
        paragraph('Do it like this.'),
        item('Lean.'),
        paragraph('Softly.'),
        item('Slide.'),
        paragraph('Well done.'),
      ];
      const {exercise, unplaced} = readWriteUp(blocks);
      expect(exercise.steps).to.deep.equal(['Lean. Softly.', 'Slide.']);
      expect(unplaced).to.deep.equal([
        {text: 'Do it like this.', under: 'Steps'},
        {text: 'Well done.', under: 'Steps'},
      ]);
    });
  });

  it('takes asides out of a section, which goes on', () => {
    const text = 'Steps\nLean.\nTip: Breathe.\nAvoid: falling.\nSlide.';
    expect(fieldsOf(text)).to.deep.equal({
      steps: ['Lean.', 'Slide.'],
      tips: ['Breathe.'],
      mistakes: ['falling.'],
    });
  });

  it('keeps what makes a variation easier or harder, which is aside of a section, too', () => {
    const easier = {name: 'Easier', description: 'lean on a ball.'};
    const harder = {name: 'Harder version', description: 'on one leg.'};
    for (const text of [
      'Steps\nLean.\nEasier: lean on a ball.\nSlide.\nHarder version: on one leg.',
      'Steps\nLean.\nSlide.\nVariations\n- Easier: lean on a ball.\n- Harder version – on one leg.',
    ]) {
      const variations = [easier, harder];
      expect(fieldsOf(text)).to.deep.equal({steps: ['Lean.', 'Slide.'], variations});
    }
    expect(fieldsOf('Steps\nLean.\nEasier version\nLean on a ball.')).to.deep.equal({
      steps: ['Lean.'],
      variations: ['Lean on a ball.'],
    });
  });

  describe('knows a variation from what is said about variations', () => {
    const link = {text: 'Plank', href: 'https://example.com/plank'};
    const rows: [what: string, block: Block, variations: unknown, unplaced: string[]][] = [
      ['a line', paragraph('On one leg'), ['On one leg'], []],
      [
        'a name and a sentence',
        item('On one leg: lift it.'),
        [{name: 'On one leg', description: 'lift it.'}],
        [],
      ],
      [
        'a link',
        {...item('Plank, on the floor'), links: [link]},
        [{name: 'Plank', href: link.href, description: 'on the floor'}],
        [],
      ],
      [
        'a link in prose',
        {...paragraph('Some like the Plank better.'), links: [link]},
        [{name: 'Plank', href: link.href}],
        ['Some like the … better.'],
      ],
      [
        'prose',
        paragraph('There are many variations of it.'),
        undefined,
        ['There are many variations of it.'],
      ],
    ];
    for (const [what, block, variations, unplaced] of rows) {
      it(what, () => {
        const writeUp = readWriteUp([heading('Wall Sit'), heading('Variations'), block]);
        expect(writeUp.exercise.variations).to.deep.equal(variations);
        expect(writeUp.unplaced.map(({text}) => text)).to.deep.equal(unplaced);
      });
    }
  });

  describe('reads names behind a label', () => {
    const rows: [text: string, alternatives: unknown][] = [
      ['Alternatives: dead bug, side plank, crunch', ['dead bug', 'side plank', 'crunch']],
      ['Alternatives: Dead bug, side plank and crunch.', ['Dead bug', 'side plank', 'crunch']],
      ['Alternatives: on one leg, with a ball', ['on one leg', 'with a ball']],
      ['Alternatives: dead bug, side plank, etc.', ['dead bug', 'side plank']],
      ['Alternativas: plancha; zancada', ['plancha', 'zancada']],
      ['Alternatives: clean and jerk', ['clean and jerk']],
      [
        'Alternatives: lie on your back, with both knees bent',
        ['lie on your back, with both knees bent'],
      ],
      ['Alternative: dead bug, knees bent', ['dead bug, knees bent']],
    ];
    for (const [text, alternatives] of rows) {
      it(text, () => expect(fieldsOf(text)).to.deep.equal({alternatives}));
    }
  });

  it('keeps what it cannot place in order, each with its heading', () => {
    const blocks = [
      heading('Wall Sit', 1),
      paragraph('Tuesday'),
      heading('Tips', 2),
      item('Breathe.'),
      heading('My playlist', 2),
      paragraph('Drums.'),
      heading('Comments', 2),
      paragraph('Great!'),
    ];
    expect(readWriteUp(blocks).unplaced).to.deep.equal([
      {text: 'Tuesday'},
      {text: 'My playlist', under: 'Tips'},
      {text: 'Drums.', under: 'My playlist'},
      {text: 'Comments', under: 'My playlist'},
      {text: 'Great!', under: 'Comments'},
    ]);
  });

  describe('keeps what stands beside the text out of its sections', () => {
    const beside = (block: Block): Block => ({...block, isBeside: true});
    const sorted = (...blocks: Block[]) => {
      const {exercise, unplaced} = readWriteUp([heading('Wall Sit', 1), ...blocks]);
      return {...exercise, unplaced};
    };

    it('below a list of one item', () => {
      const blocks = [heading('Mistakes'), item('Knees in.'), beside(paragraph('My blog.'))];
      expect(sorted(...blocks)).to.deep.equal({
        name: 'Wall Sit',
        mistakes: ['Knees in.'],
        unplaced: [{text: 'My blog.'}],
      });
    });

    it('among lines, which go on below', () => {
      const aside = [heading('Tips', 3), item('Drums.'), paragraph('Shins')].map(beside);
      const blocks = [heading('Mistakes', 2), item('Knees in.'), ...aside, item('Heels up.')];
      expect(sorted(...blocks)).to.deep.equal({
        name: 'Wall Sit',
        mistakes: ['Knees in.', 'Heels up.'],
        unplaced: [{text: 'Tips'}, {text: 'Drums.'}, {text: 'Shins'}],
      });
    });

    it('above the name', () => {
      const blocks = [beside(heading('My Gym', 1)), beside(item('Tips')), paragraph('Wall Sit')];
      const {exercise, unplaced} = readWriteUp(blocks);
      expect(exercise).to.deep.equal({name: 'Wall Sit'});
      expect(unplaced.map(({text}) => text)).to.deep.equal(['My Gym', 'Tips']);
    });

    it('with its pictures and players, but for facts', () => {
      const blocks = [
        {kind: 'paragraph', text: 'Logo', image: 'logo.png'},
        paragraph('https://youtu.be/aqz-KE-bpKQ'),
        paragraph('Equipment: ball'),
        paragraph('By Ada Coach'),
      ] as Block[];
      expect(sorted(...blocks.map(beside))).to.deep.equal({
        name: 'Wall Sit',
        equipment: ['ball'],
        author: 'Ada Coach',
        unplaced: [{text: 'Logo'}, {text: 'logo.png'}, {text: 'https://youtu.be/aqz-KE-bpKQ'}],
      });
    });
  });

  it('takes a field once, and leaves what says it again', () => {
    const text = 'Level: Beginner\nLevel: Expert\nBy Ada Coach\nBy Bob Coach';
    expect(fieldsOf(text)).to.deep.equal({level: 'Beginner', author: 'Ada Coach'});
    expect(unplacedIn(text)).to.deep.equal(['Level: Expert', 'By Bob Coach']);
  });

  it('takes pictures, and the first video', () => {
    const {exercise, unplaced} = readWriteUp([
      heading('Wall Sit'),
      {kind: 'paragraph', text: 'From the side', image: 'wall.jpg'},
      {kind: 'paragraph', text: '', image: 'https://example.com/2.jpg'},
      {kind: 'paragraph', text: 'Nothing', image: 'javascript:alert(1)'},
      paragraph('https://vimeo.com/1084537'),
      paragraph('https://youtu.be/aqz-KE-bpKQ'),
    ]);
    expect(exercise).to.deep.equal({
      name: 'Wall Sit',
      images: [{src: 'wall.jpg', alt: 'From the side'}, {src: 'https://example.com/2.jpg'}],
      video: {url: 'https://vimeo.com/1084537'},
    });
    expect(unplaced.map(({text}) => text)).to.deep.equal([
      'Nothing',
      'javascript:alert(1)',
      'https://youtu.be/aqz-KE-bpKQ',
    ]);
  });

  describe('given any lines', () => {
    const values =
      'Hamstrings|Calves and shins|Isolation|Beginner|Barbell, bench|0|12 likes|30 s|2 sets, 15 s rest|each side|By Ada Coach|CC BY 4.0|This text is licensed under CC0|https://youtu.be/aqz-KE-bpKQ|see https://example.com/a.|Lie down. Stand up. Sit.|1. Lie. 2. Stand.|Hold for 30 seconds.|Wall sit: easier|Plank – harder|Step 1: Lean|Timer|00:00:00:00|Variations are many.|Follow these:|Tip: breathe|Hold: 30 s|Wall Sit 101 Video Tutorial|How to do a Plank | Gym|dead bug, plank and crunch|dead bug, plank, etc.|Easier: sit|Plank!|How to do a Plank?';
    const words = [...Object.values(titles).flatMap(each => each.split('|')), ...values.split('|')];
    const text = fc.oneof(
      {weight: 4, arbitrary: fc.constantFrom(...words)},
      fc.tuple(fc.constantFrom(...words), fc.constantFrom(...words)).map(pair => pair.join(': ')),
      fc.string({unit: 'binary'}),
    );
    const link = fc.record({text, href: fc.oneof(fc.webUrl(), text)});
    const block = fc.record(
      {
        kind: fc.constantFrom('heading', 'item', 'paragraph'),
        text,
        level: fc.integer({min: 1, max: 6}),
        ordered: fc.boolean(),
        label: text,
        links: fc.array(link, {maxLength: 3}),
        image: fc.oneof(fc.webUrl(), text),
        isBeside: fc.boolean(),
      },
      {requiredKeys: ['kind', 'text']},
    );
    /** Most lines have a kind and nothing more. */
    const plain = fc.record({kind: fc.constantFrom('heading', 'item', 'paragraph'), text});
    const blocks = fc.array(fc.oneof({weight: 3, arbitrary: plain}, block), {maxLength: 30});

    it('it has every word of them, and none twice', () => {
      fc.assert(
        fc.property(blocks, given => {
          const lines = given as Block[];
          expect(wordsOfWriteUp(readWriteUp(lines))).to.deep.equal(wordsOfBlocks(lines));
        }),
        {numRuns: 2000},
      );
    });

    it('what it makes has no problem but a name that is missing', () => {
      fc.assert(
        fc.property(fc.array(plain as fc.Arbitrary<Block>, {maxLength: 30}), given => {
          const {exercise} = readWriteUp(given);
          const {problems} = parseExercise({name: 'Wall Sit', ...exercise});
          expect(problems).to.deep.equal([]);
        }),
        {numRuns: 1000},
      );
    });

    it('it looks at each of them some few times, however many there are', () => {
      const looksAt = (pattern: readonly Block[], count: number) => {
        let looks = 0;
        const lines = Array.from({length: count}, (_, at) => {
          const {text: words, ...rest} = pattern[at % pattern.length] ?? paragraph('');
          return {
            ...rest,
            get text() {
              looks++;
              return words;
            },
          };
        });
        readWriteUp(lines);
        return looks / count;
      };
      for (const pattern of [
        [paragraph('Lean.')],
        [item('Lean.', true)],
        [heading('Steps'), item('Lean.')],
        [heading('Steps', 1), heading('Go', 2)],
        [paragraph('Target')],
        [paragraph('Tips: Breathe.'), item('Lean.')],
        [paragraph('Tip: Breathe.'), item('Lean.')],
        [heading('Muscles worked'), paragraph('Calves'), item('Shins')],
        [heading('Variations', 2), heading('Plank', 3), paragraph('Harder.')],
      ]) {
        const few = looksAt(pattern, 200);
        expect(looksAt(pattern, 2000), pattern[0]?.text).to.be.within(few / 2, few * 1.5);
      }
    });
  });
});

import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {draftFrom, type FormatOptions} from '../../src/exercise/formats.js';

const read = (record: Record<string, unknown>, options: FormatOptions = {}) =>
  draftFrom(record, options).fields;
const namesOf = (record: Record<string, unknown>) => draftFrom(record, {}).names;

describe('draftFrom', () => {
  describe('our own format', () => {
    const own = {
      id: 'wall-sit',
      name: 'Wall sit',
      likes: 2,
      video: {url: 'https://example.com/wall-sit.mp4'},
      images: [{src: 'https://example.com/1.jpg', alt: 'Sitting'}],
      target: ['quadriceps'],
      secondary: ['glutes'],
      execution: 'isometric',
      force: 'static',
      equipment: ['wall'],
      level: 'beginner',
      overview: 'A hold against a wall.',
      steps: ['Lean against a wall.', 'Slide down.'],
      tips: ['Breathe.'],
      mistakes: ['Knees that fall in.'],
      hold: {seconds: 30},
      variations: [{name: 'One leg', src: 'one-leg.json'}],
      alternatives: ['Squat'],
      license: {name: 'CC0', url: 'https://creativecommons.org/publicdomain/zero/1.0/'},
      author: 'Somebody',
      source: 'https://example.com/wall-sit',
    };

    it('passes unchanged', () => {
      expect(read(own)).to.deep.equal(own);
      expect(read({name: 'Plank'})).to.deep.equal({name: 'Plank'});
    });

    it('may number its exercises, and write its steps as one text', () => {
      expect(read({id: 7, steps: 'Sit.\nStand.'})).to.deep.equal({
        id: '7',
        steps: ['Sit.', 'Stand.'],
      });
    });
  });

  describe('free-exercise-db', () => {
    const calfRaise = {
      id: 'Calf_Raise',
      name: 'Calf Raise',
      force: 'push',
      level: 'beginner',
      mechanic: 'isolation',
      equipment: 'body only',
      primaryMuscles: ['calves'],
      secondaryMuscles: [],
      instructions: ['Stand on a step.', 'Rise. Tip: Hold on to something.'],
      category: 'strength',
      images: ['Calf_Raise/0.jpg', 'Calf_Raise/1.jpg'],
    };

    it('is read', () => {
      expect(read(calfRaise)).to.deep.include({
        id: 'Calf_Raise',
        name: 'Calf Raise',
        force: 'push',
        level: 'beginner',
        execution: 'isolation',
        equipment: 'body only',
        target: ['calves'],
        steps: calfRaise.instructions,
        images: calfRaise.images,
      });
    });

    it('is read without id and images, as wrkout publishes it', () => {
      const {id, images, ...wrkout} = calfRaise;
      expect(id && images).to.be.ok;
      expect(read(wrkout)).to.include({name: 'Calf Raise', execution: 'isolation'});
    });

    it('calls a stretch a stretch', () => {
      const stretch = {...calfRaise, category: 'stretching'};
      expect(read({...stretch, force: 'static'}).force).to.equal('stretch');
      expect(read({...stretch, force: null}).force).to.equal('stretch');
      expect(read({...stretch, force: 'pull'}).force).to.equal('pull');
      expect(read({...calfRaise, force: 'static'}).force).to.equal('static');
    });

    it('can be added to by a page that has more', () => {
      const more = {
        video: 'https://example.com/a.mp4',
        tips: ['Slowly.'],
        target: ['calves', 'feet'],
      };
      expect(read({...calfRaise, ...more})).to.deep.include(more);
    });

    it('has problems told in its own words', () => {
      expect(namesOf(calfRaise)).to.include({
        target: 'primaryMuscles',
        execution: 'mechanic',
        steps: 'instructions',
        images: 'images',
      });
    });
  });

  describe('exercemus', () => {
    const bridge = {
      category: 'strength',
      name: 'Glute Bridge',
      description: 'Lifting the hips while lying',
      equipment: ['none'],
      primary_muscles: ['glutes'],
      secondary_muscles: ['hamstrings'],
      instructions: ['Lie down.', 'Lift your hips.'],
      video: 'https://www.youtube.com/watch?v=aqz-KE-bpKQ',
      variation_on: ['hip thrust'],
      tips: ['Press through your heels.'],
      tempo: '2-1-2-0',
      license: {
        full_name: 'Creative Commons Zero',
        short_name: 'CC0',
        url: 'https://creativecommons.org/publicdomain/zero/1.0/',
      },
      license_author: 'Somebody',
    };

    it('is read', () => {
      expect(read(bridge)).to.deep.include({
        name: 'Glute Bridge',
        overview: 'Lifting the hips while lying',
        equipment: ['none'],
        target: ['glutes'],
        secondary: ['hamstrings'],
        steps: bridge.instructions,
        video: 'https://www.youtube.com/watch?v=aqz-KE-bpKQ',
        variations: ['hip thrust'],
        author: 'Somebody',
      });
    });

    it('has its tempo among the tips', () => {
      expect(read(bridge).tips).to.deep.equal(['Press through your heels.', 'Tempo: 2-1-2-0']);
      expect(read({...bridge, tips: undefined}).tips).to.deep.equal(['Tempo: 2-1-2-0']);
      expect(read({...bridge, tempo: undefined}).tips).to.deep.equal(bridge.tips);
    });

    it('has a licence by its short name, or else by its long one', () => {
      const nameOf = (license: object) =>
        (read({...bridge, license}).license as {name?: unknown}).name;
      expect(nameOf(bridge.license)).to.equal('CC0');
      expect(nameOf({...bridge.license, short_name: ''})).to.equal('Creative Commons Zero');
    });

    it('names variations in the plural at times', () => {
      const {variation_on, ...rest} = bridge;
      expect(read({...rest, variations_on: variation_on}).variations).to.deep.equal(['hip thrust']);
    });

    it('knows no force, but stretches', () => {
      expect(read(bridge)).to.not.have.property('force');
      expect(read({...bridge, category: 'stretching'}).force).to.equal('stretch');
    });
  });

  describe('everkinetic', () => {
    const press = {
      id: '0999',
      name: 'floor-press-with-dumbbell',
      title: 'Floor Press: Dumbbell',
      primer: 'This exercise spares the shoulders.',
      type: 'compound',
      primary: ['pectoralis major'],
      secondary: ['triceps brachii'],
      equipment: ['dumbbell'],
      steps: ['Lie on the floor.', 'Press.', 'Note: Keep your wrists straight.'],
      tips: ['Start light.'],
      references: ['https://example.com/floor-press'],
      svg: ['svg/0999-relaxation.svg', 'svg/0999-tension.svg'],
      png: ['png/0999-relaxation.png', 'png/0999-tension.png'],
    };

    it('is read', () => {
      expect(read(press)).to.deep.include({
        id: '0999',
        name: 'Floor Press: Dumbbell',
        overview: 'This exercise spares the shoulders.',
        execution: 'compound',
        target: ['pectoralis major'],
        secondary: ['triceps brachii'],
        equipment: ['dumbbell'],
        steps: press.steps,
        tips: ['Start light.'],
        images: press.svg,
        source: 'https://example.com/floor-press',
      });
      expect(namesOf(press)).to.include({overview: 'primer', target: 'primary', images: 'svg'});
    });

    it('has photographs where it has no drawings', () => {
      expect(read({...press, svg: []}).images).to.deep.equal(press.png);
    });

    it('does not say its introduction twice, and keeps the longer one', () => {
      const longer =
        'This exercise spares the shoulders (and needs no bench). It is for beginners.';
      const steps = [longer, 'Press.'];
      expect(read({...press, steps})).to.deep.include({overview: longer, steps: ['', 'Press.']});
      const same = {...press, steps: [press.primer, 'Press.']};
      expect(read(same)).to.deep.include({overview: press.primer, steps: ['', 'Press.']});
      const none = {...press, primer: '', steps};
      expect(read(none)).to.deep.include({overview: '', steps});
    });

    it('has headings among its steps, which are none', () => {
      const steps = ['<h3> Steps</h3>', 'Press.', '&nbsp;', '<h3>Tip</h3>', 'Breathe.'];
      expect(read({...press, steps}).steps).to.deep.equal(['', 'Press.', '', '', 'Breathe.']);
    });
  });

  describe('ExerciseDB', () => {
    const curl = {
      exerciseId: 'aBc123',
      name: 'band curl',
      gifUrl: 'https://example.com/aBc123.gif',
      targetMuscles: ['biceps'],
      bodyParts: ['upper arms'],
      equipments: ['band'],
      secondaryMuscles: ['forearms'],
      instructions: ['Step:1 Stand on the band.', 'Step:2 Curl.'],
    };

    it('is read', () => {
      expect(read(curl)).to.deep.include({
        id: 'aBc123',
        name: 'band curl',
        images: 'https://example.com/aBc123.gif',
        target: ['biceps'],
        secondary: ['forearms'],
        equipment: ['band'],
        steps: curl.instructions,
      });
      expect(namesOf(curl)).to.include({target: 'targetMuscles', equipment: 'equipments'});
    });

    it('tells the part of the body where it tells no muscle', () => {
      expect(read({...curl, targetMuscles: []}).target).to.deep.equal(['upper arms']);
    });

    it('is read as it was before v1', () => {
      const older = {
        id: '0001',
        name: 'band curl',
        bodyPart: 'upper arms',
        target: 'biceps',
        equipment: 'band',
        secondaryMuscles: ['forearms'],
        instructions: 'Step:1 Stand on the band. Step:2 Curl.',
        difficulty: 'beginner',
      };
      expect(read(older)).to.deep.include({
        id: '0001',
        target: 'biceps',
        equipment: 'band',
        level: 'beginner',
        steps: ['Step:1 Stand on the band. ', 'Step:2 Curl.'],
      });
    });
  });

  describe('wger', () => {
    const german = {
      language: 1,
      name: 'Wandsitzen',
      description: '<p>An die Wand.</p>',
      description_source: 'An die Wand.',
      license_author: 'Jemand',
      notes: [],
    };
    const english = {
      language: 2,
      name: 'Wall Sit',
      description: '<p>A hold.</p><ol><li>Lean.</li><li>Slide down.</li></ol>',
      description_source: 'A hold.\n\n1. Lean.\n2. Slide down.',
      license_author: '',
      notes: [{id: 1, comment: 'Breathe.'}],
    };
    const wallSit = {
      id: 12,
      category: {id: 9, name: 'Legs'},
      muscles: [
        {id: 10, name: 'Quadriceps femoris', name_en: 'Quads'},
        {id: 15, name: 'Soleus', name_en: ''},
      ],
      muscles_secondary: [{id: 8, name: 'Gluteus maximus', name_en: 'Glutes'}],
      equipment: [{id: 7, name: 'none (bodyweight exercise)'}],
      license: {
        id: 2,
        full_name: 'Creative Commons Attribution Share Alike 4',
        short_name: 'CC-BY-SA 4',
        url: 'https://creativecommons.org/licenses/by-sa/4.0/deed.en',
      },
      license_author: 'Somebody',
      images: [{id: 1, image: 'https://example.com/1.png', is_main: true}],
      videos: [{id: 1, video: 'https://example.com/1.mp4'}],
      variation_group: null,
      translations: [german, english],
    };

    it('is read', () => {
      expect(read(wallSit)).to.deep.include({
        id: '12',
        name: 'Wall Sit',
        overview: 'A hold.',
        steps: ['Lean.', 'Slide down.'],
        tips: ['Breathe.'],
        target: ['Quads', 'Soleus'],
        secondary: ['Glutes'],
        equipment: ['none (bodyweight exercise)'],
        images: ['https://example.com/1.png'],
        video: 'https://example.com/1.mp4',
        author: 'Somebody',
      });
      expect(read(wallSit).license).to.include({
        name: 'CC-BY-SA 4',
        url: 'https://creativecommons.org/licenses/by-sa/4.0/deed.en',
      });
      expect(namesOf(wallSit)).to.include({target: 'muscles', secondary: 'muscles_secondary'});
    });

    it('names the author of the translation that is shown', () => {
      expect(read(wallSit, {lang: 'de'}).author).to.equal('Jemand');
    });

    describe('speaks', () => {
      const inLanguage = (language: number) => ({...english, language, name: `In ${language}`});
      const translations = [33, 24, 2, 12, 1].map(inLanguage);
      const nameIn = (lang: string | undefined, some = translations) =>
        read({...wallSit, translations: some}, {lang}).name;

      it('the language of the reader', () => {
        expect(nameIn('de')).to.equal('In 1');
        expect(nameIn('fr-CA')).to.equal('In 12');
        expect(nameIn('ZH-Hant-TW')).to.equal('In 24');
        expect(nameIn('fi')).to.equal('In 33');
      });

      it('or else English, or else what there is', () => {
        for (const lang of ['sv', 'fil', 'tlh', '', undefined]) {
          expect(nameIn(lang)).to.equal('In 2');
        }
        expect(nameIn('sv', [24, 12].map(inLanguage))).to.equal('In 24');
      });

      it('nothing where nothing is translated', () => {
        expect(nameIn('de', [])).to.equal(undefined);
      });
    });

    describe('parts a description by its shape, in any language:', () => {
      interface Parts {
        overview?: string;
        steps?: string[];
        tips?: string[];
      }
      const cases: Record<string, [markdown: string, parts: Parts]> = {
        'paragraphs are the overview': [
          'Eins.\n\nZwei\nund drei.',
          {overview: 'Eins.\n\nZwei und drei.'},
        ],
        'a list is the steps': ['* Lean.\n* Slide\n  down.', {steps: ['Lean.', 'Slide down.']}],
        'numbers by hand are a list': ['1) Lean.\n\n2) Slide.', {steps: ['Lean.', 'Slide.']}],
        'what stands before is the overview': [
          'A hold.\n1. Lean.',
          {overview: 'A hold.', steps: ['Lean.']},
        ],
        'the name of the list is dropped': [
          'A hold.\n\n**Pasos:**\n\n1. Lean.',
          {overview: 'A hold.', steps: ['Lean.']},
        ],
        'with or without a colon': ['### **Instrucciones**\n1. Lean.', {steps: ['Lean.']}],
        'a sentence before the list is not its name': [
          'Stand. Then do this:\n\n1. Lean.',
          {overview: 'Stand. Then do this:', steps: ['Lean.']},
        ],
        'a label joins the paragraph that it introduces': [
          'Ausgangsposition:\n\nStehen.\n\nSchritte:\n\n1. Lean.',
          {overview: 'Ausgangsposition: Stehen.', steps: ['Lean.']},
        ],
        'two lists are one': [
          '起始姿势：\n\n1. Stand.\n\n步骤：\n\n1. Lean.\n2. Slide.',
          {steps: ['Stand.', 'Lean.', 'Slide.']},
        ],
        'bullets after numbers are tips': [
          '1. Lean.\n\nConsejos:\n\n- Breathe.\n- Go slowly.',
          {steps: ['Lean.'], tips: ['Breathe.', 'Go slowly.']},
        ],
        'bullets after bullets are steps': [
          '- Stand.\n\nThen:\n\n- Lean.',
          {steps: ['Stand.', 'Lean.']},
        ],
        'paragraphs after the list are tips': [
          '1. Lean.\n\nNotes:\n\nKeep your back flat.\n\nBreathe.',
          {steps: ['Lean.'], tips: ['Keep your back flat.', 'Breathe.']},
        ],
        'a list in an item belongs to it': [
          '1. **Down:**\n\n   * Lean.\n   * Slide.\n2. Up.',
          {steps: ['Down:\nLean.\nSlide.', 'Up.']},
        ],
        'emphasis is left out': [
          'Do **not** *lean*, 3 * 10 **times**.',
          {overview: 'Do not lean, 3 * 10 times.'},
        ],
        'a mere dot says nothing': ['.', {}],
        'nor does a dash': [' - ', {steps: ['']}],
      };
      for (const [what, [markdown, parts]] of Object.entries(cases)) {
        it(what, () => {
          const translations = [{...english, notes: [], description_source: markdown}];
          const {overview, steps, tips} = read({...wallSit, translations});
          expect({overview, steps, tips}).to.deep.equal({
            overview: '',
            steps: [],
            tips: [],
            ...parts,
          });
        });
      }
    });

    describe('from a server that tells the HTML alone', () => {
      const older = {...wallSit, translations: [{...english, description_source: undefined}]};

      it('is read by the reader that is given', () => {
        const readHtml = (html: string) => {
          expect(html).to.equal(english.description);
          return 'A hold.\n\n1. Lean.';
        };
        expect(read(older, {readHtml})).to.deep.include({overview: 'A hold.', steps: ['Lean.']});
      });

      it('shows no tags where there is no reader, or it may not read', () => {
        const silent = {overview: '', steps: [], tips: ['Breathe.']};
        expect(read(older)).to.deep.include(silent);
        expect(read(older, {readHtml: () => undefined})).to.deep.include(silent);
      });
    });
  });

  describe('whatever the fields hold', () => {
    const field = fc.constantFrom(
      ...[
        'id',
        'name',
        'title',
        'target',
        'steps',
        'tips',
        'images',
        'video',
        'license',
        'category',
      ],
      ...['primaryMuscles', 'primary_muscles', 'primary', 'targetMuscles', 'bodyParts', 'mechanic'],
      ...['instructions', 'primer', 'type', 'references', 'svg', 'tempo', 'variation_on', 'gifUrl'],
      ...['translations', 'muscles', 'equipment', 'videos', 'notes', 'description', 'language'],
      ...['description_source', 'license_author', 'is_main', 'name_en', 'short_name', '__proto__'],
    );
    const json = fc.letrec(tie => ({
      value: fc.oneof(
        {depthSize: 'medium'},
        fc.jsonValue(),
        fc.constantFrom('toString', 'stretching', 1, 2),
        fc.array(tie('value'), {maxLength: 3}),
        fc.dictionary(field, tie('value'), {maxKeys: 6}),
      ),
    })).value;
    const record = fc.dictionary(field, json, {minKeys: 1, maxKeys: 12});

    it('does not throw', () => {
      fc.assert(
        fc.property(record, fc.string(), (some, lang) => {
          expect(draftFrom(some, {lang, readHtml: html => html}).fields).to.be.an('object');
        }),
        {numRuns: 2000},
      );
    });

    it('leaves what is of the wrong type for the validation to report', () => {
      const wrong = {instructions: 5, primaryMuscles: {a: 1}, mechanic: [true], images: 'a.jpg'};
      expect(read(wrong)).to.deep.include({
        steps: 5,
        target: {a: 1},
        execution: [true],
        images: 'a.jpg',
      });
      const translations = [{language: 2, name: 7, description: 8, notes: [9, {comment: 10}]}];
      expect(
        read({translations, muscles: [11, {name: 12}], equipment: 13, license: 14}),
      ).to.deep.include({
        name: 7,
        overview: 8,
        tips: [9, 10],
        target: [11, 12],
        equipment: 13,
        license: 14,
      });
      expect(namesOf({translations})).to.include({overview: 'description'});
    });
  });
});

import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {parseExercise} from '../../src/exercise/parse.js';
import type {Exercise} from '../../src/exercise/schema.js';

const squat = {name: 'Squat', steps: ['Bend your knees.', 'Stand up.']};

function read(fields: object): Partial<Exercise> {
  return parseExercise({...squat, ...fields}).exercise ?? {};
}

function problemsOf(fields: object) {
  return parseExercise({...squat, ...fields}).problems;
}

describe('parseExercise', () => {
  it('reads the own format whole, and finds nothing wrong with it', () => {
    const exercise = {
      id: 'squat',
      name: 'Squat',
      likes: 3,
      video: {
        url: 'https://example.com/squat.mp4',
        poster: 'https://example.com/squat.jpg',
        captions: [{src: 'https://example.com/squat.vtt', lang: 'en', label: 'English'}],
        duration: 'PT1M',
        uploadDate: '2026-01-31',
      },
      images: [{src: 'https://example.com/1.jpg', alt: 'Standing'}],
      target: ['quadriceps'],
      secondary: ['glutes'],
      execution: 'compound',
      force: 'push',
      equipment: ['barbell'],
      level: 'beginner',
      overview: 'Sit down and stand up.',
      steps: ['Bend your knees.', 'Stand up.'],
      tips: ['Look ahead.'],
      mistakes: ['Falling over.'],
      hold: {seconds: [30, 60], sides: 2, sets: 1, rest: 15},
      variations: ['On a box', {name: 'Front squat', src: 'https://example.com/front.json'}],
      alternatives: [{name: 'Lunge', href: 'https://example.com/lunge', description: 'One leg.'}],
      license: {name: 'CC BY-SA 4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/'},
      author: 'Somebody',
      source: 'https://example.com/squat',
    };
    expect(parseExercise(exercise)).to.deep.equal({exercise, problems: []});
  });

  describe('makes one bad field cost one field', () => {
    it('drops it, says where it is and what it should be, and keeps the rest', () => {
      expect(read({level: 7})).to.deep.equal(squat);
      expect(problemsOf({level: 7})).to.deep.equal([
        {path: 'level', message: 'This should be text.'},
      ]);
    });

    it('drops one item of a list', () => {
      const steps = ['Bend your knees.', 5, {}, 'Stand up.'];
      expect(read({steps}).steps).to.deep.equal(['Bend your knees.', 'Stand up.']);
      expect(problemsOf({steps}).map(({path}) => path)).to.deep.equal(['steps[1]', 'steps[2]']);
    });

    it('drops one part of an object', () => {
      const video = {url: 'https://example.com/a.mp4', poster: 'javascript:alert(1)'};
      expect(read({video}).video).to.deep.equal({url: 'https://example.com/a.mp4'});
      expect(problemsOf({video})[0]?.path).to.equal('video.poster');
    });

    it('drops an object that lacks what it cannot do without', () => {
      expect(read({video: {poster: 'https://example.com/a.jpg'}}).video).to.equal(undefined);
      expect(problemsOf({video: {poster: 'https://example.com/a.jpg'}})).to.deep.equal([
        {path: 'video.url', message: 'This is missing.'},
      ]);
    });

    it('takes null, blank text and empty lists for nothing, without complaint', () => {
      const blank = {level: null, force: '  ', tips: [], mistakes: ['', ' '], overview: ''};
      expect(read(blank)).to.deep.equal(squat);
      expect(problemsOf(blank)).to.deep.equal([]);
    });
  });

  describe('reads what was meant', () => {
    it('a lone value for a list of one', () => {
      expect(read({target: 'hamstrings', steps: 'Stand.'})).to.deep.include({
        target: ['hamstrings'],
        steps: ['Stand.'],
      });
    });

    it('text for an object, as its first field', () => {
      const {video, images, license, hold} = read({
        video: 'https://youtu.be/aqz-KE-bpKQ',
        images: ['https://example.com/1.jpg'],
        license: 'CC0',
        hold: 30,
      });
      expect(video).to.deep.equal({url: 'https://youtu.be/aqz-KE-bpKQ'});
      expect(images).to.deep.equal([{src: 'https://example.com/1.jpg'}]);
      expect(license).to.deep.equal({name: 'CC0'});
      expect(hold).to.deep.equal({seconds: 30});
    });

    it('a pair of seconds for a hold, whichever way round', () => {
      expect(read({hold: [60, 30]}).hold).to.deep.equal({seconds: [30, 60]});
    });

    it('muscles, equipment and the rest by any of their names', () => {
      const exercise = read({
        target: ['Abs', 'rectus abdominis', 'QUADS'],
        secondary: ['abdominals', 'Gastrocnemius'],
        equipment: ['body only', 'Dumbbells'],
        level: 'Beginner',
        force: 'Stretching',
        execution: 'Compound',
      });
      expect(exercise).to.deep.include({
        target: ['abdominals', 'quadriceps'],
        secondary: ['calves'],
        equipment: ['bodyweight', 'dumbbell'],
        level: 'beginner',
        force: 'stretch',
        execution: 'compound',
      });
    });

    it('words that it does not know, as they are written', () => {
      const exercise = {target: ['Popliteus'], equipment: ['Wobble Board'], level: 'Elite'};
      expect(read(exercise)).to.deep.include(exercise);
    });
  });

  describe('the name', () => {
    it('can be absent where there is something to teach', () => {
      const {exercise, problems} = parseExercise({id: 'wall-sit', steps: ['Lean.']});
      expect(exercise?.name).to.equal('Wall sit');
      expect(problems).to.deep.equal([{path: 'name', message: 'An exercise needs a name.'}]);
    });

    for (const nothing of [null, undefined, 0, true, '', 'squat', [], {}, [[]], [null], {id: 3}]) {
      it(`or anything like it is not in ${JSON.stringify(nothing)}`, () => {
        const {exercise, problems} = parseExercise(nothing);
        expect(exercise).to.equal(undefined);
        expect(problems).to.have.length(1);
        expect(problems[0]?.message).to.match(/^There is no exercise here/);
      });
    }
  });

  describe('picks one from a list', () => {
    const list = [squat, {id: 'Leg_Curl', name: 'Leg Curl'}, {id: 7, name: 'Plank'}];
    const nameOf = (input: unknown, id?: string) => parseExercise(input, {id}).exercise?.name;

    it('by its id, or else by its name however it is spelt', () => {
      expect(nameOf(list, 'Leg_Curl')).to.equal('Leg Curl');
      expect(nameOf(list, 'leg-curl')).to.equal('Leg Curl');
      expect(nameOf(list, 'squat')).to.equal('Squat');
      expect(nameOf(list, '7')).to.equal('Plank');
    });

    it('the first without an id, and says that there are more', () => {
      expect(nameOf(list)).to.equal('Squat');
      expect(parseExercise(list).problems[0]?.message).to.equal(
        'The first of 3 exercises is shown. Choose one by its id.',
      );
    });

    it('none where there is none of that id', () => {
      expect(parseExercise(list, {id: 'lunge'})).to.deep.equal({
        problems: [{path: '', message: 'There is no exercise “lunge” among the 3 here.'}],
      });
    });

    it('in the envelopes of publishers', () => {
      for (const key of ['exercises', 'results', 'data']) {
        expect(nameOf({[key]: list}, '7'), key).to.equal('Plank');
      }
      expect(nameOf({success: true, data: squat})).to.equal('Squat');
    });
  });

  describe('addresses', () => {
    const links = {
      video: {url: 'a.mp4'},
      images: [{src: 'one.jpg'}, {src: 'https://example.org/two.jpg'}],
      variations: [{name: 'Other', src: 'all.json#other'}],
    };

    it('are read from where the JSON came from, images only from their own base', () => {
      const {exercise} = parseExercise(
        {...squat, ...links},
        {base: 'https://example.com/ex/all.json', imageBase: 'https://cdn.example.com/pictures'},
      );
      expect(exercise?.video?.url).to.equal('https://example.com/ex/a.mp4');
      expect(exercise?.variations).to.deep.equal([
        {name: 'Other', src: 'https://example.com/ex/all.json#other'},
      ]);
      expect(exercise?.images?.map(({src}) => src)).to.deep.equal([
        'https://cdn.example.com/pictures/one.jpg',
        'https://example.org/two.jpg',
      ]);
    });

    it('stay as written where there is no base', () => {
      expect(read(links)).to.deep.include(links);
    });

    for (const hostile of [
      'javascript:alert(1)',
      ' JavaScript:alert(1)',
      'java\nscript:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      'vbscript:msgbox(1)',
      'file:///etc/passwd',
      'blob:https://example.com/1',
      'http://[',
    ]) {
      it(`are never ${JSON.stringify(hostile)}`, () => {
        const exercise = read({
          video: hostile,
          images: [hostile],
          source: hostile,
          license: {name: 'L', url: hostile},
          variations: [{name: 'V', href: hostile, src: hostile}],
        });
        expect(exercise).to.deep.equal({
          ...squat,
          license: {name: 'L'},
          variations: [{name: 'V'}],
        });
      });
    }
  });

  describe('whatever it is given', () => {
    const word = fc.constantFrom(
      ...['name', 'steps', 'instructions', 'target', 'video', 'hold', 'seconds', 'translations'],
      ...['primary_muscles', 'primaryMuscles', 'primer', 'gifUrl', 'results', 'data', 'license'],
      ...['__proto__', 'constructor', 'toString', 'images', 'variations', 'muscles', 'equipment'],
    );
    const json = fc.letrec(tie => ({
      value: fc.oneof(
        {depthSize: 'medium', withCrossShrink: true},
        fc.jsonValue(),
        fc.string(),
        fc.array(tie('value'), {maxLength: 4}),
        fc.dictionary(word, tie('value'), {maxKeys: 8}),
      ),
    })).value;

    it('does not throw, and answers an exercise with a name, or a problem', () => {
      fc.assert(
        fc.property(json, fc.option(fc.string(), {nil: undefined}), (input, id) => {
          const {exercise, problems} = parseExercise(input, {id, base: 'https://example.com/'});
          expect(exercise ? exercise.name.trim() : problems[0]?.message).to.not.equal('');
          expect(exercise ?? problems[0]).to.not.equal(undefined);
        }),
        {numRuns: 1500},
      );
    });

    it('reads what it has read to the same', () => {
      fc.assert(
        fc.property(json, input => {
          const {exercise} = parseExercise(input);
          if (exercise) expect(parseExercise(exercise).exercise).to.deep.equal(exercise);
        }),
        {numRuns: 500},
      );
    });

    it('is not harmed by objects whose own code throws', () => {
      const trap = new Proxy({}, {get: () => expect.fail('never seen'), has: () => true});
      expect(parseExercise(trap).problems).to.have.length(1);
    });
  });
});

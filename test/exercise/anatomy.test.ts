import {expect} from '@open-wc/testing';
import {muscle, muscleName} from '../../src/exercise/anatomy.js';

describe('muscle', () => {
  for (const [id, names] of Object.entries({
    abdominals: ['abs', 'Abdominals', 'rectus abdominis', 'Rectus  Abdominis', 'waist'],
    quadriceps: ['quads', 'quadriceps', 'Quadriceps femoris'],
    lats: ['lats', 'latissimus dorsi'],
    traps: ['traps', 'Trapezius'],
    calves: ['calves', 'gastrocnemius'],
    shoulders: ['delts', 'deltoid', 'Anterior deltoid', 'deltoideus (clavicula)'],
    glutes: ['glutes', 'gluteus maximus', 'glutaeus maximus'],
    hamstrings: ['hamstrings', 'Biceps femoris', 'ischiocrural muscles'],
    biceps: ['biceps', 'biceps brachii'],
    'lower back': ['lower back', 'erector spinae', 'lower_back'],
  })) {
    it(`is ${id} by any of its names`, () => {
      for (const name of names) expect(muscle(name), name).to.equal(id);
    });
  }

  it('leaves a name that it does not know as written', () => {
    expect(muscle('Popliteus')).to.equal('Popliteus');
    expect(muscle('constructor')).to.equal('constructor');
  });
});

describe('muscleName', () => {
  it('is what stands alone on a line', () => {
    expect(muscleName('hip flexors')).to.equal('Hip flexors');
  });
});

import {capitalized, reader, type Terms} from './terms.js';

/*
 * The muscles that exercises name: our id for each, in trainers' English, and the names that
 * others use, from gym talk to Latin (Terminologia Anatomica).
 */
export const muscles = {
  abdominals: 'abs|rectus abdominis|waist',
  abductors: 'hip abductor',
  adductors: 'hip adductor|groin',
  biceps: 'biceps brachii',
  brachialis: '',
  calves: 'calf|gastrocnemius|lower leg',
  chest: 'pectoralis major|pectoral|pec',
  core: '',
  forearms: 'lower arm|brachioradialis',
  glutes: 'gluteus maximus|glutaeus maximus|gluteal',
  hamstrings: 'biceps femoris|ischiocrural muscle',
  'hip flexors': 'iliopsoas',
  lats: 'latissimus dorsi',
  'lower back': 'erector spinae|spine',
  'middle back': '',
  neck: '',
  obliques: 'obliquus externus abdominis',
  quadriceps: 'quad|quadriceps femoris',
  'serratus anterior': '',
  shins: 'tibialis anterior',
  shoulders: 'deltoid|delt|anterior deltoid|deltoideus (clavicula)',
  soleus: '',
  traps: 'trapezius',
  triceps: 'triceps brachii',
  'upper back': 'rhomboid',
} satisfies Terms;

export type MuscleId = keyof typeof muscles;

/** The id of a muscle by any of its names; a name that is not known comes back as written. */
export const muscle = reader(muscles);

/** How a muscle is called in English where it stands alone: "hip flexors" → "Hip flexors". */
export const muscleName: (id: string) => string = capitalized;

import {reader, type Terms} from './terms.js';

/*
 * The muscles that exercises name: our id for each, in trainers' English, and the names that
 * others use, from gym talk to Latin (Terminologia Anatomica).
 */
const muscles = {
  abdominals: 'abs|abdominal|abdominal muscles|rectus abdominis|transversus abdominis|waist',
  abductors: 'abductor|hip abductors|outer thighs',
  adductors: 'adductor|hip adductors|inner thighs|groin',
  biceps: 'biceps brachii|bicep',
  brachialis: '',
  calves: 'calf|gastrocnemius|triceps surae|lower legs',
  chest: 'pectoralis major|pectoralis minor|pectorals|pecs|upper chest',
  core: '',
  forearms: 'forearm|lower arms|brachioradialis|wrist flexors|wrist extensors',
  glutes: 'gluteus maximus|glutaeus maximus|gluteus medius|gluteals|buttocks',
  hamstrings: 'hamstring|biceps femoris|ischiocrural muscles|semitendinosus|semimembranosus',
  'hip flexors': 'hip flexor|iliopsoas|psoas',
  lats: 'latissimus dorsi|latissimus',
  'lower back': 'erector spinae|spinal erectors|spine|lumbar',
  'middle back': 'mid back',
  neck: 'sternocleidomastoid',
  obliques: 'oblique|external obliques|obliquus externus abdominis|obliquus internus abdominis',
  quadriceps: 'quads|quad|quadriceps femoris|rectus femoris',
  'rotator cuff': '',
  'serratus anterior': 'serratus',
  shins: 'tibialis anterior',
  shoulders:
    'shoulder|deltoids|deltoid|delts|deltoideus|deltoideus (clavicula)|anterior deltoid|front deltoids|lateral deltoid|posterior deltoid|rear deltoids|rear delts',
  soleus: '',
  traps: 'trapezius',
  triceps: 'triceps brachii|tricep',
  'upper back': 'rhomboids',
} satisfies Terms;

export type MuscleId = keyof typeof muscles;

/** The id of a muscle by any of its names; a name that is not known comes back as written. */
export const muscle = reader(muscles);

/** How a muscle is called in English where it stands alone: "hip flexors" → "Hip flexors". */
export function muscleName(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1);
}

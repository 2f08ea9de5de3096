import type {Exercise} from '../../src/exercise/schema.js';

/** What the page begins with, and what one can begin with oneself. */
export const example = {
  name: 'Wall sit',
  target: ['quadriceps'],
  secondary: ['glutes', 'calves'],
  execution: 'isometric',
  force: 'static',
  equipment: ['bodyweight'],
  level: 'beginner',
  overview:
    'A hold for strong thighs that needs nothing but a wall. How deep you sit decides how hard it is.',
  steps: [
    'Stand with your back against a wall, feet hip-width apart and a good step away from it.',
    'Slide down as far as is comfortable, at most until your thighs are level.',
    'Hold for 20 to 30 seconds and breathe evenly.',
    'Push through your heels and slide up again.',
  ],
  tips: ['The higher you stay, the easier it is.', 'Keep your weight on your heels.'],
  mistakes: ['Letting the knees fall inwards.', 'Holding your breath.'],
  hold: {seconds: [20, 30], sets: 3, rest: 30},
  variations: [
    {
      name: 'Single-leg wall sit',
      description: 'One foot off the floor: for when 60 seconds are easy.',
    },
  ],
} satisfies Exercise;

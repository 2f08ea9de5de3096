import {__} from '@wordpress/i18n';

/** Marks the block that the inserter shows. */
export const exampleName = 'Wall sit';

/** What the inserter shows of an exercise. */
export const example = {
  name: exampleName,
  target: ['quadriceps'],
  equipment: ['bodyweight'],
  level: 'beginner',
  steps: [
    __('Lean your back against a wall, feet a good step away from it.', 'exercise-elements'),
    __('Slide down as far as is comfortable.', 'exercise-elements'),
    __('Hold for 20 to 30 seconds, then slide up again.', 'exercise-elements'),
  ],
};

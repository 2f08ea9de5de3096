import {createBlock, type Transforms} from '@wordpress/blocks';
import {escaped} from '../../../elements/exercise-card/fallback.js';
import {settings} from '../settings.js';
import {askedBy, isJsonAddress} from './addresses.js';
import type {ExerciseAttributes} from './attributes.js';
import {fromPasted} from './transforms.js';
import {exerciseFrom} from './written.js';

const addressIn = (node: Element) => node.textContent.trim();

export const exerciseTransforms: Transforms<ExerciseAttributes> = {
  from: [
    ...fromPasted({
      block: 'exercise',
      tags: ['exercise-card'],
      attributes: ['src', 'sections', 'heading-level'],
      shortcode: 'exercise',
      read: written => exerciseFrom(written, settings.permalinks),
    }),
    {
      type: 'raw',
      // Before WordPress takes it for something to embed.
      priority: 5,
      isMatch: node =>
        node.localName === 'p' &&
        (askedBy(addressIn(node), settings) !== undefined || isJsonAddress(addressIn(node))),
      transform: node => createBlock('exercise-elements/exercise', {href: addressIn(node)}),
    },
  ],
  to: [
    {
      type: 'block',
      blocks: ['core/paragraph'],
      isMatch: ({href}) => Boolean(href),
      transform: ({href = '', name = href}) =>
        createBlock('core/paragraph', {
          content: `<a href="${escaped(href)}">${escaped(name)}</a>`,
        }),
    },
  ],
};

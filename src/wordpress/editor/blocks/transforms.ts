import {createBlock, type Transform} from '@wordpress/blocks';
import type {Written} from './written.js';

interface Pasted {
  /** "exercise", of "exercise-elements/exercise". */
  readonly block: string;
  readonly tags: readonly string[];
  /** What of a tag is kept while it is pasted. */
  readonly attributes: readonly string[];
  readonly shortcode: string;
  readonly read: (written: Written) => object;
}

/** Makes a block of a pasted tag, and of a shortcode. */
export function fromPasted({block, tags, attributes, shortcode, read}: Pasted): Transform<never>[] {
  const name = `exercise-elements/${block}`;
  return [
    {
      type: 'raw',
      schema: Object.fromEntries(tags.map(tag => [tag, {attributes}])),
      isMatch: node => tags.includes(node.localName),
      transform: node =>
        createBlock(
          name,
          read(attribute => node.getAttribute(attribute)),
        ),
    },
    {
      type: 'shortcode',
      tag: shortcode,
      transform: ({named}) =>
        createBlock(
          name,
          read(attribute => named[attribute.replace('-', '_')]),
        ),
    },
  ];
}

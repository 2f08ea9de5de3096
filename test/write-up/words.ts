import type {Block} from '../../src/write-up/blocks.js';
import type {WriteUp} from '../../src/write-up/read-write-up.js';

/**
 * Words and figures, in alphabetical order, each as often as it stands there; but for the beginning
 * of an address, which a reader may leave out.
 */
export function wordsIn(texts: readonly string[]): string[] {
  const words = texts.flatMap(text => text.match(/[\p{L}\p{N}]+/gu) ?? []);
  return words.filter(word => word !== 'https').sort();
}

/** Every text in a value, at any depth. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** All that the lines of a write-up say, addresses included. */
export function wordsOfBlocks(blocks: readonly Block[]): string[] {
  return wordsIn(
    blocks.flatMap(({text, label = '', image = '', links = []}) => [
      text,
      label,
      image,
      ...links.map(({href}) => href),
    ]),
  );
}

/** All that was made of them. */
export function wordsOfWriteUp({exercise, unplaced, labels}: WriteUp): string[] {
  return wordsIn([...textsIn(exercise), ...unplaced.map(({text}) => text), ...labels]);
}

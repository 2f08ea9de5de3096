/*
 * Items by signs that tell only where they count up: "1" on a line of its own may be any figure,
 * "1 - Lean" a label with its value, and "1-arm row" is a name.
 */
import type {Block} from './blocks.js';
import {placeOfBlock} from './pair.js';
import {hasWords} from './text.js';

/** "1", "2.", "(3)", "Step 4": the item is the line below. */
const ALONE = /^(?:(?:step|paso)\s+)?\(?(\d{1,2})(?:[.):]{0,2}|\ufe0f?\u20e3)$/i;
/** "1 - Lean", "2: Lean" */
const APART = /^(\d{1,2})(?:\s*:|\s+[–—-])\s+(?=\p{L})/u;
/** "1-Lean" */
const ATTACHED = /^(\d{1,2})[–—-](?=\p{L})/u;

/** A line that may be an item, and how many lines it takes. */
interface Item {
  readonly at: number;
  readonly number: number;
  readonly block: Block;
  readonly lines: number;
}

/** Reads the item that begins with a line, if one does. */
type ReadItem = (line: Block, below?: Block) => Omit<Item, 'at'> | undefined;

/** The lines of a text, with those as items that are counted. */
export function withCounted(blocks: readonly Block[]): readonly Block[] {
  const alone = withItems(blocks, itemBelow);
  const apart = withItems(alone, line => itemBehind(APART, line));
  return withItems(apart, line => itemBehind(ATTACHED, line), isNoneOfNames);
}

function withItems(
  blocks: readonly Block[],
  readItem: ReadItem,
  isList = (run: readonly Item[]) => run.length > 1,
): readonly Block[] {
  const items = runsOf(blocks, readItem).filter(isList).flat();
  const starts = new Map(items.map(item => [item.at, item.block]));
  const taken = new Set(items.filter(({lines}) => lines > 1).map(({at}) => at + 1));
  return blocks.map((block, at) => starts.get(at) ?? block).filter((_, at) => !taken.has(at));
}

/** Items that count up from 1, whatever stands between them but a title. */
function runsOf(blocks: readonly Block[], readItem: ReadItem): Item[][] {
  const runs: Item[][] = [];
  let run: Item[] = [];
  for (const [at, block] of blocks.entries()) {
    const item = readItem(block, blocks[at + 1]);
    if (item?.number === 1) runs.push((run = [{...item, at}]));
    else if (run.length && item?.number === run.length + 1) run.push({...item, at});
    else if (!item && placeOfBlock(block)) run = [];
  }
  return runs;
}

function itemBelow(line: Block, below?: Block) {
  const number = !line.links && isPlain(line) && ALONE.exec(line.text)?.[1];
  const isItem = below && isPlain(below) && !ALONE.test(below.text) && !placeOfBlock(below);
  if (!number || !isItem) return undefined;
  const {text, links} = below;
  return {number: Number(number), block: asItem({...line, text, ...(links && {links})}), lines: 2};
}

function itemBehind(sign: RegExp, line: Block) {
  const match = isPlain(line) && sign.exec(line.text);
  if (!match) return undefined;
  const text = line.text.slice(match[0].length);
  return {number: Number(match[1]), block: asItem({...line, text}), lines: 1};
}

const isPlain = ({kind, text, label, image, isBeside}: Block) =>
  kind === 'paragraph' && hasWords(text) && label === undefined && image === undefined && !isBeside;

const asItem = (block: Block): Block => ({...block, kind: 'item', ordered: true});

/** Two may be "1-arm row" and "2-leg row"; more of a kind "1-arm", "2-arm", "3-arm". */
function isNoneOfNames(run: readonly Item[]): boolean {
  const begins = new Set(run.map(({block}) => /^\p{L}+/u.exec(block.text)?.[0].toLowerCase()));
  return run.length > 2 && begins.size > 1;
}

import type {Block} from './blocks.js';
import {pairIn} from './pair.js';
import {isSentence, wordCount} from './text.js';

/** What stands under a title, and how far it goes. */
export interface Section {
  /** First and last item of the list that it is; what stands around the list is not of it. */
  readonly list: readonly [first: number, last: number];
  /** Where it ends, if it does in a title that nobody knows. */
  readonly end?: number;
}

export const noSection: Section = {list: [0, -1]};

/** The section whose first line is the block at this place. */
export function sectionFrom(
  blocks: readonly Block[],
  start: number,
  opens: (block: Block) => boolean,
): Section {
  const items: number[] = [];
  const section = (): Section =>
    items.length > 1 ? {list: [items[0] ?? 0, items.at(-1) ?? -1]} : noSection;
  // Among lines that are neither sentences nor items, a title looks like one of them.
  let isEven = true;
  /** The most empty lines between two lines of it. */
  let widest = 0;
  for (let at = start; at < blocks.length; at++) {
    const block = blocks[at];
    const next = blocks[at + 1];
    if (block?.isBeside) continue;
    if (!block || opens(block)) break;
    const {gap = 0} = block;
    const isApart = gap > (next?.gap ?? 0) || (at > start + 1 && gap > widest);
    // A numbered list goes on after what stands between its items.
    const leads = next !== undefined && !opens(next) && !next.ordered;
    if (at > start && isEven && isApart && leads && couldBeTitle(block))
      return {...section(), end: at};
    if (at > start) widest = Math.max(widest, gap);
    if (block.kind === 'item') items.push(at);
    else isEven &&= isSentence(block.text);
  }
  return section();
}

/** Longer, it is no title. */
const MOST_WORDS = 8;
const ENDED = /[.!…:;,]["”’)]*$/;
/** What begins a step or a tip, short as it may be. */
const ADVICE =
  /^(?:and|then|now|next|again|hold|repeat|switch|change|swap|return|come|go|get|keep|lower|lift|raise|rest|relax|breathe|inhale|exhale|pause|stop|stand|sit|lie|kneel|lean|bend|stretch|straighten|push|pull|press|squeeze|step|jump|walk|turn|rotate|twist|tilt|place|put|bring|take|let|look|move|slide|roll|reach|release|start|finish|do|don[’']t|avoid|no|never|always|try|use|stay|slowly|y|luego|ahora|mantén|repite|cambia|vuelve|baja|sube|levanta|descansa|relaja|respira|inhala|exhala|estira|dobla|empuja|tira|gira|coloca|apoya|lleva|haz|evita|nunca|siempre)(?![\p{L}\p{N}])/iu;

/** Whether a line could be a title by its words: it begins like one, and no sentence ends in it. */
function couldBeTitle(block: Block): boolean {
  const {kind, text} = block;
  const isShort = wordCount(text) <= MOST_WORDS && !ENDED.test(text);
  const isPlain = kind === 'paragraph' && !block.image && !pairIn(block);
  return isPlain && isShort && !/^[\p{Ll}\p{N}]/u.test(text) && !ADVICE.test(text);
}

import type {Block} from './blocks.js';
import type {Fact} from './facts.js';
import {pairIn, placeOfBlock} from './pair.js';
import {addressPattern, hasWords, isSentence, wordCount} from './text.js';

const HOW_TO =
  /^how to (?:do|perform|execute)(?: (?:an?|the))? |^what is (?:an?|the) |^¿?cómo (?:hacer|realizar)(?: (?:el|la|una?))? |^¿?qué es (?:el|la|una?) /i;
/** A name may be called out, or asked about. */
const CALL = /^¡|\s*[!?]+$/g;
/** " 101 Video Tutorial", ": A Complete Guide | My Blog", " (with Tips)" */
const TAIL =
  /(?:[\s:–—,(-]+\b(?:101|how[- ]to|video|vídeo|tutorial|exercise guide|guide|guía|demonstration|demo|instructions|step[- ]by[- ]step|complete|ultimate|for beginners|an?|the|and|with|&|benefits|variations|technique|form|tips|common|mistakes)\b[)!]?)*(?:\s[|»].*)?$/i;

/** A name without what a page's title says besides. */
export function nameIn(written: string): Fact {
  const title = written.replace(CALL, '');
  const before = HOW_TO.exec(title)?.[0] ?? '';
  const after = TAIL.exec(title.slice(before.length))?.[0] ?? '';
  const value = title.slice(before.length, title.length - after.length);
  return hasWords(value)
    ? {value, rest: [before.trim(), after.replace(/^[\s|:–—,(-]+/, '')].filter(hasWords)}
    : {value: written};
}

/** Where the name stands: in the largest heading, behind a label, in the first heading or line. */
export function findName(blocks: readonly Block[]): number {
  const isFree = (block: Block) =>
    block.kind === 'heading' &&
    block.image === undefined &&
    !block.isBeside &&
    !placeOfBlock(block);
  const largest = blocks.findIndex(block => block.level === 1 && isFree(block));
  const labelled = blocks.findIndex(block => pairIn(block) && placeOfBlock(block) === 'name');
  const isBefore = labelled >= 0 && (largest < 0 || labelled < largest);
  const start = blocks.findIndex(block => !block.isBeside);
  const [first, second] = blocks.slice(Math.max(start, 0));
  const isTitle = couldBeName(first, second);
  // "title: …" comes after other facts of its kind, and not after a title.
  if (isBefore && !(isTitle && first && !pairIn(first) && !isSentence(first.text))) return labelled;
  if (largest >= 0) return largest;
  const telling = blocks.findIndex(block => isFree(block) || placeOfBlock(block));
  const heading = blocks[telling];
  if (heading && isFree(heading)) return telling;
  return isTitle ? start : -1;
}

/** Whether the first line could be a name. */
function couldBeName(first?: Block, second?: Block): boolean {
  if (!first || first.isBeside || first.ordered || first.image || first.label !== undefined)
    return false;
  if (first.kind === 'item' && second?.kind === 'item') return false;
  const {text} = first;
  const isPlain = !isSentence(text) || isCall(text);
  return !placeOfBlock(first) && isPlain && !addressPattern.test(text);
}

/** Longer, what is called out is no name. */
const MOST_WORDS = 4;

/** "Plank!", "How to do a plank?"; any other question is one to the reader. */
function isCall(text: string): boolean {
  const [before = ''] = HOW_TO.exec(text) ?? [];
  const called = text.slice(before.length).replace(CALL, '');
  const isShort = wordCount(called) <= MOST_WORDS && !/[.!?…]/.test(called);
  return isShort && (text.endsWith('!') || (before !== '' && text.endsWith('?')));
}

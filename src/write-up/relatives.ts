import type {Block, Link} from './blocks.js';
import type {Draft} from './draft.js';
import {listIn} from './facts.js';
import {hasWords, isSentence, wordCount} from './text.js';

interface Relative {
  readonly name: string;
  readonly href?: string;
  readonly description?: string;
}

/** Parts the name of an exercise from what is said of it: "Wall sit: …", "Wall sit – …". */
const PART = /:\s+|\s[–—-]\s+/;
/** Longer, it is no name. */
const LONGEST_NAME = 60;

/** Words of prose about variations or alternatives, which names none. */
const ABOUT = /variation|alternative|substitut|variaci|alternativa|:$/i;
const LONGEST_LINE = 25;

/** "…, with both knees bent" says more of what was named before. */
const MORE =
  /^(?:with|without|then|but|so|if|when|while|until|as|on|in|at|from|con|sin|luego|si|en)\s/i;

/** "Side plank, dead bug and crunch" behind a label; without a comma it is one name. */
export function addRelatives(draft: Draft, place: string, block: Block) {
  const {text, links = []} = block;
  const isList = /[,;]/.test(text) && !links.length;
  const found = isList ? listIn(text) : undefined;
  const [first = '', ...others] = found?.value ?? [];
  const list = MORE.test(first) || !others.some(each => MORE.test(each)) ? found : undefined;
  draft.label(...(list?.labels ?? []));
  for (const each of list?.value ?? [text]) addRelative(draft, place, {...block, text: each});
}

/** Adds the variation or the alternative that a line tells of; leaves what only speaks of them. */
export function addRelative(draft: Draft, place: string, {kind, text, links = []}: Block) {
  const list = draft.list(place);
  if (kind === 'paragraph' && (links.length > 1 || (links.length && isSentence(text)))) {
    let rest = text;
    for (const link of links) {
      const without = cut(rest, link.text);
      rest = without ?? rest;
      if (without === undefined) draft.leaveLinks([link]);
      else list.push({name: link.text, href: link.href});
    }
    draft.leave(rest);
  } else if (kind === 'paragraph' && (wordCount(text) > LONGEST_LINE || ABOUT.test(text))) {
    draft.leaveLine(text, links);
  } else {
    list.push(relativeIn(text, links[0]));
    draft.leaveLinks(links.slice(1));
  }
}

/** A text with "…" in place of these words of it, if they stand there as whole words. */
function cut(text: string, words: string): string | undefined {
  if (!hasWords(words)) return undefined;
  const isWhole = (at: number) =>
    !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at)) &&
    !/^[\p{L}\p{N}]/u.test(text.slice(at + words.length, at + words.length + 2));
  const at = text.indexOf(words);
  return at >= 0 && isWhole(at)
    ? `${text.slice(0, at)}…${text.slice(at + words.length)}`
    : undefined;
}

/** Adds to what is said of the last one. */
export function describeRelative(draft: Draft, place: string, {text, links}: Block) {
  const list = draft.list<string | Relative>(place);
  const last = list.pop() ?? '';
  const relative = typeof last === 'string' ? {name: last} : last;
  const said = 'description' in relative ? [relative.description, text] : [text];
  list.push({...relative, description: said.join(' ')});
  draft.leaveLinks(links);
}

/** "Wall sit – easier", parted; a line that parts into nothing is a name. */
export function relativeIn(text: string, link?: Link): string | Relative {
  const address = link && {href: link.href};
  if (link && cut(text, link.text)?.startsWith('…')) {
    const description = text.slice(link.text.length).replace(/^[\s:,–—-]+/, '');
    return {name: link.text, ...address, ...(hasWords(description) && {description})};
  }
  const part = PART.exec(text.slice(0, LONGEST_NAME));
  const name = text.slice(0, part?.index);
  const description = part ? text.slice(part.index + part[0].length) : '';
  if (hasWords(name) && hasWords(description)) return {name, ...address, description};
  return address ? {name: text, ...address} : text;
}

import {hasWords, type Block, type Link} from './blocks.js';
import type {Draft} from './draft.js';
import {isSentence, wordCount} from './facts.js';

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

/** Adds the variation or the alternative that a line tells of; leaves what only speaks of them. */
export function addRelative(draft: Draft, place: string, {kind, text, links = []}: Block) {
  const list = draft.list(place);
  if (kind === 'paragraph' && (links.length > 1 || (links.length && isSentence(text)))) {
    const named = links.filter(link => hasWords(link.text) && text.includes(link.text));
    list.push(...named.map(({text: name, href}) => ({name, href})));
    const rest = named.reduce((left, link) => left.replace(link.text, '…'), text);
    draft.leaveLine(
      rest,
      links.filter(link => !named.includes(link)),
    );
  } else if (kind === 'paragraph' && (wordCount(text) > LONGEST_LINE || ABOUT.test(text))) {
    draft.leaveLine(text, links);
  } else {
    list.push(relativeIn(text, links[0]));
    draft.leaveLinks(links.slice(1));
  }
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

function relativeIn(text: string, link: Link | undefined): string | Relative {
  const address = link && {href: link.href};
  if (link && hasWords(link.text) && text.startsWith(link.text)) {
    const description = text.slice(link.text.length).replace(/^[\s:,–—-]+/, '');
    return {name: link.text, ...address, ...(hasWords(description) && {description})};
  }
  const part = PART.exec(text.slice(0, LONGEST_NAME));
  const name = text.slice(0, part?.index);
  const description = part ? text.slice(part.index + part[0].length) : '';
  if (hasWords(name) && hasWords(description)) return {name, ...address, description};
  return address ? {name: text, ...address} : text;
}

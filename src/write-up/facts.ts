import {muscle} from '../exercise/anatomy.js';
import {timesIn} from '../exercise/prose.js';
import type {Hold} from '../exercise/schema.js';
import {equipment, execution} from '../exercise/vocabulary.js';
import type {Block, Link} from './blocks.js';
import {nameIn} from './name.js';
import {addressPattern, hasWords, isSentence, wholeAddress, wordCount} from './text.js';
import type {Place} from './titles.js';

/** What a value says. */
export interface Fact<T = unknown> {
  readonly value: T;
  /** Words of it that the value does without: "and", the figures of a hold. */
  readonly labels?: readonly string[];
  /** Words of it that belong elsewhere. */
  readonly rest?: readonly string[];
  /** The link whose address it has taken. */
  readonly link?: Link | undefined;
}

/** Longer, it is no value of a fact. */
const LONGEST = 300;

/** A line with a fact, apart from its label. */
export interface FactLine {
  readonly kind?: Block['kind'];
  readonly text: string;
  readonly label?: string | undefined;
  readonly links?: readonly Link[] | undefined;
}

/** What a line says, as the value of a field; undefined where it cannot be that. */
export function factIn(place: Place, line: FactLine): Fact | undefined {
  const {text, label = ''} = line;
  if (text.length > LONGEST || !hasWords(text)) return undefined;
  switch (place) {
    case 'name':
      return nameIn(text);
    case 'likes':
      return likesIn(text);
    case 'target':
    case 'secondary':
      // "Work: 30 s" is no muscle.
      return /^\d/.test(text) ? undefined : listIn(text, line.kind === 'item');
    case 'equipment':
      return listIn(text, line.kind === 'item');
    case 'execution':
    case 'force':
    case 'level':
      return !isSentence(text) && wordCount(text) <= 3 ? {value: text} : undefined;
    case 'hold':
      return holdIn(`${label}: ${text}`);
    case 'author':
      return isSentence(text) ? undefined : (bylineIn(text) ?? authorIn(text));
    case 'license':
      return isSentence(text) ? undefined : licenseIn(line, /.+/);
    case 'source':
      return addressIn(line, address => address);
    case 'video':
      return addressIn(line, url => ({url}));
    default:
      return undefined;
  }
}

const vocabularies: Partial<Record<Place, (word: string) => string>> = {
  target: muscle,
  secondary: muscle,
  equipment,
  execution,
};

/** Whether a word is one that we know for this field, or what kind of one: "rear delts". */
export function isKnown(place: Place, word: string): boolean {
  // Our names have small letters; what is not known comes back as it was given.
  const loud = word.toUpperCase();
  const last = loud.replace(/^\S+ (?=\S+$)/, '');
  return [loud, last].some(each => (vocabularies[place]?.(each) ?? each) !== each);
}

/** "0", "♥ 12", "12 likes" */
function likesIn(text: string): Fact | undefined {
  const [, count] = /^[^\p{L}\p{N}]*(\d{1,9})(?:\s*likes?)?$/iu.exec(text) ?? [];
  return count ? {value: Number(count), labels: [text]} : undefined;
}

/** A comma, or a word for it; in brackets it parts nothing. */
const COMMA = /(?:\s*[,;•·|]\s*(?:(and|or|y|e|o)\s+)?|\s+(?:(and|or|y|e|o)|[&+/])\s+)(?![^()]*\))/i;

/** What ends a list, and is none of its things. */
const END = /(?:[\s,;]+(?:etc|etcétera))?\.?$/i;

/** "Calves, lower back and hip flexors" → three */
export function listIn(text: string, isItem = false): Fact<string[]> | undefined {
  const [end = ''] = END.exec(text) ?? [];
  const parts = text.slice(0, text.length - end.length).split(COMMA);
  const value = parts.filter((part, at) => at % 3 === 0 && hasWords(part));
  // Every word in between is what the pattern has caught.
  const labels = [...parts.filter((part, at) => at % 3 && part), end].filter(hasWords);
  const isProse = /[!?:…]$|\. /.test(text);
  const longest = isItem ? 8 : text.endsWith('.') ? 3 : 4;
  const isShort = (part: string) => wordCount(part.replace(/\([^()]*\)/g, '')) <= longest;
  return !isProse && value.every(isShort) ? {value, labels} : undefined;
}

const REST_BEFORE = /\b(?:rest|descanso)\b[^\p{L}\p{N}]*(?:(?:for|of|time|de)\s+)?$/iu;
const REST_AFTER = /^[^\p{L}\p{N}]*(?:(?:of|de)\s+)?(?:rest|descanso|between|entre)\b/iu;
const SETS =
  /\b(\d{1,3})\s*(?:sets?\b|rounds?\b|series\b|times\b|[x×])|\b(?:sets?|rounds?|series)\b\s*:?\s*(\d{1,3})\b|[x×]\s*(\d{1,3})\b/i;
const SIDES =
  /\b(?:(?:each|per|both|every)\s+(?:side|leg|arm)s?|(?:por\s+)?cada\s+(?:lado|pierna|brazo)|por\s+(?:lado|pierna|brazo))\b/i;
const FILLER =
  /^(?:[^\p{L}\p{N}]|\b(?:hold|time|for|rest|between|of|sets?|rounds?|series|on|and|with|then|up|to|about|mantener|por|de|entre|y|descanso)\b)*$/iu;

/** "30–60 s, 2 sets, 15 s rest, each side"; nothing where it says more than that. */
function holdIn(text: string): Fact | undefined {
  const hold: {-readonly [K in keyof Hold]?: Hold[K]} = {};
  let left = text
    .replace(/\bseg(?:undo)?s?\b/gi, 's')
    .replace(/\bminutos?\b/gi, 'min')
    .replace(/(\d) a (?=\d)/g, '$1 to ');
  // From the last, so that the places of the others hold.
  for (const {start, end, seconds} of timesIn(left).reverse()) {
    const before = left.slice(0, start);
    const after = left.slice(end);
    const rests = REST_BEFORE.test(before) || REST_AFTER.test(after);
    if (![seconds].flat().every(Number.isInteger)) return undefined;
    if (rests && typeof seconds === 'number') hold.rest ??= seconds;
    else if (!rests && !hold.seconds) hold.seconds = seconds as Hold['seconds'];
    else return undefined;
    // A rest takes its word along, which the time before it would be read with.
    left = `${before.replace(REST_BEFORE, '')} , ${rests ? after.replace(REST_AFTER, '') : after}`;
  }
  const [sets, ...counts] = SETS.exec(left) ?? [];
  if (sets) {
    hold.sets = Number(counts.find(Boolean));
    left = left.replace(sets, ' ');
  }
  if (SIDES.test(left)) {
    hold.sides = 2;
    left = left.replace(SIDES, ' ');
  }
  return Object.keys(hold).length && FILLER.test(left) ? {value: hold} : undefined;
}

/** "Jane Doe | March 3", "by my sister" */
function authorIn(text: string): Fact | undefined {
  const [by = ''] = BY.exec(text) ?? [];
  const [value = '', ...rest] = text.slice(by.length).split(/\s*[|·•,]\s*|\s[–—-]\s/);
  const labels = [by.trim()].filter(Boolean);
  return hasWords(value) ? {value, labels, rest: rest.filter(hasWords)} : undefined;
}

const BY = /^(?:(?:[Ww]ritten|[Pp]osted|[Ww]ords|[Tt]ext) by|[Bb]y|BY|[Pp]or) /;
/** A name in capitals; after it a mark, or nothing. */
const NAMES =
  /^(?:(?:\p{Lu}[\p{L}.’'-]*|de|da|del|la|van|von|der)(?:\s|(?=,|$)))+(?=[,|·•–—-]|on |$)/u;

/** "By Jane Doe", on a line of its own. */
export function bylineIn(text: string): Fact | undefined {
  const [by = ''] = BY.exec(text) ?? [];
  const [value] = (by ? NAMES.exec(text.slice(by.length, LONGEST)) : undefined) ?? [];
  if (!value || isSentence(text)) return undefined;
  const rest = text.slice(by.length + value.length).replace(/^[\s,|·•–—-]+/, '');
  return {value: value.trim(), labels: [by.trim()], rest: [rest].filter(hasWords)};
}

const COMMONS =
  /(?<![\p{L}\p{N}])(?:CC[ -]?(?:0|BY)(?:-(?:NC|ND|SA))*(?:[ -]\d\.\d)?|Creative Commons(?: \p{Lu}[\p{L}-]*)*(?: \d\.\d)?(?: International)?)(?![\p{L}\p{N}-])/u;
const UNDER =
  /^(?:this (?:text|work|article|post|content) is )?(?:licensed|available|released) under (?:an? |the )?/i;

/** A licence that is named in a text, such as "CC BY-SA 4.0". */
export function licenseIn(
  {text, links: [link] = []}: FactLine,
  pattern = COMMONS,
): Fact | undefined {
  if (text.length > LONGEST) return undefined;
  const written = addressPattern.exec(text)?.[0] ?? '';
  const plain = text.replace(written, ' ').trim();
  const [under = ''] = UNDER.exec(plain) ?? [];
  const terms = plain.slice(under.length);
  const match = pattern.exec(terms);
  if (!match) return undefined;
  const [name] = match;
  const url = written || link?.href;
  const rest = [terms.slice(0, match.index), terms.slice(match.index + name.length)];
  return {
    value: {name: name.trim(), ...(url && {url})},
    labels: [under.trim()].filter(hasWords),
    rest: rest.map(part => part.trim()).filter(hasWords),
    link: written ? undefined : link,
  };
}

function addressIn(
  {text, links: [link] = []}: FactLine,
  valueOf: (address: string) => unknown,
): Fact | undefined {
  const [written] = addressPattern.exec(text) ?? [];
  const address = written ? wholeAddress(written) : link?.href;
  if (!address) return undefined;
  const rest = written ? text.replace(written, ' ').trim() : text;
  return {value: valueOf(address), rest: [rest].filter(hasWords), link: written ? undefined : link};
}

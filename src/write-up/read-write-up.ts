import {takeBeside, takeImage, takeOrigin, takeVideo} from './anywhere.js';
import type {Block} from './blocks.js';
import {Draft, type WriteUp} from './draft.js';
import {bylineIn, factIn, isKnown} from './facts.js';
import {findName} from './name.js';
import {pairIn, placeOfBlock} from './pair.js';
import {isIn, lines, relatives, sections, words} from './places.js';
import {addRelative, addRelatives, describeRelative} from './relatives.js';
import {noSection, sectionFrom} from './section.js';
import {splitOnlyStep} from './sentences.js';
import {hasWords, isSentence, wordCount} from './text.js';
import {placeOf, type Place} from './titles.js';

export type {WriteUp} from './draft.js';

/** Sorts the lines of a write-up into the fields of an exercise. Never throws. */
export function readWriteUp(blocks: readonly Block[]): WriteUp {
  const saysSomething = ({text, label = '', image, links}: Block) =>
    image !== undefined || Boolean(links?.length) || hasWords(label + text);
  return new Reader(blocks.filter(saysSomething)).read();
}

/** What timers, stopwatches and buttons of a page leave in what is copied from it. */
const LEFT_OVER =
  /^(?:timer|hours?|minutes?|seconds?|milliseconds?|stopwatch|start|stop|pause|reset|lap|share|print|save|pin|pin it|tweet|facebook|twitter|pinterest|whatsapp|email|copy link|menu|skip to content|\d\d?(?::\d\d){1,3})$/i;

/** "Step 2: Lift the leg", as a heading. */
const STEP = /^(?:step|paso)\s+\d/i;

/** A title without a level is the least of them. */
const LEAST = 7;

/** Whether a line among words could be one of them. */
const couldBeWord = ({text}: Block) => !/\d/.test(text) && !bylineIn(text) && !LEFT_OVER.test(text);

class Reader {
  readonly #blocks: readonly Block[];
  readonly #draft = new Draft();
  /** What is being read, and the level of its title: deeper ones stand inside of it. */
  #place: Place | 'opening' = 'opening';
  #level = 0;
  #section = noSection;
  /** What joins the next line to the one before, such as ": " after a heading among lines. */
  #joint = '';
  /** Where the next block stands. */
  #next = 0;

  constructor(blocks: readonly Block[]) {
    this.#blocks = blocks;
  }

  read(): WriteUp {
    const name = findName(this.#blocks);
    if (name > 0) this.#place = 'nowhere';
    while (this.#next < this.#blocks.length) {
      const at = this.#next++;
      const block = this.#blocks[at];
      if (block && at === name) this.#readName(block);
      else if (block?.isBeside) takeBeside(this.#draft, block);
      else if (block) this.#readBlock(block, at);
    }
    splitOnlyStep(this.#draft);
    return this.#draft.finish();
  }

  #readName(block: Block) {
    const {label, value = block.text} = pairIn(block) ?? {};
    const isLabelled = label !== undefined && placeOf(label) === 'name';
    const line = isLabelled ? {...block, label, text: value} : block;
    const fact = factIn('name', line);
    if (fact) this.#draft.take('name', fact, line);
    else this.#leave(line);
    this.#place = 'opening';
    const likes = this.#blocks[this.#next];
    const count = likes && !likes.label && !likes.image && factIn('likes', likes);
    if (!count) return;
    this.#draft.take('likes', count, likes);
    this.#next++;
  }

  #readBlock(whole: Block, at: number) {
    const block =
      placeOfBlock(whole, this.#draft.name) === 'video' ? whole : takeVideo(this.#draft, whole);
    if (at === this.#section.end) this.#leaveTitle(block);
    else if (block.image !== undefined) takeImage(this.#draft, block, block.image);
    else if (!hasWords(block.text)) this.#leave(block);
    else if (block.kind !== 'item' && LEFT_OVER.test(block.text)) this.#leave(block);
    else if (!this.#readPair(block) && !this.#readTitle(block)) {
      if (block.kind === 'heading') this.#readHeading(block);
      else this.#readLine(block, at);
    }
  }

  /** "Equipment: barbell" */
  #readPair(block: Block): boolean {
    const pair = pairIn(block);
    if (!pair) return false;
    const {label, value, isAside, isName} = pair;
    const isTold = block.label !== undefined;
    const isItem = block.kind === 'item';
    if (isItem && !isAside && !isTold && this.#isAmongLines) return false;
    const place = this.#resolve(placeOf(label, this.#draft.name), value);
    const line = {...block, label, text: value};
    const fact = place && factIn(place, line);
    if (fact) this.#draft.take(place, fact, line);
    else if (isName && isIn(relatives, place))
      this.#add(place, {...block, kind: 'item', text: `${label}: ${value}`});
    else if (isIn(sections, place)) {
      this.#draft.label(label);
      if (!isAside) this.#open(place, block.level, label);
      const rest = {kind: block.kind, text: value, links: block.links ?? []};
      if (block.kind === 'heading') this.#leave(rest);
      else if (isIn(relatives, place) && !isAside) addRelatives(this.#draft, place, rest);
      else this.#add(place, rest);
    } else if (isTold || place === 'nowhere') this.#leave(block);
    else return false;
    return true;
  }

  #readTitle(block: Block): boolean {
    const {kind, level, text, links} = block;
    const named = kind === 'item' ? undefined : placeOf(text, this.#draft.name);
    const place = this.#resolve(named, this.#blocks[this.#next]?.text);
    if (!place) return false;
    const isSection = isIn(sections, place) || place === 'synopsis' || place === 'nowhere';
    if (!isSection && kind !== 'heading') return this.#readFacts(place, block);
    if (place === 'nowhere') this.#draft.leave(text);
    else this.#draft.label(text);
    this.#draft.leaveLinks(links);
    this.#open(place, level, text);
    return true;
  }

  /** A label on a line of its own, and what follows it. Answers whether it was one. */
  #readFacts(place: Place, block: Block): boolean {
    const label = block.text;
    const [first, ...values] = this.#valuesAfter(place, label);
    const next = this.#blocks[this.#next];
    if (!first && next && !this.#opens(next)) {
      if (!isIn(words, place)) return false;
      this.#leave(block);
      this.#open('nowhere', undefined, label);
      return true;
    }
    this.#draft.label(label);
    this.#draft.leaveLinks(block.links);
    for (const value of first ? [first, ...values] : []) {
      const fact = factIn(place, {...value, label});
      if (fact) this.#draft.take(place, fact, value);
      this.#next++;
    }
    return true;
  }

  /** The items after a label; or the one line, with more of them where the words are known. */
  #valuesAfter(place: Place, label: string): Block[] {
    const values: Block[] = [];
    const first = this.#blocks[this.#next];
    /** How many are known, with those among them. */
    let known = 1;
    /** Whether an empty line would tell that all of them belong together. */
    let isRun = first !== undefined && isKnown(place, first.text);
    for (let at = this.#next; at < this.#blocks.length; at++) {
      const block = this.#blocks[at];
      if (isRun && at > this.#next && block?.gap) {
        known = values.length;
        isRun = false;
      }
      if (!block || block.kind !== first?.kind || block.image || block.isBeside) break;
      if (this.#opens(block) || !factIn(place, {...block, label})) break;
      if (block.kind === 'item' || isKnown(place, block.text)) known = values.length + 1;
      else if (at > this.#next && !(isRun && couldBeWord(block))) break;
      values.push(block);
    }
    return values.slice(0, known);
  }

  /** "Execution" is a fact before one of the words for it, and else the title of the steps. */
  #resolve(place: Place | undefined, value = ''): Place | undefined {
    const isFact = this.#place === 'synopsis' || isKnown('execution', value);
    return place === 'execution' && !isFact ? 'steps' : place;
  }

  /** Whether a block begins something else than what was before it. */
  #opens(block: Block): boolean {
    const isTitle = block.kind === 'heading' || block.label !== undefined;
    return isTitle || placeOfBlock(block, this.#draft.name) !== undefined;
  }

  #open(place: Place, level = LEAST, title?: string) {
    this.#place = place;
    this.#level = level;
    this.#draft.under = title;
    this.#findSection();
  }

  #findSection() {
    this.#joint = '';
    this.#section = sectionFrom(this.#blocks, this.#next, block => this.#opens(block));
  }

  get #isAmongLines(): boolean {
    return isIn(lines, this.#place) || isIn(relatives, this.#place);
  }

  /** A heading that is no title of a section: part of this one, or the end of it. */
  #readHeading(block: Block) {
    const {text, level = LEAST} = block;
    if (STEP.test(text) && !this.#isAmongLines) this.#open('steps', level - 0.5);
    const isInside = level > this.#level;
    if (isInside && this.#isAmongLines) {
      this.#findSection();
      this.#add(this.#place, block);
      this.#joint = ': ';
    } else if (isInside && this.#place === 'overview') this.#add('overview', block);
    else if (this.#place === 'opening' && level === 1) this.#leave(block);
    else this.#leaveTitle(block);
  }

  /** Keeps a title that nobody knows apart, and what stands under it. */
  #leaveTitle(block: Block) {
    this.#leave(block);
    this.#open('nowhere', block.level, block.text);
  }

  #readLine(block: Block, at: number) {
    const isItem = block.kind === 'item';
    const [first, last] = this.#section.list;
    const isAround = !isItem && first <= last && this.#isAmongLines;
    if (!isItem && takeOrigin(this.#draft, block)) return;
    if (this.#place === 'opening') this.#readOpening(block);
    else if (!isAround) this.#add(this.#place, block);
    else if (at < first || at > last || !isIn(lines, this.#place)) this.#leave(block);
    else {
      this.#joint = ' ';
      this.#add(this.#place, block);
    }
  }

  /** Prose under the name tells what the exercise is; a numbered list cannot but be its steps. */
  #readOpening(block: Block) {
    const isProse = isSentence(block.text) || wordCount(block.text) > 8;
    if (block.kind === 'item' && block.ordered) {
      this.#next--;
      this.#open('steps');
      this.#next++;
      this.#add('steps', block);
    } else if (block.kind === 'paragraph' && isProse) this.#add('overview', block);
    else this.#leave(block);
  }

  #add(place: Place | 'opening', block: Block) {
    const {text, links} = block;
    const joint = this.#joint;
    this.#joint = '';
    if (isIn(relatives, place) && joint) {
      describeRelative(this.#draft, place, block);
      this.#joint = joint;
    } else if (isIn(relatives, place)) addRelative(this.#draft, place, block);
    else if (place === 'overview') {
      this.#draft.addParagraph(text);
      this.#draft.leaveLinks(links);
    } else if (isIn(lines, place)) {
      const list = this.#draft.list<string>(place);
      list.push(joint ? `${list.pop() ?? ''}${joint}${text}`.trim() : text);
      if (text.endsWith(':')) this.#joint = ' ';
      this.#draft.leaveLinks(links);
    } else this.#addFact(place, block);
  }

  /** The value of a fact under its heading. */
  #addFact(place: Place | 'opening', block: Block) {
    const {under} = this.#draft;
    const fact = place === 'opening' ? undefined : factIn(place, {...block, label: under});
    if (fact && place !== 'opening') this.#draft.take(place, fact, block);
    else this.#leave(block);
  }

  #leave({label, text, links}: Block) {
    this.#draft.leaveLine(label === undefined ? text : `${label}: ${text}`, links);
  }
}

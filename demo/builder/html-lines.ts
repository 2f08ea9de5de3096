import {webAddress} from '../../src/exercise/web-address.js';
import {joined, type Block} from '../../src/write-up/blocks.js';
import {withCounted} from '../../src/write-up/counted.js';
import {clean, hasWords} from '../../src/write-up/text.js';
import {placeOf} from '../../src/write-up/titles.js';
import {InlineLines} from './inline-lines.js';

const INLINE =
  'a, abbr, b, bdi, bdo, cite, code, del, dfn, em, font, i, ins, kbd, label, mark, q, s, small, span, strong, sub, sup, time, tt, u, var, wbr, o\\:p';
const UNSEEN =
  'script, style, template, noscript, svg, [hidden], [style*="display:none"], [style*="display: none"], [style*="mso-hide"]';
const BOLD =
  'b:not([style*="normal"]), strong, [style*="font-weight:bold"], [style*="font-weight: bold"], [style*="font-weight:7"], [style*="font-weight: 7"]';
/** Word makes lists of paragraphs, and writes the signs of the items into them. */
const WORD_ITEM = 'p[class*="MsoList"], p[style*="mso-list"]';
const WORD_SIGN = '[style*="mso-list:Ignore"], [style*="mso-list: Ignore"]';
const WORD_TITLE = 'p.MsoTitle';
/** What a page has around a post, and beside it. */
const BESIDE = 'nav, footer, aside, [role=navigation], [role=contentinfo], [role=complementary]';
const PLAYERS = 'iframe, video, embed, object';

/** The lines of a page, as a reader sees them. */
export function blocksFromHtml(page: Element): readonly Block[] {
  // A list below an item stands beside it in Google Docs.
  for (const list of page.querySelectorAll(':is(ul, ol) > li + :is(ul, ol)')) {
    list.previousElementSibling?.append(list);
  }
  return withCounted(linesOf(page, false));
}

function linesOf(element: Element, isPart: boolean): Block[] {
  const reader = new PageReader(isPart);
  reader.read(element);
  return reader.blocks;
}

/** What a line is, apart from its words. */
type Kind = Pick<Block, 'kind' | 'level' | 'ordered' | 'label'>;

/** What the definitions are of that follow. */
interface Term {
  readonly label: string;
  readonly lines: readonly Block[];
  /** Whether none has followed yet. */
  readonly isOpen: boolean;
}

const noTerm: Term = {label: '', lines: [], isOpen: false};

class PageReader {
  readonly #blocks: Block[] = [];
  readonly #lines: InlineLines;
  #term: Term = noTerm;

  constructor(isPart: boolean) {
    this.#lines = new InlineLines(isPart);
  }

  get blocks(): Block[] {
    this.#endLines();
    this.#endTerm();
    return this.#blocks;
  }

  read(parent: Node, isBold = false) {
    for (const node of parent.childNodes) {
      if (node instanceof Text)
        this.#lines.write(node.data, isBold, Boolean(node.parentElement?.closest('pre')));
      else if (node instanceof Element && !node.matches(UNSEEN)) this.#readElement(node, isBold);
    }
  }

  #readElement(element: Element, isBold: boolean) {
    if (element.matches('br')) this.#lines.break();
    else if (element.matches(INLINE)) {
      this.read(element, isBold || element.matches(BOLD));
      if (element.matches('a[href]')) this.#lines.link(element);
    } else {
      this.#endLines();
      this.#readBlock(element, isBold || element.matches(BOLD));
      this.#endLines();
    }
  }

  #readBlock(element: Element, isBold: boolean) {
    if (element.matches('h1, h2, h3, h4, h5, h6')) {
      this.#readWhole(element, {kind: 'heading', level: Number(element.localName.charAt(1))});
    } else if (element.matches(WORD_TITLE)) this.#readWhole(element, {kind: 'heading', level: 1});
    else if (element.matches(WORD_ITEM)) this.#readWordItem(element);
    else if (element.matches('li')) this.#readItem(element);
    else if (element.matches('dt')) this.#readTerm(element);
    else if (element.matches('dd')) this.#readDefinition(element);
    else if (element.matches('dl')) this.#readTerms(element, isBold);
    else if (element.matches('table') && !element.querySelector('table, h1, h2, h3'))
      this.#readTable(element);
    else if (element.matches('figure')) this.#readFigure(element);
    else if (element.matches('img')) this.#readImage(element);
    else if (element.matches(PLAYERS)) this.#readPlayer(element);
    else if (element.matches(BESIDE)) this.#readBeside(element);
    else this.read(element, isBold);
  }

  #readBeside(element: Element) {
    const lines = linesOf(element, false);
    this.#blocks.push(...lines.map((line): Block => ({...line, isBeside: true})));
  }

  /** Ends a paragraph. */
  #endLines() {
    this.#blocks.push(...this.#lines.end());
  }

  /** What is in an element, as one line; pictures come after it. */
  #readWhole(element: Element, as: Kind) {
    const {lines, others} = contentOf(element);
    this.#push(as, joined(lines), lines);
    this.#blocks.push(...others);
  }

  #push(as: Kind, text: string, lines: readonly Block[]) {
    const links = lines.flatMap(each => each.links ?? []);
    if (text) this.#blocks.push({...as, text, ...(links.length && {links})});
  }

  #readItem(element: Element) {
    const ordered = element.parentElement?.localName === 'ol';
    const {lines, others} = contentOf(element);
    const nested = lines.filter(({kind}) => kind === 'item');
    const own = lines.filter(({kind}) => kind !== 'item');
    const label = joined(own);
    if (!own.length) this.#blocks.push(...nested);
    else if (nested.length && placeOf(label)) {
      this.#blocks.push(...nested.map((each): Block => ({...each, kind: 'paragraph', label})));
    } else this.#push({kind: 'item', ordered}, joined(lines), lines);
    this.#blocks.push(...others);
  }

  #readWordItem(element: Element) {
    const sign = element.querySelector(WORD_SIGN);
    const ordered =
      /[\p{L}\p{N}]/u.test(sign?.textContent ?? '') && sign?.textContent.trim() !== 'o';
    sign?.remove();
    this.#readWhole(element, {kind: 'item', ordered});
  }

  #readTerms(list: Element, isBold: boolean) {
    this.read(list, isBold);
    this.#endLines();
    this.#endTerm();
  }

  #readTerm(element: Element) {
    const {lines, others} = contentOf(element);
    this.#endTerm();
    this.#term = {lines, label: joined(lines), isOpen: true};
    this.#blocks.push(...others);
  }

  #readDefinition(element: Element) {
    const {lines, others} = contentOf(element);
    const {label, isOpen, lines: term} = this.#term;
    const as: Kind = {kind: 'paragraph', ...(label && {label})};
    if (lines.length) {
      this.#push(as, valueOf(lines), isOpen ? [...term, ...lines] : lines);
      this.#term = {...this.#term, isOpen: false};
    }
    this.#blocks.push(...others);
  }

  /** Keeps a term that has had no definition. */
  #endTerm() {
    const {lines, label, isOpen} = this.#term;
    if (isOpen) this.#push({kind: 'paragraph'}, label, lines);
    this.#term = noTerm;
  }

  #readTable(table: Element) {
    const caption = table.querySelector('caption');
    if (caption) this.read(caption);
    this.#endLines();
    const [head, ...rows] = table.querySelectorAll('tr');
    const labels = cellsOf(head).map(({lines}) => joined(lines));
    const isByColumn = labels.length > 1 && labels.every(label => placeOf(label));
    if (head && !(isByColumn && rows.length)) this.#readRow(head);
    for (const row of rows) {
      if (isByColumn) this.#readColumns(labels, row);
      else this.#readRow(row);
    }
  }

  #readColumns(labels: readonly string[], row: Element) {
    for (const [at, {lines, others}] of cellsOf(row).entries()) {
      this.#push({kind: 'paragraph', label: labels[at] ?? ''}, valueOf(lines), lines);
      this.#blocks.push(...others);
    }
  }

  /** Two cells are a label and its value; more are an item and what is said of it. */
  #readRow(row: Element) {
    const cells = cellsOf(row);
    const [first, second, ...others] = cells.filter(({lines}) => lines.length);
    const all = cells.flatMap(({lines}) => lines);
    if (first && second && cells.length === 2) {
      this.#push({kind: 'paragraph', label: joined(first.lines)}, valueOf(second.lines), all);
    } else if (first && second) {
      const kind = row.querySelector('td') ? 'item' : 'paragraph';
      const texts = [first, second, ...others].map(({lines}) => joined(lines));
      this.#push({kind}, texts.join(' – '), all);
    } else this.#blocks.push(...all);
    this.#blocks.push(...cells.flatMap(cell => cell.others));
  }

  /** A caption says what the picture shows, where nothing else does. */
  #readFigure(figure: Element) {
    const caption = figure.querySelector('figcaption');
    const images = figure.querySelectorAll('img');
    const [image] = images;
    const isAlt = caption && image && images.length === 1 && !hasWords(image.alt);
    if (isAlt) {
      image.alt = caption.textContent;
      caption.remove();
    }
    this.read(figure);
  }

  #readImage(image: Element) {
    const [src = ''] = ['data-src', 'src']
      .map(name => image.getAttribute(name)?.trim() ?? '')
      .filter(address => address && webAddress(address) !== undefined);
    const text = clean(image.getAttribute('alt') ?? '');
    if (src) this.#blocks.push({kind: 'paragraph', text, image: src});
    else if (hasWords(text)) this.#blocks.push({kind: 'paragraph', text});
  }

  #readPlayer(player: Element) {
    const sources = [player, ...player.querySelectorAll('source')];
    const addresses = sources.flatMap(each =>
      ['src', 'data-src', 'data'].map(name => each.getAttribute(name)?.trim() ?? ''),
    );
    const text = addresses.find(address => /^https?:/i.test(address));
    if (text) this.#blocks.push({kind: 'paragraph', text});
  }
}

/** What is in an element: its lines, and the pictures and players among them. */
interface Content {
  readonly lines: readonly Block[];
  readonly others: readonly Block[];
}

function contentOf(element: Element): Content {
  const blocks = linesOf(element, true);
  const lines = blocks.filter(({image}) => image === undefined);
  return {lines, others: blocks.filter(({image}) => image !== undefined)};
}

/** Lines as the value of a label. */
function valueOf(lines: readonly Block[]): string {
  const isList = lines.every(({kind}) => kind === 'item');
  return isList ? lines.map(({text}) => text).join(', ') : joined(lines);
}

const cellsOf = (row?: Element) => [...(row?.children ?? [])].map(contentOf);

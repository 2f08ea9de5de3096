import {webAddress} from '../../src/exercise/web-address.js';
import {blockOf, goesOn, type Block, type Link} from '../../src/write-up/blocks.js';
import {clean, hasWords, isSentence} from '../../src/write-up/text.js';

interface Line {
  text: string;
  bold: string;
  links: Link[];
}

const newLine = (): Line => ({text: '', bold: '', links: []});

/** The lines of a paragraph while it is read, with what is bold in them and where they lead. */
export class InlineLines {
  #lines: Line[] = [];
  /** Whether they are parts of one line, which was told what it is. */
  readonly #isPart: boolean;

  constructor(isPart: boolean) {
    this.#isPart = isPart;
  }

  write(data: string, isBold: boolean, isPreformatted: boolean) {
    const parts = isPreformatted ? data.split('\n') : [data.replace(/\s+/g, ' ')];
    for (const [at, part] of parts.entries()) {
      const last = this.#lines.at(-1);
      const line = at || !last ? newLine() : last;
      if (line !== last) this.#lines.push(line);
      line.text += part;
      if (isBold) line.bold += part;
    }
  }

  break() {
    this.#lines.push(newLine());
  }

  link(element: Element) {
    const href = element.getAttribute('href')?.trim() ?? '';
    const text = clean(element.textContent);
    const leads = !href.startsWith('#') && webAddress(href) !== undefined;
    if (leads && hasWords(text) && text !== href) this.#lines.at(-1)?.links.push({text, href});
  }

  /** Ends the paragraph, whose lines may be titles, items and facts that were set by hand. */
  end(): Block[] {
    const whole: Line[] = [];
    let before = '';
    for (const line of this.#lines) {
      const last = whole.at(-1);
      if (last && goesOn(before, line.text)) {
        last.text += ` ${line.text}`;
        last.bold += ` ${line.bold}`;
        last.links.push(...line.links);
      } else whole.push(line);
      before = line.text;
    }
    this.#lines = [];
    return whole.filter(({text}) => hasWords(text)).map(line => this.#blockOf(line));
  }

  #blockOf({text, bold, links}: Line): Block {
    const isTitle = clean(bold) === clean(text) && !isSentence(clean(text));
    const plain: Block = this.#isPart ? {kind: 'paragraph', text: clean(text)} : blockOf(text);
    const block: Block = isTitle ? {kind: 'heading', text: clean(text)} : plain;
    return links.length ? {...block, links} : block;
  }
}

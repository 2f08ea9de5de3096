import {withCounted} from './counted.js';
import {clean, hasWords} from './text.js';
import {placeOf} from './titles.js';

/** A line of a write-up, with what its source says of it. */
export interface Block {
  readonly kind: 'heading' | 'item' | 'paragraph';
  readonly text: string;
  /** Of a heading, 1 to 6, where the source tells. */
  readonly level?: number;
  /** Whether an item was numbered. */
  readonly ordered?: boolean;
  /** How many empty lines stand before it, where the source has some. */
  readonly gap?: number;
  /** What the text is the value of, where the source says so: a `<dt>`, the first of two cells. */
  readonly label?: string;
  /** Where words of the text lead to. */
  readonly links?: readonly Link[];
  /** Address of a picture; the text is what it shows. */
  readonly image?: string;
  /** Whether it stands beside the text: in the navigation, a footer or an aside of its page. */
  readonly isBeside?: boolean;
}

export interface Link {
  readonly text: string;
  readonly href: string;
}

/** Signs that begin an item. Emoji do, too, but for those that are part of the words. */
const BULLET =
  /^(?:[-–—*](?=\s)|o(?=\t)|[•·▪▫◦‣●○■□◆►➤→✓✗✘★☆]|(?![©®™\p{L}])\p{Extended_Pictographic}[\u200d\p{Extended_Pictographic}\p{Emoji_Modifier}]*)\ufe0f?\s*/u;
/** "1. ", "2) ", "(3) ", "d) ", "Step 5: ", "6️⃣"; "1.Lean", too, but not "1.5 m". */
const NUMBER =
  /^(?:(?:step|paso)\s+\d{1,2}\s*[.:)–-]|\(?(?:\d{1,2}|[a-h](?=\)))[.)](?=\s)|\(?\d{1,2}[.)](?=\p{L})|\d{1,2}\ufe0f?\u20e3)\s*/iu;

/** The lines of plain text, as pasted. */
export function blocksFromText(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let nested: Block[] = [];
  let indent = 0;
  const end = () => {
    const last = nested.length ? blocks.pop() : undefined;
    if (last) blocks.push({...last, text: joined([{...last, kind: 'paragraph'}, ...nested])});
    nested = [];
  };
  let gap = 0;
  for (const line of unwrap(text.split(/\r\n?|[\n\v\f\u2028\u2029]/))) {
    if (!hasWords(line)) {
      gap++;
      continue;
    }
    const block = pairOfTabs(line) ?? blockOf(line);
    const deeper = line.search(/\S/) > indent + 1;
    if (deeper && block.kind === 'item' && blocks.at(-1)?.kind === 'item') nested.push(block);
    else {
      end();
      blocks.push(gap ? {...block, gap} : block);
      indent = line.search(/\S/);
    }
    gap = 0;
  }
  end();
  return withCounted(blocks);
}

/** "Equipment⇥mat", as two cells of a table are copied. */
function pairOfTabs(line: string): Block | undefined {
  const [label = '', value = '', ...others] = line.trim().split(/\t+/);
  const isPair = !others.length && hasWords(value) && hasWords(label) && !opening(line.trim());
  return isPair ? {kind: 'paragraph', label: clean(label), text: clean(value)} : undefined;
}

/** A line as an item, where it begins like one. A title may have an emoji before it. */
export function blockOf(line: string): Block {
  const start = line.trim();
  const sign = opening(start) ?? '';
  const text = clean(start.slice(sign.length));
  const isTitle = /^\p{Extended_Pictographic}/u.test(sign) && placeOf(text) !== undefined;
  if (!sign || !hasWords(text)) return {kind: 'paragraph', text: clean(line)};
  return isTitle ? {kind: 'paragraph', text} : {kind: 'item', ordered: NUMBER.test(start), text};
}

/** Several lines as one: a title leads the line that follows it, and a line the items below it. */
export function joined(lines: readonly Block[]): string {
  let text = '';
  let before: Block | undefined;
  for (const line of lines) {
    const isOpen = !'.!?:;'.includes(text.at(-1) ?? '');
    const leads = before?.kind === 'heading' || (line.kind === 'item' && before?.kind !== 'item');
    const mark = leads ? ':' : before?.kind === 'item' ? ';' : '';
    const said = line.label === undefined ? line.text : `${line.label}: ${line.text}`;
    text += before ? `${isOpen ? mark : ''} ${said}` : said;
    before = line;
  }
  return text;
}

const opening = (line: string) => (NUMBER.exec(line) ?? BULLET.exec(line))?.[0];

/** Shorter, a line was not broken for want of room. */
const FULL_LINE = 45;

/** Whether a line goes on with the sentence that the line before it has not ended. */
export function goesOn(before: string, line: string): boolean {
  const isIndented = /^(?: {2,}|\t)/.test(line) && opening(before.trim()) !== undefined;
  return (
    hasWords(before) &&
    (isIndented || before.length >= FULL_LINE) &&
    /^\s*(?!o\t)\p{Ll}/u.test(line) &&
    !/[.!?:]\s*$/.test(before)
  );
}

/** Joins the lines that a mail program or an editor has broken in the middle of a sentence. */
function unwrap(lines: readonly string[]): string[] {
  const whole: string[] = [];
  let before = '';
  for (const line of lines) {
    if (goesOn(before, line)) whole.push(`${whole.pop() ?? ''} ${line.trim()}`);
    else whole.push(line);
    before = line;
  }
  return whole;
}

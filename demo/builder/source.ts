import {readJson} from '../../src/exercise/json.js';
import {isRecord} from '../../src/exercise/list.js';
import type {Block} from '../../src/write-up/blocks.js';
import {isDraft, type Draft} from './draft.js';
import {blocksFromPaste, type Paste} from './paste.js';

/** What somebody begins with. */
export type Source =
  /** What was saved here as a draft. */
  | {readonly kind: 'draft'; readonly draft: Draft}
  | {readonly kind: 'json'; readonly json: unknown}
  | {readonly kind: 'write-up'; readonly blocks: readonly Block[]}
  | {readonly kind: 'none'; readonly why: string};

/** The whole of a text between two lines of backticks, as chats and READMEs have code. */
const FENCED = /^\s*```[^\n`]*\n([^]*?)\n?```\s*$/;
/** How JSON begins, and no text does. */
const JSON_BEGINS = /^\s*(?:\{\s*["}]|\[\s*[{"])/;

/** What a paste or the text of a file is. */
export function sourceFrom({html = '', text}: Paste): Source {
  const [, inside = text] = FENCED.exec(text) ?? [];
  if (!inside.trim() && !html.trim()) return none('There is nothing in it.');
  const json = readJson(inside);
  if (isDraft(json)) return {kind: 'draft', draft: json};
  if (isRecord(json) || Array.isArray(json)) return {kind: 'json', json};
  if (JSON_BEGINS.test(inside))
    return none('This looks like JSON, but breaks off or has a slip in it: a bracket or a comma.');
  const blocks = blocksFromPaste({html, text: inside});
  return blocks.length > 0 ? {kind: 'write-up', blocks} : none('There are no words in it.');
}

const none = (why: string): Source => ({kind: 'none', why});

/** Marks at the beginning of a file → the encoding that they tell of. */
const MARKS: readonly (readonly [mark: readonly number[], encoding: string])[] = [
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** The text of a file, in whichever encoding it was saved; undefined of what is no text. */
export async function textOf(file: Blob): Promise<string | undefined> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const [, marked] = MARKS.find(([mark]) => mark.every((byte, at) => byte === bytes[at])) ?? [];
  if (marked) return new TextDecoder(marked).decode(bytes);
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    // What old editors on Windows write.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

import {marked} from 'marked';
import {blocksFromText, type Block} from '../../src/write-up/blocks.js';
import {blocksFromHtml} from './html-lines.js';

/** What the clipboard holds, or a file. */
export interface Paste {
  readonly html?: string;
  readonly text: string;
}

/** HTML as somebody has written it. */
const TAGS =
  /<(?:p|h[1-6]|[uo]l|li|dl|table|div|br|article|section|figure|strong|a|img|iframe|video)\b[^<>]*>/i;
/** A heading, a link, bold words, or the line under the head of a table. */
const MARKDOWN = /^#{1,6} \S|\[[^[\]\n]+\]\(\S|\*\*[^*\n]+\*\*|^\|? *:?-{3,}:? *\|/m;
/** Elements that tell what a text is. An editor's code comes as coloured `<div>`s and `<span>`s. */
const TELLING = 'h1, h2, h3, h4, h5, h6, li, dt, td, a[href], img, b, strong, iframe, video';
/** Between two lines of dashes, where static sites keep the title and the author. */
const FRONT_MATTER = /^\s*---\r?\n([^]*?)\r?\n---[^\S\n]*(?:\n|$)/;
const QUOTED = /^(\w+:\s+)(["'])(.*)\2\s*$/gm;

/** The lines of a paste. Decides whether it is HTML, Markdown or plain text. */
export function blocksFromPaste({html = '', text}: Paste): readonly Block[] {
  const page = parse(html);
  if (page.querySelector(TELLING)) return blocksFromHtml(page);
  const [front = '', facts = ''] = FRONT_MATTER.exec(text) ?? [];
  const body = text.slice(front.length);
  return [...blocksFromText(facts.replace(QUOTED, '$1$3')), ...blocksFromBody(body)];
}

function blocksFromBody(text: string): readonly Block[] {
  // Markdown may have HTML in it. A line break is meant: facts stand on lines of their own.
  const isMarkdown = MARKDOWN.test(text);
  const html = isMarkdown ? marked.parse(text, {async: false, breaks: true}) : text;
  return isMarkdown || TAGS.test(text) ? blocksFromHtml(parse(html)) : blocksFromText(text);
}

/** Into a document apart: no script runs there and no picture loads. */
function parse(html: string): HTMLElement {
  return new DOMParser().parseFromString(html, 'text/html').body;
}

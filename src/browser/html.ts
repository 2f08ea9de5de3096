import type {ReadHtml} from '../exercise/formats.js';

/** Between paragraphs, and between lines of a list item: white space that no one writes. */
const GAP = '\v';
const LINE = '\f';

/**
 * Reads HTML by the browser's own parser, into a document apart: no script runs there and no
 * picture loads. Undefined where the page's Trusted Types forbid it.
 */
export const readHtml: ReadHtml = html => {
  const body = parse(html)?.body;
  if (!body) return undefined;
  for (const block of body.querySelectorAll(
    ':not(a, b, i, u, em, strong, span, font, code, sub, sup)',
  )) {
    const isInside = block.matches('li *');
    if (block.matches('script, style')) block.remove();
    if (block.matches('li') && !isInside) block.prepend(block.matches('ol > *') ? '1. ' : '- ');
    block.before(isInside ? LINE : GAP);
    block.after(isInside ? LINE : GAP);
  }
  return body.textContent
    .replace(/\s+/g, space =>
      space.includes(GAP) ? '\n\n' : space.includes(LINE) ? '\n  - ' : ' ',
    )
    .trim();
};

interface SafeParser {
  /** Not everywhere yet. Unlike other parsers it takes plain text under any Trusted Types. */
  parseHTML?(html: string, options: {sanitizer: object}): Document;
}

function parse(html: string): Document | undefined {
  try {
    // Without a sanitizer of our own even <font> would go, with all its words.
    return (
      (Document as SafeParser).parseHTML?.(html, {sanitizer: {}}) ??
      new DOMParser().parseFromString(html, 'text/html')
    );
  } catch {
    return undefined;
  }
}

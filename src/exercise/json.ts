/**
 * Reads JSON, also where a CMS has had its way with it: paragraphs and line breaks put in, quotes
 * turned curly, characters written as entities, a comma left at the end.
 * Answers undefined where it can't be read; JSON's own `null` is null.
 */
export function readJson(text: string): unknown {
  // What no CMS leaves alone, and what JSON can be read with all the same.
  const plain = text.replace(/&(amp|#0?38);/g, '&');
  return parse(plain) ?? parse(mended(plain));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const curly = '[“”„‟″«»]';
const opening = new RegExp(`([{[,:] *)${curly}`, 'g');
const closing = new RegExp(`${curly}(?= *[,:}\\]])`, 'g');

function mended(text: string): string {
  return text
    .replace(/&#(\d{2,5});/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&quot;/g, '"')
    .replace(/<\/?p>|<br ?\/?>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(opening, '$1"')
    .replace(closing, '"')
    .replace(/,(?= *[}\]])/g, '');
}

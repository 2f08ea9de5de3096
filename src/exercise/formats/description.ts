import {foldSpace} from '../steps.js';

export interface Description {
  readonly overview: string;
  readonly steps: readonly string[];
  readonly tips: readonly string[];
}

/** "Steps:", "Instrucciones": it names what follows and says nothing else. */
const LABEL = /^(?:[^.!?。]{1,40}[:：]|\p{L}{1,20})$/u;

const LINE = /^(\s*)(?:(\d+[.)]|[-*+])(?:\s+|$)|#+\s+)?(.*)/;
const EMPHASIS = /(^|[^\s*])\*+|\*+(?=\S)/g;

/**
 * Reads as much of Markdown as descriptions use, and parts it by its shape alone, so in any
 * language: what stands before the list is the overview, the list is the steps, what follows are
 * tips. A list inside an item becomes lines of the item.
 */
export function readDescription(markdown: string): Description {
  const overview: string[] = [];
  const steps: string[] = [];
  const tips: string[] = [];
  // Bullets after numbers are no more steps.
  const hasNumbers = /^\d+[.)]\s/m.test(markdown);
  let pile = overview;
  let inItem = false;
  let afterGap = true;
  for (const line of markdown.split('\n')) {
    const [, indent, mark = '', rest = ''] = LINE.exec(line) ?? [];
    const text = foldSpace(rest.replace(EMPHASIS, '$1'));
    if (!mark && !text) {
      afterGap = true;
      continue;
    }
    if ((indent && inItem) || !(mark || afterGap)) {
      pile.push(`${pile.pop() ?? ''}${mark ? '\n' : ' '}${text}`);
    } else {
      if (!mark) {
        if (pile !== overview) pile = tips;
      } else {
        if (!inItem && isLabel(pile.at(-1))) pile.pop();
        if (pile === overview || !hasNumbers || mark.length > 1) pile = steps;
      }
      pile.push(text);
      inItem = mark !== '';
    }
    afterGap = false;
  }
  return {
    overview: overview
      // Some fill the required field with "." or "-".
      .filter(text => /[\p{L}\p{N}]/u.test(text))
      .join('\n\n')
      // "Starting position:" belongs to the paragraph after it.
      .replace(/([:：])\n\n/g, '$1 '),
    steps,
    tips: tips.filter(tip => !isLabel(tip)),
  };
}

function isLabel(text = ''): boolean {
  return LABEL.test(text);
}

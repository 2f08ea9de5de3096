import {capitalized} from './terms.js';

/*
 * Publishers write steps and tips into one text: "Step:2 Curl. Tip: Keep the elbows in. Exhale as
 * you curl." Here they are parted; no word but the label is lost.
 */

/** "Step:1 ", "Step 1: ", "6. ", "1) ", "1- ", "- ", but not "1.5 metres" or "10 - 15 times". */
const NUMBER = /^(?:(?:step(?:: ?\d+| ?\d+ ?[.:)])|\d{0,2}[.)-]-?|[–•*])(?:\s+|$))+/i;

const LABEL = '(?:Pro )?(?:Tip|Note)s? ?:';

/** How a sentence opens that goes on with the movement after a tip. */
const MOVEMENT =
  '(?:This (?:\\w+ ){1,3}start|(?:Breathe|Inhale|Exhale|Hold|Repeat|Continue|Now|Then|Once|To get into)\\b)';

/**
 * Where the text turns: at a tip in brackets (1), at a tip, and at the end of a sentence (2) after
 * which the movement goes on.
 */
const TURNS = new RegExp(
  `\\(${LABEL}([^()]*)\\)|\\(?\\b${LABEL}|([.!?]["”)]*\\s*|\\n)(?=${MOVEMENT})`,
);

/** Makes steps and tips fit to read, and takes the tips out of the steps. */
export function tidySteps(
  steps: readonly string[],
  tips: readonly string[],
): {steps: string[]; tips: string[]} {
  const instructions: string[] = [];
  const advice = tips.flatMap(tip => part(tip).flat());
  for (const step of steps) {
    const [instruction, asides] = part(step);
    if (instruction && instruction !== instructions.at(-1)) instructions.push(instruction);
    advice.push(...asides);
  }
  return {steps: instructions, tips: [...new Set(advice)].filter(Boolean)};
}

/** The instruction, and the tips that stood in it. */
function part(text: string): [string, string[]] {
  const instruction: string[] = [];
  const asides: string[] = [];
  let telling = instruction;
  const pieces = foldSpace(text).split(TURNS);
  // Each piece of text is followed by what the two groups have caught.
  for (let at = 0; at < pieces.length; at += 3) {
    const [told = '', bracketed, end = ''] = pieces.slice(at, at + 3);
    telling.push(told + end);
    if (bracketed) asides.push(bracketed);
    else telling = end ? instruction : asides;
  }
  return [tidy(instruction.join(' ')), asides.map(tidy).map(capitalized)];
}

function tidy(text: string): string {
  return (
    foldSpace(text)
      // A bracket that was taken out leaves its full stop behind.
      .replace(/(?: ?[.!?]){0,2} \.(?!\S)/g, '.')
      .replace(NUMBER, '')
  );
}

const UNEVEN = /[^\S ]| {2}/;

/** One space a space, one line a line. */
export function foldSpace(text: string): string {
  // Most texts are so already, and to go through all of their spaces took a third of the reading.
  if (!UNEVEN.test(text)) return text.trim();
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();
}

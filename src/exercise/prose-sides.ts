/** Words that say that the work is done once per side, as in "switch sides" or "per leg". */
export interface SpokenSides {
  /** UTF-16 offsets: `text.slice(start, end)` is "switch sides". */
  readonly start: number;
  readonly end: number;
}

const PART = '(?:side|leg|arm|foot|feet|hand|knee|hip|ankle|elbow|shoulder|wrist)s?\\b';
const END = '(?= ?(?:[.,;)]|$))';
/** "the other", "your left leg": a side, a limb, or nothing more to say. */
const OTHER = `(?:(?:the|your) )?(?:other|opposite|left|right)(?: ${PART}|${END})`;
const WORK =
  '(?:\\b(?:seconds?|secs?|minutes?|mins?|reps?|repetitions|times|sets|breaths)|\\d ?s)\\b';
const SOON = '(?:(?!repeat)[^.!?]){0,60}?';

/**
 * A limb alone says nothing ("keep the other leg straight", "grip the handles on each side"): it
 * takes an order to do the work again, or a share of the work. The words themselves are captured,
 * at the end of the match; a match that captures nothing says no. Repetitions are bounded, so that
 * no text takes more than linear time.
 */
const SIDES = RegExp(
  [
    // Changes in flight are one piece of work.
    `(?:jump|hop|leap|quick|rapid|fast)${SOON}switch`,
    // "before switching legs", "change to the other arm", "do the other side"
    '\\b((?:(?:switch|chang)(?:e|ing)?|swap|reverse|alternate|do) ' +
      `(?:(?:your )?(?:sides|legs|arms|feet|hands|ankles)(?! (?:for|in|quick))|(?:(?:to|on|with) )?${OTHER}))`,
    // "repeat with the other leg", "the same on your left side"
    `\\b((?:repeat|perform|the same(?! time))(?:${SOON} (?:on|with|for)| to)? ${OTHER})`,
    // "for 10 seconds, then twist to the other side", "stretch the right leg, then the left"
    `(?:${WORK}|\\bstretch)${SOON}\\bthen (switch${END}|(?:(?:\\w{1,12} )?(?:to|on|with|for) )?${OTHER})`,
    // "30 seconds per side", "10 times on each leg", "repeat on both sides", "hold each for"
    `(?:${WORK}|\\b(?:repeat|perform|do)\\b)(?: \\w{1,12}){0,3},? ((?:each|every|per) ${PART}|both sides)(?! of)`,
    `\\bhold (each (?:${PART} )?for)\\b`,
  ].join('|'),
  'gi',
);

/** Where English exercise prose says that the work is done once per side, in order. */
export function sidesIn(text: string): SpokenSides[] {
  const sides: SpokenSides[] = [];
  for (const match of text.replace(/\s/g, ' ').matchAll(SIDES)) {
    const end = match.index + match[0].length;
    const words = match.slice(1).find(Boolean);
    if (words) sides.push({start: end - words.length, end});
  }
  return sides;
}

/** Whether the steps of one exercise ask for its hold once per side. */
export function speaksOfSides(steps: readonly string[]): boolean {
  return steps.some(step => sidesIn(step).length > 0);
}

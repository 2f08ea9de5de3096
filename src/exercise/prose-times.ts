/** A time that a sentence names, as in "hold for 30 to 60 seconds". */
export interface SpokenTime {
  /** UTF-16 offsets: `text.slice(start, end)` is the time as written, "30 to 60 seconds". */
  readonly start: number;
  readonly end: number;
  /** One length, or the shortest and the longest of a range. */
  readonly seconds: number | readonly [shortest: number, longest: number];
}

/** Shorter is a beat of a movement ("pause for a second", "on a two count"), not worth a timer. */
const SHORTEST = 3;
/** Longer is the rest between days ("wait 24 to 48 hours"). */
const LONGEST = 4 * 3600;

const NAMES = (
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|' +
  'seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'
).split('|');
const NAMED = RegExp(`\\b(?:${NAMES.join('|')})\\b`, 'gi');

/** A number's name as figures of the same length: "thirty" is "30____". */
function inFigures(name: string): string {
  const index = NAMES.indexOf(name.toLowerCase());
  return String(index < 19 ? index + 1 : (index - 17) * 10).padEnd(name.length, '_');
}

// Every repetition is bounded, so that no text takes more than linear time. Names are figures by now:
// in here, four times over, they would take a browser longer than all else about its first card.
const NUMBER =
  String.raw`(?:½|1/2|[2-9]0_{1,8}[ -]1?\d_{1,8}|` +
  String.raw`(?![2-9]0_{1,8}[ -]1?\d_)\d{1,3}(?:[.:]\d\d?(?!_))?(?: ?½| 1/2)?_{0,8}|` +
  String.raw`\b(?:half(?: an?)?|an?|another)\b)(?:[ -]and[ -]a[ -]half)?`;
const GAP = '[ +-]{0,3}(?:full )?';
const TO = '[ -]{0,2}(?:-|to|or)[ -]{0,2}';
const SHORT = `${GAP}(?:s|secs?|seconds?|counts?)\\b`;
const LONG = `${GAP}(?:min(?:ute)?s?|h(?:ou)?rs?)\\b`;
/** What every time has, to be rid at once of most texts, which have none. */
const UNIT = /count|sec|min|hrs?\b|hour|(?<![a-z'’])s\b/i;
/** Groups: "a count of (5) to (10)", "(30 seconds) to (1 minute and 30 seconds)". */
const TIME = RegExp(
  `(?:a )?(?:slow )?count (?:of|to) (?:(${NUMBER})${TO})?(${NUMBER})\\b(?!${SHORT})|` +
    `(?:(${NUMBER}(?:${SHORT}|${LONG})?)${TO})?` +
    `(${NUMBER}(?:${SHORT}|${LONG}(?: and a half\\b| (?:and )?${NUMBER}${SHORT})?))`,
  'gi',
);

// What surrounds a time decides whether it is one; in these, "<" stands where it begins.
/** The end of a longer number; "burns 300 calories in 30 minutes". */
const NEVER = /\d[.,:/]?<|\bcalories[^.!?]*</i;
/** Articles ("30 steps a minute", "wait a minute") and counts ("a four-count burpee"). */
const DOUBTFUL = /<(?:a|.*count)/i;
/** "for a minute"; a count where something is held ("lower to a count of four" is tempo). */
const CERTAIN =
  /(?:^|\b(?:for|about|around|least|most|hold|rest|to|or|than|after|within|only|just) )<(?!.*count)|\b(?:hold|keep|stay|paus|squeez|remain|stretch)(?:(?!lower|rais|lift|hal[ei])[^.!?])*<|(?:^|[.!?] )(?:slowly )?<count/i;

const SCALES: Record<string, number> = {s: 1, c: 1, m: 60, h: 3600};

/**
 * Reads "one and a half minutes", "1 minute and 30 seconds", or a number alone, on `scale`.
 * Answers the scale that was last in force too, for the number before "to" in "1 to 2 minutes".
 */
function secondsOf(words: string, scale = 1): readonly [seconds: number, scale: number] {
  let total = 0;
  let number = 0;
  for (const word of words.toLowerCase().match(/1\/2|[\d.:]+|½|[a-z]+/g) ?? []) {
    const [whole = 0, sixtieths = 0] = word.split(':').map(Number);
    if (/1\/2|½|half/.test(word)) number += 0.5;
    else if (whole >= 0) number += whole + sixtieths / 60;
    else if (word.charAt(0) in SCALES) {
      scale = SCALES[word.charAt(0)] ?? 1;
      total += (number || 1) * scale;
      number = 0;
    }
  }
  return [Math.round((total + number * scale) * 10) / 10, scale];
}

/**
 * The times in English exercise prose, in order and never overlapping.
 *
 * Rests and whole workouts are times too. Left out are times of less than 3 seconds or more than
 * 4 hours, rates, and counts that set a tempo. A count is taken for a second.
 */
export function timesIn(text: string): SpokenTime[] {
  const times: SpokenTime[] = [];
  if (!UNIT.test(text)) return times;
  // As long as `text`, so that offsets hold.
  const plain = text
    .replace(/\s/g, ' ')
    .replace(/[‐-―−~]/g, '-')
    .replace(NAMED, inFigures)
    .replace(/(\bbetween [\w-]{1,12} (?:\w{1,7} )?)and /gi, '$1to  ');

  for (const match of plain.matchAll(TIME)) {
    const [words, countFrom, countTo = '', from = countFrom, to = countTo] = match;
    const context = `${plain.slice(Math.max(0, match.index - 80), match.index)}<${words}`;
    if (NEVER.test(context) || (DOUBTFUL.test(context) && !CERTAIN.test(context))) continue;

    const [last, scale] = secondsOf(to);
    const first = from ? secondsOf(from, scale)[0] : last;
    const longest = Math.max(first, last);
    if (longest < SHORTEST || longest > LONGEST) continue;
    // Nothing is the value of a bare article: "a - 30 sec - hold".
    const shortest = Math.min(first, last) || longest;
    times.push({
      start: match.index,
      end: match.index + words.length,
      seconds: shortest < longest ? [shortest, longest] : longest,
    });
  }
  return times;
}

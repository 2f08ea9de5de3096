/** The longest time that fits the fields of a timer: 99:59:59, in ms. */
export const longest = 359_999_000;

const NUMBER = String.raw`(\d+(?:\.\d+)?|\.\d+)`;
const CLOCK = RegExp(`^(?:(?:(\\d+):)?(\\d+):)?${NUMBER}$`);
const partIn = (unit: string) => String.raw`(?:${NUMBER}\s*${unit}[\s,]*)?`;
const UNITS = RegExp(
  `^(?:pt)?${partIn('h(?:r|our)?s?')}${partIn('m(?:in(?:ute)?s?)?')}${partIn('s(?:ec(?:ond)?s?)?')}$`,
  'i',
);

/**
 * Reads a time: seconds ("90", or a number), "1:30", "0:01:30", ISO 8601 ("PT1M30S") or what people
 * write ("1 min 30 s"), in Latin or Arabic figures. Answers ms; undefined for anything else, for
 * nothing, and for what is over 99:59:59.
 */
export function readDuration(written: unknown): number | undefined {
  if (typeof written !== 'string' && typeof written !== 'number') return undefined;
  const text = String(written)
    .replace(/[٠-٩۰-۹]/g, figure => String(figure.charCodeAt(0) & 15))
    .replace(/[,٫](?=\d)/g, '.')
    .trim();
  const [match, hours, minutes, seconds] = CLOCK.exec(text) ?? UNITS.exec(text) ?? [];
  if (!match) return undefined;
  // "1:75" is a slip, not 2:15; "90:00" and "90 min" are an hour and a half.
  if (match.includes(':') && (Number(seconds) >= 60 || (hours && Number(minutes) >= 60)))
    return undefined;
  const total = Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
  const ms = Math.round(total * 1000);
  return ms <= longest && /\d/.test(match) ? ms : undefined;
}

// Looked up and not made: a stopwatch may write them sixty times a second. Not by Array.from, of which
// some old libraries have their own.
const two = [...Array<undefined>(100)].map((_, figures) => String(figures).padStart(2, '0'));

/** Hours, minutes and seconds of a time in ms; the hours go past 24. */
export function unitsOf(ms: number): [hours: number, minutes: number, seconds: number] {
  const seconds = Math.floor(ms / 1000);
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
}

/** "01:02:03", from 100 hours on "100:02:03". */
export function clockTime(ms: number): string {
  const [hours, minutes, seconds] = unitsOf(ms);
  return `${two[hours] ?? hours}:${two[minutes]}:${two[seconds]}`;
}

/** "01:02:03:45", the last two hundredths of a second. */
export function clockTimeInHundredths(ms: number, point = ':'): string {
  return `${clockTime(ms)}${point}${two[Math.floor(ms / 10) % 100]}`;
}

/** What is left, short and in whole seconds that have begun: "0:30", "1:30", "1:00:00". */
export function countdownTime(ms: number): string {
  const [hours, minutes, seconds] = unitsOf(Math.ceil(ms / 1000) * 1000);
  return `${hours ? `${hours}:${two[minutes]}` : minutes}:${two[seconds]}`;
}

const units = ['hour', 'minute', 'second'] as const;

/** "1 minute, 30 seconds" in a language (BCP 47). */
export function spokenTime(ms: number, lang: string): string {
  const amounts = unitsOf(Math.max(0, Math.ceil(ms / 1000) * 1000));
  const spoken = amounts.flatMap((amount, index) =>
    amount > 0 || (index === 2 && ms <= 0)
      ? new Intl.NumberFormat(lang, {
          style: 'unit',
          unit: units[index],
          unitDisplay: 'long',
        }).format(amount)
      : [],
  );
  return new Intl.ListFormat(lang, {type: 'unit', style: 'long'}).format(spoken);
}

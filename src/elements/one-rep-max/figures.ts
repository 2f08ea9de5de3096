import type {Unit} from '../../strength/weight.js';

/** Writes numbers as the language of a page does. */
export interface Figures {
  /** "80.5 kg" */
  readonly weight: (weight: number) => string;
  /** "91–97.5 kg" */
  readonly range: (lowest: number, highest: number) => string;
  /** "87%" */
  readonly share: (share: number) => string;
  /** "1000.5", as it can be read again. */
  readonly plain: (number: number) => string;
}

/**
 * @param tag what the page or the visitor declares (BCP 47, or whatever a stranger wrote)
 * @param lang the language of the words around, where that tag is of another or of none
 */
export function figuresOf(tag: string, lang: string, unit: Unit): Figures {
  // None is made before there is something to write: the first of a page takes a browser long.
  const formatter = (options: Intl.NumberFormatOptions) => {
    let made: Intl.NumberFormat | undefined;
    return () => (made ??= formatterOf(tag.startsWith(lang) ? tag : lang, lang, options));
  };
  const weights = formatter({style: 'unit', unit: unit === 'kg' ? 'kilogram' : 'pound'});
  const shares = formatter({style: 'percent'});
  const numbers = formatter({useGrouping: false, maximumFractionDigits: 2});
  return {
    weight: weight => whole(weights().format(weight)),
    range: (lowest, highest) => whole(weights().formatRange(lowest, highest)),
    share: share => shares().format(share),
    plain: number => numbers().format(number),
  };
}

/** A figure and its unit stay in one line. */
const whole = (written: string) => written.replaceAll(' ', '\u00A0');

function formatterOf(tag: string, lang: string, options: Intl.NumberFormatOptions) {
  try {
    return new Intl.NumberFormat(tag, options);
  } catch {
    return new Intl.NumberFormat(lang, options);
  }
}

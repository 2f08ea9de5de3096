import * as ar from './ar.js';
import * as en from './en.js';
import * as es from './es.js';

export type {CardWords, OneRepMaxWords, StopwatchWords, TimerWords} from './en.js';

/** What is said in each language. */
export type Spoken<T> = Readonly<Record<'en' | 'es' | 'ar', T>>;

// One for each element, so that a script with one element carries the words of no other.
export const cardWords: Spoken<en.CardWords> = {en: en.card, es: es.card, ar: ar.card};
export const timerWords: Spoken<en.TimerWords> = {en: en.timer, es: es.timer, ar: ar.timer};
export const stopwatchWords: Spoken<en.StopwatchWords> = {
  en: en.stopwatch,
  es: es.stopwatch,
  ar: ar.stopwatch,
};
export const oneRepMaxWords: Spoken<en.OneRepMaxWords> = {
  en: en.oneRepMax,
  es: es.oneRepMax,
  ar: ar.oneRepMax,
};
const vocabularies: Spoken<en.Vocabulary> = {
  en: en.vocabulary,
  es: es.vocabulary,
  ar: ar.vocabulary,
};

/** What the interface says in one language. */
export interface Locale<Words> {
  readonly lang: keyof Spoken<Words>;
  readonly dir: 'ltr' | 'rtl';
  readonly words: Words;
}

/** The locale for a BCP 47 tag such as "es-MX"; English where there is none. */
export function localeFor<Words>(tag: string, spoken: Spoken<Words>): Locale<Words> {
  const [language = ''] = tag.toLowerCase().split(/[-_]/);
  const lang = language === 'es' || language === 'ar' ? language : 'en';
  return {lang, dir: lang === 'ar' ? 'rtl' : 'ltr', words: spoken[lang]};
}

/** A word of a synopsis in a language; one that the vocabulary does not know as it is. */
export function translated(word: string, lang: keyof Spoken<unknown>): string {
  const vocabulary = vocabularies[lang];
  return Object.hasOwn(vocabulary, word) ? (vocabulary[word] ?? word) : word;
}

/** Puts values in the places that words leave for them: "Set {0} of {1}". */
export function fill(words: string, ...values: readonly (string | number)[]): string {
  return words.replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)]));
}

import {ar, arVocabulary} from './ar.js';
import {en, type Words} from './en.js';
import {es, esVocabulary} from './es.js';

export type {Words} from './en.js';

/** What the interface says in one language. */
export interface Locale {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly words: Words;
  /** Known words of the synopsis in the language; in English they are themselves. */
  readonly vocabulary: ReadonlyMap<string, string>;
}

const english: Locale = {lang: 'en', dir: 'ltr', words: en, vocabulary: new Map()};

const locales: readonly Locale[] = [
  english,
  {lang: 'es', dir: 'ltr', words: es, vocabulary: new Map(Object.entries(esVocabulary))},
  {lang: 'ar', dir: 'rtl', words: ar, vocabulary: new Map(Object.entries(arVocabulary))},
];

/** The locale for a BCP 47 tag such as "es-MX"; English where there is none. */
export function localeFor(tag: string): Locale {
  const [language] = tag.toLowerCase().split(/[-_]/);
  return locales.find(({lang}) => lang === language) ?? english;
}

/** Puts a value in the place that words leave for it: "By {0}". */
export function fill(words: string, value: string): string {
  return words.replace('{0}', () => value);
}

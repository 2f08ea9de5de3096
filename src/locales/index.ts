import {ar, arVocabulary} from './ar.js';
import {en, type Vocabulary, type Words} from './en.js';
import {es, esVocabulary} from './es.js';

export type {Words} from './en.js';

/** What the interface says in one language. */
export interface Locale {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly words: Words;
  readonly vocabulary: Vocabulary;
}

const english: Locale = {lang: 'en', dir: 'ltr', words: en, vocabulary: {}};

const locales: readonly Locale[] = [
  english,
  {lang: 'es', dir: 'ltr', words: es, vocabulary: esVocabulary},
  {lang: 'ar', dir: 'rtl', words: ar, vocabulary: arVocabulary},
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

import {cardWords} from '../../src/locales/index.js';
import type {View} from './store.js';

/** Tags of the languages that the elements have words for. */
export const spoken: readonly string[] = Object.keys(cardWords);

/** Others that many pages are written in; any can be typed. */
export const common =
  'bn cs da de el fa fi fr he hi hu id it ja ko ms nb nl pl pt ro ru sv sw ta th tr uk ur vi zh'.split(
    ' ',
  );

/** A BCP 47 tag as it is usually written, such as "pt-BR"; undefined where it is none. */
export function languageTag(written: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(written.trim())[0];
  } catch {
    return undefined;
  }
}

/** What a language calls itself: "Português (Brasil)". */
export function languageName(tag: string): string {
  const name = new Intl.DisplayNames([tag], {type: 'language'}).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

export const isSpoken = (tag: string): boolean => spoken.includes(new Intl.Locale(tag).language);

/** The language that was chosen, or typed as far as that can be read. */
export const languageOf = ({lang, typedLang}: View): string =>
  lang || (languageTag(typedLang) ?? 'en');

import {isRecord, type ExerciseRecord} from '../list.js';
import {readDescription} from './description.js';
import {fieldOf, fieldOfEach, isText, listOf} from './fields.js';

/**
 * Puts HTML into plain text, with lists as in Markdown. Given by the environment, because a real
 * parser is the browser's (or a library's in Node). Undefined where it may not parse.
 */
export type ReadHtml = (html: string) => string | undefined;

export interface FormatOptions {
  /** The reader's language, such as "de-AT"; it picks among translations. */
  readonly lang?: string | undefined;
  /** Without it, a description that has no source in Markdown is left out, not shown with tags. */
  readonly readHtml?: ReadHtml | undefined;
}

/** wger numbers its languages from 1, in this order (wger/core/fixtures/languages.json). */
const LANGUAGES = (
  'de en bg es ru nl pt el cs sv no fr it pl uk tr ' +
  'ar az eo fa he hr id zh sk sl ko th sr ta ro ca fi'
).split(' ');

/** Lifts out of a result of wger's `/api/v2/exerciseinfo/` what lies deeper than a field. */
export function flattenWger(
  record: ExerciseRecord,
  {lang = '', readHtml}: FormatOptions,
): ExerciseRecord {
  const translations = listOf(record.translations).filter(isRecord);
  const inLanguage = (code: string | undefined) =>
    translations.find(({language}) => language === LANGUAGES.indexOf(code ?? '') + 1);
  const translation =
    inLanguage(lang.toLowerCase().split(/[-_]/)[0]) ?? inLanguage('en') ?? translations[0] ?? {};

  const {description} = translation;
  // The HTML is made from the source, which needs no parser; servers before wger 2.5 have it alone.
  const markdown =
    fieldOf(translation, 'description_source') ?? (isText(description) && readHtml?.(description));
  const {tips, ...read} = readDescription(isText(markdown) ? markdown : '');
  return {
    ...record,
    name: translation.name ?? record.name,
    ...read,
    description: isText(description) ? '' : description,
    tips: [...listOf(fieldOfEach(translation.notes, 'comment')), ...tips],
    muscles: fieldOfEach(record.muscles, 'name_en', 'name'),
    muscles_secondary: fieldOfEach(record.muscles_secondary, 'name_en', 'name'),
    equipment: fieldOfEach(record.equipment, 'name'),
    images: fieldOfEach(record.images, 'image'),
    video: listOf(fieldOfEach(record.videos, 'video'))[0] ?? record.video,
    license_author: fieldOf(translation, 'license_author') ?? record.license_author,
  };
}

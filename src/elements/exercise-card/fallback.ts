import type {Exercise, RelatedExercise} from '../../exercise/schema.js';
import {picturesOf, videoSource} from '../../exercise/video.js';
import {isAbsolute, webAddress} from '../../exercise/web-address.js';
import {
  cardWords,
  fill,
  localeFor,
  timerWords,
  translated,
  type CardWords,
  type Locale,
} from '../../locales/index.js';
import {spokenTime} from '../../timing/duration.js';
import {holdInWords} from '../hold-timer/plan.js';
import {facts, headingLevelFrom} from './card-state.js';

/** How a fallback fits into its page. */
export interface FallbackOptions {
  /** Level of the name's heading, 1 to 6; the sections are one below. 2 by default. */
  readonly headingLevel?: number | undefined;
  /** Language of the labels (BCP 47); English by default. */
  readonly lang?: string | undefined;
}

/**
 * Writes an exercise as plain HTML, to stand between the tags of `<exercise-card>`: for readers,
 * feeds and search engines wherever the script does not run. It needs neither a DOM nor the elements.
 *
 * ```js
 * const {exercise} = parseExercise(json, {base: 'https://example.com/exercises/'});
 * const html = exercise ? renderFallback(exercise, {lang: 'es'}) : '';
 * ```
 *
 * Every text is escaped. Links and pictures are those with absolute http or https addresses alone;
 * `parseExercise` makes them absolute where it is given a base.
 *
 * @param exercise what `parseExercise` has answered
 */
export function renderFallback(
  exercise: Exercise,
  {headingLevel, lang = 'en'}: FallbackOptions = {},
): string {
  const locale = localeFor(lang, cardWords);
  const {words} = locale;
  const level = headingLevelFrom(headingLevel);
  const {name, overview, steps, tips, mistakes, variations, alternatives} = exercise;
  const section = (title: string, content: string) =>
    content && `${written(`h${Math.min(level + 1, 6)}`, title)}\n${content}`;
  return [
    written(`h${level}`, name),
    videoLink(exercise, words),
    ...picturesOf(exercise).map(({src, alt = name}) => `<p>${picture(src, alt)}</p>`),
    factList(exercise, locale),
    section(words.overview, all('p', overview?.split(/\n\s*\n/))),
    section(words.steps, list('ol', all('li', steps))),
    section(words.tips, list('ul', all('li', tips))),
    section(words.mistakes, list('ul', all('li', mistakes))),
    section(words.variations, relatedList(variations)),
    section(words.alternatives, relatedList(alternatives)),
    creditLine(exercise, words),
  ]
    .filter(Boolean)
    .join('\n');
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it is written in HTML, in an element as well as in a quoted attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, character => escapes[character] ?? '');
}

/** Text from outside; its lines stay lines. */
function lines(text: string): string {
  return escaped(text).replace(/\r\n?|\n/g, '<br>');
}

/** An element with text in it, which runs in the direction of its own words. */
function written(tag: string, text: string): string {
  return `<${tag} dir="auto">${lines(text)}</${tag}>`;
}

function all(tag: string, texts: readonly string[] = []): string {
  // Each on a line of its own: excerpts and feeds take the tags out, and no space would be left.
  return texts.map(text => written(tag, text)).join('\n');
}

function list(tag: 'ol' | 'ul', items: string): string {
  return items && `<${tag}>${items}</${tag}>`;
}

/** The text alone where the address leads nowhere. */
function link(text: string, address = ''): string {
  const href = isAbsolute(address) && webAddress(address);
  return href ? `<a href="${escaped(href)}">${lines(text)}</a>` : `<bdi>${lines(text)}</bdi>`;
}

function videoLink({video}: Exercise, words: CardWords): string {
  if (!video || !isAbsolute(video.url) || !webAddress(video.url)) return '';
  return `<p>${link(fill(words.watch, videoSource(video.url).host), video.url)}</p>`;
}

/** Asked for only where it is seen: the card that takes its place shows its own. */
function picture(src: string, alt: string): string {
  return `<img src="${escaped(src)}" alt="${escaped(alt)}" loading="lazy">`;
}

function factList(exercise: Exercise, {words, lang}: Locale<CardWords>): string {
  const rows = facts.map((fact): [label: string, value: string] => [
    words[fact],
    [exercise[fact] ?? []]
      .flat()
      .map(value => translated(value, lang))
      .join(words.comma),
  ]);
  const {hold} = exercise;
  const timer = localeFor(lang, timerWords).words;
  if (hold) rows.push([timer.hold, holdInWords(hold, timer, ms => spokenTime(ms, lang))]);
  const shown = rows.filter(([, value]) => value);
  return shown.length
    ? `<dl>${shown.map(([label, value]) => `${written('dt', label)}\n${written('dd', value)}`).join('\n')}</dl>`
    : '';
}

function relatedList(items: readonly (string | RelatedExercise)[] = []): string {
  const item = ({name, href, description}: RelatedExercise) =>
    `<li>${link(name, href)}${description ? written('p', description) : ''}</li>`;
  return list(
    'ul',
    items.map(each => item(typeof each === 'string' ? {name: each} : each)).join('\n'),
  );
}

function creditLine({author, license, source}: Exercise, words: CardWords): string {
  const parts = [
    author && link(fill(words.by, author)),
    license && link(license.name, license.url),
    source && link(words.source, source),
  ].filter(Boolean);
  return parts.length ? `<p>${parts.join(' · ')}</p>` : '';
}

import {escaped, renderFallback} from '../../elements/exercise-card/fallback.js';
import {isRecord, type ExerciseRecord} from '../../exercise/list.js';
import {parseExercise} from '../../exercise/parse.js';
import type {Exercise} from '../../exercise/schema.js';
import {without} from '../../form/record.js';

/*
 * An exercise as WordPress keeps it: the name is the title of a post, the id its slug, and all else
 * JSON in a meta field. Its content is one block, with the exercise as text for readers.
 */

interface Meta {
  readonly _exercise?: string;
}

/** As the REST API answers it. */
export interface Post {
  readonly id: number;
  readonly status: string;
  readonly link: string;
  readonly slug: string;
  readonly title: {readonly rendered: string};
  readonly content?: {readonly protected?: boolean};
  readonly meta: Meta;
}

/** With the changes that are not saved yet. */
export interface Edited extends Omit<Post, 'title'> {
  readonly title: string;
  readonly password?: string;
  /** "https://example.com/exercise/%pagename%/", where the site has such addresses. */
  readonly permalink_template?: string;
}

/** Whether visitors have to know a password. */
export function hasPassword({
  password,
  content,
}: Pick<Edited, 'password'> & Pick<Post, 'content'>): boolean {
  return Boolean(password ?? content?.protected);
}

/** The fields in a meta field; none where it holds no JSON. */
export function recordIn({_exercise}: Meta): ExerciseRecord {
  try {
    const record: unknown = JSON.parse(_exercise ?? '');
    return isRecord(record) ? record : {};
  } catch {
    return {};
  }
}

/** An exercise in words, below a heading that the page has. */
export function textUnderTitle(exercise: Exercise, lang: string): string {
  return renderFallback(exercise, {lang, headingLevel: 1}).replace(/^<h1.*?<\/h1>\n?/s, '');
}

/** What a block of the post type shows of a record. */
export function textOf(record: ExerciseRecord, name: string, lang: string): string {
  const {exercise} = parseExercise({...record, name});
  return exercise ? textUnderTitle(exercise, lang) : '';
}

/** The post that keeps an exercise. Its title is HTML, as every title there. */
export function postOf(exercise: Exercise, lang: string) {
  return {
    title: escaped(exercise.name),
    content: contentOf(textUnderTitle(exercise, lang)),
    meta: {_exercise: JSON.stringify(without(without(exercise, 'name'), 'id'))},
  };
}

/** The content of an exercise's post. */
export function contentOf(text: string): string {
  const name = 'exercise-elements/fields';
  return `<!-- wp:${name} -->
<div class="wp-block-exercise-elements-fields">${text}</div>
<!-- /wp:${name} -->`;
}

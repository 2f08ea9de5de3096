import {fieldOf, firstTold, isText, listOf} from './formats/fields.js';
import {flattenWger, type FormatOptions} from './formats/wger.js';
import {isRecord, type ExerciseRecord} from './list.js';

export type {FormatOptions, ReadHtml} from './formats/wger.js';

/** An exercise on its way from a publisher's words into ours. */
export interface Draft {
  /** Own field names, unchecked values. The rest of the record stays and means nothing. */
  readonly fields: ExerciseRecord;
  /** Own field → the publisher's, so that a problem is told in the words of the file. */
  readonly names: Readonly<Record<string, string>>;
}

/**
 * Own field → what publishers call it. free-exercise-db (and wrkout/exercises.json) write
 * camelCase, exercemus snake_case; everkinetic has the short words, ExerciseDB the body parts; wger's
 * are flattened first.
 */
const NAMES = Object.entries({
  id: 'exerciseId',
  images: 'svg png gifUrl',
  target: 'primaryMuscles primary_muscles primary targetMuscles muscles bodyParts bodyPart',
  secondary: 'secondaryMuscles secondary_muscles muscles_secondary',
  execution: 'mechanic',
  equipment: 'equipments',
  level: 'difficulty',
  overview: 'description primer',
  steps: 'instructions',
  variations: 'variation_on variations_on',
  author: 'license_author',
  // The own name comes first: a host page may add to a public record.
}).map(([field, theirs]) => [field, [field, ...theirs.split(' ')]] as const);

/** Recognises public formats by their fields. A record of our own format passes unchanged. */
export function draftFrom(record: ExerciseRecord, options: FormatOptions): Draft {
  const flat = 'translations' in record ? flattenWger(record, options) : record;
  const fields: Record<string, unknown> = {...flat};
  const names: Record<string, string> = {};
  for (const [field, all] of NAMES) {
    const name = firstTold(flat, all);
    if (name) {
      names[field] = name;
      fields[field] = flat[name];
    }
  }

  const {id, steps} = fields;
  const {category, force, tips, tempo, license} = record;
  if (typeof id === 'number') fields.id = String(id);
  if (isText(steps)) fields.steps = steps.split(/\n|(?=Step:\d)/);
  // A stretch is a category there, and its force "static" or nothing.
  if (category === 'stretching' && (force ?? 'static') === 'static') fields.force = 'stretch';
  if (tempo && isText(tempo)) fields.tips = [...listOf(tips), `Tempo: ${tempo}`];
  if (isRecord(license)) {
    fields.license = {...license, name: fieldOf(license, 'name', 'short_name', 'full_name')};
  }
  if ('primer' in record) Object.assign(fields, fromEverkinetic(record));
  return {fields, names};
}

/** Its name is a slug, and its first step is often the primer once more, and longer. */
function fromEverkinetic({
  name,
  title,
  type,
  primer,
  steps,
  references,
}: ExerciseRecord): ExerciseRecord {
  const [first, ...others] = listOf(steps).map(withoutHeading);
  const introduction = isText(primer) && primer.trim().replace(/\.$/, '');
  const isIntroduction = introduction && isText(first) && first.includes(introduction);
  return {
    name: fieldOf({title, name}, 'title', 'name'),
    execution: type,
    overview: isIntroduction ? first : primer,
    // A blank keeps the place, so that problems name the right step.
    steps: [isIntroduction ? '' : first, ...others],
    source: listOf(references)[0],
  };
}

function withoutHeading(step: unknown): unknown {
  return isText(step) ? step.replace(/^<h3>.*|^&nbsp;$/, '') : step;
}

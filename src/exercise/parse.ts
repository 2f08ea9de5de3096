import {draftFrom, type FormatOptions} from './formats.js';
import {isRecord, recordById, recordsIn, type ExerciseRecord} from './list.js';
import {readFields, type Report, type Schema} from './read.js';
import {exerciseSchema, type Exercise} from './schema.js';
import {capitalized} from './terms.js';
import {tidy, type Bases} from './tidy.js';

/** Something in an exercise that could not be used. */
export interface Problem {
  /** Where it stands, in the words of the file: "steps[2]", "hold.seconds"; "" for the whole. */
  readonly path: string;
  /** What is wrong, as a sentence in English. */
  readonly message: string;
}

export interface ParsedExercise {
  /** What could be read; absent where nothing could. */
  readonly exercise?: Exercise;
  readonly problems: readonly Problem[];
}

export interface ParseOptions extends FormatOptions, Bases {
  /** Which exercise of a list; by its id, or else by its name. */
  readonly id?: string | undefined;
}

/**
 * Reads one exercise from JSON of our own format or of any of the public ones (see formats.ts).
 * Never throws: what cannot be used becomes a problem and costs nothing but itself.
 */
export function parseExercise(input: unknown, options: ParseOptions = {}): ParsedExercise {
  const problems: Problem[] = [];
  const report: Report = (path, message) => problems.push({path, message});
  try {
    const record = choose(input, options.id, report);
    const exercise = record && readExercise(record, options, report);
    return exercise ? {exercise, problems} : {problems};
  } catch {
    // Only an object whose own code throws (a getter, a proxy) comes here.
    report('', 'This could not be read.');
    return {problems};
  }
}

function choose(input: unknown, id: string | undefined, report: Report) {
  const records = recordsIn(input);
  const record = id ? recordById(records, id) : records[0];
  if (!isRecord(record)) {
    report(
      '',
      id && records.length
        ? `There is no exercise “${id}” among the ${records.length} here.`
        : 'There is no exercise here: it should be an object with a name and steps.',
    );
    return undefined;
  }
  if (!id && records.length > 1) {
    report('', `The first of ${records.length} exercises is shown. Choose one by its id.`);
  }
  return record;
}

function readExercise(record: ExerciseRecord, options: ParseOptions, report: Report) {
  const {fields, names} = draftFrom(record, options);
  const read = readFields(exerciseSchema as unknown as Schema, fields, '', (path, message) =>
    report(
      path.replace(/^\w+/, field => names[field] ?? field),
      message,
    ),
  ) as Partial<Exercise>;
  if (read.name) return tidy({...read, name: read.name}, options);
  if (read.steps ?? read.overview ?? read.video) {
    report(names.name ?? 'name', 'An exercise needs a name.');
    return tidy({...read, name: nameFrom(read.id)}, options);
  }
  report('', 'There is no exercise here: it has neither a name nor steps.');
  return undefined;
}

/** "leg-up_stretch" → "Leg up stretch" */
function nameFrom(id = 'exercise'): string {
  return capitalized(id.replace(/[-_\s]+/g, ' ').trim());
}

import {isRecord, type ExerciseRecord} from '../../src/exercise/list.js';
import {form} from '../../src/form/fields.js';
import {edit, listFrom, recordFrom, type Path} from '../../src/form/record.js';
import {shown} from '../../src/form/values.js';
import {readLine} from '../../src/write-up/line.js';
import type {Theme} from './theme.js';

/** A line that has no field yet. */
export interface Unplaced {
  readonly text: string;
  /** The heading that it stood under. */
  readonly under?: string;
}

/** What somebody is working on. */
export interface Draft {
  /** As it was written, with whatever else was in the file. */
  readonly exercise: ExerciseRecord;
  readonly unplaced: readonly Unplaced[];
  readonly theme: Theme;
  /** Where pictures lie whose addresses are relative. */
  readonly imageBase?: string;
}

export const blank: Draft = {exercise: {}, unplaced: [], theme: {}};

export function isDraft(value: unknown): value is Draft {
  if (!isRecord(value)) return false;
  const {exercise, unplaced, theme} = value;
  return isRecord(exercise) && Array.isArray(unplaced) && isRecord(theme);
}

/**
 * Puts what a line says into a field: at the end of a list or a text, in the place of a shorter value.
 * What it says besides is left in its place.
 */
export function place(draft: Draft, index: number, name: string): Draft {
  const line = draft.unplaced[index];
  const field = form.fields.find(each => each.name === name);
  if (!line || !field) return draft;
  const {label, shape} = field;
  const {value, rest = []} = readLine(name, line.text);
  const unplaced = draft.unplaced.toSpliced(index, 1, ...rest.map(text => ({...line, text})));
  const back: Unplaced[] = [];
  const change = (old: unknown, next: unknown) => {
    if (shape.kind === 'list') return [...listFrom(old), ...listFrom(next)];
    if (shape.kind === 'prose') return [old, next].filter(Boolean).join('\n\n');
    // What stood there is not lost.
    if (shown(old)) back.push({text: shown(old), under: label});
    return next;
  };
  const parts: [path: Path, value: unknown][] =
    shape.kind === 'group'
      ? Object.entries(recordFrom(value, shape)).map(([key, part]) => [[name, key], part])
      : [[[name], value]];
  const exercise = parts.reduce(
    (before, [path, part]) => edit(before, path, old => change(old, part)),
    draft.exercise,
  );
  return {...draft, exercise, unplaced: [...unplaced, ...back]};
}

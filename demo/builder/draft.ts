import {isRecord, type ExerciseRecord} from '../../src/exercise/list.js';
import {form} from '../../src/form/fields.js';
import {shown} from '../../src/form/values.js';
import {edit, listFrom} from '../../src/form/record.js';
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

/** Puts a line into a field: at the end of a list or a text, in the place of a shorter value. */
export function place(draft: Draft, index: number, name: string): Draft {
  const line = draft.unplaced[index];
  const field = form.fields.find(each => each.name === name);
  if (!line || !field) return draft;
  const {label, shape} = field;
  const path = shape.kind === 'group' ? [name, shape.fields[0]?.name ?? ''] : [name];
  const unplaced = draft.unplaced.toSpliced(index, 1);
  let old = '';
  const exercise = edit(draft.exercise, path, value => {
    if (shape.kind === 'list') return [...listFrom(value), line.text];
    if (shape.kind === 'prose') return [value, line.text].filter(Boolean).join('\n\n');
    old = shown(value);
    return line.text;
  });
  // What stood there is not lost.
  const back = old ? [{text: old, under: label}] : [];
  return {...draft, exercise, unplaced: [...unplaced, ...back]};
}

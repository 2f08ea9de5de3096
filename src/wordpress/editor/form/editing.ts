import type {ExerciseRecord} from '../../../exercise/list.js';
import {nameOf, type FieldProblem, type Path} from '../../../form/record.js';

/** What every part of the form needs. */
export interface Editing {
  readonly record: ExerciseRecord;
  readonly change: (record: ExerciseRecord) => void;
  readonly problems: readonly FieldProblem[];
}

/** What is wrong with the value at a path. */
export function problemAt(path: Path, {problems}: Editing): string | undefined {
  return problems.find(({control}) => control === nameOf(path))?.message;
}

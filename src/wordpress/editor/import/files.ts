import {__, sprintf} from '@wordpress/i18n';
import {readJson} from '../../../exercise/json.js';
import {recordsIn} from '../../../exercise/list.js';

/** A file that was chosen. */
export interface ReadFile {
  readonly name: string;
  readonly json?: unknown;
  /** Why there are no exercises in it. */
  readonly problem?: string;
}

/** 10 MB: far above every collection that is published. */
const largest = 10e6;

export async function readFile(file: File): Promise<ReadFile> {
  const {name} = file;
  if (file.size > largest) {
    return {
      name,
      problem: __('This file is over 10 MB. Split it into several.', 'exercise-elements'),
    };
  }
  const text = await file.text();
  const json = readJson(text);
  if (json === undefined) {
    /* translators: %s: where it breaks, in the words of the browser. */
    const problem = sprintf(__('This is not JSON. %s', 'exercise-elements'), whereIn(text));
    return {name, problem};
  }
  return recordsIn(json).length > 0
    ? {name, json}
    : {name, problem: __('There is no exercise in this file.', 'exercise-elements')};
}

/** What the browser says of the place where JSON breaks. */
function whereIn(text: string): string {
  try {
    JSON.parse(text);
    return '';
  } catch (error) {
    return `${(error as Error).message}.`;
  }
}

import * as React from 'react';
import {readHtml} from '../../../browser/html.js';
import {loadJson} from '../../../browser/load-json.js';
import {parseExercise} from '../../../exercise/parse.js';
import type {Exercise} from '../../../exercise/schema.js';
import {settings} from '../settings.js';

export type Foreign =
  {readonly phase: 'loading'} | {readonly phase: 'ready'; readonly exercise: Exercise} | Failed;

interface Failed {
  readonly phase: 'failed';
  /** What went wrong, as a sentence in English. */
  readonly message: string;
}

/** The exercise at an address of JSON; what follows "#" chooses from a list. */
export function useForeignExercise(href: string): Foreign {
  const [foreign, setForeign] = React.useState<Foreign>({phase: 'loading'});
  React.useEffect(() => {
    const {signal, abort} = abortable();
    setForeign({phase: 'loading'});
    load(href, signal).then(
      loaded => signal.aborted || setForeign(loaded),
      (error: unknown) => signal.aborted || setForeign(failed(error)),
    );
    return abort;
  }, [href]);
  return foreign;
}

function abortable() {
  const controller = new AbortController();
  return {signal: controller.signal, abort: () => controller.abort()};
}

async function load(href: string, signal: AbortSignal): Promise<Foreign> {
  const [file = '', id = ''] = href.split('#');
  const json = await loadJson(file, signal);
  const {exercise, problems} = parseExercise(json, {
    id: decodeURIComponent(id),
    base: file,
    lang: settings.lang,
    readHtml,
  });
  return exercise
    ? {phase: 'ready', exercise}
    : {phase: 'failed', message: problems[0]?.message ?? ''};
}

const failed = (error: unknown): Failed => ({
  phase: 'failed',
  message: error instanceof Error ? error.message : '',
});

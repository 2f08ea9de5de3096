import apiFetch from '@wordpress/api-fetch';
import * as React from 'react';
import {settings} from '../settings.js';
import {batchesOf, bringIn, type Outcome} from './bring-in.js';
import type {Entry} from './entries.js';

export interface Import {
  /** Of those that have been tried. */
  readonly outcomes: ReadonlyMap<Entry, Outcome>;
  readonly isRunning: boolean;
  /** Why it broke off. */
  readonly failure: string | undefined;
  readonly start: (entries: readonly Entry[], isReplacing: boolean) => void;
  readonly stop: () => void;
  /** Makes ready for another. */
  readonly forget: () => void;
}

/** Brings exercises in, part by part; begun again, it goes on with the rest. */
export function useImport(): Import {
  const [outcomes, setOutcomes] = React.useState<ReadonlyMap<Entry, Outcome>>(new Map());
  const [isRunning, setRunning] = React.useState(false);
  const [failure, setFailure] = React.useState<string>();
  const isStopped = React.useRef(false);

  React.useEffect(() => {
    if (!isRunning) return;
    const ask = (event: Event) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isRunning]);

  const run = async (entries: readonly Entry[], isReplacing: boolean) => {
    const {batches, twice, nameless} = batchesOf(entries);
    const add = (some: Iterable<[Entry, Outcome]>) => {
      setOutcomes(old => new Map([...old, ...some]));
    };
    add(twice.map(entry => [entry, {kind: 'twice'}]));
    add(nameless.map(entry => [entry, {kind: 'nameless'}]));
    for (const batch of batches) {
      if (isStopped.current) return;
      const left = batch.filter(entry => !outcomes.has(entry));
      if (left.length > 0) add(await bringIn(left, {...site, isReplacing}));
    }
  };

  const start = (entries: readonly Entry[], isReplacing: boolean) => {
    isStopped.current = false;
    setFailure(undefined);
    setRunning(true);
    run(entries, isReplacing)
      .catch((error: unknown) => setFailure((error as Error).message))
      .finally(() => setRunning(false));
  };
  const stop = () => {
    isStopped.current = true;
  };
  const forget = () => {
    setOutcomes(new Map());
    setFailure(undefined);
  };
  return {outcomes, isRunning, failure, start, stop, forget};
}

const site = {
  request: <T>(path: string, data?: object) =>
    apiFetch<T>({path, ...(data ? {method: 'POST', data} : {})}),
  status: settings.mayPublish ? 'publish' : 'pending',
  lang: settings.lang,
} as const;

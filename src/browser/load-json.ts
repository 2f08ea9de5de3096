import {readJson} from '../exercise/json.js';

/** Why a file did not come: the reader's connection, the way to it, or what it is. */
export type LoadFailure = 'offline' | 'unreachable' | 'unreadable';

/** The message tells the owner of the page, in English, what happened. */
export class LoadError extends Error {
  constructor(
    readonly reason: LoadFailure,
    message: string,
  ) {
    super(message);
  }
}

/** 2 MB: more than twice the largest published collection. */
const largest = 2e6;

/** A load that is under way; all who ask for the same file meanwhile share it. */
interface Load {
  readonly json: Promise<unknown>;
  readonly request: AbortController;
  waiting: number;
}

const loads = new Map<string, Load>();

/**
 * Fetches JSON. Rejects with a LoadError where that fails or takes over `timeout` ms, and when the
 * signal is aborted; the request ends when nobody waits for it any more.
 */
export async function loadJson(
  address: string,
  signal: AbortSignal,
  timeout = 15_000,
): Promise<unknown> {
  signal.throwIfAborted();
  let load = loads.get(address);
  if (!load) {
    const request = new AbortController();
    load = {json: get(address, request, timeout), request, waiting: 0};
    loads.set(address, load);
  }
  load.waiting++;
  try {
    return await new Promise((resolve, reject) => {
      load.json.then(resolve, reject);
      signal.addEventListener('abort', reject);
    });
  } finally {
    if (!--load.waiting) {
      load.request.abort();
      loads.delete(address);
    }
  }
}

async function get(address: string, request: AbortController, timeout: number) {
  let problem = 'cannot be reached; another site has to allow it (CORS)';
  let reason: LoadFailure = 'unreachable';
  const timer = setTimeout(() => {
    problem = `did not answer within ${timeout / 1000} s`;
    request.abort();
  }, timeout);
  try {
    const response = await fetch(address, request);
    problem = `answers with status ${response.status}`;
    if (response.ok) {
      problem = 'broke off';
      const text = await textOf(response);
      const json = text === undefined ? undefined : readJson(text);
      if (json !== undefined) return json;
      reason = 'unreadable';
      problem = text === undefined ? 'is over 2 MB; split it' : 'is not JSON';
    }
  } catch {
    if (!navigator.onLine) reason = 'offline';
  } finally {
    clearTimeout(timer);
  }
  throw new LoadError(reason, `${address} ${problem}.`);
}

/** The text of an answer, unless it is too large. */
async function textOf({body, headers}: Response): Promise<string | undefined> {
  const decoder = new TextDecoder();
  const reader = body?.getReader();
  let text = '';
  let size = Number(headers.get('content-length'));
  for (let read = 0; size <= largest; size = Math.max(size, read)) {
    const {value} = (await reader?.read()) ?? {};
    if (!value) return text + decoder.decode();
    read += value.length;
    text += decoder.decode(value, {stream: true});
  }
  await reader?.cancel();
  return undefined;
}

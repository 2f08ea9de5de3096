import {postOf} from '../stored.js';
import type {Entry} from './entries.js';

/** What has become of an exercise. */
export type Outcome =
  | {readonly kind: 'made' | 'replaced' | 'kept'; readonly link: string}
  | {readonly kind: 'refused'; readonly message: string}
  /** Another of this import had its slug before. */
  | {readonly kind: 'twice'}
  /** Nothing tells it from others: it would come in anew each time. */
  | {readonly kind: 'nameless'};

export interface Site {
  /** Asks WordPress; throws where it does not answer. */
  readonly request: <T>(path: string, data?: object) => Promise<T>;
  readonly status: 'publish' | 'pending';
  readonly lang: string;
  /** Whether what is there already gives way. */
  readonly isReplacing: boolean;
}

interface Kept {
  readonly id: number;
  readonly slug: string;
  readonly link: string;
}

interface Answer {
  readonly status: number;
  readonly body: {readonly link?: string; readonly message?: string};
}

/** As many as WordPress takes in one request. */
export const most = 25;

/** Saves some exercises, up to `most` of them. */
export async function bringIn(
  entries: readonly Entry[],
  {request, status, lang, isReplacing}: Site,
): Promise<Map<Entry, Outcome>> {
  const outcomes = new Map<Entry, Outcome>();
  const kept = await keptAlready(entries, request);
  const saving = entries.flatMap(entry => {
    const {exercise, slug} = entry;
    const old = kept.get(slug);
    if (!exercise) return [];
    if (old && !isReplacing) {
      outcomes.set(entry, {kind: 'kept', link: old.link});
      return [];
    }
    const post = postOf(exercise, lang);
    // What is there keeps its address, and stays as public as it is.
    const body = old ? post : {...post, slug, status};
    const path = `/wp/v2/exercises${old ? `/${old.id}` : ''}`;
    return [{entry, kind: old ? ('replaced' as const) : ('made' as const), path, body}];
  });
  if (saving.length === 0) return outcomes;
  const requests = saving.map(({path, body}) => ({method: 'POST', path, body}));
  const {responses} = await request<{readonly responses: readonly Answer[]}>('/batch/v1', {
    requests,
  });
  saving.forEach(({entry, kind}, index) => {
    const {status = 0, body: {link = '', message = ''} = {}} = responses[index] ?? {};
    const isSaved = status >= 200 && status < 300;
    outcomes.set(entry, isSaved ? {kind, link} : {kind: 'refused', message});
  });
  return outcomes;
}

/** What the site has by the slugs of some exercises. */
async function keptAlready(entries: readonly Entry[], request: Site['request']) {
  const query = new URLSearchParams({
    slug: entries.map(({slug}) => slug).join(),
    status: 'publish,future,pending,draft,private',
    per_page: '100',
    _fields: 'id,slug,link',
  });
  const posts = await request<readonly Kept[]>(`/wp/v2/exercises?${query}`);
  // Other letters than Latin ones are percent-encoded there.
  return new Map(posts.map(post => [decodeURIComponent(post.slug), post]));
}

/** Splits what can be saved into parts of a size that WordPress takes; of each slug the first. */
export function batchesOf(entries: readonly Entry[]): {
  readonly batches: readonly (readonly Entry[])[];
  readonly twice: readonly Entry[];
  readonly nameless: readonly Entry[];
} {
  const nameless = entries.filter(({exercise, slug}) => exercise && !slug);
  const readable = entries.filter(({exercise, slug}) => exercise && slug);
  const firsts = new Map(readable.toReversed().map(entry => [entry.slug, entry]));
  const twice = readable.filter(entry => firsts.get(entry.slug) !== entry);
  const once = readable.filter(entry => !twice.includes(entry));
  const batches = Array.from({length: Math.ceil(once.length / most)}, (_, index) =>
    once.slice(index * most, (index + 1) * most),
  );
  return {batches, twice, nameless};
}

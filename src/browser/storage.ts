/*
 * What is remembered on this device. Storage is forbidden in some frames, full on some phones and
 * absent on a server: that costs the memory and nothing else.
 */

const prefix = 'exercise-elements:';

/** How long something is remembered. */
export type Span = 'always' | 'visit';

// Only where an error is caught: reading these can throw, too.
const storageFor = (span: Span) => (span === 'visit' ? sessionStorage : localStorage);

export function recall(key: string, span: Span = 'always'): string | undefined {
  try {
    return storageFor(span).getItem(prefix + key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a value, or forgets it where there is none. */
export function remember(key: string, value: string | undefined, span: Span = 'always'): void {
  try {
    const storage = storageFor(span);
    if (value === undefined) storage.removeItem(prefix + key);
    else storage.setItem(prefix + key, value);
  } catch {
    // The page goes on without a memory.
  }
}

/** Calls back when another tab remembers something else under a key; answers what ends that. */
export function watchMemory(key: string, listener: () => void): () => void {
  const listen = (event: StorageEvent) => {
    // Without a key, all was forgotten.
    if (event.key === null || event.key === prefix + key) listener();
  };
  addEventListener('storage', listen);
  return () => removeEventListener('storage', listen);
}

/**
 * What an element is remembered by: the name that it was given, or else its id or its place among
 * those of its kind; on this page, or in the shadow root of another element.
 */
export function keyOf(element: Element, name = ''): string {
  const {localName, id} = element;
  const root = element.getRootNode() as Document | ShadowRoot;
  const own = name || id || [...root.querySelectorAll(localName)].indexOf(element);
  const place = root instanceof ShadowRoot ? keyOf(root.host) : location.pathname + location.search;
  return `${localName}:${place}#${own}`;
}

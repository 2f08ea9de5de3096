/*
 * What is remembered on this device. Storage is forbidden in some frames, full on some phones and
 * absent on a server: that costs the memory and nothing else.
 */

const prefix = 'exercise-elements:';

export function recall(key: string): string | undefined {
  try {
    return localStorage.getItem(prefix + key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a value, or forgets it where there is none. */
export function remember(key: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(prefix + key);
    else localStorage.setItem(prefix + key, value);
  } catch {
    // The page goes on without a memory.
  }
}

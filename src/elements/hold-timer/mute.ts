import {recall, remember, watchMemory} from '../../browser/storage.js';

/*
 * One switch for all timers, on this page and in other tabs, remembered on this device. Where nothing
 * can be remembered it holds for the page.
 */

const key = 'muted';

let muted = false;
const listeners = new Set<() => void>();

export const isMuted = (): boolean => muted;

export function toggleMute(): void {
  muted = !muted;
  remember(key, muted ? '1' : undefined);
  for (const listener of listeners) listener();
}

/** Calls back when the sound has been switched on or off, wherever; answers what ends that. */
export function watchMute(listener: () => void): () => void {
  const read = () => {
    muted = !!recall(key);
  };
  // Whoever is there knows better than a memory that may have been refused.
  if (!listeners.size) read();
  listeners.add(listener);
  const end = watchMemory(key, () => {
    read();
    listener();
  });
  return () => {
    listeners.delete(listener);
    end();
  };
}

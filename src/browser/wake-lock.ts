/**
 * Keeps the screen on until the answer is called. The browser lets go of it whenever the page is
 * hidden; it is taken again when the page is shown. Where it is absent or refused, as in frames,
 * nothing happens.
 */
export function keepScreenOn(): () => void {
  let sentinel: WakeLockSentinel | undefined;
  let isWanted = true;
  const release = () => {
    sentinel?.release().catch(() => undefined);
    sentinel = undefined;
  };
  const take = () => {
    // Absent where the page is not secure; refused in frames, and where the battery is low.
    if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
    navigator.wakeLock.request('screen').then(
      taken => {
        // Asked for twice, or no longer wanted meanwhile.
        release();
        sentinel = taken;
        if (!isWanted) release();
      },
      () => undefined,
    );
  };
  document.addEventListener('visibilitychange', take);
  take();
  return () => {
    isWanted = false;
    document.removeEventListener('visibilitychange', take);
    release();
  };
}

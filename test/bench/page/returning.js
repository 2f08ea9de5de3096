/** What a stopwatch shows when its tab is seen again: told two frames later. */

/* global document, requestAnimationFrame */

const watch = document.querySelector('stop-watch');
await watch.updateComplete;
const start = performance.now();
watch.start();

const nextFrame = () => new Promise(resolve => requestAnimationFrame(resolve));

/** "01:02:03:45" → ms */
const read = text =>
  text
    .trim()
    .split(':')
    .reduce(
      (sum, figures, index) => sum + Number(figures) * [3_600_000, 60_000, 1000, 10][index],
      0,
    );

/** Where the strip stands that turns once a minute, if the time is shown by strips. */
function minuteStrip() {
  const animation = watch.shadowRoot
    .getAnimations()
    .find(({effect}) => effect.getTiming().duration === 60_000);
  return animation && animation.currentTime % 60_000;
}

document.addEventListener('visibilitychange', async () => {
  if (document.visibilityState === 'hidden') return;
  await nextFrame();
  await nextFrame();
  const elapsed = performance.now() - start;
  const strip = minuteStrip();
  const text = read(watch.shadowRoot.querySelector('.text').textContent);
  // A strip knows nothing of the minutes: it is held against the time within one, either way round.
  const stripError =
    ((strip - elapsed + 90_000 + 60_000 * Math.ceil(elapsed / 60_000)) % 60_000) - 30_000;
  globalThis.onReturn ??= {
    elapsed: watch.elapsed - elapsed,
    figures: strip === undefined ? text - elapsed : stripError,
  };
});

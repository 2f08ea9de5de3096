/** Where time is measured, the page must be left alone: these count on demand. */

/** Calls itself once a frame. */
globalThis.afterFrames = frames =>
  new Promise(resolve => {
    const count = () => {
      if (frames-- > 0) requestAnimationFrame(count);
      else resolve();
    };
    requestAnimationFrame(count);
  });

function watch(root, observer) {
  observer.observe(root, {subtree: true, childList: true, characterData: true, attributes: true});
  for (const {shadowRoot} of root.querySelectorAll('*'))
    if (shadowRoot) watch(shadowRoot, observer);
}

globalThis.writes = 0;

globalThis.countWrites = () =>
  watch(document.body, new MutationObserver(records => (globalThis.writes += records.length)));

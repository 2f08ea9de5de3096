/** Where time is measured, the page must be left alone: these count on demand. */

globalThis.frames = 0;
globalThis.writes = 0;

globalThis.countFrames = function countedFrame() {
  globalThis.frames++;
  requestAnimationFrame(countedFrame);
};

function watch(root, observer) {
  observer.observe(root, {subtree: true, childList: true, characterData: true, attributes: true});
  for (const {shadowRoot} of root.querySelectorAll('*'))
    if (shadowRoot) watch(shadowRoot, observer);
}

globalThis.countWrites = () =>
  watch(document.body, new MutationObserver(records => (globalThis.writes += records.length)));

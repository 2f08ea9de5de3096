/** How often this is called tells how many frames there were. */

/* global requestAnimationFrame, location */

function countedFrame() {
  requestAnimationFrame(countedFrame);
}

// Where time is measured, the page must be left alone.
if (location.search === '?count') countedFrame();

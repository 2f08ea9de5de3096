/*
 * For a page with frames of ours: gives each the height of what is in it. A frame is believed only
 * where the page itself has put one: an iframe whose address is that of a frame.html, from its own
 * window and its own origin, or from none, as in a sandbox. All that it can change is its height.
 */

import {heightIn, question} from './frame-message.js';

/** Some servers leave the ending out. */
const path = /\/frame(\.html)?$/;

function* framesOfOurs(): Generator<[HTMLIFrameElement, origin: string]> {
  for (const frame of document.querySelectorAll('iframe')) {
    // A link takes an address apart, and throws at none.
    const {pathname, origin} = Object.assign(document.createElement('a'), {href: frame.src});
    if (path.test(pathname)) yield [frame, origin];
  }
}

addEventListener('message', ({data, source, origin}: MessageEvent<unknown>) => {
  const height = heightIn(data);
  if (height === undefined) return;
  for (const [frame, own] of framesOfOurs()) {
    if (frame.contentWindow !== source || (origin !== own && origin !== 'null')) continue;
    // Themes have rules for frames, some of them important.
    frame.style.setProperty('height', `${height}px`, 'important');
  }
});

// Those that were there before this script have told already.
for (const [frame] of framesOfOurs()) frame.contentWindow?.postMessage(question, '*');

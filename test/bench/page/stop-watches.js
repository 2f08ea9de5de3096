/* global document */

for (const watch of document.querySelectorAll('stop-watch')) watch.start();

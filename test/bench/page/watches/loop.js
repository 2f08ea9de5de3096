/** As one writes it by hand: its text, anew in every frame. */
import {format, places} from './time.js';

export function start(count) {
  const start = performance.now();
  const texts = places(count).map(place => place.appendChild(document.createTextNode('')));
  const frame = () => {
    const now = performance.now();
    for (const text of texts) text.data = format(now - start);
    requestAnimationFrame(frame);
  };
  frame();
}

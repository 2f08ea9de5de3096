/** Digits on strips that the compositor moves, and nothing else: no pause, no text, no minutes. */
import {places} from './time.js';

const strips = [
  [60_000, 6],
  [10_000, 10],
  [1000, 10],
  [100, 10],
];

export function start(count) {
  for (const place of places(count)) {
    place.style.display = 'flex';
    place.append('00:00:');
    for (const [duration, figures] of strips) {
      const box = place.appendChild(document.createElement('span'));
      box.style.cssText = 'block-size: 1lh; overflow: hidden';
      const strip = box.appendChild(document.createElement('span'));
      strip.style.cssText = 'display: block; white-space: pre';
      strip.textContent = Array.from({length: figures}, (_, figure) => figure).join('\n');
      strip.animate(
        {transform: ['none', `translateY(-${figures}lh)`]},
        {duration, iterations: Infinity, easing: `steps(${figures})`},
      );
    }
  }
}

/** A stopwatch as one writes it by hand: its text, anew in every frame. */

/* global document, requestAnimationFrame */

const two = figures => String(figures).padStart(2, '0');

function format(ms) {
  const hundredths = Math.floor(ms / 10);
  const seconds = Math.floor(hundredths / 100);
  const minutes = Math.floor(seconds / 60);
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:${two(seconds % 60)}:${two(hundredths % 100)}`;
}

const watches = [...document.querySelectorAll('.time')].map(place => {
  const text = document.createTextNode('');
  place.append(text);
  return {text, start: performance.now()};
});

function frame() {
  const now = performance.now();
  for (const {text, start} of watches) text.data = format(now - start);
  requestAnimationFrame(frame);
}

frame();

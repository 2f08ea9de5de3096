/** "00:00:12:34", as all of them show it. */

const two = figures => String(figures).padStart(2, '0');

export function format(ms) {
  const hundredths = Math.floor(ms / 10);
  const seconds = Math.floor(hundredths / 100);
  const minutes = Math.floor(seconds / 60);
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:${two(seconds % 60)}:${two(hundredths % 100)}`;
}

export function places(count) {
  return Array.from({length: count}, () => {
    const place = document.createElement('div');
    place.className = 'time';
    return document.body.appendChild(place);
  });
}

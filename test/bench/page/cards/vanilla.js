/** By hand, as fast as a site would write it. */
import {card} from './card.js';
import {addStyles, outOfView, styles} from './styles.js';

function element(tag, properties, ...children) {
  const made = document.createElement(tag);
  for (const name in properties) {
    if (name.startsWith('on')) made.addEventListener(name.slice(2).toLowerCase(), properties[name]);
    else if (name !== 'key') made[name] = properties[name];
  }
  made.append(...children);
  return made;
}

export function elementOf(exercise) {
  const done = new Set();
  return card(element, exercise, {done, tick: step => done.add(step), liked: false, like() {}});
}

export function mount(place, exercises) {
  addStyles(styles, outOfView);
  place.append(...exercises.map(elementOf));
}

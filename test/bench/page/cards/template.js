/** The least that makes a card: one that is there already is cloned, and its texts are written anew. */
import {addStyles, outOfView, styles} from './styles.js';
import {elementOf} from './vanilla.js';

const textsIn = root => {
  const texts = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode);
  return texts;
};

export function mount(place, exercises) {
  addStyles(styles, outOfView);
  // All have the same shape; what differs between them is as much as if all did.
  const template = elementOf(exercises[0]);
  const words = textsIn(template).map(({data}) => data);
  const cards = exercises.map(({name}) => {
    const made = template.cloneNode(true);
    for (const [index, text] of textsIn(made).entries()) text.data = index ? words[index] : name;
    return made;
  });
  place.append(...cards);
}

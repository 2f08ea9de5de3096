import {h, render} from 'preact';
import {useState} from 'preact/hooks';
import {card} from './card.js';
import {addStyles, styles} from './styles.js';

function Card({exercise}) {
  const [done, setDone] = useState(() => new Set());
  const [liked, setLiked] = useState(false);
  const tick = step => setDone(new Set(done).add(step));
  return card(h, exercise, {done, tick, liked, like: () => setLiked(!liked)});
}

addStyles(styles);

export function mount(place, exercises) {
  render(
    exercises.map(exercise => h(Card, {key: exercise.id, exercise})),
    place,
  );
}

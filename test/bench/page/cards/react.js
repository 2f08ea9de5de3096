import {createElement, useState} from 'react';
import {flushSync} from 'react-dom';
import {createRoot} from 'react-dom/client';
import {card} from './card.js';
import {addStyles, styles} from './styles.js';

function Card({exercise}) {
  const [done, setDone] = useState(() => new Set());
  const [liked, setLiked] = useState(false);
  const tick = step => setDone(new Set(done).add(step));
  return card(createElement, exercise, {done, tick, liked, like: () => setLiked(!liked)});
}

addStyles(styles);

export function mount(place, exercises) {
  const root = createRoot(place);
  flushSync(() =>
    root.render(exercises.map(exercise => createElement(Card, {key: exercise.id, exercise}))),
  );
}

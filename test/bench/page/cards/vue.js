import {createApp, defineComponent, h, ref} from 'vue';
import {card} from './card.js';
import {addStyles, styles} from './styles.js';

const Card = defineComponent(
  ({exercise}) => {
    const done = ref(new Set());
    const liked = ref(false);
    const tick = step => done.value.add(step);
    const like = () => (liked.value = !liked.value);
    const make = (tag, properties, ...children) => h(tag, properties, children);
    return () => card(make, exercise, {done: done.value, tick, liked: liked.value, like});
  },
  {props: ['exercise']},
);

addStyles(styles);

export function mount(place, exercises) {
  createApp(() => exercises.map(exercise => h(Card, {key: exercise.id, exercise}))).mount(place);
}

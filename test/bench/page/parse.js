/** How long it takes to read exercises, against reading their JSON alone. */
import {parseExercise} from '../../../dist/npm/index.js';

/** Ms that it takes to do something with all of a list, once it is warm. */
function time(items, action) {
  for (let round = 0; round < 2; round++) items.forEach(action);
  const start = performance.now();
  items.forEach(action);
  return performance.now() - start;
}

globalThis.compare = texts => {
  const records = texts.map(text => JSON.parse(text));
  const json = time(texts, text => JSON.parse(text));
  const parse = time(records, record => parseExercise(record));
  return {json, both: json + parse};
};

const longTasks = [];
new PerformanceObserver(list => longTasks.push(...list.getEntries())).observe({type: 'longtask'});

/** Has a card pick one of many in a file. */
globalThis.pick = async src => {
  const card = document.createElement('exercise-card');
  const loaded = new Promise(resolve => card.addEventListener('exercise-loaded', resolve));
  card.src = src;
  document.body.append(card);
  const {exercise} = await loaded;
  await new Promise(resolve => setTimeout(resolve, 300));
  const longest = Math.max(0, ...longTasks.map(({duration}) => duration));
  longTasks.length = 0;
  card.remove();
  return {name: exercise.name, longest};
};

/** Ms to find one of many, whose JSON is here already, and ms to read that JSON. */
globalThis.findIn = (text, id) => {
  let start = performance.now();
  const json = JSON.parse(text);
  const read = performance.now() - start;
  start = performance.now();
  parseExercise(json, {id});
  return {json: read, both: read + performance.now() - start};
};

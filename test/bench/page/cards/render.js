import exercise from '../../../../demo/exercises/romanian-deadlift.json';

const nextFrame = () => new Promise(resolve => requestAnimationFrame(resolve));

const longTasks = [];
new PerformanceObserver(list => longTasks.push(...list.getEntries())).observe({type: 'longtask'});

let made = 0;

/** Shows as many cards more, each of another exercise; answers what that took, in ms. */
export async function render(mount, count) {
  const exercises = Array.from({length: count}, () => {
    const number = ++made;
    return {...exercise, id: `exercise-${number}`, name: `${exercise.name} ${number}`};
  });
  const place = document.body.appendChild(document.createElement('main'));
  await nextFrame();
  // A task of its own.
  await new Promise(resolve => setTimeout(resolve));
  const start = performance.now();
  await mount(place, exercises);
  const script = performance.now() - start;
  await nextFrame();
  // The next frame begins when this one is laid out and painted.
  await nextFrame();
  const shown = performance.now() - start;
  await new Promise(resolve => setTimeout(resolve, 500));
  // Kept, they would count as a leak.
  const later = longTasks.splice(0).filter(({startTime}) => startTime > start + script);
  return {script, shown, longest: Math.max(0, ...later.map(({duration}) => duration))};
}

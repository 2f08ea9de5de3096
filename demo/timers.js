/* Ten lanes, started together. */
const lanes = document.querySelector('#lanes');
for (let lane = 1; lane <= 10; lane++) {
  const stopwatch = document.createElement('stop-watch');
  stopwatch.label = `Lane ${lane}`;
  lanes.append(stopwatch);
}

document.querySelector('#all').addEventListener('click', event => {
  const isRunning = event.currentTarget.textContent === 'Pause all';
  for (const stopwatch of lanes.children) isRunning ? stopwatch.pause() : stopwatch.start();
  event.currentTarget.textContent = isRunning ? 'Start all' : 'Pause all';
});

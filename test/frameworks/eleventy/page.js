/** @type {import('exercise-elements').Exercise} */
const squat = {name: 'Squat', likes: 7, steps: ['Sit down.', 'Stand up.']};

const [next, show] = document.querySelectorAll('button');
const news = document.querySelector('output');
const card = document.querySelector('exercise-card');
const place = document.createComment('Here it was.');

next.addEventListener('click', () => {
  card.exercise = squat;
});
show.addEventListener('click', () => {
  if (card.isConnected) card.replaceWith(place);
  else place.replaceWith(card);
});
card.addEventListener('exercise-liked', ({exercise, liked}) => {
  news.textContent = `${exercise.name}: ${liked}`;
});
for (const timer of document.querySelectorAll('hold-timer')) {
  timer.addEventListener('hold-started', ({phase}) => {
    news.textContent = `${timer.label}: ${phase}`;
  });
}

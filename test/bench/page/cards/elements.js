/** Ours; the script that defines them stands in the page. */
export function mount(place, exercises) {
  const cards = exercises.map(exercise =>
    Object.assign(document.createElement('exercise-card'), {exercise}),
  );
  place.append(...cards);
  return Promise.all(cards.map(card => card.updateComplete));
}

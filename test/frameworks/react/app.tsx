import type {Exercise} from 'exercise-elements';
import {useState} from 'react';

const plank: Exercise = {name: 'Plank', likes: 3, steps: ['Keep your back straight.']};
const squat: Exercise = {name: 'Squat', likes: 7, steps: ['Sit down.', 'Stand up.']};
const holds = [
  {label: 'Left leg', seconds: 20},
  {label: 'Right leg', seconds: '1:30'},
];

export function App() {
  const [exercise, setExercise] = useState(plank);
  const [isShown, setShown] = useState(true);
  const [news, setNews] = useState('');
  return (
    <>
      <button onClick={() => setExercise(squat)}>Next</button>
      <button onClick={() => setShown(!isShown)}>Show</button>
      <output>{news}</output>
      {isShown && (
        <exercise-card
          exercise={exercise}
          heading-level={3}
          onexercise-liked={({exercise, liked}) => setNews(`${exercise.name}: ${liked}`)}
        />
      )}
      {holds.map(({label, seconds}) => (
        <hold-timer
          key={label}
          label={label}
          seconds={seconds}
          no-sound
          onhold-started={({phase}) => setNews(`${label}: ${phase}`)}
        />
      ))}
    </>
  );
}

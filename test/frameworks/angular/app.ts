import {Component, CUSTOM_ELEMENTS_SCHEMA, signal} from '@angular/core';
import type {Exercise} from 'exercise-elements';

const plank: Exercise = {name: 'Plank', likes: 3, steps: ['Keep your back straight.']};
const squat: Exercise = {name: 'Squat', likes: 7, steps: ['Sit down.', 'Stand up.']};

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button (click)="exercise.set(squat)">Next</button>
    <button (click)="isShown.set(!isShown())">Show</button>
    <output>{{ news() }}</output>
    @if (isShown()) {
      <exercise-card
        [exercise]="exercise()"
        heading-level="3"
        (exercise-liked)="news.set($event.exercise.name + ': ' + $event.liked)"
      />
    }
    @for (hold of holds; track hold.label) {
      <hold-timer
        [label]="hold.label"
        [seconds]="hold.seconds"
        no-sound
        (hold-started)="news.set(hold.label + ': ' + $event.phase)"
      />
    }
  `,
})
export class App {
  readonly squat = squat;
  readonly holds = [
    {label: 'Left leg', seconds: 20},
    {label: 'Right leg', seconds: '1:30'},
  ];
  readonly exercise = signal(plank);
  readonly isShown = signal(true);
  readonly news = signal('');
}

import {Component, CUSTOM_ELEMENTS_SCHEMA} from '@angular/core';
import type {} from 'exercise-elements';

/** What the types refuse; what is set on a custom element the compiler takes as it is. */
@Component({
  selector: 'app-mistakes',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: '<hold-timer (hold-started)="$event.elapsed" />',
})
export class Mistakes {}

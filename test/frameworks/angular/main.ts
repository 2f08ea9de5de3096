import {bootstrapApplication} from '@angular/platform-browser';
import 'exercise-elements/define.js';
import {App} from './app';

void bootstrapApplication(App);

import 'exercise-elements/define.js';
import 'exercise-elements/svelte';
import {mount} from 'svelte';
import App from './App.svelte';

mount(App, {target: document.querySelector('main')!});

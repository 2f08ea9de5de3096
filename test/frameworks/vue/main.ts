import 'exercise-elements/define.js';
import 'exercise-elements/vue';
import {createApp} from 'vue';
import App from './App.vue';

createApp(App).mount('main');

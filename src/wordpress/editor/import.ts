import {createRoot} from '@wordpress/element';
import {createElement} from 'react';
import {ImportPage} from './import/page.js';

const place = document.getElementById('exercise-import');
if (place) createRoot(place).render(createElement(ImportPage));

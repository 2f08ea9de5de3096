/** By hand, and out of reach of the page's styles. */
import {outOfView, styles} from './styles.js';
import {elementOf} from './vanilla.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles + outOfView);

export function mount(place, exercises) {
  const hosts = exercises.map(exercise => {
    const host = document.createElement('div');
    const root = host.attachShadow({mode: 'open'});
    root.adoptedStyleSheets = [sheet];
    root.append(elementOf(exercise));
    return host;
  });
  place.append(...hosts);
}

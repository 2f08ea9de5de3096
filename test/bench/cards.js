/** The same exercise in a card of each kind. */
import {readFileSync} from 'node:fs';
import {bundle} from './bundle.js';
import {page, serve} from './serve.js';

const read = path => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

export const exercise = read('demo/exercises/romanian-deadlift.json');
export const elements = read('dist/exercise-elements.js');

/** What a card is made by → the file in page/cards. */
export const makers = {
  ours: 'elements',
  React: 'react',
  Vue: 'vue',
  Preact: 'preact',
  'bare Lit': 'lit',
  'vanilla with a shadow root': 'shadow',
  'vanilla DOM': 'vanilla',
  'one template, cloned': 'template',
};

const entry = maker => `
  import {mount} from './page/cards/${makers[maker]}.js';
  import {render} from './page/cards/render.js';
  globalThis.render = count => render(mount, count);`;

/** Serves a page for each, `/react`, where `render(count)` shows cards. */
export async function serveCards(names) {
  const files = {'/exercise-elements.js': elements};
  for (const name of names) {
    const path = `/${makers[name]}`;
    files[`${path}.js`] = await bundle(entry(name));
    files[path] = page('', ...(name === 'ours' ? ['/exercise-elements.js'] : []), `${path}.js`);
  }
  const {origin, close} = await serve(files);
  return {addressOf: name => `${origin}/${makers[name]}`, close};
}

/** A running stopwatch of each kind. */
import {bundle} from './bundle.js';
import {elements} from './cards.js';
import {page, serve} from './serve.js';

/** What runs → the file in page/watches. */
export const watches = {
  ours: 'elements',
  'React state': 'react',
  'Preact state': 'preact',
  'Lit re-render': 'lit',
  'easytimer.js (10 a second)': 'easytimer',
  'text in one loop': 'loop',
  'digits moved by the compositor alone': 'compositor',
};

const styles = `<style>
  body { display: grid; grid-template-columns: repeat(10, 1fr); }
  .time { font-size: 1.5em; font-variant-numeric: tabular-nums; }
</style>`;

const entry = name => `
  import {start} from './page/watches/${watches[name]}.js';
  import './page/watches/count.js';
  start(Number(location.search.slice(1)));`;

/** Serves a page for each, where as many run as the address says: `/react?100`. */
export async function serveWatches(names = Object.keys(watches)) {
  const files = {'/exercise-elements.js': elements};
  for (const name of names) {
    const file = watches[name];
    files[`/${file}.js`] = await bundle(entry(name));
    const scripts = name === 'ours' ? ['/exercise-elements.js'] : [];
    files[`/${file}`] = page(styles, ...scripts, `/${file}.js`);
  }
  const {origin, close} = await serve(files);
  return {addressOf: (name, count) => `${origin}/${watches[name]}?${count}`, close};
}

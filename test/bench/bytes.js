/** What one script tag weighs: of others, with the least that shows something. */
import {readFileSync} from 'node:fs';
import {weigh} from '../../build/sizes.js';
import {bundle} from './bundle.js';

const hello = {
  'React + DOM': `
    import {createElement} from 'react';
    import {createRoot} from 'react-dom/client';
    createRoot(document.body).render(createElement('p', null, 'Hello'));`,
  Vue: `
    import {createApp, h} from 'vue';
    createApp({render: () => h('p', 'Hello')}).mount(document.body);`,
  Preact: `
    import {h, render} from 'preact';
    render(h('p', null, 'Hello'), document.body);`,
  'Shoelace (card, details, tabs)': `
    import '@shoelace-style/shoelace/dist/components/card/card.js';
    import '@shoelace-style/shoelace/dist/components/details/details.js';
    import '@shoelace-style/shoelace/dist/components/tab/tab.js';
    import '@shoelace-style/shoelace/dist/components/tab-group/tab-group.js';
    import '@shoelace-style/shoelace/dist/components/tab-panel/tab-panel.js';`,
  'media-chrome': `import 'media-chrome';`,
  'Plyr (its script)': `
    import Plyr from 'plyr';
    new Plyr('video');`,
  'emoji-picker-element': `import 'emoji-picker-element';`,
  'easytimer.js': `
    import {Timer} from 'easytimer.js';
    new Timer().start();`,
  'react-countdown-circle-timer': `
    import {createElement} from 'react';
    import {createRoot} from 'react-dom/client';
    import {CountdownCircleTimer} from 'react-countdown-circle-timer';
    createRoot(document.body).render(createElement(CountdownCircleTimer, {duration: 9, colors: '#000'}));`,
};

const bareLit = `
  import {html, LitElement} from 'lit';
  customElements.define('a-bare', class extends LitElement { render() { return html\`<p>Hello</p>\`; } });`;

const dist = new URL('../../dist/', import.meta.url);
const built = name => readFileSync(new URL(name, dist), 'utf8');

export async function bytes() {
  const ours = {
    'all four elements': {code: built('exercise-elements.js'), most: 25_000},
    // No file of its own is built for it, so as a site's own bundler would make it.
    'exercise-card alone, from the package by a site’s bundler': {
      code: await bundle(`import '../../dist/npm/define/exercise-card.js';`),
      most: 14_000,
    },
    'stop-watch.js': {code: built('stop-watch.js'), most: 8000},
  };
  const peers = {};
  for (const [name, code] of Object.entries(hello)) peers[name] = weigh(await bundle(code));
  const limit = weigh(await bundle(bareLit));

  const weights = {minified: 'minified', gzip: 'gzip 9', brotli: 'brotli 11'};
  const rows = Object.entries(ours).map(([what, {code, most}]) => ({
    what: `${what}: brotli 11`,
    unit: 'bytes',
    ours: weigh(code).brotli,
    limit: {'bare Lit element': limit.brotli},
    targets: [{most}],
  }));
  const all = weigh(ours['all four elements'].code);
  for (const [key, name] of Object.entries(weights)) {
    rows.push({
      what: `all four elements against others: ${name}`,
      unit: 'bytes',
      ours: all[key],
      instead: Object.fromEntries(
        Object.entries(peers).map(([peer, weight]) => [peer, weight[key]]),
      ),
      limit: {'bare Lit element': limit[key]},
    });
  }
  return rows;
}

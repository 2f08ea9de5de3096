/*
 * The script of frame.html: shows the one element that the address asks for. The words of the address
 * come from anyone. Of an element they can set what it observes itself, and of the look what the
 * browser reads as a colour, a length or a font; nothing of them becomes markup, style or navigation.
 */

import {css} from '../elements/css-tag.js';
import {answer, isOurs} from './frame-message.js';

const tags = ['exercise-card', 'hold-timer', 'stop-watch', 'one-rep-max'];

/** What can be themed → the property that tells whether a value is one, and in what form it is used. */
const theme = {
  accent: 'color',
  surface: 'color',
  text: 'color',
  muted: 'color',
  border: 'color',
  radius: 'borderTopLeftRadius',
  space: 'paddingTop',
  font: 'fontFamily',
} as const;

const styles = css`
  /* Whatever lies under the frame, and whether or not it is dark. */
  :root {
    --exercise-surface: Canvas;
  }
  body {
    display: flow-root;
    margin: 0;
    color: var(--exercise-text, CanvasText);
    font:
      100%/1.5 system-ui,
      sans-serif;
  }
  /* What is there for screen readers alone would make it scroll. */
  noscript ~ * {
    position: relative;
    overflow: clip;
  }
  p {
    margin: 0;
    padding: 1em;
    background: var(--exercise-surface);
  }
  /* It is the whole page: it is never out of view, and needs no room kept for it. */
  exercise-card::part(card) {
    content-visibility: visible;
    min-block-size: 0;
  }
`;

const {documentElement: root, body} = document;

// After "#" there is room for a whole exercise, and no server reads it.
const given = new URLSearchParams(`${location.search.slice(1)}&${location.hash.slice(1)}`);
addEventListener('hashchange', () => location.reload());

function dress(): void {
  document.adoptedStyleSheets = [styles];
  root.lang = given.get('lang') ?? navigator.language;
  const dir = given.get('dir');
  if (dir) root.dir = dir;
  const scheme = given.get('theme');
  if (scheme === 'light' || scheme === 'dark') root.style.colorScheme = scheme;
  for (const [name, property] of Object.entries(theme)) {
    const value = readAs(property, given.get(name) ?? '');
    if (value) root.style.setProperty(`--exercise-${name}`, value);
  }
}

/** What the browser makes of a value, in its own words, in which nothing is left to be asked for. */
function readAs(property: (typeof theme)[keyof typeof theme], value: string): string {
  const probe = document.createElement('i');
  probe.style[property] = value;
  if (!probe.style[property]) return '';
  body.append(probe);
  const read = getComputedStyle(probe)[property];
  probe.remove();
  return read;
}

function say(words: string): void {
  const paragraph = document.createElement('p');
  paragraph.lang = 'en';
  paragraph.textContent = words;
  body.append(paragraph);
}

function show(): void {
  const wanted = given.get('element') ?? 'exercise-card';
  const tag = wanted === 'stopwatch' ? 'stop-watch' : wanted;
  const known = tags.includes(tag) && customElements.get(tag);
  if (!known) {
    say(
      tags.includes(tag)
        ? 'For the owner of this page: exercise-elements.classic.js is missing beside frame.html.'
        : `For the owner of this page: there is no element “${wanted}”; there are ${tags.join(', ')}.`,
    );
    tellHeight();
    return;
  }
  const element = document.createElement(tag);
  const {observedAttributes} = known as {observedAttributes?: readonly string[]};
  for (const name of observedAttributes ?? []) {
    const value = given.get(name);
    if (value !== null) element.setAttribute(name, value);
  }
  element.addEventListener('exercise-loaded', ({exercise}) => {
    document.title = exercise.name;
  });
  body.append(element);
  // What is still on its way has no height yet, and the page has kept some room for it.
  const isComing = Boolean(element.getAttribute('src'));
  const settled = new Promise<unknown>(resolve => {
    if (!isComing) resolve(element);
    for (const type of ['exercise-loaded', 'exercise-failed'])
      element.addEventListener(type, resolve);
  });
  void settled.then(tellHeight);
}

/** Tells the page around it, now and whenever it changes. */
function tellHeight(): void {
  if (parent === window) return;
  const tell = () => {
    parent.postMessage(answer(Math.ceil(body.getBoundingClientRect().height)), '*');
  };
  new ResizeObserver(tell).observe(body);
  addEventListener('message', ({source, data}: MessageEvent<unknown>) => {
    if (source === parent && isOurs(data)) tell();
  });
}

dress();
show();

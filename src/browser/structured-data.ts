import {html, render} from 'lit';

/** JSON-LD in the head of the page: once for the same data, for as long as someone shows it. */

interface Published {
  readonly script: Element | null;
  users: number;
}

const published = new Map<string, Published>();

/** Puts data into the page; answers what takes it out again. */
export function publish(data: object): () => void {
  // A page that is saved as HTML must not end the script here.
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  const entry = published.get(json) ?? {script: insert(json), users: 0};
  published.set(json, entry);
  entry.users++;
  return () => {
    if (--entry.users) return;
    entry.script?.remove();
    published.delete(json);
  };
}

function insert(json: string): Element | null {
  // From a template: text put into any other script would have to be of a trusted type.
  const place = document.createDocumentFragment();
  render(html`<script type="application/ld+json"></script>`, place);
  const script = place.querySelector('script');
  script?.append(json);
  // Some themes undo the browser's own styles, which hide it.
  script?.style.setProperty('display', 'none', 'important');
  // Scripts can take the head away; an XML page may have none. Lit's markers stay behind.
  (document.querySelector('head') ?? document.documentElement).append(...place.children);
  return script;
}

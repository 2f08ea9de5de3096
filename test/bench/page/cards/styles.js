/** What a site would write for such a card. */
export const styles = `
  .card { container-type: inline-size; padding: 1.5em; border: 1px solid #ccc; border-radius: 0.75em; }
  .card :is(h2, h3, p, ol, ul, dl, dd) { margin: 0; padding: 0; list-style: none; }
  .card header { display: flex; flex-wrap: wrap; gap: 1em; }
  .card h2 { flex: 1 1 60%; font-size: 2em; line-height: 1.15; text-wrap: balance; }
  .card button { min-block-size: 44px; border: 1px solid #ccc; border-radius: 9em; background: none; }
  .card .body { display: flex; flex-wrap: wrap; gap: 2em 3em; margin-block-start: 1.5em; }
  .card .body > * { flex: 1 1 24em; min-inline-size: 0; }
  .card h3 { margin-block-end: 0.6em; font-size: 1.25em; }
  .card dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr)); column-gap: 3em; }
  .card dl > div { display: flex; flex-wrap: wrap; gap: 0 1em; padding-block: 0.6em; border-block-start: 1px solid #ccc; }
  .card dt { flex: 0 1 7.5em; color: #555; }
  .card dd { flex: 1 1 6em; font-weight: 600; }
  .card .meter i { display: inline-block; inline-size: 1.1em; border-block-end: 0.3em solid #ccc; }
  .card .meter .on { border-color: currentColor; }
  .card .steps { flex: 2 1 34em; }
  .card li { display: grid; grid-template-columns: auto 1fr; gap: 0.75em; }
  .card li + li { margin-block-start: 0.6em; }
  .card ol { counter-reset: step; }
  .card ol li::before { counter-increment: step; content: counter(step); grid-area: 1 / 1; }
  .card input { grid-area: 1 / 1; appearance: none; inline-size: 44px; block-size: 44px; border: 1px solid #ccc; border-radius: 9em; }
  .card p { max-inline-size: 68ch; white-space: pre-line; }
  .card .credits { margin-block-start: 2em; font-size: 0.875em; }
`;

/** Those out of view cost next to nothing, once one has thought of it. */
export const outOfView = `.card { content-visibility: auto; contain-intrinsic-size: auto 640px auto 1200px; }`;

export function addStyles(...texts) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(texts.join('\n'));
  document.adoptedStyleSheets.push(sheet);
}

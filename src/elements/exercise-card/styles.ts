import {css} from 'lit';

export const styles = css`
  [part='card'] {
    container-type: inline-size;
    contain-intrinsic-size: auto 640px auto 1200px;
    padding: clamp(1em, 0.5em + 3%, 2em);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  /*
   * Cards out of view cost next to nothing; a size once seen is remembered. Only with an exercise in
   * it: what comes late into such a box WebKit does not show.
   */
  .ready {
    content-visibility: auto;
  }

  p,
  ol,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  p {
    max-inline-size: 68ch;
    white-space: pre-line;
  }

  p + p {
    margin-block-start: 0.75em;
  }

  /* The first line: the name, who likes it, what can be done with it */

  [part='header'] {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }

  [part='name'] {
    flex: 1 1 60%;
    font-size: clamp(1.56em, 1em + 3.4cqi, 2.44em);
    font-weight: 700;
    line-height: 1.15;
    text-wrap: balance;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-self: start;
    gap: 0.5em;
  }

  .actions button {
    border-radius: 9em;
  }

  .jumps {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    margin-block-start: calc(var(--_space) / 2);
  }

  .jumps button {
    text-align: start;
    padding-inline: 0;
    border: 0;
    font-size: 0.875em;
  }

  svg {
    inline-size: 1.25em;
    margin-inline-end: 0.3em;
    vertical-align: -0.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }

  [aria-pressed='true'] svg {
    fill: currentColor;
  }

  section {
    scroll-margin-block: 1em;
  }

  /* A place to come to by a jump, not a control. */
  [part='heading']:focus {
    outline: none;
  }

  .back {
    margin-block-end: var(--_space);
  }

  /* Sections share a line where there is room for two */

  .body {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 3);
    margin-block-start: calc(var(--_space) * 1.5);
  }

  .body > * {
    flex: 1 1 24em;
    min-inline-size: 0;
  }

  [part='media'] {
    flex: 3 1 30em;
    max-inline-size: 50em;
  }

  [part='synopsis'],
  [part~='overview'] {
    flex-basis: 17em;
  }

  [part~='steps'] {
    flex: 2 1 34em;
  }

  [part~='timer'] {
    flex-basis: 100%;
  }

  [part='heading'] {
    margin-block-end: 0.6em;
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.25;
  }

  /* Facts: label and value, a line each */

  dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    align-content: start;
    column-gap: calc(var(--_space) * 3);
  }

  dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_border);
  }

  dt,
  [part='credits'],
  details {
    color: var(--_muted);
  }

  dt {
    flex: 0 1 9em;
  }

  /* Where that leaves too little room, or less than its longest word needs, below its label. */
  dd {
    flex: 1 1 7em;
    max-inline-size: 100%;
    font-weight: 600;
    overflow-wrap: break-word;
  }

  dd::first-letter,
  [part='name']::first-letter {
    text-transform: uppercase;
  }

  /* Drawn with borders: they print. */
  .meter {
    white-space: nowrap;
  }

  .meter i {
    display: inline-block;
    inline-size: 1.1em;
    margin-inline-end: 0.2em;
    border-block-end: 0.3em solid var(--_border);
    vertical-align: 0.2em;
  }

  .meter .on {
    border-color: currentColor;
  }

  /* Steps, tips and mistakes */

  [part='step'],
  :is([part~='tips'], [part~='mistakes']) li {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.75em;
  }

  li + li {
    margin-block-start: 0.6em;
  }

  ol {
    counter-reset: step;
  }

  [part='step'] + li {
    margin-block-start: 1em;
  }

  /* The number of a step, in the box that ticks it off */

  [part='step']::before {
    counter-increment: step;
    content: counter(step);
    grid-area: 1 / 1;
    justify-self: center;
    font-size: 1.25em;
    /* As high as the box, in its own em. */
    line-height: max(2.2em, 44px);
  }

  [part='step']:has(:checked)::before {
    content: '✓';
    content: '✓' / '';
    color: var(--_on-accent);
    z-index: 1;
    pointer-events: none;
  }

  [part='tick'] {
    grid-area: 1 / 1;
    appearance: none;
    inline-size: max(2.75em, 44px);
    block-size: max(2.75em, 44px);
    margin: 0;
    border: 1px solid var(--_border);
    border-radius: 9em;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  [part='tick']:checked {
    border-color: transparent;
    background: var(--_accent);
  }

  /* The first line is level with the box. */
  [part='step'] p {
    padding-block-start: max(0.6em, 22px - 0.775em);
  }

  [part='step']:has(:checked) p {
    color: var(--_muted);
  }

  [part~='steps'] .buttons {
    justify-content: start;
    margin-block-end: 1em;
  }

  /* A time in the text: larger to the finger than to the eye */

  [part='time'] {
    padding-block: 0.6em;
    color: var(--_accent);
    font-weight: 600;
    text-decoration: underline dotted 0.1em;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  [part='time']:hover {
    text-decoration-style: solid;
  }

  .timers {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }

  /* The section has a heading. */
  one-rep-max::part(label) {
    display: none;
  }

  /* About the room that is needed, as long as nothing is there. */
  .later {
    min-block-size: 24em;
  }

  .timers > * {
    flex: 1 1 17em;
  }

  [part~='tips'] li::before {
    content: '';
    inline-size: 0.35em;
    block-size: 0.7em;
    margin: 0.3em 0.3em 0;
    border: solid;
    border-width: 0 0.14em 0.14em 0;
    rotate: 40deg;
  }

  [part~='mistakes'] li::before {
    content: '×';
    content: '×' / '';
    font-size: 1.4em;
    line-height: 1.1;
  }

  a {
    display: inline-block;
    padding-block: 0.8em;
  }

  b {
    display: block;
    padding-block: 0.35em;
  }

  button + p {
    margin-block-start: 0.5em;
  }

  [part='credits'],
  details {
    margin-block-start: calc(var(--_space) * 2);
    font-size: 0.875em;
  }

  [part='message'] button {
    margin-block-start: var(--_space);
  }

  summary {
    padding-block: 0.9em;
    cursor: pointer;
  }

  /*
   * What is coming: a name, a picture. Most cards are taller than a window; with room for one, what
   * follows is out of view already and does not jump.
   */

  [aria-busy='true'] {
    min-block-size: 100svh;
  }

  .skeleton {
    block-size: 2.4em;
    margin-block-end: 1.5em;
    border-radius: var(--_radius);
    background: var(--_border);
    opacity: 0.5;
  }

  .skeleton + .skeleton {
    block-size: 20em;
  }
`;

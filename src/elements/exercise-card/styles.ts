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
  [part='card']:has([part='name']) {
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

  /* The first line: the name, and who likes it */

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

  [part='likes'] {
    align-self: start;
    border-radius: 9em;
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

  [part='heading'] {
    margin-block-end: 0.6em;
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.25;
  }

  /* Video and pictures */

  .stage,
  img {
    display: block;
    inline-size: 100%;
    aspect-ratio: 16 / 9;
    border: 0;
    border-radius: calc(var(--_radius) * 0.7);
  }

  [part='play'] {
    position: relative;
    overflow: hidden;
    padding: 0;
    background: color-mix(in srgb, var(--_accent) 14%, transparent);
  }

  [part='play'] img {
    object-fit: cover;
  }

  .disc {
    position: absolute;
    inset: 0;
    inline-size: 4.25em;
    block-size: 4.25em;
    margin: auto;
    padding: 1.3em 1.5em;
    border: 0.15em solid var(--_on-accent);
    border-radius: 9em;
    background: var(--_accent);
  }

  .disc::before {
    content: '';
    display: block;
    block-size: 100%;
    background: var(--_on-accent);
    clip-path: polygon(0 0, 100% 50%, 0 100%);
  }

  .disc,
  .meter {
    forced-color-adjust: none;
  }

  .host {
    position: absolute;
    inset: auto 0 0;
    padding: 0.5em 0.9em;
    color: #fff;
    background: #000b;
    font-size: 0.85em;
    text-align: start;
  }

  .pictures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
    gap: var(--_space);
    justify-items: center;
  }

  * + .pictures {
    margin-block-start: var(--_space);
  }

  .pictures img {
    aspect-ratio: 3 / 2;
    object-fit: contain;
  }

  .movement {
    grid-template-columns: 1fr;
  }

  .movement img {
    grid-area: 1 / 1;
  }

  .movement img + img {
    opacity: 0;
  }

  .moving img {
    animation: 2.4s step-end infinite swap;
  }

  .moving img + img {
    animation-delay: -1.2s;
  }

  @keyframes swap {
    0% {
      opacity: 1;
    }

    50% {
      opacity: 0;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .moving img {
      opacity: 0;
      animation: none;
    }

    .moving img + img {
      opacity: 1;
    }
  }

  /* Facts: label and value, a line each */

  dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    align-content: start;
    column-gap: calc(var(--_space) * 3);
  }

  dl > div {
    display: grid;
    grid-template-columns: 7.5em 1fr;
    gap: 1em;
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_border);
  }

  dt,
  ol > li::before,
  [part='credits'],
  details {
    color: var(--_muted);
  }

  dd {
    font-weight: 600;
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

  ol > li::before {
    counter-increment: step;
    content: counter(step);
    min-inline-size: 1.2em;
    font-size: 1.56em;
    font-weight: 300;
    line-height: 1;
    text-align: end;
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

  @media print {
    [part='card']:has([part='name']) {
      content-visibility: visible;
      padding: 0;
      border: 0;
      color: #000;
    }

    button:not([part='link'], :has(img)),
    iframe,
    details,
    .disc,
    .host {
      display: none;
    }

    .movement {
      grid-template-columns: 1fr 1fr;
    }

    .movement img {
      animation: none;
    }

    .movement img + img {
      grid-area: 1 / 2;
      opacity: 1;
    }

    li {
      break-inside: avoid;
    }

    [part='heading'] {
      break-after: avoid;
    }
  }
`;

import {css} from 'lit';

export const styles = css`
  [part='stopwatch'] {
    container-type: inline-size;
    padding: var(--_space);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    text-align: center;
  }

  [part='label'] {
    font-weight: 650;
  }

  /* Text and strips stand on the same lines: nothing moves when one takes the other's place. */

  [part='time'] {
    position: relative;
    inline-size: fit-content;
    margin: 0 auto 0.15em;
    font-size: clamp(1.25em, 13.5cqi, 4.5em);
    font-variant-numeric: tabular-nums;
    /* A figure on a strip has no neighbours to adapt to. */
    font-kerning: none;
    font-variant-ligatures: none;
    font-weight: 600;
    line-height: 1.35;
    line-height: round(1.35em, 1px);
    white-space: nowrap;
    direction: ltr;
  }

  .unsteady {
    font-family: ui-monospace, 'DejaVu Sans Mono', monospace;
    font-size: clamp(1.2em, 11cqi, 4em);
  }

  .strips {
    position: absolute;
    inset: 0;
    display: none;
    user-select: none;
    -webkit-user-select: none;
    pointer-events: none;
  }

  .rolling .strips {
    display: flex;
  }

  .rolling .text {
    opacity: 0;
  }

  .strips span {
    overflow: hidden;
    block-size: 1lh;
  }

  i,
  b {
    display: block;
    font: inherit;
    white-space: pre;
  }

  [aria-disabled='true'] {
    opacity: 0.5;
    cursor: default;
  }

  table {
    inline-size: 100%;
    /* In quirks mode it has its own. */
    color: inherit;
    font: inherit;
    /* As large as two times and a mark may be, in a wide font. */
    font-size: min(1em, 6.4cqi);
    margin-block: var(--_space);
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
    overflow-wrap: normal;
  }

  .long {
    font-size: min(1em, 5cqi);
  }

  th,
  td {
    padding: 0.4em 0;
    padding-inline-start: 0.6em;
    border-block-end: 1px solid var(--_border);
    font-weight: 400;
    text-align: end;
    white-space: nowrap;
  }

  th:first-child {
    padding-inline: 0;
    text-align: start;
    white-space: normal;
  }

  thead th {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .marked {
    font-weight: 650;
  }

  .marked > * {
    font-weight: inherit;
  }

  [part='mark'] {
    font-size: 0.8em;
  }

  @container (inline-size < 24em) {
    [part='mark'] {
      display: block;
    }
  }

  .pair button {
    padding-inline: 0.3em;
  }

  .copied::before {
    content: '✓ ';
  }

  p {
    margin: 0;
  }

  @media print {
    .strips,
    .buttons {
      display: none !important;
    }

    .rolling .text {
      opacity: 1;
    }
  }
`;

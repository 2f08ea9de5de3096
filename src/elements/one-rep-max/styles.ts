import {css} from 'lit';

export const styles = css`
  [part='one-rep-max'] {
    container-type: inline-size;
    padding: var(--_space);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    font-variant-numeric: tabular-nums;
  }

  [part='label'] {
    margin-block-end: 0.75em;
    font-weight: 650;
  }

  p {
    margin: 0.5em 0 0;
  }

  /* What was lifted, and how it is reckoned with */

  .fields {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5em;
    max-inline-size: 26em;
  }

  label {
    flex: 1 1 4.6em;
    min-inline-size: min-content;
    overflow-wrap: normal;
  }

  label span,
  thead th,
  [part='source'] {
    color: var(--_muted);
    font-size: 0.875em;
  }

  input {
    inline-size: 100%;
  }

  input,
  select {
    display: block;
    min-inline-size: 100%;
    min-block-size: max(2.75em, 44px);
    padding: 0.3em 0.6em;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) / 2);
    color: inherit;
    background: none;
    font: inherit;
    /* Below this, phones zoom in. */
    font-size: max(16px, 1em);
  }

  option {
    color: CanvasText;
    background: Canvas;
  }

  [aria-invalid] {
    border: 2px solid;
  }

  [part='problem'],
  [part='warning'] {
    padding-inline-start: 0.75em;
    border-inline-start: 0.2em solid;
  }

  [part='hint'],
  [part='range'],
  [part='given'] {
    color: var(--_muted);
  }

  /* What comes of it, or what to do first, which takes no other room */

  .outcome {
    display: grid;
  }

  .outcome > * {
    grid-area: 1 / 1;
  }

  [inert] {
    opacity: 0.4;
  }

  .outcome [inert] {
    visibility: hidden;
  }

  .columns {
    display: grid;
    gap: calc(var(--_space) * 1.5);
  }

  b,
  [part='range'] {
    display: inline-block;
  }

  b {
    margin-block-start: 0.2em;
    margin-inline-end: 0.3em;
    font-size: 2.44em;
    line-height: 1.2;
  }

  [part='given'] {
    margin: 0;
  }

  div > .fields:first-child {
    margin-block-start: var(--_space);
  }

  table {
    inline-size: 100%;
    /* In quirks mode it has its own. */
    color: inherit;
    font: inherit;
    border-collapse: collapse;
  }

  caption {
    padding-block-end: 0.4em;
    font-weight: 650;
    text-align: start;
  }

  th,
  td {
    padding: 0.3em 0;
    padding-inline-start: 1em;
    border-block-start: 1px solid var(--_border);
    font-weight: 400;
    text-align: end;
    white-space: nowrap;
  }

  th:first-child {
    inline-size: 60%;
    padding-inline-start: 0;
    text-align: start;
  }

  thead th {
    border: 0;
  }

  th span {
    display: inline-block;
    inline-size: 3.5em;
  }

  [part='bar'] {
    inline-size: calc(100% - 3.5em);
    block-size: 0.4em;
    vertical-align: 0.15em;
    fill: color-mix(in srgb, currentColor 35%, transparent);
  }

  [part='bar']:dir(rtl) {
    scale: -1 1;
  }

  @container (inline-size > 36em) {
    .columns {
      grid-template-columns: 1fr 1fr;
      column-gap: calc(var(--_space) * 3);
    }
  }

  @media print {
    [part='one-rep-max'] {
      padding: 0;
      border: 0;
      color: #000;
    }

    tr {
      break-inside: avoid;
    }
  }
`;

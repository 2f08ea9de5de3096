import {css} from 'lit';

export const styles = css`
  :host {
    --_tone: var(--_accent);
  }

  [part='timer'] {
    container-type: inline-size;
    padding: var(--_space);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    text-align: center;
    --_size: min(100cqi, 17em);
  }

  p {
    margin: 0;
  }

  .buttons {
    margin-block-start: 0.75em;
  }

  .pair button {
    padding-inline: 0.3em;
    overflow-wrap: normal;
  }

  /* Start above what goes with it, whichever that is */
  .primary,
  .actions :nth-child(2):last-child {
    grid-column: 1 / -1;
  }

  .quiet button {
    border-color: transparent;
    font-size: 0.875em;
  }

  /* As high while it is set as while it runs, and in the end: nothing below moves. */
  .stage {
    display: grid;
    align-content: space-evenly;
    min-block-size: calc(var(--_size) + var(--_below, 3.85em));
  }

  .idle .stage {
    min-block-size: calc(var(--_size) + 4.35em + max(2.75em, 44px));
  }

  /* Setting it */

  .fields {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 5.6em));
    direction: ltr;
    justify-content: center;
    gap: 0.5em;
  }

  label {
    display: grid;
    gap: 0.2em;
    /* As large as "Segundos" may be, in a wide font. */
    font-size: min(1em, 6.5cqi);
    overflow-wrap: normal;
  }

  label span {
    color: var(--_muted);
    font-size: 0.875em;
  }

  input::-webkit-inner-spin-button {
    display: none;
  }

  input {
    inline-size: 100%;
    min-inline-size: 44px;
    padding: 0.1em 0;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) / 2);
    color: inherit;
    background: none;
    font: inherit;
    font-size: calc(var(--_size) * 0.12);
    font-variant-numeric: tabular-nums;
    text-align: center;
    appearance: textfield;
  }

  [aria-invalid] {
    border: 2px solid;
  }

  [aria-pressed='true'] {
    border-color: currentColor;
    background: color-mix(in srgb, var(--_accent) 14%, transparent);
  }

  [part='plan'],
  [part='next'] {
    /* Two lines, needed or not */
    min-block-size: 3.1em;
    margin-block-start: 0.75em;
    color: var(--_muted);
  }

  [part='plan']:empty {
    display: none;
  }

  /* Running: the time is the picture, and all in it as large as that allows */

  .switch,
  .prepare {
    --_tone: color-mix(in oklab, var(--_accent), #c60 85%);
  }

  .rest {
    --_tone: color-mix(in oklab, var(--_accent), seagreen 70%);
  }

  [part='dial'] {
    display: grid;
    /* A long name shall not move the time. */
    grid-template-rows: minmax(0, 1fr) auto minmax(0, 1fr);
    justify-items: center;
    inline-size: var(--_size);
    margin-inline: auto;
    aspect-ratio: 1;
    line-height: 1.1;
    text-wrap: balance;
  }

  /* Here and not on the dial, whose size is told in em. */
  [part='phase'] {
    font-size: calc(var(--_size) * 0.1);
  }

  svg {
    grid-area: 1 / 1 / -1 / -1;
    inline-size: 100%;
    fill: none;
    stroke: var(--_border);
    stroke-width: 4;
  }

  [part='ring'] {
    stroke: var(--_tone);
    stroke-linecap: round;
    transition: stroke-dashoffset 200ms;
  }

  .paused [part='ring'] {
    opacity: 0.4;
  }

  [part='phase'] {
    grid-area: 1 / 1;
    align-self: end;
    max-inline-size: 74%;
    font-weight: 650;
  }

  .brief {
    font-size: calc(var(--_size) * 0.13);
  }

  [part='time'] {
    grid-area: 2 / 1;
    font-size: calc(var(--_size) * 0.3);
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }

  /* "10:00", "1:00:00", "10:00:00", each within the ring. */
  .of5 {
    font-size: calc(var(--_size) * 0.26);
  }

  .of7,
  .of8 {
    font-size: calc(var(--_size) * 0.17);
  }

  [part='side'] {
    grid-area: 3 / 1;
    max-inline-size: 65%;
    font-size: calc(var(--_size) * 0.09);
  }

  .lengthy {
    font-size: calc(var(--_size) * 0.07);
  }

  /* The whole screen, to be read from two metres */

  .large {
    position: fixed;
    inset: 0;
    display: grid;
    align-content: center;
    box-sizing: border-box;
    inline-size: 100%;
    block-size: 100%;
    overflow: auto;
    border: 0;
    border-radius: 0;
    color: var(--exercise-text, CanvasText);
    background: var(--exercise-surface, Canvas);
    font-size: clamp(1em, 3vmin, 2em);
  }

  .large:not(.idle) {
    grid-template-rows: 1fr auto auto auto;
    --_size: min(100cqi, max(9em, 100vb - 20em));
  }

  .large .stage {
    display: contents;
  }

  .large [part='dial'] {
    align-self: center;
  }

  .large [part='next'] {
    color: inherit;
    font-size: calc(var(--_size) * 0.07);
  }

  @media (min-aspect-ratio: 4/3) {
    .large:not(.idle) {
      grid-template: 1fr auto auto 1fr / auto 1fr;
      column-gap: 2em;
      --_size: min(55vi, 100vb - 2 * var(--_space));
    }

    .large [part='dial'] {
      grid-area: 1 / 1 / -1 / 2;
    }

    .large [part='next'] {
      align-self: end;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    [part='ring'] {
      transition: none;
    }
  }

  @media print {
    .buttons {
      display: none;
    }
  }
`;

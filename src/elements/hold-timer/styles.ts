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
  }

  p {
    margin: 0;
  }

  .buttons {
    margin-block-start: 0.75em;
  }

  .primary {
    flex: 0 1 12em;
  }

  .quiet button {
    border-color: transparent;
    font-size: 0.875em;
  }

  /* Setting it */

  .fields {
    display: flex;
    flex-wrap: wrap;
    direction: ltr;
    justify-content: center;
    gap: 0.75em;
  }

  label {
    display: grid;
    flex: 1 1 3.4em;
    gap: 0.2em;
    min-inline-size: 0;
    max-inline-size: 5.6em;
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
    padding: 0.1em 0.2em;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) / 2);
    color: inherit;
    background: none;
    font: inherit;
    font-size: 1.75em;
    font-variant-numeric: tabular-nums;
    text-align: center;
    appearance: textfield;
  }

  [aria-pressed='true'] {
    border-color: currentColor;
    background: color-mix(in srgb, var(--_accent) 14%, transparent);
  }

  [part='plan'],
  [part='next'] {
    margin-block-start: 0.75em;
    color: var(--_muted);
  }

  [part='plan']:empty {
    display: none;
  }

  /* Running: the time is the picture */

  .switch,
  .prepare {
    --_tone: color-mix(in oklab, var(--_accent), orange 65%);
  }

  .rest {
    --_tone: color-mix(in oklab, var(--_accent), seagreen 70%);
  }

  [part='dial'] {
    display: grid;
    grid-template-rows: 1fr auto 1fr;
    justify-items: center;
    inline-size: min(100%, 17em);
    margin-inline: auto;
    aspect-ratio: 1;
    line-height: 1.25;
    --_size: min(100cqi, 17em);
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

  [part='phase'] {
    grid-area: 1 / 1;
    align-self: end;
    max-inline-size: 70%;
    font-size: 1.25em;
    font-weight: 650;
  }

  [part='time'] {
    grid-area: 2 / 1;
    font-size: calc(var(--_size) * 0.3);
    font-weight: 700;
    line-height: 1.1;
    font-variant-numeric: tabular-nums;
  }

  /* Hours and minutes and seconds. */
  .long {
    font-size: calc(var(--_size) * 0.2);
  }

  [part='side'] {
    grid-area: 3 / 1;
    max-inline-size: 78%;
    text-wrap: balance;
    color: var(--_muted);
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

  .large:has([part='dial']) {
    grid-template-rows: 1fr auto auto auto;
  }

  .large [part='dial'] {
    align-self: center;
    inline-size: min(92vi, 62vb);
    --_size: min(92vi, 62vb);
  }

  .large :is([part='phase'], [part='next'], [part='side']) {
    font-size: clamp(1em, 5vmin, 2.4em);
  }

  @media (min-aspect-ratio: 4/3) {
    .large:has([part='dial']) {
      grid-template: 1fr auto auto 1fr / auto 1fr;
      column-gap: 2em;
    }

    .large [part='dial'] {
      grid-area: 1 / 1 / -1 / 2;
      inline-size: min(55vi, 92vb);
      --_size: min(55vi, 92vb);
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

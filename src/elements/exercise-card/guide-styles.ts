import {css} from 'lit';

/** One step at a time, to be read from two metres. */
export const guideStyles = css`
  [part='guide'] {
    position: fixed;
    inset: 0;
    box-sizing: border-box;
    inline-size: 100%;
    block-size: 100%;
    /* Its own units: WebKit keeps what it has made of vmin when the phone is turned. */
    container-type: size;
    padding: clamp(1em, 3%, 3em);
    overscroll-behavior: contain;
    color: var(--exercise-text, CanvasText);
    background: var(--exercise-surface, Canvas);
  }

  /* A surface may be one to see through. */
  [part='guide']::backdrop {
    background: Canvas;
  }

  [part='guide'][open] {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto;
    gap: var(--_space);
  }

  .progress {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: center;
    gap: 0.75em;
  }

  .bars {
    display: flex;
    grid-column: 1 / -1;
    gap: 0.25em;
  }

  .bars i {
    flex: 1;
    border-block-end: 0.3em solid var(--_border);
  }

  .bars .on {
    border-color: var(--_accent);
  }

  .stand {
    display: grid;
    align-content: safe center;
    align-items: center;
    gap: var(--_space);
    overflow: auto;
    cursor: pointer;
  }

  /* A place for the keys, but where it scrolls no control. */
  [part='now'][tabindex='-1'] {
    outline: none;
  }

  /* The words of a hold scroll for themselves: what runs stays in sight. */
  .held {
    grid-template-rows: minmax(3em, auto) auto;
  }

  .held [part='now'] {
    max-block-size: 100%;
    overflow: auto;
    outline-offset: -2px;
  }

  [part='now'] p {
    max-inline-size: 22em;
    margin-inline: auto;
    font-weight: 600;
    line-height: 1.25;
    text-wrap: pretty;
  }

  .brief {
    font-size: clamp(1.3em, 13cqmin, 6em);
  }

  .short {
    font-size: clamp(1.3em, 10cqmin, 5em);
  }

  .long,
  .held .brief {
    font-size: clamp(1.3em, 8cqmin, 4em);
  }

  .endless,
  .held p {
    font-size: clamp(1.3em, 6cqmin, 3em);
  }

  [part='guide'] hold-timer {
    cursor: auto;
  }

  .held hold-timer::part(timer) {
    padding: 0;
    border: 0;
    /* What the words and the buttons leave of the height. */
    --_size: clamp(9.5em, 100cqb - 28em, 17em);
  }

  .held hold-timer::part(reset),
  .held hold-timer::part(large),
  .held hold-timer::part(pop-out) {
    display: none;
  }

  .held hold-timer::part(start) {
    grid-column: auto;
  }

  .turn {
    display: grid;
    grid-template-columns: 1fr 2fr;
    gap: var(--_space);
  }

  .turn button {
    min-block-size: 3.2em;
    font-size: clamp(1.1em, 3.5cqmin, 1.6em);
  }

  @media (min-aspect-ratio: 1) {
    .held {
      grid-template: minmax(0, 1fr) / 1fr minmax(17em, 35%);
    }

    .held hold-timer {
      font-size: clamp(1em, 2.6cqmin, 1.6em);
    }

    .held hold-timer::part(timer) {
      --_size: clamp(9.5em, 100cqb - 22.5em, 17em);
    }
  }

  @media (max-height: 40em) {
    [part='guide'] {
      padding: 0.75em;
    }

    .progress {
      grid-template-columns: auto 1fr auto;
    }

    .bars {
      grid-area: 1 / 2;
    }

    .turn button {
      min-block-size: 44px;
      font-size: 1em;
    }

    .held hold-timer::part(next),
    .held hold-timer::part(sound) {
      display: none;
    }

    .held hold-timer::part(timer) {
      --_size: clamp(9.5em, 100cqb - 21em, 17em);
      --_below: 0em;
    }
  }

  /* A phone that lies on its side */
  @media (max-height: 40em) and (min-aspect-ratio: 1) {
    .held {
      grid-template-columns: 1fr min(28em, 52%);
    }

    .held hold-timer::part(timer) {
      display: grid;
      grid-template-columns: minmax(0, auto) minmax(6em, 1fr);
      align-items: center;
      column-gap: 1em;
      --_size: min(100cqb - 10em, 30vi);
    }

    .held hold-timer::part(start),
    .held hold-timer::part(skip) {
      grid-column: 1 / -1;
    }
  }
`;

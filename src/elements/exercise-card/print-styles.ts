import {css} from 'lit';

/** On paper: the exercise without controls, black on white. */
export const printStyles = css`
  .code,
  .paper {
    display: none;
  }

  .code {
    align-items: center;
    gap: 1em;
    margin-block-start: 1em;
  }

  .code svg {
    inline-size: 7em;
    fill: #000;
    stroke: none;
  }

  @media print {
    .ready {
      content-visibility: visible;
      padding: 0;
      border: 0;
      color: #000;
    }

    button:not([part='link'], :has(img)),
    iframe,
    details,
    .disc,
    .host,
    .timers,
    [part~='timer']:not(:has(.paper)),
    [part~='timer'] [part='heading'],
    [part~='one-rep-max'],
    [part='tick'] {
      display: none;
    }

    /* What was ticked off on the screen is for whoever trains with the paper. */
    [part='step']:is(*, :has(:checked))::before {
      content: counter(step) '.';
      color: inherit;
      line-height: inherit;
      font-size: 1em;
    }

    [part='step']:is(*, :has(:checked)) p {
      padding: 0;
      color: inherit;
    }

    [part='time'] {
      color: inherit;
      font-weight: inherit;
      text-decoration: none;
    }

    [part='link'] {
      min-block-size: 0;
      padding: 0.35em 0;
      border: 0;
      color: inherit;
    }

    .code {
      display: flex;
    }

    .paper {
      display: block;
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

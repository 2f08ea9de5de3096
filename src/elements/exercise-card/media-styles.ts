import {css} from 'lit';

/** Video and pictures. */
export const mediaStyles = css`
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
`;

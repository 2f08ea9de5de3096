import {css} from 'lit';

/**
 * What all elements share: the public theme read once into private variables, defaults that follow
 * the host page, and the looks of what can be pressed.
 *
 * The default accent takes its lightness from the page's text, so it holds on light and on dark
 * pages, whether or not they declare a colour scheme. Lengths are in em: a theme that sets another
 * root font size changes nothing.
 */
export const base = css`
  :host {
    /* Not a block: as wide as it would rather be where there is room, and never too wide to fit. */
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    min-inline-size: 0;
    max-inline-size: 100%;
    --_accent: var(--exercise-accent, #1a5fd0);
    --_on-accent: #fff;
    --_muted: var(--exercise-muted, color-mix(in srgb, currentColor 85%, transparent));
    --_border: var(--exercise-border, color-mix(in srgb, currentColor 20%, transparent));
    --_radius: var(--exercise-radius, 0.75em);
    --_space: var(--exercise-space, 1em);
  }

  :host([hidden]:not([hidden='until-found'])) {
    display: none;
  }

  @supports (color: oklch(from currentColor l c h)) {
    :host {
      /* Which side of mid-grey a colour is on: 0 dark, 1 light. */
      --_accent: var(
        --exercise-accent,
        oklch(from currentColor calc(0.5 + 0.27 * clamp(0, (l - 0.65) * 1000, 1)) 0.16 258 / 1)
      );
      /* Far beyond white, or below black where the accent is so bright that black is read better. */
      --_on-accent: color(
        from var(--_accent) xyz calc((0.179 - y) * 1e5) calc((0.179 - y) * 1e5)
          calc((0.179 - y) * 1e5)
      );
      /* The paler the page's text is already, the less paler are its labels. */
      --_muted: var(
        --exercise-muted,
        oklch(
          from currentColor l c h / calc(1 - 0.26 * clamp(0, 12 * max(l - 0.6, 0.6 - l) - 2, 1))
        )
      );
    }
  }

  /* Of the host page's text only the font, the size and the colour come in. */
  .surface {
    all: initial;
    display: block;
    /* What stands in a container has no width of its own; a parent may ask for it. */
    contain-intrinsic-inline-size: 24em;
    color: var(--exercise-text, inherit);
    background: var(--exercise-surface, transparent);
    font-family: var(--exercise-font, inherit);
    font-size: inherit;
    line-height: 1.55;
    visibility: inherit;
    pointer-events: inherit;
    color-scheme: inherit;
    overflow-wrap: anywhere;
  }

  * {
    box-sizing: border-box;
  }

  a,
  button {
    color: var(--_accent);
    border-radius: calc(var(--_radius) / 2);
    font: inherit;
    font-weight: 600;
  }

  button {
    min-block-size: max(2.75em, 44px);
    min-inline-size: max(2.75em, 44px);
    padding: 0.4em 0.9em;
    border: 1px solid var(--_border);
    background: none;
    cursor: pointer;
  }

  button:hover {
    background-color: color-mix(in srgb, var(--_accent) 12%, transparent);
  }

  .primary,
  .primary:hover {
    background: var(--_accent);
  }

  /* Not on the button itself: the accent is made from the colour of the text around it. */
  .primary span {
    color: var(--_on-accent);
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0.5em;
  }

  /* Two in a line, of one width */
  .pair {
    display: grid;
    grid-template-columns: 1fr 1fr;
    inline-size: min(100%, 18em);
    margin-inline: auto;
  }

  :focus-visible {
    outline: max(2px, 0.15em) solid var(--_accent);
    outline-offset: 2px;
  }

  .unseen {
    position: absolute;
    clip-path: inset(50%);
  }
`;

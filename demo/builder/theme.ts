import {ColorSpace, contrastWCAG21, getColor, sRGB} from 'colorjs.io/fn';

ColorSpace.register(sRGB);

/** What can be set of the look; what is absent is as the page has it. Colours are "#rrggbb". */
export interface Theme {
  readonly accent?: string;
  readonly surface?: string;
  readonly text?: string;
  readonly radius?: string;
  readonly space?: string;
  readonly font?: string;
}

export const colors = ['accent', 'surface', 'text'] as const;

/** What a colour begins with when it is first set. */
export const beginnings = {accent: '#b3261e', surface: '#fff8f1', text: '#2b1a12'} as const;

/** Value → what it is called; the first is what the card has by itself. */
export const choices = {
  radius: {'': 'Round', '0': 'Sharp', '1.5em': 'Very round'},
  space: {'': 'Comfortable', '0.7em': 'Compact', '1.4em': 'Airy'},
  font: {
    '': 'As the page',
    'system-ui, sans-serif': 'The device’s own',
    'Georgia, serif': 'Serif',
    'Verdana, sans-serif': 'Wide',
    'ui-monospace, monospace': 'Typewriter',
  },
} as const;

export const themeNames = [...colors, 'radius', 'space', 'font'] as const;

/** The variables that make this look, by name. */
export function variables(theme: Theme): [name: string, value: string][] {
  return themeNames.flatMap(name => {
    const value = theme[name];
    return value ? [[`--exercise-${name}`, value]] : [];
  });
}

/** What is behind the card, and written on it, on a page without colours of its own. */
const pages = {
  'a light page': {surface: '#ffffff', text: '#000000'},
  'a dark page': {surface: '#121212', text: '#ffffff'},
} as const;

export interface Verdict {
  /** "Text on surface". */
  readonly what: string;
  readonly ratio: number;
  /** Whether that is enough for text: level AA of WCAG 2.2, criterion 1.4.3. */
  readonly passes: boolean;
}

/** How well each colour that was picked can be read where it stands. */
export function verdicts({accent, surface, text}: Theme): Verdict[] {
  const verdict = (what: string, front: string, back: string): Verdict => {
    const ratio = contrast(front, back);
    return {what, ratio, passes: ratio >= 4.5};
  };
  const grounds: readonly [name: string, color: string][] = surface
    ? [['your surface', surface]]
    : Object.entries(pages).map(([name, page]) => [name, page.surface]);
  return [
    ...(text ? grounds.map(([name, color]) => verdict(`Text on ${name}`, text, color)) : []),
    ...(accent ? grounds.map(([name, color]) => verdict(`Accent on ${name}`, accent, color)) : []),
    ...(surface && !text
      ? Object.entries(pages).map(([name, page]) =>
          verdict(`Text of ${name} on your surface`, page.text, surface),
        )
      : []),
  ];
}

/** From 1, the same colour, to 21, black on white. */
export function contrast(one: string, other: string): number {
  return contrastWCAG21(getColor(one), getColor(other));
}

/*
 * Stands in for Lit's file of this name in the shipped bundle: adopted style sheets alone, which
 * every browser has that knows container queries, and no way around where they are missing.
 */

export function css(strings: TemplateStringsArray): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(strings.join(''));
  return sheet;
}

export function getCompatibleStyle(style: CSSStyleSheet): CSSStyleSheet {
  return style;
}

export function adoptStyles(root: ShadowRoot, styles: CSSStyleSheet[]): void {
  root.adoptedStyleSheets = styles;
}

// Lit passes these on; nobody here asks for them.
export {css as CSSResult, css as supportsAdoptingStyleSheets, css as unsafeCSS};

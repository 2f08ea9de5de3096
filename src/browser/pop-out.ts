/** A small window that stays above the others. */
export interface PopOut {
  /** What is rendered here looks as in the element. */
  readonly root: ShadowRoot;
  close(): void;
}

declare global {
  interface Window {
    /** Chromium on desktops. */
    documentPictureInPicture?: {requestWindow(size: object): Promise<Window & typeof globalThis>};
  }
}

/** Frames may not. */
export const canPopOut = (): boolean =>
  'documentPictureInPicture' in globalThis && (parent as object) === globalThis;

/** Opens a window with the styles and the colours of an element; rejects where that is not allowed. */
export async function popOut(element: HTMLElement, closed: () => void): Promise<PopOut> {
  const opened = await window.documentPictureInPicture?.requestWindow({width: 320, height: 500});
  if (!opened) throw new Error('There is no Document Picture-in-Picture.');
  const {body, documentElement} = opened.document;
  const root = body.attachShadow({mode: 'open'});
  // Style sheets belong to one document.
  root.adoptedStyleSheets = (element.shadowRoot?.adoptedStyleSheets ?? []).map(({cssRules}) => {
    const sheet = new opened.CSSStyleSheet();
    sheet.replaceSync([...cssRules].map(rule => rule.cssText).join(''));
    return sheet;
  });
  const {color, fontFamily} = getComputedStyle(element);
  Object.assign(body.style, {color, fontFamily, margin: '0', background: backgroundOf(element)});
  documentElement.style.colorScheme = getComputedStyle(element).colorScheme;
  opened.addEventListener('pagehide', closed);
  return {root, close: () => opened.close()};
}

/** The colour that an element is seen on. */
function backgroundOf(element: Element): string {
  const {backgroundColor} = getComputedStyle(element);
  if (!/^rgba\(.* 0\)|transparent/.test(backgroundColor)) return backgroundColor;
  const root = element.getRootNode();
  const parent = element.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined);
  return parent ? backgroundOf(parent) : 'Canvas';
}

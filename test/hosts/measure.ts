/** What a visitor's eyes and fingers meet, in whatever shadow root. */

export const all = (element: Element, selector: string) => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

export function one(element: Element, selector: string): HTMLElement {
  const [found] = all(element, selector);
  if (!found) throw new Error(`<${element.localName}> has no ${selector}.`);
  return found;
}

/** What lies uppermost at the middle of an element, in whatever shadow root. */
export function uppermost(element: Element): Element | null {
  element.scrollIntoView({block: 'center', inline: 'nearest', behavior: 'instant'});
  const {left, top, width, height} = element.getBoundingClientRect();
  let found: Element | null = null;
  let root: DocumentOrShadowRoot | null | undefined = element.ownerDocument;
  while (root) {
    const next = root.elementFromPoint(left + width / 2, top + height / 2);
    if (!next || next === found) break;
    found = next;
    root = next.shadowRoot;
  }
  return found;
}

/*
 * The language and direction that hold where an element stands: those of the nearest ancestor that
 * declares them, out of any shadow root it stands in. (Libraries for this look at <html> alone.)
 */

export function declared(element: Element, attribute: 'lang' | 'dir'): string | undefined {
  let at: Element | undefined = element;
  while (at) {
    const value = at.closest(`[${attribute}]`)?.getAttribute(attribute);
    if (value) return value;
    at = hostOf(at.getRootNode());
  }
  return undefined;
}

/** What a page that declares no language is most likely read in. */
export function visitorsLanguage(): string {
  return typeof navigator === 'undefined' ? 'en' : navigator.language;
}

const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/** Calls back when an element's language or direction may have changed; answers what ends that. */
export function watchLanguage(element: Element, listener: () => void): () => void {
  observer ??= new MutationObserver(() => {
    for (const each of listeners) each();
  });
  for (let root: Node | undefined = element.getRootNode(); root; root = outside(root)) {
    observer.observe(root, {attributeFilter: ['lang', 'dir'], subtree: true});
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size) return;
    observer?.disconnect();
    observer = undefined;
  };
}

function hostOf(root: Node): Element | undefined {
  return root instanceof ShadowRoot ? root.host : undefined;
}

function outside(root: Node): Node | undefined {
  return hostOf(root)?.getRootNode();
}

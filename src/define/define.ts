import {version} from '../version.js';

/** Marks a class with the version that registered it. */
type Versioned = CustomElementConstructor & {exerciseElementsVersion?: string};

/**
 * Registers an element once: the first script on a page wins. A second one of another version says
 * so, since its page may wait for something that the first does not have.
 */
export function define(tag: string, element: Versioned): void {
  const there = customElements.get(tag) as Versioned | undefined;
  if (!there) {
    element.exerciseElementsVersion = version;
    customElements.define(tag, element);
  } else if (there.exerciseElementsVersion !== version) {
    console.warn(
      `<${tag}> is already registered (version ${there.exerciseElementsVersion ?? 'unknown'}); this script’s version ${version} leaves it so.`,
    );
  }
}

/*
 * What the elements ask of a page while they render, and Lit's stand-in for a DOM does not have. Kept
 * here, and not asked for in the elements: visitors would pay for it.
 */

/** An element class that can be rendered on a server. */
export function served<T extends CustomElementConstructor>(element: T): T {
  const Served = class extends (element as CustomElementConstructor) {} as T;
  Object.defineProperties(Served.prototype, {
    // A card that has one from the beginning was rendered on a server, and has its timers at once.
    shadowRoot: {
      get(this: HTMLElement & {readonly __shadowRoot: ShadowRoot | null}) {
        return this.__shadowRoot ?? this.attachShadow({mode: 'open'});
      },
    },
    closest: {
      value(this: Element, selector: string) {
        return this.hasAttribute(selector.slice(1, -1)) ? this : null;
      },
    },
    querySelector: {value: () => null},
  });
  return Served;
}

const page = {
  location: {hostname: ''},
  // Whether a browser has it is decided by styles: see index.ts.
  documentPictureInPicture: undefined,
  parent: globalThis,
  ShadowRoot: {[Symbol.hasInstance]: (node: object) => 'host' in node},
};

/** Renders with globals that only a page has, and takes them away again. */
export function asInPage<T>(render: () => T): T {
  const names = Object.keys(page);
  const before = names.map(name => Object.getOwnPropertyDescriptor(globalThis, name));
  for (const [name, value] of Object.entries(page))
    Object.defineProperty(globalThis, name, {value, configurable: true});
  try {
    return render();
  } finally {
    for (const [index, name] of names.entries()) {
      const own = before[index];
      if (own) Object.defineProperty(globalThis, name, own);
      else Reflect.deleteProperty(globalThis, name);
    }
  }
}

import type {StopWatch} from '../elements/stop-watch/stop-watch.js';

/*
 * HTML allows no custom element by the name `stopwatch`, so a literal <stopwatch> stays what it is
 * and gets a <stop-watch> inside. Attributes, properties and methods are passed on; events come out
 * by themselves. What was inside stands in for it until then.
 */

const tag = 'stopwatch';
const methods = ['start', 'pause', 'reset', 'lap'] as const;
const readOnly = ['elapsed', 'laps'] as const;
const properties = ['label', 'persist', 'exercise', 'clock'] as const;
const attributes = ['label', 'persist'];

/** Serves every <stopwatch> of the document, now and later. */
export function serveLiteralStopwatches(): void {
  for (const literal of document.querySelectorAll(tag)) fill(literal);
  new MutationObserver(records => {
    for (const {type, target, addedNodes, attributeName} of records) {
      if (type === 'attributes') {
        if (attributeName && target.nodeName.toLowerCase() === tag)
          pass(target as Element, attributeName);
        continue;
      }
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (node.localName === tag) fill(node);
        for (const literal of node.querySelectorAll(tag)) fill(literal);
      }
      // Markup that was still on its way.
      if (target instanceof Element && target.localName === tag) fill(target);
    }
  }).observe(document, {
    childList: true,
    subtree: true,
    attributeFilter: attributes,
  });
}

/** A copy of one that was served brings its <stop-watch> along. */
function innerOf(literal: Element): StopWatch {
  return (
    literal.querySelector<StopWatch>(':scope > stop-watch') ?? document.createElement('stop-watch')
  );
}

function fill(literal: Element): void {
  const inner = innerOf(literal);
  for (const node of [...literal.childNodes]) if (node !== inner) inner.append(node);
  if (inner.parentNode !== literal) literal.append(inner);
  for (const name of attributes) pass(literal, name);
  if (Object.hasOwn(literal, 'lap')) return;
  for (const name of methods) define(literal, name, {value: () => innerOf(literal)[name]()});
  for (const name of readOnly) define(literal, name, {get: () => innerOf(literal)[name]});
  for (const name of properties) {
    const given: unknown = Reflect.get(literal, name);
    define(literal, name, {
      get: () => innerOf(literal)[name],
      set: (value: unknown) => void Reflect.set(innerOf(literal), name, value),
    });
    // Set before the script was there.
    if (given !== undefined) Reflect.set(inner, name, given);
  }
}

function define(literal: Element, name: string, property: PropertyDescriptor): void {
  Object.defineProperty(literal, name, {configurable: true, ...property});
}

function pass(literal: Element, name: string): void {
  const value = literal.getAttribute(name);
  const inner = innerOf(literal);
  if (value === inner.getAttribute(name)) return;
  if (value === null) inner.removeAttribute(name);
  else inner.setAttribute(name, value);
}

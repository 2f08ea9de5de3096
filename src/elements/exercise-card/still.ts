import {html, noChange, nothing, render, type TemplateResult} from 'lit';
import {Directive, directive} from 'lit/directive.js';
import type {CardView} from './view.js';

/*
 * Most of a card is text that stays as it is for as long as it shows the same exercise. For each piece
 * of it Lit would keep a part, two comments and the instance of a template, ready for a change: most
 * of what a card would cost. What is still is made once instead, by cloning what Lit has made of the
 * same template.
 */

type Make = (view: CardView) => unknown;

/** Whether what is made is kept; on a server it is not. */
let isKept = false;

class Still extends Directive {
  #same: readonly unknown[] = [];
  #places: Place[] = [];

  /** On a server. */
  override render(view: CardView, make: Make): unknown {
    return make(view);
  }

  override update(_part: unknown, [view, make]: [CardView, Make]): unknown {
    const {same} = view;
    let made: DocumentFragment | undefined;
    if (same.some((each, index) => each !== this.#same[index])) {
      this.#same = same;
      this.#places = [];
      made = document.createDocumentFragment();
      isKept = true;
      fill(made, null, make(view), this.#places);
      isKept = false;
    }
    for (const place of this.#places) refresh(place, view);
    return made ?? noChange;
  }
}

/**
 * What is made anew where one of `view.same` has changed, and else never. `make` answers texts,
 * templates of one element each, or lists of such. Expressions in them are the same, listeners, whole
 * attributes, or what `changing` answers: no properties, no boolean attributes, no other directives.
 */
export const still = directive(Still);

class Changing {
  constructor(readonly make: Make) {}
}

/** What is still but for a text, an attribute or a template: asked for whenever the card renders. */
export const changing = (view: CardView, make: Make): unknown =>
  isKept ? new Changing(make) : make(view);

/** Where something changes. */
interface Place {
  /** The text, or what a template is rendered before; or the element with the attribute. */
  readonly node: Node;
  /** The attribute's. */
  readonly name: string;
  readonly make: Make;
  /** What was there last. */
  value: unknown;
}

function refresh(place: Place, view: CardView): void {
  const {node, name, make} = place;
  const value = make(view);
  if (value === place.value) return;
  place.value = value;
  if (name) setAttribute(node as Element, name, value);
  else if (typeof value === 'string') (node as Text).data = value;
  else render(value, node.parentNode as HTMLElement, {renderBefore: node as ChildNode});
}

/** Where an expression of a template stands. */
interface Hole {
  /** The way to its node: the index of the child, generation by generation. */
  readonly path: readonly number[];
  /** An attribute's name, or "@" and that of an event; a text has none. */
  readonly name: string;
}

/** A template to be cloned: its element, with the holes in the order of the expressions. */
interface Prepared {
  readonly content: Node;
  readonly holes: readonly Hole[];
}

const prepared = new WeakMap<TemplateStringsArray, Prepared>();

/** Stands for an expression: a character that nobody writes. */
const mark = '\ue000';

/** What a listener is called where Lit takes it for an attribute. */
const listener = 'still-on-';

function prepare(template: TemplateStringsArray): Prepared {
  const strings = template.map(text => text.replace(/@(?=[\w-]+="?$)/, listener));
  const made = document.createDocumentFragment();
  render(html(Object.assign(strings, {raw: strings}), ...strings.slice(1).map(() => mark)), made);
  const holes: Hole[] = [];
  const add = (path: readonly number[], said: string, name = '') => {
    if (said === mark) holes.push({path, name});
    return said === mark;
  };
  const search = (node: Node, path: readonly number[]) => {
    const {data, attributes = []} = node as Partial<Element & Text>;
    if (data) add(path, data);
    for (const {name, value} of [...attributes])
      if (add(path, value, name.replace(listener, '@'))) (node as Element).removeAttribute(name);
    // Lit's own, where it would go on.
    for (const child of [...node.childNodes])
      if (child.nodeType === Node.COMMENT_NODE) child.remove();
    node.childNodes.forEach((child, index) => search(child, [...path, index]));
  };
  const content = made.firstElementChild ?? made;
  search(content, []);
  return {content, holes};
}

function stamp({strings, values}: TemplateResult, places: Place[]): Node {
  let template = prepared.get(strings);
  if (!template) prepared.set(strings, (template = prepare(strings)));
  const {content, holes} = template;
  const made = content.cloneNode(true);
  // All are found before the first is filled, which moves those that follow.
  const nodes: Node[] = [];
  for (const {path} of holes) {
    let node = made;
    for (let index of path) {
      node = node.firstChild as Node;
      while (index--) node = node.nextSibling as Node;
    }
    nodes.push(node);
  }
  let at = 0;
  for (const {name} of holes) {
    const node = nodes[at] as Element & Text;
    const value = values[at++];
    if (!name && typeof value === 'string') node.data = value;
    else if (!name) {
      fill(node.parentNode as Node, node, value, places);
      node.remove();
    } else if (value instanceof Changing)
      places.push({node, name, make: value.make, value: nothing});
    else if (name.startsWith('@')) node.addEventListener(name.slice(1), value as EventListener);
    else setAttribute(node, name, value);
  }
  return made;
}

/** Puts a value into a node, before another or else in the end. */
function fill(parent: Node, end: Node | null, value: unknown, places: Place[]): void {
  if (Array.isArray(value)) {
    for (const each of value) fill(parent, end, each, places);
  } else if (value && value !== nothing) {
    const isTemplate = typeof value === 'object' && 'strings' in value;
    const node = isTemplate
      ? stamp(value as TemplateResult, places)
      : document.createTextNode(typeof value === 'object' ? '' : (value as string));
    parent.insertBefore(node, end);
    if (value instanceof Changing) places.push({node, name: '', make: value.make, value: nothing});
  }
}

function setAttribute(element: Element, name: string, value: unknown): void {
  if (value === nothing) element.removeAttribute(name);
  else element.setAttribute(name, value as string);
}

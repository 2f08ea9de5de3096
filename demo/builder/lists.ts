import {html, nothing, type TemplateResult} from 'lit';
import {ref} from 'lit/directives/ref.js';
import Sortable from 'sortablejs';
import {capitalized} from '../../src/exercise/terms.js';
import {idOf} from './controls.js';
import {listFrom, moved, putList, type Path} from '../../src/form/record.js';
import type {Field, List} from '../../src/form/fields.js';
import type {Store} from './store.js';

/** A list whose items can be added, taken away and moved, by buttons, by Alt and an arrow, or dragged. */
export function list(
  {label, hint, shape}: Pick<Field, 'label' | 'hint'> & {shape: List},
  value: unknown,
  path: Path,
  store: Store,
  inside: (item: unknown, path: Path, name: string) => unknown,
): TemplateResult {
  const id = idOf(path);
  const items = listFrom(value);
  return html`<fieldset class="list" aria-describedby="${id}-hint">
    <legend>${label}</legend>
    <p class="hint" id="${id}-hint">${hint}</p>
    <ol role="list" id="${id}-items" ${ref(element => sortable(element, path, store))}>
      ${items.map((item, index) => {
        const name = `${shape.one} ${index + 1}`;
        const at = [...path, index];
        return listItem(store, name, at, items.length, inside(item, at, capitalized(name)));
      })}
    </ol>
    <button
      type="button"
      id="${id}-add"
      @click=${() => {
        store.change({exercise: putList(store.draft.exercise, path, old => [...old, ''])});
        focusOn(`${idOf([...path, items.length])}-item`);
      }}
    >
      Add ${/^[aeiou]/.test(shape.one) ? 'an' : 'a'} ${shape.one}
    </button>
  </fieldset>`;
}

function listItem(store: Store, name: string, path: Path, count: number, inside: unknown) {
  const id = idOf(path);
  const index = Number(path.at(-1));
  const parent = path.slice(0, -1);
  const go = (to: number, focus: (id: string) => void) => {
    if (to < 0 || to >= count) return;
    move(store, parent, index, to);
    focus(idOf([...parent, to]));
  };
  const press = (event: KeyboardEvent) => {
    const step = {ArrowUp: -1, ArrowDown: 1}[event.key];
    if (!event.altKey || !step) return;
    event.preventDefault();
    const control = (event.target as Element).id.slice(id.length);
    go(index + step, to => focusOn(to + control));
  };
  const remove = () => {
    const {exercise} = store.draft;
    store.change(
      {exercise: putList(exercise, parent, old => old.toSpliced(index, 1))},
      `Removed ${name}. Undo brings it back.`,
    );
    const next = idOf([...parent, Math.min(index, count - 2)]);
    focusOn(count > 1 ? `${next}-remove` : `${idOf(parent)}-add`);
  };
  const button = (what: string, sign: string, title: string, act: () => void, isOff = false) =>
    html`<button
      type="button"
      class="sign"
      id="${id}-${what}"
      aria-label="${title}"
      title=${title}
      aria-disabled=${isOff ? 'true' : nothing}
      @click=${act}
    >
      ${sign}
    </button>`;
  return html`<li id="${id}-item" @keydown=${press}>
    <span class="handle" aria-hidden="true">⠿</span>
    <div class="item">${inside}</div>
    <div class="buttons">
      ${button('up', '↑', `Move ${name} up`, () => go(index - 1, to => focusOn(`${to}-up`)), index === 0)}
      ${button(
        'down',
        '↓',
        `Move ${name} down`,
        () => go(index + 1, to => focusOn(`${to}-down`)),
        index === count - 1,
      )}
      ${button('remove', '✕', `Remove ${name}`, remove)}
    </div>
  </li>`;
}

function move(store: Store, path: Path, from: number, to: number) {
  store.change(
    {exercise: putList(store.draft.exercise, path, old => moved(old, from, to))},
    `Moved to place ${to + 1}.`,
  );
}

/** Focuses an element, or the first control in it. */
function focusOn(id: string) {
  const found = document.getElementById(id);
  (found?.querySelector<HTMLElement>('input, textarea') ?? found)?.focus();
}

const sorted = new WeakSet<Element>();

/** Lets items be dragged by their handles; what is dragged goes back, and the store moves it. */
function sortable(element: Element | undefined, path: Path, store: Store) {
  if (!element || sorted.has(element)) return;
  sorted.add(element);
  let after: ChildNode | null = null;
  Sortable.create(element as HTMLElement, {
    handle: '.handle',
    draggable: 'li',
    // Not the browser's own dragging, which would look like a file on its way into the page.
    forceFallback: true,
    animation: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 150,
    onStart: ({item}) => {
      after = item.nextSibling;
    },
    onEnd: ({item, oldDraggableIndex: from = 0, newDraggableIndex: to = 0}) => {
      element.insertBefore(item, after);
      if (from !== to) move(store, path, from, to);
    },
  });
}

import {Button} from '@wordpress/components';
import {__, sprintf} from '@wordpress/i18n';
import * as React from 'react';
import type {List} from '../../../form/fields.js';
import {listFrom, moved, putList, type Path} from '../../../form/record.js';
import {said} from '../words.js';
import type {Editing} from './editing.js';

interface ItemsProps {
  readonly path: Path;
  readonly list: List;
  readonly value: unknown;
  readonly label: string;
  readonly hint: string;
  readonly editing: Editing;
  readonly inside: (item: unknown, path: Path, name: string) => React.ReactElement;
}

/** A list whose items can be added, taken away and moved, by buttons or by Alt and an arrow. */
export function Items({path, list, value, label, hint, editing, inside}: ItemsProps) {
  const {focusOn, ref} = useFocus();
  const items = listFrom(value);
  const one = said(list.one);
  const change = (edit: (old: readonly unknown[]) => readonly unknown[]) =>
    editing.change(putList(editing.record, path, edit));
  const move = (from: number, to: number, focus: string) => {
    if (to < 0 || to >= items.length) return;
    change(old => moved(old, from, to));
    focusOn(to, focus);
  };
  const remove = (index: number) => {
    change(old => old.toSpliced(index, 1));
    focusOn(Math.min(index, items.length - 2), '[data-act="remove"]');
  };
  const press = (event: React.KeyboardEvent, index: number) => {
    const step = {ArrowUp: -1, ArrowDown: 1}[event.key];
    if (!event.altKey || !step) return;
    event.preventDefault();
    const act = (event.target as HTMLElement).dataset.act;
    move(index, index + step, act ? `[data-act="${act}"]` : typed);
  };
  /* translators: %s: what an item of a list is called, such as "step". */
  const add = sprintf(__('Add %s', 'exercise-elements'), one);
  return (
    <fieldset className="exercise-list" ref={ref}>
      <legend>{label}</legend>
      <p className="exercise-hint">{hint}</p>
      <ol>
        {items.map((item, index) => {
          /* translators: 1: what an item of a list is called, such as "step". 2: its number. */
          const name = sprintf(__('%1$s %2$d', 'exercise-elements'), one, index + 1);
          return (
            <li key={index} onKeyDown={event => press(event, index)}>
              <div className="exercise-item">{inside(item, [...path, index], name)}</div>
              <Button
                data-act="up"
                size="small"
                /* translators: %s: an item of a list, such as "step 2". */
                label={sprintf(__('Move %s up', 'exercise-elements'), name)}
                aria-disabled={index === 0}
                onClick={() => move(index, index - 1, '[data-act="up"]')}
              >
                ↑
              </Button>
              <Button
                data-act="down"
                size="small"
                /* translators: %s: an item of a list, such as "step 2". */
                label={sprintf(__('Move %s down', 'exercise-elements'), name)}
                aria-disabled={index === items.length - 1}
                onClick={() => move(index, index + 1, '[data-act="down"]')}
              >
                ↓
              </Button>
              <Button
                data-act="remove"
                size="small"
                /* translators: %s: an item of a list, such as "step 2". */
                label={sprintf(__('Remove %s', 'exercise-elements'), name)}
                onClick={() => remove(index)}
              >
                ✕
              </Button>
            </li>
          );
        })}
      </ol>
      <Button
        data-act="add"
        variant="secondary"
        size="compact"
        onClick={() => {
          change(old => [...old, '']);
          focusOn(items.length, typed);
        }}
      >
        {add}
      </Button>
    </fieldset>
  );
}

const typed = 'input, textarea';

/** Moves the focus into an item of the list, as soon as it is there; to the last button without one. */
function useFocus() {
  const ref = React.useRef<HTMLFieldSetElement>(null);
  const wanted = React.useRef<string>(undefined);
  React.useEffect(() => {
    const found = wanted.current && ref.current?.querySelector<HTMLElement>(wanted.current);
    if (!found) return;
    found.focus();
    wanted.current = undefined;
  });
  const focusOn = (index: number, what: string) => {
    wanted.current =
      index < 0
        ? ':scope > [data-act="add"]'
        : what
            .split(', ')
            .map(each => `:scope > ol > li:nth-child(${index + 1}) ${each}`)
            .join(', ');
  };
  return {focusOn, ref};
}

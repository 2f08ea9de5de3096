import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {nameOf, put, type FieldProblem, type Path} from '../../src/form/record.js';
import type {Leaf} from '../../src/form/fields.js';
import {meant, shown} from '../../src/form/values.js';
import type {Store} from './store.js';

/** What every part of the form needs. */
export interface Editing {
  readonly store: Store;
  readonly problems: readonly FieldProblem[];
}

export interface Control {
  readonly path: Path;
  readonly leaf: Leaf;
  readonly value: unknown;
  readonly label: string;
  /** Whether the label is for screen readers alone, because what stands around it says it. */
  readonly isQuiet?: boolean;
  readonly hint?: string;
  readonly isRequired?: boolean;
}

export const idOf = (path: Path): string => `field-${nameOf(path)}`;

/** What stands in the control that is being typed into: half of it may mean something else, or nothing. */
let typed = '';

/** A labelled control for one value, with its hint, and what is wrong with it. */
export function control(given: Control, {store, problems}: Editing): TemplateResult {
  const {path, leaf, value, label, hint} = given;
  const id = idOf(path);
  const problem = problems.find(each => each.control === nameOf(path))?.message;
  const told = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  const listen = (event: Event) => {
    typed = (event.target as HTMLInputElement).value;
    const exercise = put(store.draft.exercise, path, meant(leaf, typed));
    store.change({exercise}, '', nameOf(path));
  };
  const text = store.typing === nameOf(path) ? typed : shown(value);
  return html`<div class="field">
    <label class=${given.isQuiet ? 'unseen' : ''} for=${id}
      >${label}${given.isRequired ? html` <span class="quiet">(needed)</span>` : nothing}</label
    >
    ${
      leaf.kind === 'prose'
        ? html`<textarea
            id=${id}
            rows="2"
            .value=${live(text)}
            aria-describedby=${told || nothing}
            aria-invalid=${problem ? 'true' : nothing}
            @input=${listen}
          ></textarea>`
        : html`<input
            id=${id}
            autocomplete="off"
            inputmode=${{number: 'numeric', address: 'url', text: 'text', seconds: 'text'}[leaf.kind]}
            list=${leaf.suggestions ? `${nameOf(path.slice(0, 1))}-words` : nothing}
            .value=${live(text)}
            aria-describedby=${told || nothing}
            aria-invalid=${problem ? 'true' : nothing}
            aria-required=${given.isRequired ? 'true' : nothing}
            @input=${listen}
          />`
    }
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    ${problem ? html`<p class="problem" id="${id}-problem">${problem}</p>` : nothing}
  </div>`;
}

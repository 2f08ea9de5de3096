import {html, nothing, type TemplateResult} from 'lit';
import {join} from 'lit/directives/join.js';
import {repeat} from 'lit/directives/repeat.js';
import {isRecord} from '../../src/exercise/list.js';
import {control, idOf, type Editing} from './controls.js';
import {
  listFrom,
  problemsOf,
  recordFrom,
  type FieldProblem,
  type Path,
} from '../../src/form/record.js';
import {place, type Draft, type Unplaced} from './draft.js';
import {form, type Field, type Group} from '../../src/form/fields.js';
import {list} from './lists.js';
import {folderOf} from './pictures.js';
import type {Store} from './store.js';
import {moreOn} from './video.js';

/** In the order in which one thinks of them; a field of the schema that is not here comes last. */
const parts: readonly (readonly [title: string, names: readonly string[]])[] = [
  ['Name and pictures', ['name', 'video', 'images']],
  ['At a glance', ['target', 'secondary', 'execution', 'force', 'equipment', 'level']],
  ['How it is done', ['overview', 'steps', 'hold', 'tips', 'mistakes']],
  ['Others like it', ['variations', 'alternatives']],
  ['Who wrote it', ['author', 'source', 'license']],
];

const others = form.fields
  .map(({name}) => name)
  .filter(name => !parts.some(([, names]) => names.includes(name)));

/** What is offered while one types. */
const words = form.fields.map(({name, shape}) => {
  const leaf = shape.kind === 'list' ? shape.item : shape;
  return leaf.kind === 'text' && leaf.suggestions
    ? html`<datalist id="${name}-words">
        ${leaf.suggestions.map(word => html`<option value=${word}></option>`)}
      </datalist>`
    : nothing;
});

/** The form, and above it the lines that have no place yet. */
export function editPane(store: Store): TemplateResult {
  const {exercise} = store.draft;
  const isEmpty = Object.keys(exercise).length === 0;
  // An empty form has nothing wrong with it.
  const problems = isEmpty ? [] : problemsOf(exercise);
  const editing = {store, problems};
  return html`<section class="pane edit" aria-labelledby="edit">
    <h2 id="edit" tabindex="-1">Edit</h2>
    ${summary(problems)} ${unplaced(store)}
    <form @submit=${(event: Event) => event.preventDefault()} @change=${() => store.rest()}>
      ${parts.map(([title, names]) => part(title, names, editing))}
      ${part('For programs', others, editing)} ${words}
    </form>
  </section>`;
}

/** Says that something is wrong, and leads there. */
function summary(problems: readonly FieldProblem[]) {
  if (problems.length === 0) return nothing;
  const count = problems.length === 1 ? 'One thing' : `${problems.length} things`;
  const links = problems.map(
    ({control, label}) =>
      html`<a href="#field-${control}" @click=${(event: Event) => leadTo(event, control)}
        >${label}</a
      >`,
  );
  return html`<p class="problem summary">
    ${count} cannot be shown as written: ${join(links, () => ', ')}.
  </p>`;
}

function leadTo(event: Event, control: string) {
  event.preventDefault();
  const found = document.getElementById(`field-${control}`);
  found?.closest('details')?.setAttribute('open', '');
  found?.focus();
}

function part(title: string, names: readonly string[], editing: Editing) {
  const fields = names.flatMap(name => form.fields.find(each => each.name === name) ?? []);
  return html`<fieldset class="part">
    <legend>${title}</legend>
    ${fields.map(each => field(each, editing.store.draft.exercise[each.name], [each.name], editing))}
  </fieldset>`;
}

function field({name, label, hint, shape}: Field, value: unknown, path: Path, editing: Editing) {
  if (shape.kind === 'list') {
    const {item} = shape;
    const items = list({label, hint, shape}, value, path, editing.store, (inside, at, title) =>
      item.kind === 'group'
        ? html`<div role="group" aria-label=${title}>${group(item, inside, at, editing)}</div>`
        : control({path: at, leaf: item, value: inside, label: title, isQuiet: true}, editing),
    );
    return name === 'images' ? [items, folderOf(value, editing.store)] : items;
  }
  if (shape.kind === 'group') {
    return html`<fieldset class="group" aria-describedby="${idOf(path)}-hint">
      <legend>${label}</legend>
      <p class="hint" id="${idOf(path)}-hint">${hint}</p>
      ${group(shape, value, path, editing)}
      ${name === 'video' ? moreOn(value, path, editing.store) : nothing}
    </fieldset>`;
  }
  const isRequired = path.length === 1 && name === 'name';
  return control({path, leaf: shape, value, label, hint, isRequired}, editing);
}

/** Groups that have had more to show: what somebody writes in is not folded away when it is empty. */
const unfolded = new Set<string>();

/** The fields of an object; all but the first can be folded away. */
function group(shape: Group, value: unknown, path: Path, editing: Editing): TemplateResult {
  const record = recordFrom(value, shape);
  const [first, ...more] = shape.fields.map(each =>
    field(each, record[each.name], [...path, each.name], editing),
  );
  const id = idOf(path);
  if (isRecord(value) && shape.fields.slice(1).some(({name}) => listFrom(value[name]).length > 0))
    unfolded.add(id);
  return html`${first}
    <details ?open=${unfolded.has(id)}>
      <summary>More<span class="unseen"> about it</span></summary>
      ${more}
    </details>`;
}

/** Lines that could not be placed, each to be moved by hand. */
function unplaced(store: Store) {
  const {unplaced: lines} = store.draft;
  if (lines.length === 0) return nothing;
  return html`<div class="unplaced" role="group" aria-labelledby="unplaced">
    <h3 id="unplaced" tabindex="-1">Not placed yet (${lines.length})</h3>
    <ul>
      ${repeat(
        lines,
        line => line,
        (line, index) => unplacedLine(store, line, index),
      )}
    </ul>
  </div>`;
}

function unplacedLine(store: Store, {text, under}: Unplaced, index: number) {
  const settle = (part: Partial<Draft>, news: string) => {
    store.change(part, news);
    const next = document.querySelectorAll<HTMLElement>('.unplaced select')[index];
    (next ?? document.getElementById('edit'))?.focus();
  };
  // Choosing is not moving: arrow keys choose what lies on the way.
  const move = ({currentTarget}: Event) => {
    const choice = (currentTarget as Element).parentElement?.querySelector('select');
    const to = form.fields.find(({name}) => name === choice?.value);
    if (to) {
      settle(place(store.draft, index, to.name), `Moved to ${to.label}.`);
      return;
    }
    store.say('Choose first where it belongs.');
    choice?.focus();
  };
  const remove = () =>
    settle({unplaced: store.draft.unplaced.toSpliced(index, 1)}, 'Deleted. Undo brings it back.');
  return html`<li>
    <p>
      ${under ? html`<span class="quiet">${under.replace(/:$/, '')} › </span>` : nothing}${text}
    </p>
    <div class="row">
      <label
        ><span class="unseen">Where “${text}” belongs</span>
        <select>
          <option value="">Belongs to …</option>
          ${form.fields.map(({name, label}) => html`<option value=${name}>${label}</option>`)}
        </select></label
      >
      <button type="button" aria-label="Move “${text}”" @click=${move}>Move</button>
      <button type="button" aria-label="Delete “${text}”" @click=${remove}>Delete</button>
    </div>
  </li>`;
}

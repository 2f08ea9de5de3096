import {html, nothing, type TemplateResult} from 'lit';

/**
 * A field to type into.
 *
 * @param problem what is wrong with it, said in an element with the name as its id
 */
export function renderInput(
  name: string,
  mode: 'decimal' | 'numeric',
  label: string,
  text: string,
  problem: string,
  type: (text: string) => void,
): TemplateResult {
  return html`<label
    ><span>${label}</span
    ><input
      part="field ${name}"
      inputmode=${mode}
      autocomplete="off"
      aria-invalid=${problem ? 'true' : nothing}
      aria-describedby=${problem ? name : nothing}
      .value=${text}
      @input=${({target}: Event) => type((target as HTMLInputElement).value)}
  /></label>`;
}

/** A list to choose from, by place. */
export function renderSelect(
  name: string,
  label: string,
  options: readonly string[],
  chosen: number,
  choose: (index: number) => void,
): TemplateResult {
  return html`<label
    ><span>${label}</span
    ><select
      part="field ${name}"
      @input=${({target}: Event) => choose((target as HTMLSelectElement).selectedIndex)}
    >
      ${options.map((option, index) => html`<option .selected=${index === chosen}>${option}</option>`)}
    </select></label
  >`;
}

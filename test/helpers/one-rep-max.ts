/** Calculators of the one-rep max, and what a visitor does in them. */
import {fixture, html} from '@open-wc/testing';
import '../../src/define/one-rep-max.js';
import type {OneRepMax} from '../../src/elements/one-rep-max/one-rep-max.js';
import {all, part, parts, words} from './card.js';

export type {OneRepMax};

export type FieldName = 'weight' | 'unit' | 'repetitions' | 'formula' | 'step';

interface Surroundings {
  readonly lang?: string;
  readonly dir?: string;
}

/** A calculator with these attributes and properties, on a page in this language. */
export async function calculatorWith(
  attributes: Record<string, string | number> = {},
  properties: object = {},
  surroundings: Surroundings = {},
): Promise<OneRepMax> {
  const calculator = document.createElement('one-rep-max');
  for (const [name, value] of Object.entries(attributes))
    calculator.setAttribute(name, String(value));
  Object.assign(calculator, properties);
  const {lang = 'en', dir = ''} = surroundings;
  await fixture(html`<div lang=${lang} dir=${dir}>${calculator}</div>`);
  await calculator.updateComplete;
  return calculator;
}

export const inputOf = (calculator: OneRepMax, name: FieldName): HTMLInputElement =>
  part(calculator, name, HTMLInputElement);

export const selectOf = (calculator: OneRepMax, name: FieldName): HTMLSelectElement =>
  part(calculator, name, HTMLSelectElement);

/** Replaces what is in a field, and stays in it. */
export async function type(calculator: OneRepMax, name: FieldName, text: string): Promise<void> {
  const input = inputOf(calculator, name);
  input.value = text;
  input.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  await calculator.updateComplete;
}

/** Leaves a field that was typed in. */
export async function leave(calculator: OneRepMax, name: FieldName): Promise<void> {
  inputOf(calculator, name).dispatchEvent(new Event('change', {bubbles: true}));
  await calculator.updateComplete;
}

/** Chooses what is called so. */
export async function choose(calculator: OneRepMax, name: FieldName, option: string) {
  const select = selectOf(calculator, name);
  const index = optionsOf(calculator, name).indexOf(option);
  if (index < 0) throw new Error(`There is no option “${option}”.`);
  select.selectedIndex = index;
  select.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  select.dispatchEvent(new Event('change', {bubbles: true}));
  await calculator.updateComplete;
}

export const optionsOf = (calculator: OneRepMax, name: FieldName): string[] =>
  [...selectOf(calculator, name).options].map(words);

export const chosenIn = (calculator: OneRepMax, name: FieldName): string =>
  words(selectOf(calculator, name).selectedOptions[0]);

/** The words of a part, "" where it is not there. */
export const told = (calculator: OneRepMax, name: string): string =>
  words(parts(calculator, name)[0]);

export const announced = (calculator: OneRepMax): string =>
  words(all(calculator, '[role=status]')[0]);

/** The rows of the table: share, weight, repetitions. */
export const loadsOf = (calculator: OneRepMax): string[] =>
  all(calculator, 'tbody tr').map(row => [...row.children].map(words).join(' | '));

beforeEach(() => localStorage.clear());
after(() => localStorage.clear());

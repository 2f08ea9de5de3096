import {getDescription, type GenericSchema} from 'valibot';
import {muscles} from '../exercise/anatomy.js';
import type {Schema} from '../exercise/read.js';
import {exerciseSchema} from '../exercise/schema.js';
import {capitalized} from '../exercise/terms.js';
import {equipmentTerms, executionTerms, forceTerms, levelTerms} from '../exercise/vocabulary.js';

/*
 * What the form is made of, read from the schema: a field that is new there is new here. Only words
 * that a label needs and the schema has not are written by hand.
 */

export interface Field {
  readonly name: string;
  readonly label: string;
  /** What the schema says of it. */
  readonly hint: string;
  readonly shape: Shape;
}

export type Shape = Leaf | List | Group;

export interface Leaf {
  /** "prose" is text of some length; "seconds" a number, or a pair from the shortest to the longest. */
  readonly kind: 'text' | 'prose' | 'address' | 'number' | 'seconds';
  /** Words that are known. */
  readonly suggestions?: readonly string[];
  /** What is said of a value that cannot be read, where the schema's sentence is for writers of JSON. */
  readonly message?: string;
}

export interface List {
  readonly kind: 'list';
  readonly item: Leaf | Group;
  /** What one of it is called: "step". */
  readonly one: string;
}

/** The first of its fields may stand for the whole, as in `"video": "https://…"`. */
export interface Group {
  readonly kind: 'group';
  readonly fields: readonly Field[];
}

const labels: Readonly<Record<string, string>> = {
  id: 'Identifier',
  target: 'Target muscles',
  secondary: 'Secondary muscles',
  force: 'Force type',
  mistakes: 'Common mistakes',
  url: 'Address',
  src: 'Address of the file',
  href: 'Address of its page',
  alt: 'In words',
  lang: 'Language',
  images: 'Pictures',
  poster: 'Picture before it plays',
  uploadDate: 'Published on',
  license: 'Licence',
};

const ones: Readonly<Record<string, string>> = {
  images: 'picture',
  captions: 'file of captions',
  target: 'target muscle',
  secondary: 'secondary muscle',
  equipment: 'piece of equipment',
};

const long = ['overview', 'steps', 'tips', 'mistakes', 'description'];

const suggestions: Readonly<Record<string, readonly string[]>> = {
  target: Object.keys(muscles),
  secondary: Object.keys(muscles),
  execution: Object.keys(executionTerms),
  force: Object.keys(forceTerms),
  equipment: Object.keys(equipmentTerms),
  level: Object.keys(levelTerms),
};

const isAddress = ({type, pipe = []}: Schema): boolean => type === 'check' || pipe.some(isAddress);

function shapeOf(schema: Schema, name: string): Shape {
  const {type, wrapped, item, entries, options = []} = schema;
  if (wrapped) return shapeOf(wrapped, name);
  if (item) {
    const shape = shapeOf(item, name);
    if (shape.kind === 'list') throw new Error(`${name} is a list of lists.`);
    return {kind: 'list', item: shape, one: ones[name] ?? name.replace(/s$/, '')};
  }
  if (entries) return {kind: 'group', fields: fieldsOf(entries)};
  const group = options.find(option => option.entries);
  if (group) return shapeOf(group, name);
  if (options.length > 0)
    return {kind: 'seconds', message: 'This should be a time, such as 30 or 30 to 60.'};
  if (type === 'number') return {kind: 'number'};
  if (isAddress(schema)) return {kind: 'address'};
  if (long.includes(name)) return {kind: 'prose'};
  return {kind: 'text', ...(suggestions[name] && {suggestions: suggestions[name]})};
}

function fieldsOf(entries: Readonly<Record<string, Schema>>): Field[] {
  return Object.entries(entries).map(([name, schema]) => ({
    name,
    label: labels[name] ?? capitalized(name),
    hint: getDescription((schema.wrapped ?? schema) as unknown as GenericSchema) ?? '',
    shape: shapeOf(schema, name),
  }));
}

/** The exercise itself, as a form. */
export const form: Group = {
  kind: 'group',
  fields: fieldsOf(exerciseSchema.entries as unknown as Readonly<Record<string, Schema>>),
};

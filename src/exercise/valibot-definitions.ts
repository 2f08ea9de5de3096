/*
 * Stands in for valibot in the shipped bundle: the same constructors, making only what `read.ts`
 * reads of a definition. A test reads with both and compares.
 */

type Definition = object;

export const string = (message: string): Definition => ({type: 'string', message});
export const number = (message: string): Definition => ({type: 'number', message});
export const object = (entries: Definition): Definition => ({type: 'object', entries});
export const array = (item: Definition): Definition => ({type: 'array', item});
export const tuple = (items: readonly Definition[]): Definition => ({type: 'tuple', items});
export const union = (options: readonly Definition[], message: string): Definition => ({
  type: 'union',
  options,
  message,
});
/** Of an object `read` wants the first field and no other. */
export const optional = (wrapped: Definition): Definition => wrapped;

const action =
  (type: string) =>
  (requirement: unknown, message: string): Definition => ({type, requirement, message});

export const check = action('check');
export const minValue = action('min_value');
export const maxValue = action('max_value');
export const integer = (message: string): Definition => check(Number.isInteger, message);

export const pipe = (schema: Definition, ...actions: readonly Definition[]): Definition => ({
  ...schema,
  pipe: actions,
});

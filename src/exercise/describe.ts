import {description, pipe, type GenericSchema} from 'valibot';

/**
 * Gives a schema the words that an editor shows to whoever writes the JSON. The shipped bundle
 * swaps this for the identity: visitors don't pay for editors' words.
 */
export function describe<S extends GenericSchema>(schema: S, words: string): S {
  // A description changes nothing that the type tells.
  return pipe(schema, description(words)) as unknown as S;
}

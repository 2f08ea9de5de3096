import {executeServerCommand} from '@web/test-runner-commands';
import type {RenderOptions} from '../../src/server/index.js';
import type {Exercise} from '../../src/exercise/schema.js';

interface Payload {
  readonly exercise: Exercise;
  readonly options: RenderOptions;
}

/** What a server makes of an exercise, in Node and from the source. */
export async function renderToString(exercise: Exercise, options: RenderOptions = {}) {
  return executeServerCommand<string, Payload>('render-to-string', {exercise, options});
}

/** The code by which a page hydrates its Lit elements. */
export async function hydrationSupport() {
  return executeServerCommand<string, undefined>('hydration-support');
}

/** The code of a page that shows a component written for React 19, which is exported as `Exercise`. */
export async function bundleForReact(component: string) {
  return executeServerCommand<string, string>('bundle-for-react', component);
}

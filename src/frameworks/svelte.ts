/** The elements in the templates of Svelte 5. An event is listened to by its own name: `onhold-started`. */
import type {HTMLAttributes} from 'svelte/elements';
import type {Elements, Events, Settable} from './elements.js';

type Listeners = {[Name in keyof Events as `on${Name}`]?: (event: Events[Name]) => void};

type Tags = {
  [Tag in keyof Elements]: HTMLAttributes<Elements[Tag]> & Settable<Elements[Tag]> & Listeners;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}

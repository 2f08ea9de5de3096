/** The elements in the templates of Vue 3. */
import type {EmitFn, HTMLAttributes, PublicProps} from 'vue';
import type {Elements, Events, Settable} from './elements.js';

type Tags = {
  [Tag in keyof Elements]: new () => Elements[Tag] & {
    $props: HTMLAttributes & Settable<Elements[Tag]> & PublicProps;
    $emit: EmitFn<{[Name in keyof Events]: (event: Events[Name]) => void}>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}

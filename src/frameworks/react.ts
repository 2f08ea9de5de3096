/** The elements in the JSX of React 19. An event is listened to by its own name: `onhold-started`. */
import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {Elements, Events, Settable} from './elements.js';

type Listeners = {[Name in keyof Events as `on${Name}`]?: (event: Events[Name]) => void};

type Tags = {
  [Tag in keyof Elements]: DetailedHTMLProps<HTMLAttributes<Elements[Tag]>, Elements[Tag]> &
    Settable<Elements[Tag]> &
    Listeners;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}

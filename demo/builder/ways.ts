import {escaped} from '../../src/elements/exercise-card/fallback.js';
import type {Language} from './highlight.js';
import {
  block,
  frame,
  frameThatFits,
  react,
  shortcode,
  tag,
  tagWithFile,
  wordpress,
  type Embed,
} from './snippets.js';

export interface Variant {
  /** What tells it from the others of its tab. */
  readonly name: string;
  readonly write: (embed: Embed) => string;
  readonly note: string;
  /** Whether of the look, the language and the place of pictures it carries the accent alone. */
  readonly isPlain?: boolean;
  /** The code as a visual editor takes it from the clipboard, where that is not the code itself. */
  readonly rich?: (code: string) => string;
}

export interface Tab {
  readonly name: string;
  readonly language: Language;
  readonly variants: readonly [Variant, ...Variant[]];
}

const files =
  'Put the folder dist of exercise-elements on your server, and say above where that is.';
const file = 'Put the JSON, from “Files”, beside the script.';
const plugin =
  'For everybody who may write, where the plugin exercise-elements is active. Put the JSON, from “Files”, at the address above.';

/** Where an exercise can be put, and what is put there. */
export const tabs: readonly [Tab, ...Tab[]] = [
  {
    name: 'Tag',
    language: 'html',
    variants: [
      {name: 'Exercise in the page', write: tag, note: `Where the exercise should be. ${files}`},
      {
        name: 'Exercise in a file',
        write: tagWithFile,
        note: `Where the exercise should be. ${file}`,
      },
    ],
  },
  {
    name: 'Frame',
    language: 'html',
    variants: [
      {
        name: 'Frame alone',
        write: frame,
        note: 'For platforms that strip scripts. The exercise is in the address of the frame.',
      },
      {
        name: 'As tall as its content',
        write: frameThatFits,
        note: 'Where one script is allowed; once a page is enough for all of its frames.',
      },
    ],
  },
  {
    name: 'WordPress',
    language: 'html',
    variants: [
      {
        name: 'Block, with the plugin',
        write: block,
        isPlain: true,
        note: `Paste it into the editor: it becomes an Exercise block. ${plugin}`,
      },
      {
        name: 'Shortcode, with the plugin',
        write: shortcode,
        isPlain: true,
        note: `Paste it on a line of its own, in the classic editor, too. ${plugin}`,
        // On a line of its own in every editor.
        rich: code => `<p>${code}</p>`,
      },
      {
        name: 'Tag, without the plugin',
        write: embed => wordpress(tagWithFile(embed)),
        note: `Paste it into the editor: it becomes a Custom HTML block. For administrators and editors. ${file}`,
      },
      {
        name: 'Frame, without the plugin',
        write: embed => wordpress(frame(embed)),
        note: 'Paste it into the editor: it becomes a Custom HTML block. For administrators and editors.',
      },
    ],
  },
  {
    name: 'Ghost',
    language: 'html',
    variants: [
      {name: 'Tag', write: tag, note: 'Type /html in the editor, and paste it into the card.'},
      {name: 'Frame', write: frame, note: 'Type /html in the editor, and paste it into the card.'},
    ],
  },
  {
    name: 'React',
    language: 'jsx',
    variants: [
      {
        name: 'React',
        write: react,
        note: 'A component for React 19 and the package exercise-elements.',
        rich: code => `<pre><code>${escaped(code)}</code></pre>`,
      },
    ],
  },
];

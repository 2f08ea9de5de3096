/** For Node: a card as HTML, readable and at its size before any script has come, and without one. */
import {LitElementRenderer, type RenderInfo} from '@lit-labs/ssr';
import {collectResultSync, type ThunkedRenderResult} from '@lit-labs/ssr/lib/render-result.js';
import {define} from '../define/define.js';
import {ExerciseCard} from '../elements/exercise-card/exercise-card.js';
import {escaped, renderFallback} from '../elements/exercise-card/fallback.js';
import {HoldTimer} from '../elements/hold-timer/hold-timer.js';
import {OneRepMax} from '../elements/one-rep-max/one-rep-max.js';
import {StopWatch} from '../elements/stop-watch/stop-watch.js';
import type {Exercise} from '../exercise/schema.js';
import {asInPage, served} from './page.js';

/** The attributes of the card, and what its page asks for. */
export interface RenderOptions {
  /** Language of the words (BCP 47): English, by default, Spanish or Arabic. The card is given it as `lang`. */
  readonly lang?: string | undefined;
  /** Level of the name's heading, 1 to 6; 2 by default. */
  readonly headingLevel?: number | undefined;
  /** Which sections, in which order: `['steps', 'tips']`. */
  readonly sections?: readonly string[] | undefined;
  /** Where relative images lie: an absolute address. */
  readonly imageBase?: string | undefined;
  /** Leaves out timer, stopwatch and one-rep max. */
  readonly noTimers?: boolean | undefined;
  /** Leaves out the JSON-LD for search engines. */
  readonly noStructuredData?: boolean | undefined;
  /** What the page's Content-Security-Policy lets styles in by. */
  readonly nonce?: string | undefined;
}

/**
 * Renders a card with its looks, its data and a fallback:
 *
 * ```js
 * import {parseExercise} from 'exercise-elements';
 * import {renderToString} from 'exercise-elements/server.js';
 *
 * const {exercise} = parseExercise(json, {base: 'https://example.com/exercises/'});
 * const html = exercise ? renderToString(exercise, {lang: 'es'}) : '';
 * ```
 *
 * The looks are a declarative shadow root. When the script comes, the card takes its place and nothing
 * moves. Where no script ever runs, it gives way to the fallback, in the looks of the page; so does
 * it in feeds, and in browsers that know no declarative shadow roots.
 *
 * @param exercise what `parseExercise` has answered
 */
export function renderToString(exercise: Exercise, options: RenderOptions = {}): string {
  const {lang = 'en', headingLevel, nonce} = options;
  return asInPage(() => {
    const card = new Renderer('exercise-card');
    for (const [name, value] of attributesFrom({...options, lang})) card.setAttribute(name, value);
    card.setProperty('exercise', exercise);
    card.connectedCallback();
    const shadow = still(collectResultSync(card.renderShadow(rootOf(card))), nonce);
    // First the data: it is there when the card is, however much of the page has come by then.
    return `<exercise-card${card.renderAttributes().join('')}>
<script type="application/json">${JSON.stringify(exercise).replaceAll('<', '\\u003c')}</script>
<template shadowrootmode="open">${shadow}</template>
${renderFallback(exercise, {lang, headingLevel})}
</exercise-card>`;
  });
}

/** What stands until the card takes its place; all that is text is escaped by now. */
function still(rendered: string, nonce: string | undefined): string {
  return (
    rendered
      // Lit's marks, by which it would go on from what the server began: the card begins anew.
      .replace(/<!--.*?-->|<\?>/gs, '')
      // Drawn and not alive: as elements they would run, and tell the page, until then.
      .replace(/(<\/?)(?:hold-timer|stop-watch|one-rep-max)[^>]*/g, '$1div')
      // In HTML this would be true.
      .replace(/\s(?:checked|selected)="false"/g, '')
      .replaceAll('<style>', nonce ? `<style nonce="${escaped(nonce)}">` : '<style>')
  );
}

function attributesFrom(options: RenderOptions): [name: string, value: string][] {
  const {lang, headingLevel, sections, imageBase, noTimers, noStructuredData} = options;
  const attributes = {
    lang,
    'heading-level': headingLevel,
    sections: sections?.join(' '),
    'image-base': imageBase,
    'no-timers': noTimers ? '' : undefined,
    'no-structured-data': noStructuredData ? '' : undefined,
  };
  return Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
}

const elements = {
  'exercise-card': served(ExerciseCard),
  'hold-timer': served(HoldTimer),
  'one-rep-max': served(OneRepMax),
  'stop-watch': served(StopWatch),
};

// Lit renders what it finds registered.
for (const [tag, element] of Object.entries(elements)) define(tag, element);

/** As the elements look with a script that has run. */
const styles = `
  .text:empty::before { content: '00:00:00:00' }
  [part~='one-rep-max'] div::part(label) { display: none }
  [part~='pop-out'] { display: none }
  @media (not (pointer: coarse)) and (not (display-mode: picture-in-picture)) {
    [part~='pop-out'] { display: block }
  }
`;

/** Without scripts, the text alone: the children, which the card does not show. */
const withoutScript =
  '<noscript><style>[part=card] { display: none }</style><slot></slot></noscript>';

class Renderer extends LitElementRenderer {
  static override matchesClass(_: unknown, tag?: string): boolean {
    return Object.hasOwn(elements, tag ?? '');
  }

  constructor(tag: string) {
    super(tag);
    // Whoever registered the tag.
    this.element = new elements[tag as keyof typeof elements]();
  }

  override renderShadow(info: RenderInfo): ThunkedRenderResult {
    const isCard = this.tagName === 'exercise-card';
    return [
      `<style>${styles}</style>`,
      ...(super.renderShadow(info) ?? []),
      isCard ? withoutScript : '',
    ];
  }
}

/** Where a card's shadow root begins. */
function rootOf(card: Renderer): RenderInfo {
  return {
    elementRenderers: [Renderer],
    customElementInstanceStack: [card],
    customElementHostStack: [card],
    eventTargetStack: [card.element],
    slotStack: [],
    deferHydration: false,
  };
}

import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {readHtml} from '../../browser/html.js';
import {loadJson, LoadError} from '../../browser/load-json.js';
import {readJson} from '../../exercise/json.js';
import {parseExercise} from '../../exercise/parse.js';
import type {Exercise} from '../../exercise/schema.js';
import {webAddress} from '../../exercise/web-address.js';
import {empty, failed, loading, type CardState} from './card-state.js';

/** Where a card's data may come from; the first that is there wins. */
export interface Given {
  readonly exercise: unknown;
  readonly json: string | null | undefined;
  /** An address; what follows "#" chooses from a list, unless there is an id. */
  readonly src: string | URL | null | undefined;
  readonly id: string | number | null | undefined;
}

/** How what has arrived is to be read. */
export interface Reading {
  readonly lang: string;
  readonly imageBase: string | null | undefined;
}

/** JSON that has arrived, which of its exercises is wanted, and where its links start. */
export interface Arrived {
  readonly json: unknown;
  readonly id: string | undefined;
  readonly base: string | undefined;
}

/** An exercise that the visitor left for one of its variations, and the way back to it. */
export interface Visit {
  readonly arrived: Arrived;
  readonly name: string;
  /** Which of the card's links was pressed, and how far below the top of the window it stood. */
  readonly opener: number;
  readonly top: number;
}

/**
 * Brings a card its exercise: finds the data, fetches it where it lies elsewhere, reads it. The
 * last that was asked for wins; an answer that comes too late is not heard. A card that is removed
 * stops waiting, and one that is put back goes on.
 */
export class CardSource implements ReactiveController {
  state: CardState = empty;

  /** What the shown exercise was read from. */
  arrived: Arrived | undefined;

  /** What lies behind the shown exercise, the one that the card was given first. */
  trail: readonly Visit[] = [];

  /** Fetches what was to be fetched once more; absent where there is nothing to fetch. */
  retry: (() => void) | undefined;

  #given: Given | undefined;
  #reading: Reading | undefined;
  #load: AbortController | undefined;
  #script: string | undefined;
  #children: MutationObserver | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    // What the parser has not reached yet comes with this.
    if (isParsing()) document.addEventListener('DOMContentLoaded', this.#parsed);
    this.#children ??= new MutationObserver(this.#childrenChanged);
    this.#children.observe(this.host, {childList: true, characterData: true, subtree: true});
    if (this.retry && this.state.phase === 'loading') this.retry();
    else if (this.#given) this.#childrenChanged();
  }

  hostDisconnected(): void {
    this.#load?.abort();
    this.#children?.disconnect();
    document.removeEventListener('DOMContentLoaded', this.#parsed);
  }

  /** Takes what a card is given now in place of all that was before. */
  ask(given: Given, reading: Reading): void {
    this.#given = given;
    this.#reading = reading;
    this.#cancel();
    this.arrived = undefined;
    this.trail = [];
    this.#script = this.#readScript();
    const id = text(given.id);
    const base = pageAddress();
    const written = text(given.json) ?? this.#script;
    const json = given.exercise ?? (written === undefined ? undefined : readJson(written));
    const src = text(given.src);
    if (json !== undefined) this.show({json, id, base});
    else if (written !== undefined && !isParsing()) this.#set(failed('unreadable', '', notJson));
    else if (written === undefined && src) this.#fetch(src, base, id);
    else this.#set(isParsing() ? loading : empty);
  }

  /** Reads the same again: in another language, with other pictures. */
  read(reading: Reading): void {
    this.#reading = reading;
    if (this.arrived) this.show(this.arrived);
  }

  show(arrived: Arrived): void {
    this.#cancel();
    this.arrived = arrived;
    const {lang, imageBase} = this.#reading ?? {};
    const {exercise, problems} = parseExercise(arrived.json, {
      ...arrived,
      imageBase: imageBase ? webAddress(imageBase, pageAddress()) : undefined,
      lang,
      readHtml,
    });
    const before = this.state.phase === 'ready' ? this.state.exercise : undefined;
    this.#set(
      exercise
        ? {phase: 'ready', exercise: isLike(before, exercise) ? before : exercise, problems}
        : {phase: 'failed', reason: 'unreadable', problems},
    );
  }

  /** Fetches another exercise in place of the shown one, whose address is its base. */
  open(src: string, from: Omit<Visit, 'arrived'>): void {
    const {arrived} = this;
    if (!arrived) return;
    this.trail = [...this.trail, {...from, arrived}];
    this.arrived = undefined;
    this.#fetch(src, arrived.base);
  }

  /** Shows again what was left last; answers how it was left. */
  back(): Visit | undefined {
    const visit = this.trail.at(-1);
    this.trail = this.trail.slice(0, -1);
    if (visit) this.show(visit.arrived);
    return visit;
  }

  #fetch(src: string, base: string | undefined, chosen?: string): void {
    const [file = '', fragment = ''] = src.split(/#(.*)/s);
    const address = webAddress(file, base);
    this.#cancel();
    if (!address) {
      this.#set(failed('unreadable', 'src', notAnAddress));
      return;
    }
    this.retry = () => {
      this.#begin(address, chosen ?? (decoded(fragment) || undefined));
    };
    this.retry();
  }

  #begin(address: string, id: string | undefined): void {
    this.#load?.abort();
    this.#set(loading);
    if (!this.host.isConnected) return;
    const {signal} = (this.#load = new AbortController());
    loadJson(address, signal).then(
      json => {
        if (!signal.aborted) this.show({json, id, base: address});
      },
      (error: unknown) => {
        if (!signal.aborted && error instanceof LoadError) this.#fail(error, signal);
      },
    );
  }

  #fail({reason, message}: LoadError, signal: AbortSignal): void {
    this.#set(failed(reason, '', message));
    if (reason === 'offline') {
      window.addEventListener('online', () => this.retry?.(), {once: true, signal});
    }
  }

  #cancel(): void {
    this.#load?.abort();
    this.retry = undefined;
  }

  #askAgain(): void {
    if (this.#given && this.#reading) this.ask(this.#given, this.#reading);
  }

  #set(state: CardState): void {
    this.state = state;
    this.host.requestUpdate();
  }

  /** The JSON among the children, which an editor may have put into a paragraph. */
  #readScript(): string | undefined {
    if (!this.host.isConnected) return undefined;
    const script = 'script[type="application/json"]';
    return this.host.querySelector(`:scope > ${script}, :scope > p > ${script}`)?.textContent;
  }

  /** A parser or a script may still write what is inside; it may be what the card shows. */
  readonly #childrenChanged = (): void => {
    const {exercise, json} = this.#given ?? {};
    if (exercise || json || this.#readScript() === this.#script) this.host.requestUpdate();
    else this.#askAgain();
  };

  readonly #parsed = (): void => {
    if (this.state.phase === 'loading' && !this.retry) this.#askAgain();
  };
}

const notJson = 'This is not JSON. An editor that checks JSON shows where it breaks.';
const notAnAddress =
  'This should be an address that starts with https:// or http://, or a path on a page that does.';

/** Frameworks set properties, and not only to text. */
function text(given: string | number | URL | null | undefined): string | undefined {
  return given === undefined || given === null ? undefined : String(given);
}

function isParsing(): boolean {
  return typeof document !== 'undefined' && document.readyState === 'loading';
}

function pageAddress(): string | undefined {
  return typeof document === 'undefined' ? undefined : document.baseURI;
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** Frameworks give the same again as another object: nobody should see that. */
function isLike(before: Exercise | undefined, exercise: Exercise): before is Exercise {
  return !!before && JSON.stringify(before) === JSON.stringify(exercise);
}

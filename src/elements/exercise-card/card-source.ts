import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {readHtml} from '../../browser/html.js';
import {loadJson, LoadError} from '../../browser/load-json.js';
import {readJson} from '../../exercise/json.js';
import {parseExercise} from '../../exercise/parse.js';
import {webAddress} from '../../exercise/web-address.js';
import {empty, failed, loading, type CardState} from './card-state.js';

/** Where a card's data may come from; the first that is there wins. */
export interface Given {
  readonly exercise: unknown;
  readonly json: string | null | undefined;
  /** An address; what follows "#" chooses from a list, unless there is an id. */
  readonly src: string | null | undefined;
  readonly id: string | null | undefined;
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
  readonly base: string;
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
    if (this.state.phase === 'ready') {
      if (this.#children) this.#childrenChanged();
    } else if (this.retry) {
      this.retry();
    } else {
      this.#askAgain();
    }
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
    const id = given.id ?? undefined;
    const base = pageAddress();
    const text = given.json ?? (given.exercise ? undefined : this.#readScript());
    const json = given.exercise ?? (text === undefined ? undefined : readJson(text));
    if (json !== undefined) this.show({json, id, base});
    else if (text !== undefined && !isParsing()) this.#set(failed('unreadable', '', notJson));
    else if (text === undefined && given.src) this.#fetch(given.src, base, id);
    else this.#set(isParsing() ? loading : empty);
  }

  /** Reads the same again: in another language, with other pictures. */
  read(reading: Reading): void {
    this.#reading = reading;
    if (this.arrived && this.state.phase !== 'loading') this.show(this.arrived);
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
    this.#set(
      exercise
        ? {phase: 'ready', exercise, problems}
        : {phase: 'failed', reason: 'unreadable', problems},
    );
  }

  /** Fetches another exercise in place of the shown one, whose address is its base. */
  open(src: string): void {
    this.#fetch(src, this.arrived?.base ?? pageAddress());
  }

  #fetch(src: string, base: string, chosen?: string): void {
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

  /** The JSON among the children; watched, since a parser or a script may still write it. */
  #readScript(): string | undefined {
    if (!this.host.isConnected) return undefined;
    this.#children ??= new MutationObserver(this.#childrenChanged);
    this.#children.observe(this.host, {childList: true, characterData: true, subtree: true});
    this.#script = this.host.querySelector('script[type="application/json"]')?.textContent;
    return this.#script;
  }

  readonly #childrenChanged = (): void => {
    const before = this.#script;
    if (this.#readScript() !== before) this.#askAgain();
    else this.host.requestUpdate();
  };

  readonly #parsed = (): void => {
    if (this.state.phase === 'loading' && !this.retry) this.#askAgain();
  };
}

const notJson = 'This is not JSON. An editor that checks JSON shows where it breaks.';
const notAnAddress = 'This should be a path, or an address that starts with https:// or http://.';

function isParsing(): boolean {
  return typeof document !== 'undefined' && document.readyState === 'loading';
}

function pageAddress(): string {
  return typeof document === 'undefined' ? 'https://base.invalid' : document.baseURI;
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

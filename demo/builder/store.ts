import {recall, remember, watchMemory} from '../../src/browser/storage.js';
import {isRecord} from '../../src/exercise/list.js';
import {blank, isDraft, type Draft} from './draft.js';
import {begin, change, nearest, redo, rest, undo, type History} from './history.js';
import type {Listed} from './open.js';

/** How one looks at a draft: kept like the draft, but nothing that one would undo. */
export interface View {
  readonly width: number;
  readonly scheme: 'light' | 'dark';
  /** A BCP 47 tag; '' where another is typed. */
  readonly lang: string;
  readonly typedLang: string;
  /** Which way of taking it away is open, and which form of it. */
  readonly tab: string;
  readonly variant: string;
  /** Where the files of dist lie on the author's server; '' where that is not said yet. */
  readonly base: string;
}

const firstView: View = {
  width: 320,
  scheme: 'light',
  lang: 'en',
  typedLang: '',
  tab: '',
  variant: '',
  base: '',
};

const key = 'builder';
const historyKey = 'builder-history';

/** Of storage, in characters: what is older is not undone after a reload. */
const longestHistory = 500_000;

const listKey = 'builder-list';

/** Of storage, in characters: a longer list is opened again from its file. */
const longestList = 3_000_000;

/** All that the page shows; whatever changes it, the page is rendered anew and the draft is kept. */
export class Store {
  view = firstView;
  /** The last thing that happened, in words. */
  news = '';
  /** What a file holds, when it holds many: one of them is to be chosen. */
  listed: readonly Listed[] = [];
  search = '';
  /** Whether the draft is kept on this device. */
  isKept = true;
  /** What another tab has made of the draft meanwhile: the last to write is kept. */
  elsewhere: Draft | undefined;
  #history: History<Draft> = begin(blank);
  readonly #render: () => void;

  constructor(render: () => void) {
    this.#render = render;
    // At the end of the visit alone, because it may be long.
    addEventListener('pagehide', () => {
      const near = JSON.stringify(nearest(this.#history, longestHistory));
      remember(historyKey, this.canUndo || this.canRedo ? near : undefined, 'visit');
      const list = JSON.stringify(this.listed);
      const isKept = this.listed.length > 0 && list.length <= longestList;
      remember(listKey, isKept ? list : undefined, 'visit');
    });
    watchMemory(key, () => {
      this.elsewhere = read(recall(key))?.draft;
      this.#render();
    });
    this.listed = recallList();
    const kept = read(recall(key));
    if (!kept) return;
    this.#history = historyOf(kept.draft);
    this.view = {...firstView, ...kept.view};
  }

  get draft(): Draft {
    return this.#history.present;
  }

  get canUndo(): boolean {
    return this.#history.past.length > 0;
  }

  get canRedo(): boolean {
    return this.#history.future.length > 0;
  }

  /** Changes the draft; as long as `typing` stays the same, the changes are undone as one. */
  change(part: Partial<Draft>, news = '', typing?: string): void {
    this.#history = change(this.#history, {...this.draft, ...part}, typing);
    this.#keep(news);
  }

  /** What is being typed into, if anything. */
  get typing(): string | undefined {
    return this.#history.typing;
  }

  /** What is typed from now on is undone by itself. */
  rest(): void {
    this.#history = rest(this.#history);
    this.#render();
  }

  undo(): void {
    if (!this.canUndo) return;
    this.#history = undo(this.#history);
    this.#keep('Undone.');
  }

  redo(): void {
    if (!this.canRedo) return;
    this.#history = redo(this.#history);
    this.#keep('Done again.');
  }

  /** Goes on with what another tab has made of the draft, or leaves it. */
  settle(takesOver: boolean): void {
    const {elsewhere} = this;
    this.elsewhere = undefined;
    if (takesOver && elsewhere)
      this.change(elsewhere, 'The draft of the other tab. Undo goes back.');
    else this.#keep('The draft of this tab.');
  }

  look(part: Partial<View>): void {
    this.view = {...this.view, ...part};
    this.#keep();
  }

  say(news: string): void {
    this.news = news;
    this.#render();
  }

  list(listed: readonly Listed[], search = ''): void {
    this.listed = listed;
    this.search = search;
    this.#render();
  }

  #keep(news = '') {
    const written = JSON.stringify({draft: this.draft, view: this.view});
    remember(key, written);
    this.isKept = recall(key) === written;
    this.say(news);
  }
}

/** What was kept, by this version of the page or another. */
function read(text = ''): {draft: Draft; view: Partial<View>} | undefined {
  try {
    const {draft, view} = JSON.parse(text) as Record<string, unknown>;
    return isDraft(draft) && isRecord(view) ? {draft, view} : undefined;
  } catch {
    return undefined;
  }
}

function recallList(): readonly Listed[] {
  try {
    return JSON.parse(recall(listKey, 'visit') ?? '[]') as readonly Listed[];
  } catch {
    return [];
  }
}

/** What led to a draft, unless another tab has changed it since. */
function historyOf(draft: Draft): History<Draft> {
  try {
    const kept = JSON.parse(recall(historyKey, 'visit') ?? '') as History<unknown>;
    const {past, present, future} = kept;
    const isSame = JSON.stringify(present) === JSON.stringify(draft);
    if (isSame && past.every(isDraft) && future.every(isDraft))
      return {past, present: draft, future};
  } catch {
    // Then there is nothing to undo.
  }
  return begin(draft);
}

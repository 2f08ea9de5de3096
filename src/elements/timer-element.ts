import {LitElement, type PropertyDeclarations, type PropertyValues} from 'lit';
import {watchView} from '../browser/in-view.js';
import {declared, visitorsLanguage, watchLanguage} from '../browser/language.js';
import {keyOf, recall, remember, watchMemory} from '../browser/storage.js';
import {systemClock} from '../browser/system-clock.js';
import {localeFor, type Locale, type Spoken} from '../locales/index.js';
import type {Clock} from '../timing/clock.js';

/** What all that tell the time share: a clock, a memory, and knowing whether anyone can see them. */
export abstract class TimerElement extends LitElement {
  static override properties: PropertyDeclarations = {
    persist: {},
    clock: {attribute: false},
  };

  /**
   * Goes on after a reload or a crash, and in step with other tabs; a value tells it from others on
   * the page.
   */
  declare persist?: string | boolean | null;

  /** Time source; replaced in tests. */
  declare clock?: Clock;

  protected isInView?: boolean;
  /** What it is remembered by, from its first time in the page on. */
  #key: string | undefined;
  #ends: (() => void)[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    this.#ends = this.watch();
    // Known by its place on the page, which it has only now.
    this.#join();
    this.follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const end of this.#ends) end();
    this.isInView = false;
    this.follow();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('persist') && !this.#key) this.#join();
  }

  /** Focuses the button that starts and pauses. */
  override focus(options?: FocusOptions): void {
    this.shadowRoot?.querySelector<HTMLElement>('.primary')?.focus(options);
  }

  /** Brings everything to where the time is; out of the page, gives back what that has taken. */
  protected abstract follow(): void;

  /** What outlives the page; undefined while there is nothing to go on with. */
  protected abstract saved(): string | undefined;

  /** Goes on from what was saved; `isNews` where another tab has just done so. */
  protected abstract restore(json: string | undefined, isNews: boolean): void;

  /** Starts to watch what is around it; answers what ends that. */
  protected watch(): (() => void)[] {
    return [
      watchLanguage(this, () => this.requestUpdate()),
      watchView(this, isInView => {
        this.isInView = isInView;
        this.follow();
      }),
    ];
  }

  protected save(): void {
    if (this.#key) remember(this.#key, this.saved());
  }

  protected get time(): Clock {
    // A page, or a framework, can set anything.
    return this.clock?.wall ? this.clock : systemClock;
  }

  protected localeOf<Words>(spoken: Spoken<Words>): Locale<Words> {
    return localeFor(declared(this, 'lang') ?? visitorsLanguage(), spoken);
  }

  /** Is remembered from now on, here and in other tabs. */
  #join(): void {
    const persist = this.persist ?? false;
    if (!this.isConnected || persist === false) return;
    const isNew = !this.#key;
    const key = (this.#key ??= keyOf(this, typeof persist === 'string' ? persist : ''));
    this.#ends.push(watchMemory(key, () => this.restore(recall(key), true)));
    if (!isNew) return;
    // What is under way already was started out of the page.
    if (this.saved()) this.save();
    else this.restore(recall(key), false);
  }
}

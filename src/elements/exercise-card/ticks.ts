import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {recall, remember} from '../../browser/storage.js';

/** Which steps have been done on this visit; a reload keeps them. */
export class Ticks implements ReactiveController {
  /** Indices of steps. */
  done: ReadonlySet<number> = new Set();

  #key = '';

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostUpdated(): void {
    const boxes = this.host.shadowRoot?.querySelectorAll<HTMLInputElement>('[part=tick]');
    boxes?.forEach((box, index) => {
      box.checked = this.done.has(index);
    });
  }

  /** Takes those of another exercise, which is known by this. */
  show(exercise: string): void {
    this.#key = `ticks:${exercise}`;
    this.done = new Set(recall(this.#key, 'visit')?.match(/\d+/g)?.map(Number));
  }

  readonly tick = (step: number, isDone: boolean): void => {
    const done = new Set(this.done);
    if (isDone) done.add(step);
    else done.delete(step);
    this.#set(done);
  };

  readonly clear = (): void => this.#set(new Set());

  #set(done: ReadonlySet<number>): void {
    this.done = done;
    remember(this.#key, done.size ? [...done].join() : undefined, 'visit');
    this.host.requestUpdate();
  }
}

import {waitUntil as wait} from '@open-wc/testing';

/** In ms. How long something takes says nothing of the product: the machine may be busy. */
export const patience = 30_000;

/** Waits for what a page does in its own time. */
export const waitUntil = (isSo: () => unknown, otherwise?: string): Promise<void> =>
  wait(isSo, otherwise, {timeout: patience});

import {waitUntil as wait} from '@open-wc/testing';

/**
 * Waits for what a page does in its own time. How long that takes says nothing of the product: the
 * machine may be busy.
 */
export const waitUntil = (isSo: () => unknown, otherwise?: string): Promise<void> =>
  wait(isSo, otherwise, {timeout: 30_000});

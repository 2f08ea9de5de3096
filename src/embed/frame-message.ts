/*
 * What a frame and the page around it tell each other. Neither knows the other's origin beforehand,
 * so nothing is said here that anyone may not hear: that a height is wanted, and the height.
 */

const type = 'exercise-frame';

interface Told {
  readonly type: typeof type;
  /** In CSS px; absent in the page's question. */
  readonly height?: number;
}

/** Taller than any exercise, in CSS px; what says it is more is not believed. */
const tallest = 50_000;

export const question: Told = {type};

export function answer(height: number): Told {
  return {type, height};
}

/** Whether this is of ours; anything can be sent to a window. */
export function isOurs(data: unknown): data is Told {
  return typeof data === 'object' && data !== null && Reflect.get(data, 'type') === type;
}

/** The height that a message tells, if it is of ours and makes sense. */
export function heightIn(data: unknown): number | undefined {
  const height = isOurs(data) ? data.height : undefined;
  return typeof height === 'number' && height > 0 && height <= tallest ? height : undefined;
}

/** States that one can go back and forth between. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** What is being typed into: as long as that stays the same, the changes are one. */
  readonly typing?: string | undefined;
}

const longest = 200;

export const begin = <T>(present: T): History<T> => ({past: [], present, future: []});

export function change<T>(history: History<T>, next: T, typing?: string): History<T> {
  const {past, present} = history;
  const goesOn = typing !== undefined && typing === history.typing;
  return {
    past: goesOn ? past : [...past, present].slice(-longest),
    present: next,
    future: [],
    typing,
  };
}

/** What is typed from now on is a change of its own. */
export const rest = <T>(history: History<T>): History<T> => ({...history, typing: undefined});

export function undo<T>({past, present, future}: History<T>): History<T> {
  const [previous] = past.slice(-1);
  if (previous === undefined) return {past, present, future};
  return {past: past.slice(0, -1), present: previous, future: [present, ...future]};
}

export function redo<T>({past, present, future}: History<T>): History<T> {
  const [next, ...later] = future;
  if (next === undefined) return {past, present, future};
  return {past: [...past, present], present: next, future: later};
}

/** As much of a history as fits into so many characters of JSON: what is nearest to the present. */
export function nearest<T>({past, present, future}: History<T>, most: number): History<T> {
  let left = most - JSON.stringify(present).length;
  const fitting = (states: readonly T[]) => {
    const end = states.findIndex(state => {
      const {length} = JSON.stringify(state);
      const fits = length <= left;
      if (fits) left -= length;
      return !fits;
    });
    return end < 0 ? states : states.slice(0, end);
  };
  return {past: fitting(past.toReversed()).toReversed(), present, future: fitting(future)};
}

import type {LoadFailure} from '../../browser/load-json.js';
import type {Problem} from '../../exercise/parse.js';
import type {Exercise} from '../../exercise/schema.js';

/** What a card has to show. */
export type CardState =
  /** It was given nothing. */
  | {readonly phase: 'empty'}
  | {readonly phase: 'loading'}
  | {readonly phase: 'ready'; readonly exercise: Exercise; readonly problems: readonly Problem[]}
  | {
      readonly phase: 'failed';
      readonly reason: LoadFailure;
      readonly problems: readonly Problem[];
    };

export const empty: CardState = {phase: 'empty'};
export const loading: CardState = {phase: 'loading'};

export function failed(reason: LoadFailure, path: string, message: string): CardState {
  return {phase: 'failed', reason, problems: [{path, message}]};
}

/** What can stand in a card, in the order in which it does. */
export const sectionNames = [
  'media',
  'synopsis',
  'overview',
  'steps',
  'timer',
  'tips',
  'mistakes',
  'one-rep-max',
  'variations',
  'alternatives',
] as const;

export type SectionName = (typeof sectionNames)[number];

/** What the synopsis tells, in this order. */
export const facts = ['target', 'secondary', 'execution', 'force', 'equipment', 'level'] as const;

/** Reads the attribute `sections`, "steps, tips"; all of them where it names none. */
export function sectionsFrom(
  attribute: string | readonly string[] | null | undefined,
): readonly SectionName[] {
  const wanted = new Set(
    String(attribute ?? '')
      .toLowerCase()
      .split(/[\s,]+/),
  );
  const known = [...wanted].filter((name): name is SectionName =>
    (sectionNames as readonly string[]).includes(name),
  );
  return known.length ? known : sectionNames;
}

/** Reads the attribute `heading-level`: 1 to 6, and 2 for anything else. */
export function headingLevelFrom(attribute: unknown): number {
  const level = Number(attribute);
  return [1, 2, 3, 4, 5, 6].includes(level) ? level : 2;
}

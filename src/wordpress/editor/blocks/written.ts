import {
  headingLevelFrom,
  sectionNames,
  sectionsFrom,
} from '../../../elements/exercise-card/card-state.js';
import {webAddress} from '../../../exercise/web-address.js';
import {formulaNamed} from '../../../strength/one-rep-max.js';
import {readRepetitions, readWeight} from '../../../strength/read.js';
import {unitNamed} from '../../../strength/weight.js';
import {readDuration} from '../../../timing/duration.js';
import type {
  ExerciseAttributes,
  HoldAttributes,
  LiftAttributes,
  StopwatchAttributes,
} from './attributes.js';

/*
 * What a tag or a shortcode says, as the attributes of a block. What is not understood is left out:
 * the element would not understand it either.
 */

/** Answers what is written under a name of HTML, such as "heading-level". */
export type Written = (name: string) => string | null | undefined;

/** @param permalinks where the exercises of this site live */
export function exerciseFrom(written: Written, permalinks: string): Partial<ExerciseAttributes> {
  const id = written('id') ?? '';
  const sections = sectionsFrom(written('sections'));
  const accent = written('accent') ?? '';
  return {
    ...(/^\d+$/.test(id)
      ? {exerciseId: Number(id)}
      : {href: id ? permalinks + id : webAddress(written('src') ?? '', permalinks)}),
    sections: sections.length < sectionNames.length ? sections : undefined,
    headingLevel: headingLevelFrom(written('heading-level')),
    accent: hex.test(accent) ? accent : undefined,
  };
}

/** The only way in which a post keeps a colour. */
export const hex = /^#[\da-f]{6}$/i;

export function holdFrom(written: Written): HoldAttributes {
  return {
    seconds: secondsFrom(written('seconds')),
    sides: written('sides') === '2' ? 2 : undefined,
    sets: countFrom(written('sets')),
    rest: secondsFrom(written('rest')),
    prepare: secondsFrom(written('prepare')),
    noSound: isOn(written('no-sound')),
    voice: isOn(written('voice')),
    label: written('label') ?? undefined,
  };
}

export function stopwatchFrom(written: Written): StopwatchAttributes {
  return {label: written('label') ?? undefined};
}

export function liftFrom(written: Written): LiftAttributes {
  return {
    weight: weightFrom(written('weight')),
    repetitions: repetitionsFrom(written('repetitions')),
    unit: unitNamed(written('unit')),
    formula: formulaNamed(written('formula')),
  };
}

/** "90" and "1:30" → 90 */
export function secondsFrom(text: string | null | undefined): number | undefined {
  const ms = readDuration(text);
  return ms === undefined ? undefined : Math.round(ms / 1000);
}

export function countFrom(text: string | null | undefined): number | undefined {
  const count = Number(text);
  return Number.isInteger(count) && count > 0 ? count : undefined;
}

/** "62,5" → 62.5 */
export function weightFrom(text: string | null | undefined): number | undefined {
  return numberIn(readWeight(text ?? '', 'lb'));
}

export function repetitionsFrom(text: string | null | undefined): number | undefined {
  return numberIn(readRepetitions(text ?? ''));
}

const numberIn = (read: number | string) => (typeof read === 'number' ? read : undefined);

/** A word alone is on, as in a tag; who writes "0" or "false" in a shortcode means neither. */
const isOn = (text: string | null | undefined) =>
  text !== null && text !== undefined && !/^(?:0|false)$/i.test(text);

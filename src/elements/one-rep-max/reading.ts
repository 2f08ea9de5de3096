import {fill, type OneRepMaxWords} from '../../locales/index.js';
import {oneRepMax, type FormulaId} from '../../strength/one-rep-max.js';
import {readRepetitions, readWeight} from '../../strength/read.js';
import {converted, heaviest, type Unit} from '../../strength/weight.js';
import type {Figures} from './figures.js';

/** A weight as it was written; the unit stays with it, so that nothing drifts there and back. */
export interface WrittenWeight {
  readonly text: string;
  readonly unit: Unit;
}

/** What was lifted, and what is estimated from it. */
export interface Estimate {
  readonly oneRepMax: number;
  readonly weight: number;
  readonly repetitions: number;
  readonly unit: Unit;
  readonly formula: FormulaId;
}

/** What a page has set, as it would be typed. */
export function textOf(value: unknown, figures: Figures): string {
  if (typeof value === 'number' && Number.isFinite(value)) return figures.plain(value);
  return typeof value === 'string' ? value : '';
}

/** A weight as it would be typed in a unit. */
export function inUnit(written: WrittenWeight, unit: Unit, figures: Figures): string {
  const weight = readWeight(written.text, written.unit);
  return unit === written.unit || typeof weight === 'string'
    ? written.text
    : figures.plain(converted(weight, unit));
}

/** What both fields come to: an estimate, or sentences about what is wrong in them, or neither yet. */
export function estimateFrom(
  fields: {readonly weight: string; readonly repetitions: string},
  unit: Unit,
  formula: FormulaId,
  words: OneRepMaxWords,
  figures: Figures,
) {
  const weight = readWeight(fields.weight, unit);
  const repetitions = readRepetitions(fields.repetitions);
  const problems = {
    weight:
      typeof weight === 'string' && weight !== 'empty'
        ? fill(words[weight], figures.weight(heaviest[unit]))
        : '',
    repetitions:
      typeof repetitions === 'string' && repetitions !== 'empty' ? words[repetitions] : '',
  };
  const isRead = typeof weight === 'number' && typeof repetitions === 'number';
  const max = isRead ? oneRepMax(weight, repetitions, formula) : undefined;
  const estimate: Estimate | undefined =
    isRead && max !== undefined ? {oneRepMax: max, weight, repetitions, unit, formula} : undefined;
  return {problems, estimate};
}

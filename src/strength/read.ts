/*
 * What people write into a field for a number, in Latin or Arabic figures, with a comma or a point.
 * What could be meant in two ways is a problem, not a guess.
 */
import {mostRepetitions} from './one-rep-max.js';
import {heaviest, type Unit} from './weight.js';

/** `low`: nothing or less. `high`: above what anyone lifts. */
export type WeightProblem = 'empty' | 'unreadable' | 'low' | 'high';

/** `whole`: no whole number from 1 on. `many`: more than any estimate can be made from. */
export type RepetitionsProblem = 'empty' | 'whole' | 'many';

// Not "1,000", which is one thousand or one; grouped in any other way it is no plain number.
const plain = /^-?(?![1-9]\d{0,2}[.,]\d{3}$)(?:\d+[.,]?\d*|[.,]\d+)$/;

function readNumber(written: string): number | 'empty' | 'unreadable' {
  const text = written
    // Marks of direction come along when Arabic is pasted.
    .replace(/\p{Cf}/gu, '')
    .replace(/[٠-٩۰-۹]/g, figure => String(figure.charCodeAt(0) & 15))
    .replace(/[٫،]/g, ',')
    .replace('−', '-')
    .trim();
  if (!text) return 'empty';
  return plain.test(text) ? Number(text.replace(',', '.')) : 'unreadable';
}

/** Reads a weight, such as "80", "80.5", "80,5" or "٨٠٫٥". */
export function readWeight(written: string, unit: Unit): number | WeightProblem {
  const number = readNumber(written);
  if (typeof number === 'string') return number;
  return number <= 0 ? 'low' : number > heaviest[unit] ? 'high' : number;
}

/** Reads how often it was lifted. */
export function readRepetitions(written: string): number | RepetitionsProblem {
  const number = readNumber(written);
  if (number === 'empty') return number;
  if (number === 'unreadable' || number % 1 || number < 1) return 'whole';
  return number > mostRepetitions ? 'many' : number;
}

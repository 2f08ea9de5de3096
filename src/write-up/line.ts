import {blockOf, type Block} from './blocks.js';
import {factIn, type Fact, type FactLine} from './facts.js';
import {pairIn} from './pair.js';
import {isIn, relatives} from './places.js';
import {relativeIn} from './relatives.js';
import {placeOf, titles, type Place} from './titles.js';

const muscles = ['target', 'secondary'] as const;

/**
 * What a line says as the value of a field that was chosen for it: read as it is in a write-up, and
 * as it stands where that finds nothing.
 */
export function readLine(field: string, written: string): Fact {
  if (!isPlace(field)) return {value: written};
  const line = lineFor(field, blockOf(written));
  const said = line.label === undefined ? [] : [line.label];
  const fact = factIn(field, line);
  if (field === 'hold') return fact ? {...fact, labels: [written]} : {value: written};
  if (fact) return {...fact, labels: [...said, ...(fact.labels ?? [])]};
  return {value: isIn(relatives, field) ? relativeIn(line.text) : line.text, labels: said};
}

const isPlace = (field: string): field is Place => field in titles;

/** A line apart from its label, where that means the field: which muscles, the one who chose knows. */
function lineFor(field: Place, block: Block): FactLine {
  const {label, value, isName} = pairIn(block) ?? {};
  const place = label === undefined || isName ? undefined : placeOf(label);
  const means = place === field || (isIn(muscles, place) && isIn(muscles, field));
  return means && value !== undefined ? {...block, label, text: value} : block;
}

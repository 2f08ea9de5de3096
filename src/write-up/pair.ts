import type {Block} from './blocks.js';
import {placeOf, type Place} from './titles.js';

/** "Equipment: barbell, bench", "Equipment – barbell" */
const PAIR = /^([^:]{1,60}):\s+(\S.*)$|^([^–—-]{1,40})\s[–—-]\s(\S.*)$/s;

/** What a label says of its line. */
export interface Pair {
  readonly label: string;
  readonly value: string;
  /** Whether the label speaks of its own line alone: what follows goes on with the section. */
  readonly isAside: boolean;
  /** Whether the label is the name of what its value describes. */
  readonly isName: boolean;
}

/** "Easier version: on your knees" */
const GRADE =
  /^(?:easier|harder)(?: (?:version|variation|option))?$|^(?:versión )?más (?:fácil|difícil)$/i;
const ASIDE =
  /^(?:(?:pro|coach|coaching|safety) )?(?:tip|note|hint|avoid|caution|warning|mistake|variation|alternative|bonus|consejo|nota|evita|error)$/i;

/** The label of a line and its value, as the source tells them apart or the line itself. */
export function pairIn({label: told, text}: Block): Pair | undefined {
  const [, before, after, left, right] = PAIR.exec(text) ?? [];
  const label = told ?? before ?? left;
  const value = told === undefined ? (after ?? right) : text;
  if (label === undefined || value === undefined) return undefined;
  const isName = GRADE.test(label);
  return {label, value, isAside: isName || ASIDE.test(label), isName};
}

/** Where a line leads by its label or as a title. */
export function placeOfBlock(block: Block, name = ''): Place | undefined {
  if (block.kind === 'item' || block.image !== undefined || block.isBeside) return undefined;
  const pair = pairIn(block);
  return pair?.isAside ? undefined : placeOf(pair?.label ?? block.text, name);
}

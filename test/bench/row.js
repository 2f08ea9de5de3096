/**
 * A row of the table: one quantity, of ours, of what one would pick instead and of the limit. A figure
 * is one number where it is exact, and else the samples that were taken by turns.
 *
 * @typedef {number | number[]} Figure
 * @typedef {{most?: number, least?: number, of?: string}} Target  times what `of` has, where it is given
 * @typedef {object} Row
 * @property {string} what
 * @property {string} unit
 * @property {Figure} ours
 * @property {Record<string, Figure>} [instead]
 * @property {Record<string, Figure>} [limit]
 * @property {Target[]} [targets]
 */
import {summary} from './statistics.js';

const list = figure => [figure].flat();

/** To as many places as tell something; a count of bytes to the last. */
const written = number =>
  number.toLocaleString('en', {
    maximumFractionDigits: Math.max(0, 2 - Math.floor(Math.log10(Math.abs(number) || 1))),
  });

const spread = ({least, most}) => `(${written(least)}–${written(most)})`;

function figureText(figure, isSpread = true) {
  const samples = list(figure);
  const all = summary(samples);
  return written(all.median) + (isSpread && samples.length > 1 ? ` ${spread(all)}` : '');
}

/** Sample by sample, because those of one turn had the same neighbours. */
function ratio(ours, theirs) {
  const others = list(theirs);
  return list(ours).map((sample, index) => sample / others[index % others.length]);
}

/** Of each target of a row whether it is met, and what was reached. */
export const verdictsOf = ({ours, instead, limit, targets = []}) =>
  targets.map(({most = Infinity, least = -Infinity, of}) => {
    const reached = of ? ratio(ours, {...instead, ...limit}[of]) : list(ours);
    const {median} = summary(reached);
    const bound = most < Infinity ? `≤ ${written(most)}` : `≥ ${written(least)}`;
    return {
      target: of ? `${bound} × ${of}` : bound,
      reached,
      isMet: median <= most && median >= least,
    };
  });

const others = (figures = {}, isSpread) =>
  Object.entries(figures)
    .map(([name, figure]) => `${name} ${figureText(figure, isSpread)}`)
    .join(', ');

/** @param {Row} row */
function cells(row, isSpread) {
  const {what, unit, ours, instead, limit, targets = []} = row;
  const verdicts = verdictsOf(row).map(({target, reached, isMet}, index) => {
    // What stands in the column of ours need not be said again.
    const how = targets[index].of ? ` at ${figureText(reached)}` : '';
    return `${target}: ${isMet ? 'met' : 'missed'}${how}`;
  });
  return [
    unit ? `${what}, ${unit}` : what,
    figureText(ours),
    others(instead, isSpread),
    others(limit, isSpread),
    verdicts.join('; '),
  ];
}

/** For whoever waits for it. */
export function asText(row) {
  const [what, ours, instead, limit, verdicts] = cells(row, true);
  const lines = [
    `  ${what}: ${ours}`,
    instead && `      instead: ${instead}`,
    limit && `      limit: ${limit}`,
    verdicts && `      ${verdicts.replaceAll('missed', 'MISSED')}`,
  ];
  return lines.filter(Boolean).join('\n');
}

/** @param {Row[]} rows */
export const asMarkdown = rows =>
  [
    '| what | exercise-elements | instead | the limit | to reach |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map(row => `| ${cells(row, false).join(' | ').replaceAll('missed', '**missed**')} |`),
  ].join('\n');

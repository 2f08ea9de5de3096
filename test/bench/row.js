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

function figureText(figure) {
  const {median, least, most} = summary(list(figure));
  const spread = list(figure).length > 1 ? ` (${written(least)}–${written(most)})` : '';
  return written(median) + spread;
}

/** Sample by sample, because those of one turn had the same neighbours. */
function ratio(ours, theirs) {
  const others = list(theirs);
  return list(ours).map((sample, index) => sample / others[index % others.length]);
}

/** Whether a target is met, and by what. */
function verdict({ours, instead, limit}, {most, least, of}) {
  const reached = of ? ratio(ours, {...instead, ...limit}[of]) : list(ours);
  const {median} = summary(reached);
  return {
    target: `${most === undefined ? '≥' : '≤'} ${written(most ?? least)}${of ? ` × ${of}` : ''}`,
    reached: figureText(reached),
    isMet: median <= (most ?? Infinity) && median >= (least ?? -Infinity),
  };
}

const figuresText = (figures = {}) =>
  Object.entries(figures)
    .map(([name, figure]) => `${name} ${figureText(figure)}`)
    .join(', ');

/** @param {Row} row */
function cells(row) {
  const {what, unit, ours, instead, limit, targets = []} = row;
  const verdicts = targets
    .map(target => verdict(row, target))
    .map(({target, reached, isMet}, index) => {
      // What stands in the column of ours need not be said again.
      const how = targets[index].of ? ` at ${reached}` : '';
      return `${target}: ${isMet ? 'met' : 'missed'}${how}`;
    });
  return [
    unit ? `${what}, ${unit}` : what,
    figureText(ours),
    figuresText(instead),
    figuresText(limit),
    verdicts.join('; '),
  ];
}

/** For whoever waits for it. */
export const asText = row => {
  const [what, ours, instead, limit, verdicts] = cells(row);
  const lines = [
    `  ${what}: ${ours}`,
    instead && `      instead: ${instead}`,
    limit && `      limit: ${limit}`,
    verdicts && `      ${verdicts.replaceAll('missed', 'MISSED')}`,
  ];
  return lines.filter(Boolean).join('\n');
};

/** @param {Row[]} rows */
export const asMarkdown = rows =>
  [
    '| what | exercise-elements | instead | the limit | to reach |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map(row => `| ${cells(row).join(' | ').replaceAll('missed', '**missed**')} |`),
  ].join('\n');

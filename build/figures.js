import {sizes} from './sizes.js';

/** Two figures: what changes by a few bytes reads the same. */
const about = number =>
  number.toLocaleString('en', {maximumSignificantDigits: 2, minimumSignificantDigits: 2});

const kilobytes = bytes => `${about(bytes / 1000)} kB`;

/** @returns {string} Markdown: what each file weighs, and may weigh */
export const sizeTable = () => {
  const rows = sizes().map(
    ({name, minified, gzip, brotli, budget}) =>
      `| \`${name}\` | ${[minified, gzip, brotli].map(kilobytes).join(' | ')} | ${budget.toLocaleString('en')} |`,
  );
  return [
    '| file | as it is | gzip 9 | brotli 11 | budget in bytes, brotli |',
    '| --- | --: | --: | --: | --: |',
    ...rows,
  ].join('\n');
};

/** Of a cloud's usual price list, in its currency per GB sent. */
const prices = [0.02, 0.09];

/** What a server answers to "has it changed?", headers and all, in bytes. */
const unchanged = 300;

/** @returns {string} Markdown: what a million visits load and cost */
export const costTable = () => {
  const sized = Object.fromEntries(sizes().map(size => [size.name, size]));
  const all = sized['exercise-elements.js'];
  const visits = [
    ['first visit, brotli', all.brotli],
    ['first visit, gzip', all.gzip],
    ['first visit, not compressed', all.minified],
    ['first visit of `stop-watch.js` alone, brotli', sized['stop-watch.js'].brotli],
    ['and a print, brotli', sized['qr-code.js'].brotli],
    ['again, asking whether it has changed', unchanged],
    ['again, from `immutable/`', 0],
  ];
  // A million of as many bytes are as many MB. Rounded before it is paid for, as the reader would.
  const rows = visits.map(([visit, bytes]) => {
    const gigabytes = Number((bytes / 1000).toPrecision(2));
    const cells = [gigabytes, ...prices.map(price => gigabytes * price)];
    return `| ${visit} | ${bytes ? kilobytes(bytes) : '0'} | ${cells.map(cell => (cell ? about(cell) : '0')).join(' | ')} |`;
  });
  return [
    `| a visit | loads | a million, in GB | ${prices.map(price => `at ${price} per GB`).join(' | ')} |`,
    '| --- | --: | --: | --: | --: |',
    ...rows,
  ].join('\n');
};

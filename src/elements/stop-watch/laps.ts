import {html, nothing, type TemplateResult} from 'lit';
import type {StopwatchWords} from '../../locales/index.js';
import {clockTimeInHundredths} from '../../timing/duration.js';
import {extremesOf, lapsOf, type Stopwatch} from '../../timing/stopwatch.js';

/** The laps, newest first; the fastest and the slowest are told by a word. */
export function renderLaps(watch: Stopwatch, words: StopwatchWords): TemplateResult {
  const laps = lapsOf(watch);
  const extremes = extremesOf(laps);
  const hasHours = watch.totals.some(total => total >= 3_600_000);
  // A point, as in the copied text: without hours, a third colon would make seconds of hundredths.
  const time = (ms: number) => clockTimeInHundredths(ms, '.').slice(hasHours ? 0 : 3);
  const rows = laps.map((lap, index) => {
    const mark =
      index === extremes?.fastest
        ? words.fastest
        : index === extremes?.slowest
          ? words.slowest
          : undefined;
    return html`<tr class=${mark ? 'marked' : ''}>
      <th scope="row">
        ${index + 1}${mark ? [' ', html`<small part="mark">${mark}</small>`] : nothing}
      </th>
      <td>${time(lap)}</td>
      <td>${time(watch.totals[index] ?? 0)}</td>
    </tr>`;
  });
  return html`<table part="laps" class=${hasHours ? 'long' : ''}>
    <thead>
      <tr>
        <th scope="col">${words.lap}</th>
        <th scope="col">${words.time}</th>
        <th scope="col">${words.total}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.reverse()}
    </tbody>
  </table>`;
}

/** The laps as a table in text, oldest first; times as spreadsheets read them. */
export function lapsAsText(watch: Stopwatch, words: StopwatchWords, separator: string): string {
  const rows = lapsOf(watch).map((lap, index) => [
    index + 1,
    clockTimeInHundredths(lap, '.'),
    clockTimeInHundredths(watch.totals[index] ?? 0, '.'),
  ]);
  return [[words.lap, words.time, words.total], ...rows]
    .map(row => row.join(separator))
    .join('\r\n');
}

/** Puts text on the clipboard; answers whether that was allowed. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Pages without https, and frames of other sites, have only the old way.
    const write = (event: ClipboardEvent) => {
      event.clipboardData?.setData('text/plain', text);
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    addEventListener('copy', write, true);
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- see above
    const isDone = document.execCommand('copy');
    removeEventListener('copy', write, true);
    return isDone;
  }
}

/** Offers text as a file. */
export function download(text: string, name: string): void {
  const link = document.createElement('a');
  // The mark tells spreadsheets that this is UTF-8.
  link.href = URL.createObjectURL(new Blob(['\uFEFF', text], {type: 'text/csv'}));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

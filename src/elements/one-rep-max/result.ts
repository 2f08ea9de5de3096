import {html, nothing, type TemplateResult} from 'lit';
import {fill, type OneRepMaxWords} from '../../locales/index.js';
import {trainingLoads} from '../../strength/loads.js';
import {oneRepMaxRange, reliableRepetitions} from '../../strength/one-rep-max.js';
import {rounded} from '../../strength/weight.js';
import type {Figures} from './figures.js';
import type {Estimate} from './reading.js';

/** As it is shown: an estimate is no more exact than plates are. */
function shown({oneRepMax, repetitions, unit}: Estimate): number {
  return repetitions > 1 ? rounded(oneRepMax, unit) : oneRepMax;
}

/** "≈ 94 kg"; what was lifted once is no estimate. */
export function inWords(estimate: Estimate, figures: Figures): string {
  return `${estimate.repetitions > 1 ? '≈\u00A0' : ''}${figures.weight(shown(estimate))}`;
}

export function warningOf({repetitions}: Estimate, words: OneRepMaxWords): string {
  return repetitions > reliableRepetitions ? words.unreliable : '';
}

export function renderEstimate(
  estimate: Estimate,
  words: OneRepMaxWords,
  figures: Figures,
): TemplateResult {
  const {weight, repetitions, unit} = estimate;
  const [lowest, highest] = oneRepMaxRange(weight, repetitions) ?? [weight, weight];
  const range = figures.range(rounded(lowest, unit), rounded(highest, unit));
  const isEstimated = repetitions > 1;
  const warning = warningOf(estimate, words);
  return html`<p>
      <b part="estimate">${inWords(estimate, figures)}</b>
      ${isEstimated ? html`<span part="range">${fill(words.all, range)}</span>` : nothing}
    </p>
    <p part="given">
      ${
        isEstimated
          ? fill(words.given, figures.weight(weight), figures.plain(repetitions))
          : words.itself
      }
    </p>
    ${warning ? html`<p part="warning">${warning}</p>` : nothing}`;
}

/** The table of loads; its bars are the same as a picture. */
export function renderLoads(
  estimate: Estimate,
  step: number,
  words: OneRepMaxWords,
  figures: Figures,
): TemplateResult {
  return html`<table part="loads">
    <caption>
      ${words.loads}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.share}</th>
        <th scope="col">${words.weight}</th>
        <th scope="col">${words.reps}</th>
      </tr>
    </thead>
    <tbody>
      ${trainingLoads(shown(estimate), step).map(
        ({share, weight, repetitions}) =>
          html`<tr>
            <th scope="row">
              <span>${figures.share(share)}</span
              ><svg part="bar" aria-hidden="true">
                <rect width="${share * 100}%" height="100%" />
              </svg>
            </th>
            <td>${weight ? figures.weight(weight) : '–'}</td>
            <td>${figures.plain(repetitions)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

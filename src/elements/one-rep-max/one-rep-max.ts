import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {declared, visitorsLanguage, watchLanguage} from '../../browser/language.js';
import {recall, remember} from '../../browser/storage.js';
import {localeFor, oneRepMaxWords, type OneRepMaxWords} from '../../locales/index.js';
import {formulaIds, formulaNamed, formulas, type FormulaId} from '../../strength/one-rep-max.js';
import {steps, unitIn, unitNamed, type Unit} from '../../strength/weight.js';
import {base} from '../base-styles.js';
import {OneRepMaxEstimatedEvent} from '../events.js';
import {renderInput, renderSelect} from './fields.js';
import {figuresOf, type Figures} from './figures.js';
import {estimateFrom, inUnit, textOf, type Estimate, type WrittenWeight} from './reading.js';
import {inWords, renderEstimate, renderLoads, warningOf} from './result.js';
import {styles} from './styles.js';

const units: readonly Unit[] = ['kg', 'lb'];

/**
 * Estimates the one-rep max from a weight and how often it was lifted, and what to train with.
 *
 * The unit that the visitor chooses is remembered on the device and wins over the attribute; a weight
 * that the page gives is converted.
 *
 * @tag one-rep-max
 * @fires {OneRepMaxEstimatedEvent} one-rep-max-estimated - The visitor's act has led to another estimate.
 * @csspart one-rep-max - The whole.
 * @csspart label - What it is, and of which exercise.
 * @csspart field - Each field.
 * @csspart weight - The field for the weight.
 * @csspart unit - The choice of the unit.
 * @csspart repetitions - The field for the repetitions.
 * @csspart formula - The choice of the formula.
 * @csspart step - The choice of what loads are rounded to.
 * @csspart problem - Why a field cannot be used.
 * @csspart hint - What to do, before there is an estimate.
 * @csspart estimate - The one-rep max.
 * @csspart given - What it was estimated from.
 * @csspart range - The lowest and the highest estimate of all formulas.
 * @csspart warning - That there were too many repetitions to rely on it.
 * @csspart source - Where the formula was published.
 * @csspart loads - The table of training loads.
 * @csspart bar - The bar of each load.
 * @cssprop [--exercise-accent=#1a5fd0] - Colour of the focus. By default as dark or as light as the text asks for.
 * @cssprop [--exercise-surface=transparent] - Background.
 * @cssprop [--exercise-text=inherit] - Colour of the text.
 * @cssprop [--exercise-muted=color-mix(in srgb, currentColor 85%, transparent)] - Colour of labels.
 * @cssprop [--exercise-border=color-mix(in srgb, currentColor 20%, transparent)] - Colour of lines.
 * @cssprop [--exercise-radius=0.75em] - Roundness of corners.
 * @cssprop [--exercise-space=1em] - Unit of the room between things.
 * @cssprop [--exercise-font=inherit] - Font family.
 */
export class OneRepMax extends LitElement {
  static override styles = [base, styles];

  static override properties = {
    weight: {},
    repetitions: {},
    unit: {},
    formula: {},
    exercise: {attribute: false},
  };

  /** What was lifted, in `unit`. */
  declare weight?: string | number | null;

  /** How often. */
  declare repetitions?: string | number | null;

  /**
   * `kg` or `lb`; by default as the language of the page has it. What the visitor chose before wins,
   * and the weight is converted.
   */
  declare unit?: string | null;

  /** `brzycki` by default, `epley`, `lander`, `lombardi`, `mayhew`, `oconner` or `wathan`. */
  declare formula?: string | null;

  /** What was lifted; its name is shown. */
  declare exercise?: {readonly name?: unknown} | null;

  /** What the visitor typed. */
  #weight: WrittenWeight | undefined;
  #repetitions: string | undefined;
  /** What the visitor chose. */
  #unit: Unit | undefined;
  #formula: FormulaId | undefined;
  /** Which of the steps loads are rounded to. */
  #step = 2;
  /** The last estimate; it keeps its place while a field is at work, or wrong. */
  #last: Estimate | undefined;
  #status = '';
  #unwatch: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unit = unitNamed(recall('unit')) ?? this.#unit;
    this.#unwatch = watchLanguage(this, () => this.requestUpdate());
    // Where it stands now, another language may hold.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatch?.();
  }

  /** What the page sets stands until the visitor types or chooses again. */
  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('weight')) this.#weight = this.#last = undefined;
    if (changed.has('repetitions')) this.#repetitions = this.#last = undefined;
    if (changed.has('formula')) this.#formula = undefined;
  }

  protected override updated(): void {
    const {estimate} = this.#state;
    if (estimate) this.#last = estimate;
  }

  /** Focuses the field for the weight. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('input')?.focus(options);
  }

  protected override render(): TemplateResult {
    const {words, dir, figures, unit, fields, problems, estimate} = this.#state;
    const {name} = this.exercise ?? {};
    const shown = estimate ?? (this.#last?.unit === unit ? this.#last : undefined);
    /** What follows from an estimate; of the last one it is not to be used. */
    const kept = (render: (of: Estimate) => unknown) =>
      shown ? html`<div ?inert=${!estimate}>${render(shown)}</div>` : nothing;
    const [title, of] = [words.oneRepMax, typeof name === 'string' ? name : ''];
    return html`<div
      part="one-rep-max"
      class="surface"
      role="group"
      aria-label=${of ? `${title}: ${of}` : title}
      dir=${declared(this, 'dir') ? nothing : dir}
      @change=${this.#tell}
    >
      <div class="columns">
        <div>
          <div part="label">${title}${of ? html`: <bdi>${of}</bdi>` : nothing}</div>
          <div class="fields">
            ${renderInput(
              'weight',
              'decimal',
              words.weight,
              fields.weight,
              problems.weight,
              text => {
                this.#weight = {text, unit};
                this.#act();
              },
            )}
            ${renderSelect('unit', words.unit, [words.kg, words.lb], units.indexOf(unit), index => {
              this.#unit = units[index];
              remember('unit', this.#unit);
              this.#act();
            })}
            ${renderInput(
              'repetitions',
              'numeric',
              words.repetitions,
              fields.repetitions,
              problems.repetitions,
              text => {
                this.#repetitions = text;
                this.#act();
              },
            )}
          </div>
          <div class="outcome">
            <div>
              ${Object.entries(problems).map(([id, problem]) =>
                problem ? html`<p part="problem" id=${id}>${problem}</p>` : nothing,
              )}
              ${
                estimate || problems.weight || problems.repetitions
                  ? nothing
                  : html`<p part="hint">${words.hint}</p>`
              }
            </div>
            ${kept(last => renderEstimate(last, words, figures))}
          </div>
          ${kept(last => this.#renderChoices(last, words, figures))}
          <p class="unseen" role="status">${this.#status}</p>
        </div>
        ${kept(last => renderLoads(last, steps[unit][this.#step] ?? 1, words, figures))}
      </div>
    </div>`;
  }

  #renderChoices(estimate: Estimate, words: OneRepMaxWords, figures: Figures): TemplateResult {
    const {unit, formula, repetitions} = estimate;
    const step = renderSelect(
      'step',
      words.step,
      steps[unit].map(figures.weight),
      this.#step,
      index => {
        this.#step = index;
        this.#act();
      },
    );
    if (repetitions === 1) return html`<div class="fields">${step}</div>`;
    const names = formulaIds.map(id => formulas[id].name);
    return html`<div class="fields">
        ${renderSelect('formula', words.formula, names, formulaIds.indexOf(formula), index => {
          this.#formula = formulaIds[index];
          this.#act();
        })}
        ${step}
      </div>
      <p part="source"><bdi lang="en">${formulas[formula].source}</bdi></p>`;
  }

  /** All that is shown follows from this. */
  get #state() {
    const tag = declared(this, 'lang') ?? visitorsLanguage();
    const {words, dir, lang} = localeFor(tag, oneRepMaxWords);
    const given = unitNamed(this.unit) ?? unitIn(tag);
    const unit = this.#unit ?? given;
    const figures = figuresOf(tag, lang, unit);
    const formula = this.#formula ?? formulaNamed(this.formula) ?? 'brzycki';
    const written = this.#weight ?? {text: textOf(this.weight, figures), unit: given};
    const fields = {
      weight: inUnit(written, unit, figures),
      repetitions: this.#repetitions ?? textOf(this.repetitions, figures),
    };
    const outcome = estimateFrom(fields, unit, formula, words, figures);
    return {words, dir, unit, figures, fields, ...outcome};
  }

  /** The visitor has typed or chosen something. */
  #act(): void {
    this.requestUpdate();
    const {estimate} = this.#state;
    if (!estimate || keyOf(estimate) === keyOf(this.#last)) return;
    this.#last = estimate;
    const {oneRepMax, weight, repetitions, unit, formula} = estimate;
    this.dispatchEvent(new OneRepMaxEstimatedEvent(oneRepMax, weight, repetitions, unit, formula));
  }

  /** Once it is done: who cannot see it need not hear of every figure on the way. */
  #tell(): void {
    const {words, figures, problems, estimate} = this.#state;
    this.#status = estimate
      ? `${words.oneRepMax}: ${inWords(estimate, figures)}. ${warningOf(estimate, words)}`
      : Object.values(problems).join(' ');
    this.requestUpdate();
  }
}

/** Tells one estimate from another. */
function keyOf(estimate: Estimate | undefined): string {
  return Object.values(estimate ?? {}).join();
}

declare global {
  interface HTMLElementTagNameMap {
    'one-rep-max': OneRepMax;
  }
}

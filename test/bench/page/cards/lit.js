/** As Lit's documentation would write it. */
import {css, html, LitElement, unsafeCSS} from 'lit';
import {factsOf, headings, ranks} from './card.js';
import {styles} from './styles.js';

const paragraph = text => html`<p dir="auto">${text}</p>`;

class LitCard extends LitElement {
  static properties = {exercise: {attribute: false}, done: {state: true}, liked: {state: true}};
  static styles = css`
    ${unsafeCSS(styles)}
  `;

  constructor() {
    super();
    this.done = new Set();
    this.liked = false;
  }

  render() {
    const {exercise, liked} = this;
    return html`<article class="card">
      <header>
        <h2 dir="auto">${exercise.name}</h2>
        <button class="likes" @click=${() => (this.liked = !liked)}>
          ♥ ${exercise.likes + Number(liked)}
        </button>
        <button class="print" @click=${() => globalThis.print()}>Print</button>
      </header>
      <div class="body">
        <dl>${factsOf(exercise).map(fact => this.#renderFact(fact))}</dl>
        <section class="overview">
          <h3>Overview</h3>
          ${paragraph(exercise.overview)}
        </section>
        ${this.#renderSteps()}
        ${Object.entries(headings).map(
          ([name, heading]) =>
            html`<section class=${name}>
              <h3>${heading}</h3>
              <ul>
                ${exercise[name].map(each => html`<li>${this.#renderItem(each)}</li>`)}
              </ul>
            </section>`,
        )}
      </div>
      <p class="credits">By ${exercise.author} · ${exercise.license.name}</p>
    </article>`;
  }

  #renderFact([label, values, fact]) {
    const rank = ranks.indexOf(values[0]);
    return html`<div>
      <dt>${label}</dt>
      <dd>
        ${values.map((value, index) => html`${index ? ', ' : ''}<bdi>${value}</bdi>`)}
        ${
          fact === 'level'
            ? html`<span class="meter"
                >${ranks.map((_, index) => html`<i class=${index > rank ? '' : 'on'}></i>`)}</span
              >`
            : ''
        }
      </dd>
    </div>`;
  }

  #renderSteps() {
    const tick = step => (this.done = new Set(this.done).add(step));
    return html`<section class="steps">
      <h3>How to do it</h3>
      <button class="start">Start step by step</button>
      <ol>
        ${this.exercise.steps.map(
          (step, index) =>
            html`<li>
              <input
                type="checkbox"
                .checked=${this.done.has(index)}
                @change=${() => tick(index)}
              />${paragraph(step)}
            </li>`,
        )}
      </ol>
    </section>`;
  }

  #renderItem(given) {
    return typeof given === 'string'
      ? paragraph(given)
      : html`<div>
          <b><bdi>${given.name}</bdi></b
          >${given.description ? paragraph(given.description) : ''}
        </div>`;
  }
}

customElements.define('lit-card', LitCard);

export function mount(place, exercises) {
  const cards = exercises.map(exercise =>
    Object.assign(document.createElement('lit-card'), {exercise}),
  );
  place.append(...cards);
  return Promise.all(cards.map(card => card.updateComplete));
}

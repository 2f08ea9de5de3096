import {html, LitElement} from 'lit';
import {format, places} from './time.js';

class LitWatch extends LitElement {
  static properties = {elapsed: {state: true}};

  connectedCallback() {
    super.connectedCallback();
    const start = performance.now();
    const tick = () => {
      this.elapsed = performance.now() - start;
      requestAnimationFrame(tick);
    };
    tick();
  }

  render() {
    return html`${format(this.elapsed)}`;
  }
}

customElements.define('lit-watch', LitWatch);

export function start(count) {
  for (const place of places(count)) place.append(document.createElement('lit-watch'));
}

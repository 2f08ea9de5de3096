import type {ReactiveControllerHost} from 'lit';
import type {QrCode} from '../../browser/qr-code.js';

/** How long a print waits for what draws the code, in ms. */
const patience = 2000;

const mark = 'data-exercise-print';

const rules = `@media print {
  [${mark}='way'] > :not([${mark}]), :host > :not([${mark}]) { display: none !important }
  [${mark}] {
    display: block !important; visibility: visible !important; position: static !important;
    float: none !important; transform: none !important; overflow: visible !important;
    inline-size: auto !important; max-inline-size: none !important;
    block-size: auto !important; max-block-size: none !important;
    margin: 0 !important; padding: 0 !important; border: 0 !important;
  }
}`;

/** The element and what it stands in, shadow roots' hosts included, up to the root of the page. */
function* chainOf(element: Element): Generator<Element> {
  let next: Element | null = element;
  while (next) {
    yield next;
    const root: Node = next.getRootNode();
    next =
      next.assignedSlot ?? next.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
}

/**
 * Prints one element of a page and nothing else. The rest is hidden by a style sheet of the
 * document, and of each shadow root on the way, for as long as the print takes: no other window,
 * and nothing that a strict policy forbids.
 */
function printAlone(element: Element): void {
  const chain = [...chainOf(element)];
  const roots = new Set(chain.map(each => each.getRootNode() as Document | ShadowRoot));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  for (const each of chain) each.setAttribute(mark, each === element ? '' : 'way');
  for (const root of roots) root.adoptedStyleSheets.push(sheet);
  const restore = () => {
    for (const each of chain) each.removeAttribute(mark);
    for (const root of roots)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter(each => each !== sheet);
  };
  addEventListener('afterprint', restore, {once: true});
  print();
}

export class Printing {
  /** The way back to the page, for those who hold a print. */
  code: QrCode | undefined;

  constructor(private readonly host: ReactiveControllerHost & Element) {}

  /** With a code, if what draws it is to be had in time. */
  readonly print = async (): Promise<void> => {
    const late = new Promise<undefined>(resolve => setTimeout(resolve, patience));
    const code = import('../../browser/qr-code.js').then(({qrCode}) => qrCode(location.href));
    this.code = await Promise.race([code, late]).catch(() => undefined);
    this.host.requestUpdate();
    await this.host.updateComplete;
    printAlone(this.host);
  };
}

import {expect, fixture, html} from '@open-wc/testing';
import {css, LitElement} from 'lit';
import {canPopOut, popOut} from '../../src/browser/pop-out.js';
import {afterwards, stub} from '../helpers/card.js';
import {fakeWindows} from '../helpers/small-window.js';

class StyledThing extends LitElement {
  static override styles = [
    css`
      :host {
        color: rgb(1, 2, 3);
        font-family: monospace;
      }
    `,
    css`
      p {
        padding: 7px;
      }
      @media all {
        p {
          margin: 9px;
        }
      }
    `,
  ];
}
customElements.define('styled-thing', StyledThing);

/** An element with styles, on what surrounds it. */
async function thing(around = ''): Promise<HTMLElement> {
  const place = await fixture<HTMLElement>(
    html`<div style=${around}><styled-thing></styled-thing></div>`,
  );
  return place.querySelector<HTMLElement>('styled-thing') ?? place;
}

const ignore = () => undefined;

describe('popOut', () => {
  it('opens one small window, to render into', async () => {
    const {opened, asked} = await fakeWindows();
    expect(canPopOut()).to.be.true;
    const {root} = await popOut(await thing(), ignore);
    expect(asked.sizes).to.deep.equal([{width: 320, height: 500}]);
    expect(root.host === opened.document.body).to.be.true;
    expect(root.childNodes).to.have.length(0);
  });

  it('copies the styles of the element into sheets of that window', async () => {
    const {opened} = await fakeWindows();
    const element = await thing();
    const {root} = await popOut(element, ignore);
    const own = element.shadowRoot?.adoptedStyleSheets ?? [];
    expect(root.adoptedStyleSheets).to.have.length(own.length).and.not.to.have.length(0);
    expect(root.adoptedStyleSheets.every(sheet => sheet instanceof opened.CSSStyleSheet)).to.be
      .true;
    const paragraph = opened.document.createElement('p');
    root.append(paragraph);
    const {padding, margin} = opened.getComputedStyle(paragraph);
    expect([padding, margin]).to.deep.equal(['7px', '9px']);
  });

  it('looks as where the element stands: colours, font and scheme', async () => {
    const {opened} = await fakeWindows();
    const element = await thing('background: rgb(20, 30, 40); color-scheme: dark');
    await popOut(element, ignore);
    const {color, backgroundColor, fontFamily, margin} = opened.getComputedStyle(
      opened.document.body,
    );
    expect([color, backgroundColor, fontFamily, margin]).to.deep.equal([
      'rgb(1, 2, 3)',
      'rgb(20, 30, 40)',
      'monospace',
      '0px',
    ]);
    const {colorScheme} = opened.getComputedStyle(opened.document.documentElement);
    expect(colorScheme).to.equal('dark');
  });

  it('has the background of the nearest that has one, and else that of a page', async () => {
    const {opened} = await fakeWindows();
    const element = await thing('background: rgb(20, 30, 40)');
    element.style.background = 'rgb(50, 60, 70)';
    await popOut(element, ignore);
    expect(opened.document.body.style.background).to.equal('rgb(50, 60, 70)');
    const {opened: other} = await fakeWindows();
    await popOut(await thing(), ignore);
    expect(other.document.body.style.background.toLowerCase()).to.equal('canvas');
  });

  it('says when the window is closed, by whomever', async () => {
    const {opened} = await fakeWindows();
    let closed = 0;
    await popOut(await thing(), () => closed++);
    expect(closed).to.equal(0);
    opened.dispatchEvent(new Event('pagehide'));
    expect(closed).to.equal(1);
  });

  it('can be closed', async () => {
    const {asked} = await fakeWindows();
    const {close} = await popOut(await thing(), ignore);
    expect(asked.closes).to.equal(0);
    close();
    expect(asked.closes).to.equal(1);
  });

  /** How it goes wrong, in words. */
  const failure = async () =>
    popOut(await thing(), ignore).then(
      () => 'nothing',
      (error: unknown) => String(error),
    );

  it('rejects where the browser has no such windows', async () => {
    const own = Object.getOwnPropertyDescriptor(window, 'documentPictureInPicture');
    if (own) {
      Reflect.deleteProperty(window, 'documentPictureInPicture');
      afterwards(() => Object.defineProperty(window, 'documentPictureInPicture', own));
    }
    expect(canPopOut()).to.be.false;
    expect(await failure()).to.contain('Picture-in-Picture');
  });

  it('rejects where the browser refuses', async () => {
    stub(window, 'documentPictureInPicture', {
      requestWindow: () => Promise.reject(new DOMException('Not in a frame', 'NotAllowedError')),
    });
    expect(await failure()).to.contain('Not in a frame');
  });
});

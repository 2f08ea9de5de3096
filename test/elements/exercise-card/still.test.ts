import {expect} from '@open-wc/testing';
import {html, nothing, render} from 'lit';
import {changing, still} from '../../../src/elements/exercise-card/still.js';
import type {CardView} from '../../../src/elements/exercise-card/view.js';
import {troubles} from '../../helpers/nonsense.js';

/** Of what templates are made from, what matters here. */
type View = Pick<CardView, 'same' | 'liked'>;

const viewOf = (same: readonly unknown[], liked = false): CardView => ({same, liked}) as CardView;

/** Renders the same again, each time of another view. */
function stage(make: (view: View) => unknown) {
  const place = document.createElement('div');
  return {
    place,
    show: (view: CardView) => {
      render(html`<main>${still(view, make)}</main>`, place);
    },
    /** What is shown, without Lit's comments, and without the white space of our sources. */
    get shown(): string {
      return place.innerHTML.replace(/<!--.*?-->|\n\s*|<\/?main>/g, '');
    },
  };
}

describe('What is still', () => {
  const cases: [what: string, make: () => unknown, shown: string][] = [
    ['a text', () => 'Hold', 'Hold'],
    ['nothing', () => nothing, ''],
    ['a template', () => html`<p>Hold</p>`, '<p>Hold</p>'],
    ['a text in a template', () => html`<p>Hold ${'on'}!</p>`, '<p>Hold on!</p>'],
    ['a number in a template', () => html`<p>${3} sets</p>`, '<p>3 sets</p>'],
    ['no text in a template', () => html`<p>${nothing}${undefined}${''}</p>`, '<p></p>'],
    ['an attribute', () => html`<p dir=${'rtl'}></p>`, '<p dir="rtl"></p>'],
    ['an attribute that is a number', () => html`<p tabindex=${-1}></p>`, '<p tabindex="-1"></p>'],
    ['no attribute', () => html`<p dir=${nothing}></p>`, '<p></p>'],
    [
      'texts, attributes and templates at all depths',
      () =>
        html`<ul id=${'u'}>
          a${'b'}
          <li><b>${'c'}</b>${html`<i>${'d'}</i>`}${'e'}</li>
          ${'f'}
        </ul>`,
      '<ul id="u">ab<li><b>c</b><i>d</i>e</li>f</ul>',
    ],
    [
      'a list of texts, templates and lists',
      () => ['a', html`<b>b</b>`, [nothing, ['c', html`<i>d</i>`]], 'e'],
      'a<b>b</b>c<i>d</i>e',
    ],
    [
      'a list in a template, in its place',
      () =>
        html`<ol>
          <li>0</li>
          ${[1, 2].map(each => html`<li>${String(each)}</li>`)}
          <li>3</li>
        </ol>`,
      '<ol><li>0</li><li>1</li><li>2</li><li>3</li></ol>',
    ],
    ['a character that stands for expressions', () => html`<p>${'\ue000'}</p>`, '<p>\ue000</p>'],
  ];
  for (const [what, make, shown] of cases) {
    it(`can be ${what}`, () => {
      const found = troubles();
      const still = stage(make);
      still.show(viewOf([1]));
      expect(still.shown).to.equal(shown);
      expect(found).to.deep.equal([]);
    });
  }

  it('has no element that a text from outside asks for', () => {
    const {place, show} = stage(() => html`<p title=${'"><i>'}>${'<i>no</i>'}</p>`);
    show(viewOf([1]));
    expect(place.querySelector('p')?.textContent).to.equal('<i>no</i>');
    expect(place.querySelectorAll('i')).to.have.length(0);
  });

  it('hears, with and without quotes around what listens', () => {
    const heard: string[] = [];
    const listen = (event: Event) =>
      heard.push(`${event.type} ${(event.currentTarget as Element).id}`);
    const {place, show} = stage(
      () =>
        html`<p id=${'a'} @click=${listen} @my-event="${listen}">
          <b id="b" @click="${listen}">${'Go'}</b>
        </p>`,
    );
    show(viewOf([1]));
    place.querySelector('b')?.dispatchEvent(new MouseEvent('click', {bubbles: true}));
    place.querySelector('p')?.dispatchEvent(new CustomEvent('my-event'));
    expect(heard).to.deep.equal(['click b', 'click a', 'my-event a']);
  });

  it('is made once for as long as nothing it is made of changes', () => {
    let made = 0;
    const still = stage(() => html`<p>${`made ${++made}`}</p>`);
    const paragraph = () => still.place.querySelector('p');
    still.show(viewOf(['a', 1]));
    const first = paragraph();
    still.show(viewOf(['a', 1]));
    expect(paragraph()).to.equal(first);
    still.show(viewOf(['a', 2]));
    expect(paragraph()).not.to.equal(first);
    expect(still.shown).to.equal('<p>made 2</p>');
  });

  it('costs a text or an element, and nothing beside it', () => {
    const {place, show} = stage(() => html`<p>${'a'}${html`<b>${'b'}</b>`}${['c', nothing]}</p>`);
    show(viewOf([1]));
    const nodes = [...(place.querySelector('p')?.childNodes ?? [])];
    expect(nodes.map(({nodeName}) => nodeName)).to.deep.equal(['#text', 'B', '#text']);
  });
});

describe('What changes within', () => {
  const likes = (view: View) =>
    html`<p aria-pressed=${changing(view as CardView, ({liked}) => String(liked))}>
      ${changing(view as CardView, ({liked}) => (liked ? 'Liked' : 'Like'))}
    </p>`;

  it('is a text or an attribute, in an element that stays', () => {
    const {place, show} = stage(likes);
    show(viewOf([1], false));
    const paragraph = place.querySelector('p');
    const said = () => [paragraph?.textContent.trim(), paragraph?.getAttribute('aria-pressed')];
    expect(said()).to.deep.equal(['Like', 'false']);
    show(viewOf([1], true));
    expect(said()).to.deep.equal(['Liked', 'true']);
    expect(place.querySelector('p')).to.equal(paragraph);
  });

  it('is an attribute that comes and goes', () => {
    const {place, show} = stage(
      view =>
        html`<p title=${changing(view as CardView, ({liked}) => (liked ? 'Yes' : nothing))}></p>`,
    );
    const titles = [false, true, false].map(liked => {
      show(viewOf([1], liked));
      return place.querySelector('p')?.getAttribute('title');
    });
    expect(titles).to.deep.equal([null, 'Yes', null]);
  });

  it('is a template that comes and goes, in its place', () => {
    const still = stage(
      view =>
        html`<p>
          before${changing(view as CardView, ({liked}) => (liked ? html`<b>liked</b>` : nothing))}after
        </p>`,
    );
    const shown = [false, true, true, false].map(liked => {
      still.show(viewOf([1], liked));
      return still.shown;
    });
    expect(shown).to.deep.equal([
      '<p>beforeafter</p>',
      '<p>before<b>liked</b>after</p>',
      '<p>before<b>liked</b>after</p>',
      '<p>beforeafter</p>',
    ]);
  });

  it('is made of the view of now where all is made anew', () => {
    const still = stage(likes);
    still.show(viewOf([1], false));
    still.show(viewOf([2], true));
    expect(still.place.textContent.trim()).to.equal('Liked');
  });
});

import {expect} from '@open-wc/testing';
import type {ExerciseCard} from '../../helpers/card.js';
import {
  afterwards,
  all,
  button,
  cardOf,
  frames,
  heard,
  nameOf,
  part,
  parts,
  pause,
  stub,
  travels,
  until,
  words,
} from '../../helpers/card.js';
import {answer, published, stretch} from '../../helpers/fixtures.js';

const wall = {name: 'Wall stretch', steps: ['Lie before a wall.'], likes: 1};
const withVariation = (variation: unknown) => ({
  name: 'Stretch',
  likes: 3,
  variations: ['With a bent knee', variation],
});
const opening = (src: string) => withVariation({name: 'Wall', src});
const focused = (card: ExerciseCard) => words(card.shadowRoot?.activeElement ?? undefined);
const back = (card: ExerciseCard) => button(card, 'Back to Stretch');

for (const section of ['variations', 'alternatives']) {
  describe(section, () => {
    it('may be text alone, which is no control', async () => {
      const card = await cardOf({name: 'Stretch', [section]: ['With a bent knee', {name: 'Wall'}]});
      expect(parts(card, 'item').map(words)).to.deep.equal(['With a bent knee', 'Wall']);
      expect(all(card, `[part~=${section}] :is(a, button)`).length).to.equal(0);
    });

    it('may be a link', async () => {
      const href = 'https://example.com/wall';
      const card = await cardOf({name: 'Stretch', [section]: [{name: 'Wall', href}]});
      const link = part(card, 'link', HTMLAnchorElement);
      expect([link.localName, link.href, words(link)]).to.deep.equal(['a', href, 'Wall']);
    });

    it('may open in place', async () => {
      const card = await cardOf({
        name: 'Stretch',
        [section]: [{name: 'Wall', src: published(wall)}],
      });
      button(card, 'Wall').click();
      await until(() => nameOf(card), 'Wall stretch');
    });
  });
}

describe('exercise-selected', () => {
  /** Follows no link, and answers whether a browser would have. */
  function follow(link: HTMLElement, init: MouseEventInit = {}): boolean {
    let follows = true;
    const stay = (event: Event) => {
      follows = !event.defaultPrevented;
      event.preventDefault();
    };
    window.addEventListener('click', stay, {once: true});
    link.dispatchEvent(
      new MouseEvent('click', {bubbles: true, composed: true, cancelable: true, ...init}),
    );
    window.removeEventListener('click', stay);
    return follows;
  }
  const href = 'https://example.com/wall';
  const linked = {name: 'Wall', href, description: 'Kinder to the back.'};

  it('tells what was chosen, and leaves a link to the browser', async () => {
    const events = heard('exercise-selected');
    const card = await cardOf(withVariation(linked));
    expect(follow(part(card, 'link'))).to.be.true;
    expect(events.length).to.equal(1);
    expect(travels(events[0], card)).to.deep.equal({
      bubbles: true,
      composed: true,
      cancelable: true,
      isFromCard: true,
    });
    expect(events[0]?.selected).to.deep.equal(linked);
  });

  it('prevented, stops the link', async () => {
    const card = await cardOf(withVariation(linked));
    card.addEventListener('exercise-selected', event => event.preventDefault());
    expect(follow(part(card, 'link'))).to.be.false;
  });

  it('prevented, opens nothing', async () => {
    const card = await cardOf(opening(published(wall)));
    card.addEventListener('exercise-selected', event => event.preventDefault());
    button(card, 'Wall').click();
    await pause(100);
    expect(nameOf(card)).to.equal('Stretch');
  });

  it('comes before anything is asked for', async () => {
    const order: string[] = [];
    const {fetch} = window;
    stub(window, 'fetch', (...request) => {
      order.push('fetch');
      return fetch.apply(window, request);
    });
    const card = await cardOf(opening(published(wall)));
    card.addEventListener('exercise-selected', () => order.push('selected'));
    button(card, 'Wall').click();
    await until(() => nameOf(card), 'Wall stretch');
    expect(order).to.deep.equal(['selected', 'fetch']);
  });

  for (const key of ['ctrlKey', 'metaKey', 'shiftKey'] as const) {
    it(`leaves a link that is to open elsewhere alone (${key})`, async () => {
      const events = heard('exercise-selected');
      const card = await cardOf(withVariation({...linked, src: published(wall)}));
      expect(follow(part(card, 'link'), {[key]: true})).to.be.true;
      expect(events.length).to.equal(0);
    });
  }

  it('opens what is no link whichever key is held', async () => {
    const card = await cardOf(opening(published(wall)));
    follow(button(card, 'Wall'), {shiftKey: true});
    await until(() => nameOf(card), 'Wall stretch');
  });

  it('opens what has both in place, and is a link for those who want it elsewhere', async () => {
    const card = await cardOf(withVariation({...linked, src: published(wall)}));
    expect(part(card, 'link', HTMLAnchorElement).href).to.equal(href);
    expect(follow(part(card, 'link'))).to.be.false;
    await until(() => nameOf(card), 'Wall stretch');
  });
});

describe('an exercise that was opened in place', () => {
  it('has a way back, which has the focus', async () => {
    const card = await cardOf(opening(published(wall)));
    button(card, 'Wall').click();
    await until(() => nameOf(card), 'Wall stretch');
    expect(focused(card)).to.equal('Back to Stretch');
    back(card).click();
    await card.updateComplete;
    expect(nameOf(card)).to.equal('Stretch');
    expect(all(card, 'button').map(words)).to.not.include('Back to Stretch');
  });

  it('leads back to the opener and to where it stood', async () => {
    const above = document.createElement('div');
    above.style.height = '300px';
    const below = document.createElement('div');
    below.style.height = '2000px';
    const steps = Array.from({length: 30}, (_, index) => `Step ${index}`);
    const card = await cardOf({...opening(published(wall)), steps});
    card.before(above);
    card.after(below);
    afterwards(() => window.scrollTo(0, 0));
    await frames();
    const top = () => button(card, 'Wall').getBoundingClientRect().top;
    button(card, 'Wall').scrollIntoView({block: 'center'});
    await frames();
    const before = top();

    button(card, 'Wall').click();
    await until(() => nameOf(card), 'Wall stretch');
    const start = card.getBoundingClientRect().top;
    expect(start, 'the start of the card is in view').to.be.within(-1, innerHeight);

    back(card).click();
    await until(() => focused(card), 'Wall');
    expect(top()).to.be.closeTo(before, 2);
  });

  it('leads back to the opener also when a video was played before', async () => {
    const card = await cardOf({...opening(published(wall)), video: 'plank.mp4'});
    part(card, 'play').click();
    await card.updateComplete;
    button(card, 'Wall').click();
    await until(() => nameOf(card), 'Wall stretch');
    back(card).click();
    await until(() => nameOf(card), 'Stretch');
    await pause(50);
    expect(focused(card)).to.equal('Wall');
  });

  it('may lead on to another, and back one by one', async () => {
    const third = published({name: 'Third'});
    const second = published({name: 'Second', variations: [{name: 'To third', src: third}]});
    const card = await cardOf(opening(second));
    button(card, 'Wall').click();
    await until(() => nameOf(card), 'Second');
    button(card, 'To third').click();
    await until(() => nameOf(card), 'Third');
    button(card, 'Back to Second').click();
    await until(() => nameOf(card), 'Second');
    await until(() => focused(card), 'To third');
    back(card).click();
    await until(() => nameOf(card), 'Stretch');
  });

  it('is read from the address of the JSON that names it', async () => {
    const address = new URL('/__test__/respond', location.href);
    const {search} = new URL(published(wall));
    address.search = new URL(published(opening(search))).search;
    const card = await cardOf(undefined, {src: address.href});
    await until(() => nameOf(card), 'Stretch');
    button(card, 'Wall').click();
    await until(() => nameOf(card), 'Wall stretch');
  });

  it('may come out of the same list', async () => {
    const list = published([
      {id: 'a', ...opening('#b')},
      {id: 'b', name: 'Neighbour'},
    ]);
    const card = await cardOf(undefined, {src: `${list}#a`});
    await until(() => nameOf(card), 'Stretch');
    button(card, 'Wall').click();
    await until(() => nameOf(card), 'Neighbour');
  });

  it('offers to try again and the way back where it does not come', async () => {
    const {fetch} = window;
    const card = await cardOf(opening(published(wall)));
    stub(window, 'fetch', () => Promise.reject(new TypeError()));
    button(card, 'Wall').click();
    await until(() => all(card, 'button').map(words).join(), 'Back to Stretch,Try again');
    stub(window, 'fetch', fetch);
    button(card, 'Try again').click();
    await until(() => nameOf(card), 'Wall stretch');
    back(card).click();
    await until(() => focused(card), 'Wall');
  });

  it('leads back also where it never came', async () => {
    const card = await cardOf(opening(answer({status: 404})));
    button(card, 'Wall').click();
    await until(() => all(card, '[role=alert]').length, 1);
    back(card).click();
    await until(() => focused(card), 'Wall');
    expect(all(card, '[role=alert]').length).to.equal(0);
  });

  it('leads back while it is still loading, and does not come after all', async () => {
    const card = await cardOf(opening(published(wall, {delay: 200})));
    button(card, 'Wall').click();
    await card.updateComplete;
    back(card).click();
    await until(() => nameOf(card), 'Stretch');
    await pause(300);
    expect(nameOf(card)).to.equal('Stretch');
  });

  it('still comes when the language changes meanwhile', async () => {
    const card = await cardOf(opening(published(wall, {delay: 200})));
    button(card, 'Wall').click();
    await card.updateComplete;
    card.lang = 'es';
    await until(() => all(card, 'button').map(words).includes('Volver a Stretch'), true);
    await until(() => nameOf(card), 'Wall stretch');
  });

  it('still comes when the card has been moved meanwhile', async () => {
    const card = await cardOf(opening(published(wall, {delay: 200})));
    button(card, 'Wall').click();
    await card.updateComplete;
    card.parentElement?.before(card);
    await until(() => nameOf(card), 'Wall stretch');
    expect(back(card)).to.exist;
    card.remove();
  });

  it('is left for good when the card is given another', async () => {
    const card = await cardOf(opening(published(wall)));
    button(card, 'Wall').click();
    await until(() => nameOf(card), 'Wall stretch');
    card.exercise = stretch;
    await card.updateComplete;
    expect(nameOf(card)).to.equal(stretch.name);
    expect(all(card, 'button').map(words).join()).to.not.contain('Back');
  });

  it('is told by exercise-loaded, with its own likes', async () => {
    const events = heard('exercise-loaded');
    const card = await cardOf(opening(published(wall)));
    button(card, 'Wall').click();
    await until(() => nameOf(card), 'Wall stretch');
    expect(events.map(({exercise}) => exercise.name)).to.deep.equal(['Stretch', 'Wall stretch']);
    expect(words(part(card, 'likes'))).to.equal('Like 1');
  });
});

import {expect, fixture, html} from '@open-wc/testing';
import type {ExerciseCard} from '../../helpers/card.js';
import {
  all,
  cardFrom,
  cardOf,
  heard,
  nameOf,
  part,
  pause,
  place,
  stub,
  until,
} from '../../helpers/card.js';
import {plank, published, stretch} from '../../helpers/fixtures.js';

/** The JSON-LD of the page. */
const scripts = () => document.head.querySelectorAll('script[type="application/ld+json"]');
const linkedData = () =>
  [...scripts()].map(script => JSON.parse(script.textContent) as Record<string, unknown>);

// One test's leak is not another's.
afterEach(() => {
  for (const script of scripts()) script.remove();
});

describe('a card', () => {
  it('keeps what it shows while it is away, and is the same when it returns', async () => {
    const events = heard('exercise-loaded');
    const card = await cardOf({...plank, likes: 1, video: 'plank.mp4'});
    const parent = card.parentElement;
    part(card, 'likes').click();
    await card.updateComplete;
    for (let turn = 0; turn < 3; turn++) {
      card.remove();
      await pause(0);
      parent?.append(card);
      await card.updateComplete;
    }
    expect(nameOf(card)).to.equal('Plank');
    expect(part(card, 'likes').ariaPressed).to.equal('true');
    expect(events.length).to.equal(1);
    localStorage.clear();
  });

  it('takes data that come while it is away', async () => {
    const card = await cardOf(plank);
    const parent = card.parentElement;
    card.remove();
    card.exercise = {name: 'Squat'};
    await pause(0);
    parent?.append(card);
    await card.updateComplete;
    expect(nameOf(card)).to.equal('Squat');
  });

  it('loads in the place that it was moved to', async () => {
    const card = await cardOf(undefined, {src: published(plank, {delay: 50})});
    const other = await fixture<HTMLElement>(html`<section></section>`);
    other.append(card);
    await until(() => nameOf(card), 'Plank');
  });

  it('does not load again when it is moved afterwards', async () => {
    const card = await cardOf(undefined, {src: published(plank)});
    await until(() => nameOf(card), 'Plank');
    stub(window, 'fetch', () => Promise.reject(new Error('asked again')));
    card.parentElement?.before(card);
    await pause(50);
    expect(nameOf(card)).to.equal('Plank');
    card.remove();
  });

  it('can be cloned with its attributes and children', async () => {
    for (const markup of [
      `<exercise-card exercise='${JSON.stringify(plank)}'></exercise-card>`,
      `<exercise-card><script type="application/json">${JSON.stringify(plank)}</script></exercise-card>`,
    ]) {
      const card = await cardFrom(markup);
      card.after(card.cloneNode(true));
      const clone = card.nextElementSibling as ExerciseCard;
      await clone.updateComplete;
      expect([nameOf(card), nameOf(clone)]).to.deep.equal(['Plank', 'Plank']);
    }
  });

  it('does nothing in a template, and starts when it is taken out', async () => {
    const template = await fixture<HTMLTemplateElement>(
      `<template><exercise-card exercise='${JSON.stringify(plank)}'></exercise-card></template>`,
    );
    expect(template.content.firstElementChild?.shadowRoot).to.equal(null);
    template.after(template.content.cloneNode(true));
    const card = template.nextElementSibling as ExerciseCard;
    await card.updateComplete;
    expect(nameOf(card)).to.equal('Plank');
  });

  it('works in another element’s shadow root', async () => {
    const events = heard('exercise-loaded');
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const card = document.createElement('exercise-card');
    card.setAttribute('exercise', JSON.stringify(plank));
    host.attachShadow({mode: 'open'}).append(card);
    await card.updateComplete;
    expect(nameOf(card)).to.equal('Plank');
    expect(events.map(({target}) => target === host)).to.deep.equal([true]);
  });

  it('can be put together in code, and placed last', async () => {
    const card = document.createElement('exercise-card');
    card.exercise = plank;
    card.headingLevel = 4;
    card.append('Own words');
    await place(card);
    expect(nameOf(card)).to.equal('Plank');
    expect(part(card, 'name').ariaLevel).to.equal('4');
  });

  it('can be removed from within its own events', async () => {
    const card = document.createElement('exercise-card');
    card.addEventListener('exercise-loaded', () => card.remove());
    card.exercise = plank;
    document.body.append(card);
    await card.updateComplete;
    expect(card.isConnected).to.be.false;
    expect(scripts().length).to.equal(0);
  });

  it('lets an author’s label, role, title and tabindex be', async () => {
    const own = {'aria-label': 'Today', role: 'group', title: 'Tip', tabindex: '0', class: 'mine'};
    const card = await cardOf(stretch, own);
    const names = card.getAttributeNames().filter(name => !(name in own));
    for (const [name, value] of Object.entries(own))
      expect(card.getAttribute(name)).to.equal(value);
    expect(names).to.be.empty;
  });

  it('survives an update while it stands in a link that was taken out of the page', async () => {
    const link = await fixture<HTMLAnchorElement>(html`<a href="https://example.com"></a>`);
    const card = document.createElement('exercise-card');
    card.exercise = plank;
    link.append(card);
    await card.updateComplete;
    link.remove();
    card.exercise = {name: 'In a link'};
    await card.updateComplete;
    expect(nameOf(card)).to.equal('In a link');
  });
});

describe('a card that has gone', () => {
  /** Counts the listeners that a target has, of those added from now on. */
  function countListeners(target: EventTarget): () => number {
    const listeners = new Set<unknown>();
    const {addEventListener, removeEventListener} = target;
    stub(target, 'addEventListener', (...[type, listener, options]: unknown[]) => {
      listeners.add(listener);
      const {signal} = (options ?? {}) as AddEventListenerOptions;
      signal?.addEventListener('abort', () => listeners.delete(listener));
      Reflect.apply(addEventListener, target, [type, listener, options]);
    });
    stub(target, 'removeEventListener', (...[type, listener, options]: unknown[]) => {
      listeners.delete(listener);
      Reflect.apply(removeEventListener, target, [type, listener, options]);
    });
    return () => listeners.size;
  }

  it('leaves no listener on window or document, whatever it was doing', async () => {
    const counts = [window, document].map(countListeners);
    stub(navigator, 'onLine', false);
    stub(window, 'fetch', () => Promise.reject(new TypeError()));
    const cards = await Promise.all([
      cardOf(stretch),
      cardOf(undefined),
      cardOf(undefined, {src: published(plank)}),
    ]);
    for (let turn = 0; turn < 3; turn++) {
      for (const card of cards) {
        const parent = card.parentElement;
        card.remove();
        parent?.append(card);
      }
      await pause(20);
    }
    for (const card of cards) card.remove();
    await pause(20);
    expect(counts.map(count => count())).to.deep.equal([0, 0]);
  });

  it('watches neither the page’s language nor its own children any more', async () => {
    let active = 0;
    const {observe, disconnect} = MutationObserver.prototype;
    const observing = new Set<MutationObserver>();
    stub(MutationObserver.prototype, 'observe', function (this: MutationObserver, ...target) {
      observing.add(this);
      observe.apply(this, target);
    });
    stub(MutationObserver.prototype, 'disconnect', function (this: MutationObserver) {
      observing.delete(this);
      disconnect.call(this);
    });
    const cards = [await cardOf(stretch), await cardOf(undefined), await cardOf(7)];
    active = observing.size;
    for (const card of cards) card.remove();
    expect(active).to.be.greaterThan(0);
    expect(observing.size).to.equal(0);
  });
});

describe('structured data', () => {
  it('stands in the head while its card is in the page', async () => {
    const card = await cardOf(stretch);
    expect(linkedData()).to.have.length(1);
    expect(linkedData()[0]).to.include({
      '@context': 'https://schema.org',
      '@type': 'ExercisePlan',
      name: stretch.name,
    });
    const parent = card.parentElement;
    card.remove();
    expect(scripts().length).to.equal(0);
    parent?.append(card);
    expect(scripts().length).to.equal(1);
  });

  it('stands there once for all the cards of an exercise, until the last has gone', async () => {
    const cards = [await cardOf(stretch), await cardOf(stretch), await cardOf(plank)];
    expect(linkedData().map(({name}) => name)).to.deep.equal([stretch.name, plank.name]);
    cards[0]?.remove();
    expect(scripts().length).to.equal(2);
    cards[1]?.remove();
    expect(linkedData().map(({name}) => name)).to.deep.equal([plank.name]);
  });

  it('changes with the exercise, and goes with it', async () => {
    const card = await cardOf(stretch);
    card.exercise = plank;
    await card.updateComplete;
    expect(linkedData().map(({name}) => name)).to.deep.equal([plank.name]);
    card.exercise = undefined;
    await card.updateComplete;
    expect(scripts().length).to.equal(0);
  });

  it('can be left out, at any time', async () => {
    const card = await cardOf(stretch, {'no-structured-data': ''});
    expect(scripts().length).to.equal(0);
    card.removeAttribute('no-structured-data');
    await card.updateComplete;
    expect(scripts().length).to.equal(1);
    card.toggleAttribute('no-structured-data');
    await card.updateComplete;
    expect(scripts().length).to.equal(0);
  });

  it('is not left behind by a card that goes before it has shown anything', async () => {
    const card = document.createElement('exercise-card');
    card.exercise = {name: 'Gone before it was shown'};
    document.body.append(card);
    card.remove();
    await card.updateComplete;
    await pause(0);
    expect(scripts().length).to.equal(0);
  });

  it('is not put into the page by a card that is given something while away', async () => {
    const card = await cardOf(stretch);
    card.remove();
    card.exercise = {name: 'Given while away'};
    await card.updateComplete;
    expect(scripts().length).to.equal(0);
  });

  it('holds nothing that could end its script, and nothing empty', async () => {
    const name = '</script><script>document.title = "harmed"</script>';
    await cardOf({name, likes: 0});
    expect(linkedData()).to.deep.equal([
      {'@context': 'https://schema.org', '@type': 'ExercisePlan', name},
    ]);
    expect(document.title).to.equal('Tests');
  });

  it('is the only thing that a card adds to the page', async () => {
    const before = document.head.innerHTML;
    const card = await cardOf(stretch, {'no-structured-data': ''});
    expect(document.head.innerHTML).to.equal(before);
    expect(card.innerHTML).to.equal('');
    expect(all(card, 'style').length).to.equal(0);
    card.remove();
    expect(document.head.innerHTML).to.equal(before);
  });
});

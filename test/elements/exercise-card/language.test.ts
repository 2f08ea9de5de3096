import {expect, fixture, html} from '@open-wc/testing';
import type {ExerciseCard} from '../../helpers/card.js';
import {
  afterwards,
  all,
  cardFrom,
  cardOf,
  nameOf,
  part,
  pause,
  until,
  words,
} from '../../helpers/card.js';
import {stretch, wger} from '../../helpers/fixtures.js';

const json = JSON.stringify(stretch);
const markup = `<exercise-card exercise='${json}'></exercise-card>`;
const heading = (card: ExerciseCard) => words(all(card, '[part~=steps] [part=heading]')[0]);
const steps = {en: 'How to do it', es: 'Cómo se hace', ar: 'طريقة الأداء'};
const direction = (card: ExerciseCard) => getComputedStyle(part(card, 'card')).direction;

/** Declares something on the page until the test is over. */
function declare(attribute: 'lang' | 'dir', value: string | undefined) {
  const page = document.documentElement;
  const before = page.getAttribute(attribute);
  const set = (to: string | null | undefined) =>
    to == null ? page.removeAttribute(attribute) : page.setAttribute(attribute, to);
  set(value);
  afterwards(() => set(before));
}

describe('the language of a card', () => {
  const cases: [lang: string, words: string][] = [
    ['en', steps.en],
    ['es', steps.es],
    ['es-MX', steps.es],
    ['ES', steps.es],
    ['ar', steps.ar],
    ['ar-EG', steps.ar],
    ['fr', steps.en],
    ['x-klingon', steps.en],
    ['!', steps.en],
  ];
  for (const [lang, written] of cases) {
    it(`has the words for lang="${lang}"`, async () => {
      const card = await cardFrom(`<section lang="${lang}">${markup}</section>`);
      expect(heading(card)).to.equal(written);
    });
  }

  it('is the page’s', async () => {
    declare('lang', 'ar');
    expect(heading(await cardFrom(markup))).to.equal(steps.ar);
  });

  it('is the visitor’s where none is declared', async () => {
    declare('lang', undefined);
    const expected = {en: steps.en, es: steps.es, ar: steps.ar}[navigator.language.slice(0, 2)];
    expect(heading(await cardFrom(markup))).to.equal(expected ?? steps.en);
  });

  it('is that of the nearest ancestor, the card itself first', async () => {
    const inner = await cardFrom(`<div lang="ar"><div lang="es">${markup}</div></div>`);
    expect(heading(inner)).to.equal(steps.es);
    const own = await cardOf(stretch, {lang: 'ar'});
    expect(heading(own)).to.equal(steps.ar);
  });

  it('is found out of shadow roots', async () => {
    const host = await fixture<HTMLElement>(html`<div lang="es"><p></p></div>`);
    const outer = host.firstElementChild?.attachShadow({mode: 'open'});
    const inner = document.createElement('div');
    outer?.append(inner);
    const card = document.createElement('exercise-card');
    card.exercise = stretch;
    inner.attachShadow({mode: 'closed'}).append(card);
    await card.updateComplete;
    expect(heading(card)).to.equal(steps.es);
  });

  it('is a label for every fact, and a word for those that it knows', async () => {
    const card = await cardOf(stretch, {lang: 'es'});
    expect(words(part(card, 'execution'))).to.equal('aislamiento');
    expect(words(part(card, 'force'))).to.equal('estiramiento');
    expect(words(part(card, 'level'))).to.equal('intermedio');
    expect(all(card, 'dt').map(words).join()).to.equal(
      'Músculos principales,También trabaja,Tipo de ejercicio,Tipo de fuerza,Material,Nivel',
    );
  });

  it('parts a list as it does', async () => {
    const card = await cardOf(stretch, {lang: 'ar'});
    expect(words(part(card, 'secondary'))).to.contain('، ');
  });
});

describe('a change of language', () => {
  it('is followed, on the card, an ancestor and the page', async () => {
    const card = await cardFrom(`<section>${markup}</section>`);
    card.lang = 'es';
    await until(() => heading(card), steps.es);
    card.removeAttribute('lang');
    await until(() => heading(card), steps.en);
    card.parentElement?.setAttribute('lang', 'ar');
    await until(() => heading(card), steps.ar);
    card.parentElement?.removeAttribute('lang');
    declare('lang', 'es');
    await until(() => heading(card), steps.es);
  });

  it('is followed inside of a shadow root', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const section = document.createElement('section');
    host.attachShadow({mode: 'open'}).append(section);
    const card = document.createElement('exercise-card');
    card.exercise = stretch;
    section.append(card);
    await card.updateComplete;
    section.lang = 'es';
    await until(() => heading(card), steps.es);
  });

  it('comes with a move', async () => {
    const card = await cardFrom(`<section><div lang="es">${markup}</div></section>`);
    card.closest('section')?.append(card);
    await card.updateComplete;
    expect(heading(card)).to.equal(steps.en);
  });

  it('does not reach a card that has gone, and does once it returns', async () => {
    const card = await cardOf(stretch);
    const parent = card.parentElement;
    card.remove();
    declare('lang', 'es');
    await pause(20);
    expect(heading(card)).to.equal(steps.en);
    parent?.append(card);
    await until(() => heading(card), steps.es);
  });
});

describe('the direction of a card', () => {
  const cases: [markup: string, expected: string][] = [
    [`<div>${markup}</div>`, 'ltr'],
    [`<div lang="ar">${markup}</div>`, 'rtl'],
    [`<div lang="es">${markup}</div>`, 'ltr'],
    [`<div dir="rtl">${markup}</div>`, 'rtl'],
    [`<div dir="ltr" lang="ar">${markup}</div>`, 'ltr'],
    [`<div dir="rtl" lang="en">${markup}</div>`, 'rtl'],
  ];
  for (const [page, expected] of cases) {
    it(`is ${expected} in ${page.replace(markup, '')}`, async () => {
      expect(direction(await cardFrom(page))).to.equal(expected);
    });
  }

  it('follows a change of dir or lang', async () => {
    const card = await cardFrom(`<div>${markup}</div>`);
    card.dir = 'rtl';
    await until(() => direction(card), 'rtl');
    card.dir = '';
    await until(() => direction(card), 'ltr');
    card.lang = 'ar';
    await until(() => direction(card), 'rtl');
  });

  it('leaves each text from outside its own', async () => {
    const card = await cardOf({name: 'A', steps: ['ارفع ساقك.', 'Lift it.']});
    const directions = all(card, '[part=step] p').map(each => getComputedStyle(each).direction);
    expect(directions).to.deep.equal(['rtl', 'ltr']);
  });
});

describe('an exercise with translations', () => {
  const cases = {de: 'Kniebeuge', 'de-AT': 'Kniebeuge', en: 'Squat', es: 'Sentadilla', ar: 'Squat'};
  for (const [lang, name] of Object.entries(cases)) {
    it(`is shown in the one for lang="${lang}"`, async () => {
      expect(nameOf(await cardOf(wger, {lang}))).to.equal(name);
    });
  }

  for (const [from, to] of [
    ['en', 'es'],
    ['fr', 'de'],
  ] as const) {
    it(`follows the language from ${from} to ${to}`, async () => {
      const card = await cardOf(wger, {lang: from});
      expect(nameOf(card)).to.equal('Squat');
      card.lang = to;
      await until(() => nameOf(card), cases[to]);
    });
  }
});

import {expect} from '@open-wc/testing';
import {frames, until} from '../helpers/card.js';
import {sendKeys} from '../helpers/commands.js';
import {moduleScript, openPage, type Page} from '../helpers/pages.js';
import {waitUntil} from '../helpers/wait-until.js';
import {
  elements,
  elementsIn,
  exercise,
  expectNoComplaint,
  expectWhole,
  press,
  untilWhole,
} from './whole.js';

const open = (body = '') => openPage({head: moduleScript, body});

const make = <K extends keyof HTMLElementTagNameMap>({document}: Page, tag: K) =>
  document.body.appendChild(document.createElement(tag));

describe('A hostile host: innerHTML', () => {
  it('leaves all elements whole, also where it is written again', async () => {
    const page = await open();
    for (let time = 0; time < 2; time++) {
      page.document.body.innerHTML = elements;
      await expectWhole(page);
      sessionStorage.clear();
    }
  });
});

describe('A hostile host: a shadow root', () => {
  it('leaves all elements whole; <stopwatch> is served there where it is slotted', async () => {
    const page = await open();
    const root = make(page, 'section').attachShadow({mode: 'open'});
    root.innerHTML = elements.replace(
      '<stopwatch></stopwatch>',
      '<stopwatch><stop-watch></stop-watch></stopwatch>',
    );
    await expectWhole(page, root);
  });
});

describe('A hostile host: a <template>', () => {
  it('leaves all elements asleep in it, and whole in each copy', async () => {
    const page = await open(`<template>${elements}</template>`);
    const template = page.document.querySelector('template');
    for (let copy = 0; copy < 2 && template; copy++) {
      const place = make(page, 'main');
      place.append(page.document.importNode(template.content, true));
      await expectWhole(page, place);
      sessionStorage.clear();
    }
    expect(template?.content.querySelector('exercise-card')?.shadowRoot).to.equal(null);
  });
});

describe('A hostile host: a <dialog> that opens later', () => {
  const openDialog = async () => {
    const page = await open(`<dialog style="inline-size: 600px">${elements}</dialog>`);
    const dialog = page.document.querySelector('dialog');
    if (!dialog) throw new Error('There is no dialog.');
    await page.customElements.whenDefined('exercise-card');
    dialog.showModal();
    return {page, dialog};
  };

  it('leaves all elements whole', async () => {
    const {page, dialog} = await openDialog();
    await expectWhole(page, dialog);
  });

  it('keeps what opens from it: Escape leaves the guide, and not the dialog', async () => {
    const {page, dialog} = await openDialog();
    await untilWhole(dialog);
    const {card} = elementsIn(dialog);
    press(card, '[part~=start]');
    const guide = () => card.shadowRoot?.querySelector('dialog');
    await waitUntil(() => guide()?.open, 'no guide');
    const box = guide()?.getBoundingClientRect();
    expect([box?.width, box?.height]).to.deep.equal([page.innerWidth, page.innerHeight]);
    expect(guide()?.textContent).to.contain(exercise.steps[0]);
    press(card, '[part~=next]');
    await until(() => guide()?.textContent.includes(exercise.steps[1] ?? ''), true);
    page.focus();
    await sendKeys({press: 'Escape'});
    await until(() => guide()?.open ?? false, false);
    expect(dialog.open, 'the page’s own dialog').to.be.true;
    expectNoComplaint(page);
  });
});

describe('A hostile host: elements that are moved', () => {
  it('leaves all elements whole, and time runs on', async () => {
    const page = await open(`<main>${elements}</main><aside></aside>`);
    await untilWhole(page.document);
    const {card, timer, watch} = elementsIn(page.document);
    press(card, '[part=tick]');
    press(timer, '[part~=start]');
    press(watch, '[part~=start]');
    watch.lap();
    const before = {left: timer.remaining, shown: watch.elapsed, laps: watch.laps};
    const [main, aside] = page.document.body.children;
    aside?.append(...(main?.childNodes ?? []));
    await frames();
    expect([timer.phase, timer.paused]).to.deep.equal(['prepare', false]);
    await waitUntil(() => timer.remaining < before.left && watch.elapsed > before.shown);
    expect(watch.laps).to.deep.equal(before.laps);
    expect(card.shadowRoot?.querySelector<HTMLInputElement>('[part=tick]')?.checked).to.be.true;
    card.shadowRoot?.querySelector<HTMLElement>('[part=tick]')?.click();
    timer.reset();
    watch.reset();
    await expectWhole(page);
  });
});

describe('A hostile host: elements that are cloned', () => {
  it('leaves the copies whole, those from before and those from after', async () => {
    const page = await open(`<main>${elements}</main>`);
    const main = page.document.querySelector('main');
    const early = main?.cloneNode(true) as HTMLElement;
    await untilWhole(page.document);
    const late = main?.cloneNode(true) as HTMLElement;
    for (const copy of [early, late]) {
      page.document.body.replaceChildren(copy);
      await expectWhole(page);
      expect(copy.querySelectorAll('stopwatch > stop-watch')).to.have.length(1);
      sessionStorage.clear();
    }
  });
});

describe('A hostile host: another document', () => {
  it('leaves the texts to be read, without styles, and throws nothing', async () => {
    const page = await open(elements);
    await untilWhole(page.document);
    const {card, timer, watch, max} = elementsIn(page.document);
    const frame = make(page, 'iframe');
    const there = frame.contentDocument;
    if (!there) throw new Error('There is no document.');
    timer.start();
    watch.start();
    for (const each of [card, timer, watch, max]) there.body.append(there.adoptNode(each));
    await frames();
    for (const step of card.shadowRoot?.querySelectorAll('[part=step]') ?? []) {
      expect(step.checkVisibility(), step.textContent).to.be.true;
    }
    expect(card.shadowRoot?.querySelector('[part=name]')?.textContent).to.contain(exercise.name);
    card.remove();
    page.document.body.append(card, timer, watch, max);
    await frames();
    expectNoComplaint(page);
  });
});

describe('A hostile host: user-select: none', () => {
  const body = `<main style="user-select: none; -webkit-user-select: none">${elements}</main>`;

  it('leaves all elements whole', async () => {
    await expectWhole(await open(body));
  });

  it('lets the visitor type', async () => {
    const page = await open(body);
    await untilWhole(page.document);
    const {max} = elementsIn(page.document);
    const field = max.shadowRoot?.querySelector('input');
    page.focus();
    field?.focus();
    field?.select();
    await sendKeys({type: '100'});
    expect(field?.value).to.equal('100');
  });
});

describe('A hostile host: pointer-events: none', () => {
  it('keeps what can be pressed from the pointer, and leaves it to the keyboard', async () => {
    const page = await open(`<main style="pointer-events: none">${elements}</main>`);
    await untilWhole(page.document);
    const {card, timer} = elementsIn(page.document);
    for (const each of [card, timer]) {
      const button = each.shadowRoot?.querySelector('[part~=start]') ?? each;
      expect(page.getComputedStyle(button).pointerEvents).to.equal('none');
    }
    page.focus();
    timer.focus();
    await sendKeys({press: 'Enter'});
    await until(() => timer.phase, 'prepare');
    expectNoComplaint(page);
  });
});

/** `<stopwatch>`, a name that HTML does not give to custom elements, however it comes into a page. */
import {expect} from '@open-wc/testing';
import type {StopWatch} from '../../src/elements/stop-watch/stop-watch.js';
import {until} from '../helpers/card.js';
import {FakeClock} from '../helpers/fake-clock.js';
import {addScript, classicScript, moduleScript, openPage, type Page} from '../helpers/pages.js';

type Literal = HTMLElement &
  Pick<StopWatch, 'elapsed' | 'laps' | 'label' | 'persist' | 'exercise' | 'clock'> &
  Record<'start' | 'pause' | 'lap' | 'reset', () => void>;

afterEach(() => localStorage.clear());

function literalIn(page: Page, selector = 'stopwatch'): Literal {
  const literal = page.document.querySelector<Literal>(selector);
  if (!literal) throw new Error(`There is no ${selector}.`);
  return literal;
}

const inside = (literal: Element) => literal.querySelectorAll<StopWatch>(':scope > stop-watch');

/** What a visitor sees of a part of it. */
const shown = (literal: Element, part: string) =>
  inside(literal)[0]?.shadowRoot?.querySelector(`[part~=${part}]`)?.textContent.trim();

/** Waits until it is a stopwatch. */
async function untilServed(literal: Element): Promise<void> {
  await until(() => shown(literal, 'time'), '00:00:00:00');
  expect(inside(literal)).to.have.length(1);
}

/** A page with this in it, and its `<stopwatch>` as soon as it is one. */
async function open(body: string) {
  const page = await openPage({head: moduleScript, body});
  const literal = literalIn(page);
  await untilServed(literal);
  return {page, literal};
}

/** The same, with a clock that stands until it is told. */
async function openTimed(body = '<stopwatch></stopwatch>') {
  const opened = await open(body);
  const clock = new FakeClock();
  opened.literal.clock = clock;
  return {...opened, clock};
}

const expectNoErrors = ({watched}: Page) => {
  expect(watched.errors).to.deep.equal([]);
};

describe('<stopwatch> becomes a stopwatch', () => {
  for (const kind of ['module', 'classic'] as const) {
    it(`in markup that is there before the ${kind} script`, async () => {
      const page = await openPage({body: '<stopwatch></stopwatch><p><stopwatch></stopwatch></p>'});
      await addScript(page, kind);
      for (const literal of page.document.querySelectorAll('stopwatch')) await untilServed(literal);
      expectNoErrors(page);
    });
  }

  it('in markup that comes after a classic script in the head', async () => {
    const page = await openPage({
      head: classicScript,
      body: '<stopwatch label="Run"></stopwatch><p><stopwatch>Soon.</stopwatch></p>',
    });
    for (const literal of page.document.querySelectorAll('stopwatch')) await untilServed(literal);
    expect(shown(literalIn(page), 'label')).to.equal('Run');
    expectNoErrors(page);
  });

  it('where the parser stops inside of it', async () => {
    // A script that is slow to come holds the parser up, and the stopwatch lives meanwhile.
    const slow = '<script src="/__test__/respond?delay=200&type=text/javascript&body=//"></script>';
    const page = await openPage({
      head: classicScript,
      body: `<stopwatch>Before. ${slow}<b>After.</b></stopwatch>`,
    });
    const literal = literalIn(page);
    await untilServed(literal);
    await until(() => literal.childNodes.length, 1);
    expect(page.document.querySelector('b')?.getClientRects()).to.have.length(0);
    expectNoErrors(page);
  });

  it('made by document.createElement, in the page and in what comes into it', async () => {
    const page = await openPage({head: moduleScript});
    const alone = page.document.createElement('stopwatch');
    const around = page.document.createElement('section');
    const within = around.appendChild(page.document.createElement('stopwatch'));
    page.document.body.append(alone, around);
    await untilServed(alone);
    await untilServed(within);
    expectNoErrors(page);
  });

  it('written by innerHTML', async () => {
    const page = await openPage({head: moduleScript});
    page.document.body.innerHTML = '<p><stopwatch label="Run"></stopwatch></p>';
    await untilServed(literalIn(page));
    expect(shown(literalIn(page), 'label')).to.equal('Run');
  });

  it('in the slot of somebody else’s shadow root', async () => {
    const page = await openPage({head: moduleScript});
    const host = page.document.createElement('div');
    host.attachShadow({mode: 'open'}).innerHTML = '<slot></slot>';
    host.innerHTML = '<stopwatch></stopwatch>';
    page.document.body.append(host);
    const literal = literalIn(page);
    await untilServed(literal);
    expect(inside(literal)[0]?.getClientRects()).not.to.have.length(0);
  });

  it('once, where the script is there twice', async () => {
    const page = await openPage({
      head: classicScript + moduleScript,
      body: '<stopwatch></stopwatch>',
    });
    await untilServed(literalIn(page));
    const later = page.document.body.appendChild(page.document.createElement('stopwatch'));
    await untilServed(later);
    expectNoErrors(page);
  });
});

describe('What is inside of <stopwatch>', () => {
  const standIn = '<stopwatch>Needs <b>JavaScript</b>.</stopwatch>';

  it('stands in for it until the script comes, and is not shown after', async () => {
    const page = await openPage({body: standIn});
    const literal = literalIn(page);
    const text = page.document.createRange();
    text.selectNodeContents(literal.firstChild ?? literal);
    const rectangles = () =>
      text.getClientRects().length + (literal.querySelector('b')?.getClientRects().length ?? 0);
    expect(rectangles()).to.equal(2);
    await addScript(page, 'module');
    await untilServed(literal);
    text.selectNodeContents(inside(literal)[0]?.firstChild ?? literal);
    expect(text.toString()).to.equal('Needs ');
    expect(rectangles()).to.equal(0);
    expectNoErrors(page);
  });

  it('is not shown either where it comes later', async () => {
    const {page, literal} = await open('<stopwatch></stopwatch>');
    literal.append(page.document.createElement('hr'), 'Later.');
    await until(() => literal.childNodes.length, 1);
    expect(literal.querySelector('hr')?.getClientRects()).to.have.length(0);
    await untilServed(literal);
  });
});

describe('<stopwatch> passes on', () => {
  it('its attributes', async () => {
    const {literal} = await open('<stopwatch label="Row" persist="rowing"></stopwatch>');
    const [inner] = inside(literal);
    expect([inner?.label, inner?.persist]).to.deep.equal(['Row', 'rowing']);
    expect([literal.label, literal.persist]).to.deep.equal(['Row', 'rowing']);
    expect(shown(literal, 'label')).to.equal('Row');
  });

  it('its attributes as they change', async () => {
    const {literal} = await open('<stopwatch></stopwatch>');
    literal.setAttribute('label', 'Row');
    await until(() => shown(literal, 'label'), 'Row');
    literal.setAttribute('label', 'Run');
    await until(() => shown(literal, 'label'), 'Run');
    literal.removeAttribute('label');
    await until(() => shown(literal, 'label'), undefined);
    literal.setAttribute('persist', 'rowing');
    await until(() => literal.persist, 'rowing');
  });

  it('its language', async () => {
    const {literal} = await open('<stopwatch></stopwatch>');
    const english = shown(literal, 'start');
    literal.lang = 'es';
    await until(() => shown(literal, 'start') === english, false);
  });

  it('its properties, both ways', async () => {
    const {literal, clock} = await openTimed();
    literal.label = 'Row';
    await until(() => shown(literal, 'label'), 'Row');
    literal.label = null;
    literal.exercise = {name: 'Plank'};
    await until(() => shown(literal, 'label'), 'Plank');
    expect([literal.elapsed, literal.laps]).to.deep.equal([0, []]);
    literal.start();
    clock.advance(1230);
    expect(literal.elapsed).to.equal(1230);
  });

  it('its methods', async () => {
    const {page, literal, clock} = await openTimed();
    literal.start();
    clock.advance(1000);
    literal.lap();
    clock.advance(500);
    literal.lap();
    literal.pause();
    clock.advance(9000);
    expect([literal.elapsed, literal.laps]).to.deep.equal([1500, [1000, 500]]);
    await until(() => shown(literal, 'time'), '00:00:01:50');
    literal.reset();
    expect([literal.elapsed, literal.laps]).to.deep.equal([0, []]);
    expectNoErrors(page);
  });

  it('its events, which come out of it', async () => {
    const {page, literal, clock} = await openTimed();
    const heard: string[] = [];
    const paths: string[] = [];
    for (const name of ['started', 'lapped', 'paused', 'reset']) {
      literal.addEventListener(`stopwatch-${name}`, () => heard.push(name));
      page.document.addEventListener(`stopwatch-${name}`, event => {
        const path = event.composedPath().slice(0, 3) as Element[];
        paths.push(path.map(({localName}) => localName).join(' < '));
      });
    }
    literal.start();
    clock.advance(1000);
    literal.lap();
    literal.pause();
    literal.reset();
    expect(heard).to.deep.equal(['started', 'lapped', 'paused', 'reset']);
    expect(new Set(paths)).to.deep.equal(new Set(['stop-watch < stopwatch < body']));
    expect(paths).to.have.length(4);
  });

  it('what was set on it before the script ran', async () => {
    const page = await openPage({body: '<stopwatch></stopwatch>'});
    const literal = literalIn(page);
    const clock = new FakeClock();
    Object.assign(literal, {clock, exercise: {name: 'Plank'}, persist: 'plank'});
    await addScript(page, 'module');
    await untilServed(literal);
    await until(() => shown(literal, 'label'), 'Plank');
    expect(inside(literal)[0]?.persist).to.equal('plank');
    literal.start();
    clock.advance(2000);
    expect(literal.elapsed).to.equal(2000);
    literal.label = 'Row';
    await until(() => shown(literal, 'label'), 'Row');
    expectNoErrors(page);
  });
});

describe('<stopwatch> in a page that changes', () => {
  it('runs on while it is away', async () => {
    const {page, literal, clock} = await openTimed();
    literal.start();
    clock.advance(1000);
    literal.remove();
    clock.advance(1000);
    expect(literal.elapsed).to.equal(2000);
    page.document.body.append(literal);
    clock.advance(1000);
    expect(literal.elapsed).to.equal(3000);
    expect(inside(literal)).to.have.length(1);
    literal.pause();
    await until(() => shown(literal, 'time'), '00:00:03:00');
    expectNoErrors(page);
  });

  it('takes, when it is put back, the attributes that it has by then', async () => {
    const {page, literal} = await open('<stopwatch label="Row"></stopwatch>');
    const place = page.document.createElement('section');
    page.document.body.append(place);
    place.append(literal);
    literal.setAttribute('label', 'Run');
    await until(() => shown(literal, 'label'), 'Run');
  });

  it('is cloned into one of its own, which stands at zero', async () => {
    const {page, literal, clock} = await openTimed('<stopwatch label="Row">Soon.</stopwatch>');
    literal.start();
    clock.advance(1000);
    const clone = literal.cloneNode(true) as Literal;
    page.document.body.append(clone);
    await untilServed(clone);
    expect(shown(clone, 'label')).to.equal('Row');
    expect([literal.elapsed, clone.elapsed]).to.deep.equal([1000, 0]);
    clone.label = 'Run';
    await until(() => shown(clone, 'label'), 'Run');
    expect(literal.label).to.equal('Row');
    expectNoErrors(page);
  });

  it('is cloned before it was served, and from a template', async () => {
    const page = await openPage({
      body: '<template><stopwatch label="Row"></stopwatch></template>',
    });
    const template = page.document.querySelector('template');
    await addScript(page, 'module');
    expect(template?.content.querySelectorAll('stop-watch')).to.have.length(0);
    for (let copies = 0; copies < 2 && template; copies++) {
      page.document.body.append(template.content.cloneNode(true));
    }
    const literals = page.document.querySelectorAll('stopwatch');
    expect(literals).to.have.length(2);
    for (const literal of literals) {
      await untilServed(literal);
      expect(shown(literal, 'label')).to.equal('Row');
    }
  });

  it('remembers what runs under the name that it was given', async () => {
    const first = await openTimed('<stopwatch persist="rowing"></stopwatch>');
    first.literal.start();
    first.clock.advance(1000);
    first.literal.pause();
    const again = await openPage({
      head: moduleScript,
      body: '<stopwatch persist="rowing"></stopwatch>',
    });
    await until(() => literalIn(again).elapsed, 1000);
    await until(() => shown(literalIn(again), 'time'), '00:00:01:00');
  });
});

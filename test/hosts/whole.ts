/** What every host has to leave whole: all four elements, to be seen, read and used. */
import {expect} from '@open-wc/testing';
import {frames} from '../helpers/card.js';
import {contrastOf} from '../helpers/contrast.js';
import {untilShown, type Page} from '../helpers/pages.js';
import {waitUntil} from '../helpers/wait-until.js';
import {all, one, uppermost} from './measure.js';

/** Has every section and asks nobody for anything. */
export const exercise = {
  name: 'Kettlebell squat',
  likes: 3,
  target: ['quadriceps', 'glutes'],
  equipment: ['kettlebell'],
  level: 'beginner',
  overview: 'Strengthens the legs & the “back”.',
  steps: ['Hold the kettlebell close.', 'Sit down for 30 seconds.', 'Stand up.'],
  tips: ['Keep breathing.'],
  mistakes: ['Letting the knees fall inwards.'],
  alternatives: ['Wall sit'],
};

export const json = JSON.stringify(exercise);

export const cardWithJson = `<exercise-card><script type="application/json">${json}</script></exercise-card>`;

/** All elements, as a page would write them; valid as HTML and as XML. */
export const elements = `${cardWithJson}
  <hold-timer seconds="30"></hold-timer>
  <stop-watch></stop-watch>
  <stopwatch></stopwatch>
  <one-rep-max weight="80" repetitions="5"></one-rep-max>`;

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

/** The elements in a page, or in a part of it. */
export function elementsIn(place: ParentNode) {
  const one = <K extends keyof HTMLElementTagNameMap>(tag: K, selector: string = tag) => {
    const found = place.querySelector<HTMLElementTagNameMap[K]>(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  };
  return {
    card: one('exercise-card'),
    timer: one('hold-timer'),
    watch: one('stop-watch'),
    literal: one('stop-watch', 'stopwatch > stop-watch'),
    max: one('one-rep-max'),
  };
}

const tags = 'exercise-card, hold-timer, stop-watch, one-rep-max';

/** The elements, and those in the card. */
const everyone = (place: ParentNode): Element[] =>
  [...place.querySelectorAll(tags)].flatMap(each => [each, ...all(each, tags)]);

/** Waits until all elements have rendered, those in the card among them, and the card is in view. */
export async function untilWhole(place: ParentNode): Promise<void> {
  const card = place.querySelector('exercise-card');
  // Out of view a card has neither timers nor a size of its own.
  const show = () => {
    card?.ownerDocument.defaultView?.frameElement?.scrollIntoView();
    card?.scrollIntoView({behavior: 'instant'});
  };
  const rendered = () => everyone(place).filter(each => all(each, '.surface').length);
  show();
  await waitUntil(() => rendered().length === 8, 'not all elements have rendered');
  await untilShown(elementsIn(place).card, exercise.name);
  show();
  await frames(3);
}

/** Fails where an element has no size, is hidden, or lies under something else. */
export function expectSeen(element: HTMLElement, what: string): void {
  const {width, height} = element.getBoundingClientRect();
  expect(Math.min(width, height), `size of ${what}`).to.be.above(0);
  expect(
    element.checkVisibility({visibilityProperty: true, opacityProperty: true}),
    `${what} is visible`,
  ).to.be.true;
  expect(element.contains(uppermost(element)), `${what} is not covered`).to.be.true;
}

/** Presses a button that can be seen, where a finger would meet it. */
export function press(element: Element, selector: string): void {
  const button = one(element, selector);
  expectSeen(button, selector);
  button.click();
}

/** Texts of each kind. */
const texts = (place: ParentNode) => {
  const {card, timer, watch, max} = elementsIn(place);
  return [
    ...[
      '[part=name]',
      '[part=label]',
      '[part~=value]',
      '[part=step] p',
      '[part=time]',
      '[part=item] p',
      '[part~=start] span',
      '[part~=print]',
    ].map(selector => one(card, selector)),
    ...['[part=preset]', '[part~=start] span', 'label span'].map(selector => one(timer, selector)),
    ...['[part=time]', '[part~=start] span'].map(selector => one(watch, selector)),
    ...['[part=given]', '[part=estimate]', 'td', 'caption'].map(selector => one(max, selector)),
  ];
};

/** Widths and heights that a host has no business to change. */
export function sizesIn(place: ParentNode): Record<string, number[]> {
  const {card, timer, watch, literal, max} = elementsIn(place);
  const measured: [Element, string[]][] = [
    [
      card,
      [
        '[part=card]',
        '[part=name]',
        '[part=step]',
        '[part=tick]',
        '[part~=start]',
        '[part=synopsis]',
        'hold-timer',
        'one-rep-max',
      ],
    ],
    [timer, ['[part=timer]', '[part=field]', '[part=preset]', '[part~=start]']],
    [watch, ['[part=stopwatch]', '[part=time]', '[part~=lap]']],
    [literal, ['[part=stopwatch]']],
    [max, ['[part=one-rep-max]', '[part~=weight]', '[part~=unit]', '[part=estimate]', 'table']],
  ];
  return Object.fromEntries(
    measured.flatMap(([element, selectors]) =>
      selectors.map(selector => {
        const {width, height} = one(element, selector).getBoundingClientRect();
        return [`${element.localName} ${selector}`, [width, height]];
      }),
    ),
  );
}

/** Fails where something is not as wide or as high as it is elsewhere, but for a pixel or so. */
export function expectSizes(
  place: ParentNode,
  expected: Record<string, number[]>,
  tolerance = 1.5,
): void {
  for (const [what, sizes] of Object.entries(sizesIn(place)))
    for (const [index, size] of sizes.entries())
      expect(size, `${index ? 'height' : 'width'} of ${what}`).to.be.closeTo(
        expected[what]?.[index] ?? 0,
        tolerance,
      );
}

/** Fails where a page complains, or has reason to. */
export function expectNoComplaint({watched}: Page): void {
  const {errors, warnings, violations} = watched;
  expect({errors, warnings, violations}).to.deep.equal({errors: [], warnings: [], violations: []});
}

/** Fails where the box of a step is not beside the middle of its first line. */
function expectLevel(step: HTMLElement): void {
  const middle = ({top, bottom}: DOMRect) => (top + bottom) / 2;
  const range = step.ownerDocument.createRange();
  range.selectNodeContents(step.querySelector('p') ?? step);
  const [line] = range.getClientRects();
  const box = step.querySelector('[part=tick]')?.getBoundingClientRect();
  expect(box && line && middle(box) - middle(line), 'height of a box').to.be.closeTo(0, 2);
}

/** Fails where a text of the exercise cannot be seen or read. */
export function expectReadable(place: ParentNode): void {
  const {card} = elementsIn(place);
  expectSeen(one(card, '[part=name]'), 'the name');
  expect(all(card, '[part=step]').map(step => step.textContent.trim())).to.deep.equal(
    exercise.steps,
  );
  for (const step of all(card, '[part=step] p')) expectSeen(step, step.textContent);
  for (const step of all(card, '[part=step]')) expectLevel(step);
  for (const value of all(card, 'dd'))
    expect(value.clientWidth, `width of ${value.textContent.trim()}`).to.be.above(80);
  for (const text of texts(place)) {
    expect(contrastOf(text), `contrast of “${text.textContent.trim()}”`).to.be.at.least(4.5);
  }
  const size = (element: Element) => parseFloat(getComputedStyle(element).fontSize);
  const around = size(card);
  expect(size(one(card, '[part=step] p')), 'size of a step').to.equal(around);
  expect(size(one(card, '[part=name]')) / around, 'size of the name').to.be.within(1.5, 2.5);
  const font = (element: Element) => getComputedStyle(element).fontFamily;
  expect(font(one(card, '[part~=start]')), 'font').to.equal(font(card));
}

/** Fails where something reaches out of its place, or a button is too small for a finger. */
export function expectRoom(place: ParentNode, page: Page): void {
  const {scrollingElement} = page.document;
  expect(scrollingElement?.scrollWidth, 'width of the page').to.be.at.most(page.innerWidth);
  for (const element of everyone(place)) {
    const surface = one(element, '.surface');
    const {localName} = element;
    expect(surface.scrollWidth, `width in ${localName}`).to.be.at.most(surface.clientWidth);
    expect(surface.clientWidth, `width of ${localName}`).to.be.at.least(100);
    for (const field of all(element, '[part~=field]')) {
      const figure = parseFloat(getComputedStyle(field).fontSize);
      expect(field.clientWidth, `width of a field of ${localName}`).to.be.at.least(1.5 * figure);
    }
    for (const button of all(element, 'button, [part=tick]')) {
      const {width, height} = button.getBoundingClientRect();
      const what = `${localName} ${button.getAttribute('part') ?? ''}`;
      expect(Math.min(width, height), `size of ${what}`).to.be.at.least(43.9);
    }
  }
}

/** Uses each of the elements as a visitor would. */
export async function expectUsable(place: ParentNode): Promise<void> {
  const {card, timer, watch, literal, max} = elementsIn(place);
  press(card, '[part=tick]');
  await card.updateComplete;
  expect(one(card, '[part~=start]').textContent).to.contain('2');
  press(timer, '[part~=start]');
  expect(timer.phase).to.equal('prepare');
  await timer.updateComplete;
  expectSeen(one(timer, '[part=time]'), 'the time');
  for (const each of [watch, literal]) {
    press(each, '[part~=start]');
    await waitUntil(() => each.elapsed > 0, 'the stopwatch stands');
  }
  expect(one(max, '[part=estimate]').textContent).to.contain('90');
  timer.reset();
  for (const each of [watch, literal]) each.reset();
}

/** All of it. */
export async function expectWhole(page: Page, place: ParentNode = page.document): Promise<void> {
  await untilWhole(place);
  expectReadable(place);
  expectRoom(place, page);
  await expectUsable(place);
  expectNoComplaint(page);
}

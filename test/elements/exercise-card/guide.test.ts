import {expect} from '@open-wc/testing';
import {HoldTimer} from '../../../src/elements/hold-timer/hold-timer.js';
import {expectAccessible} from '../../helpers/accessibility.js';
import {
  all,
  button,
  isSame,
  one,
  part,
  parts,
  stub,
  until,
  words,
  type ExerciseCard,
} from '../../helpers/card.js';
import {coached, settle} from '../../helpers/coached.js';
import {a11ySnapshot, sendKeys, sendMouse, setViewport} from '../../helpers/commands.js';

const steps = [
  'Lie on your back.',
  'Raise one leg and hold for 20 seconds, then switch sides.',
  'Rest for 30 seconds.',
  'Stand up.',
];
const exercise = {id: 'leg-raise', name: 'Leg raise', steps};

const dialogs = (card: ExerciseCard) =>
  all(card, 'dialog').filter(each => each instanceof HTMLDialogElement);
const place = (card: ExerciseCard) => words(parts(card, 'place')[0]);
const shown = (card: ExerciseCard) => words(all(card, '[part=now] p')[0]);
const ticked = (card: ExerciseCard) =>
  parts(card, 'tick').map(box => box instanceof HTMLInputElement && box.checked);
const guideTimer = (card: ExerciseCard) => one(card, 'dialog hold-timer', HoldTimer);

/** A card that guides, at this step. */
async function guiding(at = 0, given: object = exercise, attributes = {}) {
  const {card, pass, timer} = await coached(given, attributes);
  part(card, 'start').click();
  await until(() => dialogs(card).some(({open}) => open), true);
  for (let step = 0; step < at; step++) await press(card, 'Next');
  return {card, pass, timer};
}

async function press(card: ExerciseCard, name: string) {
  button(card, name).click();
  await settle(card);
}

describe('guided mode', () => {
  it('shows one step at a time, and where it stands', async () => {
    const {card} = await guiding();
    expect([place(card), shown(card)]).to.deep.equal(['Step 1 of 4', steps[0]]);
    await press(card, 'Next');
    expect([place(card), shown(card)]).to.deep.equal(['Step 2 of 4', steps[1]]);
    await press(card, 'Back');
    expect([place(card), shown(card)]).to.deep.equal(['Step 1 of 4', steps[0]]);
  });

  it('does not go back from the first step', async () => {
    const {card} = await guiding();
    expect(button(card, 'Back').ariaDisabled).to.equal('true');
    await press(card, 'Back');
    expect(shown(card)).to.equal(steps[0]);
  });

  it('ends with a word, from which one can go back, begin again or leave', async () => {
    const {card} = await guiding(4);
    expect([place(card), shown(card)]).to.deep.equal(['', 'That was it. Well done!']);
    await press(card, 'Back');
    expect(shown(card)).to.equal(steps[3]);
    await press(card, 'Next');
    part(card, 'next').click();
    await until(() => dialogs(card).length, 0);
  });

  it('ticks off the steps that are left forwards, and begins at the first that is not', async () => {
    const {card} = await guiding(2);
    await press(card, 'Back');
    expect(ticked(card)).to.deep.equal([true, true, false, false]);
    await press(card, 'Leave');
    await until(() => dialogs(card).length, 0);
    expect(words(part(card, 'start'))).to.equal('Go on with step 3');
    part(card, 'start').click();
    await until(() => shown(card), steps[2]);
  });

  it('begins at the beginning once all is done', async () => {
    const {card} = await guiding(4);
    part(card, 'next').click();
    await until(() => dialogs(card).length, 0);
    expect(words(part(card, 'start'))).to.equal('Start step by step');
    part(card, 'start').click();
    await until(() => shown(card), steps[0]);
  });

  it('reads from two metres: the fewer the words, the larger', async () => {
    await setViewport({width: 390, height: 844});
    const sizes: number[] = [];
    for (const length of [40, 120, 200, 400]) {
      const step = 'word '.repeat(length / 5).trim();
      const {card} = await guiding(0, {name: 'Squat', steps: [step]});
      sizes.push(parseFloat(getComputedStyle(one(card, '[part=now] p')).fontSize));
      const {scrollHeight, clientHeight} = one(card, '.stand');
      expect(scrollHeight, `${length} characters in ${innerWidth} px`).to.be.at.most(clientHeight);
      await press(card, 'Leave');
    }
    expect(sizes).to.deep.equal([...sizes].sort((one, other) => other - one));
    expect(sizes[0]).to.be.at.least(44);
    expect(sizes[3]).to.be.at.least(20);
    await setViewport({width: 800, height: 600});
  });

  it('keeps what it says when the card changes its language, and closes when the exercise changes', async () => {
    const {card} = await guiding(1);
    card.lang = 'es';
    await until(() => place(card), 'Paso 2 de 4');
    expect(shown(card)).to.equal(steps[1]);
    card.exercise = {name: 'Squat', steps: ['Sit.']};
    await until(() => dialogs(card).length, 0);
  });

  it('is gone when the card leaves the page, and the card works when it is back', async () => {
    const {card} = await guiding(1);
    const {parentElement} = card;
    card.remove();
    parentElement?.append(card);
    await until(() => dialogs(card).length, 0);
    part(card, 'start').click();
    await until(() => shown(card), steps[1]);
  });

  it('is not offered where there are no steps', async () => {
    const {card} = await coached({name: 'Plank'});
    expect(parts(card, 'start').length).to.equal(0);
  });

  it('pauses what the timer of the card was doing', async () => {
    const {card, timer} = await coached(exercise);
    timer.start();
    part(card, 'start').click();
    await settle(card);
    expect(timer.paused).to.equal(true);
  });
});

describe('a step that holds', () => {
  it('runs its timer, whose end brings the next step', async () => {
    const {card, pass} = await guiding(1);
    expect([guideTimer(card).phase, guideTimer(card).paused]).to.deep.equal(['prepare', false]);
    await pass(10);
    expect([guideTimer(card).phase, guideTimer(card).remaining]).to.deep.equal(['hold', 20_000]);
    await pass(20 + 5 + 19);
    expect(shown(card)).to.equal(steps[1]);
    await pass(1);
    expect(shown(card)).to.equal(steps[2]);
  });

  it('may be a rest, by its name and without time to get ready', async () => {
    const {card, pass} = await guiding(2);
    expect(guideTimer(card).remaining).to.equal(30_000);
    expect(words(parts(guideTimer(card), 'phase')[0])).to.equal('Rest');
    await pass(30);
    expect(shown(card)).to.equal(steps[3]);
    expect(all(card, 'dialog hold-timer').length).to.equal(0);
  });

  it('starts anew when it is come back to', async () => {
    const {card, pass} = await guiding(1);
    await pass(12);
    await press(card, 'Next');
    await press(card, 'Back');
    expect([guideTimer(card).phase, guideTimer(card).remaining]).to.deep.equal(['prepare', 10_000]);
  });

  it('can be paused, and skipped', async () => {
    const {card, pass} = await guiding(1);
    await pass(12);
    button(guideTimer(card), 'Pause').click();
    await pass(1000);
    expect([shown(card), guideTimer(card).remaining]).to.deep.equal([steps[1], 18_000]);
    await press(card, 'Next');
    expect(shown(card)).to.equal(steps[2]);
  });

  for (const [width, height] of [
    [320, 568],
    [390, 844],
    [844, 390],
    [1000, 600],
    [1200, 800],
  ] as const) {
    it(`keeps its timer in sight on ${width} × ${height}, however long it is`, async () => {
      await setViewport({width, height});
      const long = `${'Breathe evenly and keep the hips low. '.repeat(40)}Hold for 20 seconds.`;
      const {card} = await guiding(1, {...exercise, steps: ['Lie down.', long, 'Stand up.']});
      const timer = guideTimer(card);
      expect(timer.phase).to.equal('prepare');
      const {top} = button(card, 'Next').getBoundingClientRect();
      for (const name of ['dial', 'start', 'skip']) {
        const box = part(timer, name).getBoundingClientRect();
        expect(
          [box.left >= 0, box.right <= width, box.top >= 0, box.bottom <= top],
          name,
        ).not.to.contain(false);
      }
      const now = part(card, 'now');
      expect(now.scrollHeight).to.be.greaterThan(now.clientHeight);
      expect(now.clientHeight).to.be.at.least(60);
      now.scrollTop = 1000;
      await press(card, 'Back');
      await press(card, 'Next');
      expect(now.scrollTop, 'is read from its beginning').to.equal(0);
      await setViewport({width: 800, height: 600});
    });
  }

  it('is large on a phone that lies on its side, and all in its dial with it', async () => {
    await setViewport({width: 844, height: 390});
    const {card} = await guiding(1);
    const {offsetWidth} = part(guideTimer(card), 'dial');
    expect(offsetWidth).to.be.at.least(390 / 2);
    for (const name of ['phase', 'side']) {
      const {fontSize} = getComputedStyle(part(guideTimer(card), name));
      expect(parseFloat(fontSize), name).to.be.at.least(offsetWidth * 0.09 - 0.1);
    }
    await setViewport({width: 800, height: 600});
  });

  it('is not turned by a touch of its timer', async () => {
    const {card, pass} = await guiding(1);
    await pass(12);
    for (const name of ['dial', 'time', 'next']) part(guideTimer(card), name).click();
    await settle(card);
    expect([shown(card), guideTimer(card).remaining]).to.deep.equal([steps[1], 18_000]);
  });

  it('has no timer where the card has none', async () => {
    const {card} = await coached(exercise);
    card.noTimers = true;
    await card.updateComplete;
    part(card, 'start').click();
    await until(() => shown(card), steps[0]);
    await press(card, 'Next');
    expect(all(card, 'hold-timer').length).to.equal(0);
  });
});

describe('the screen', () => {
  it('stays on for as long as the steps are shown', async () => {
    let held = 0;
    const sentinel = {
      release: () => {
        held--;
        return Promise.resolve();
      },
    };
    stub(navigator, 'wakeLock', {
      request: () => {
        held++;
        return Promise.resolve(sentinel);
      },
    } as never);
    const {card} = await guiding();
    await until(() => held, 1);
    await press(card, 'Leave');
    await until(() => held, 0);
  });
});

describe('a whole session', () => {
  it('by keyboard alone', async () => {
    const {card, pass} = await coached(exercise);
    const start = part(card, 'start');
    start.focus();
    await sendKeys({press: 'Enter'});
    await until(() => shown(card), steps[0]);
    // The words have the focus, to be read out.
    await until(() => card.shadowRoot?.activeElement?.getAttribute('part'), 'now');
    await sendKeys({press: 'ArrowRight'});
    await until(() => shown(card), steps[1]);
    await sendKeys({press: 'ArrowLeft'});
    await until(() => shown(card), steps[0]);
    await sendKeys({press: 'ArrowRight'});
    await until(() => all(card, 'dialog hold-timer').length, 1);
    await settle(card);
    await pass(10 + 20 + 5 + 20);
    await until(() => shown(card), steps[2]);
    await sendKeys({press: 'ArrowRight'});
    await until(() => shown(card), steps[3]);
    await sendKeys({press: 'ArrowRight'});
    await until(() => shown(card), 'That was it. Well done!');
    await sendKeys({press: 'Escape'});
    await until(() => dialogs(card).length, 0);
    isSame(card.shadowRoot?.activeElement, start);
  });

  it('by keyboard on its buttons, with the focus in the timer', async () => {
    const {card} = await guiding(1);
    const timer = guideTimer(card);
    timer.focus();
    await sendKeys({press: 'ArrowRight'});
    await until(() => shown(card), steps[2]);
    button(card, 'Back').focus();
    await sendKeys({press: 'Enter'});
    await until(() => shown(card), steps[1]);
    button(card, 'Next').focus();
    await sendKeys({press: 'Space'});
    await until(() => shown(card), steps[2]);
    isSame(card.shadowRoot?.activeElement, button(card, 'Next'));
    guideTimer(card).focus();
    await sendKeys({press: 'Escape'});
    await until(() => dialogs(card).length, 0);
  });

  it('by keyboard also once the timer that had the focus has gone', async () => {
    const {card, pass} = await guiding(1);
    guideTimer(card).focus();
    await pass(10 + 20 + 5 + 20);
    await until(() => shown(card), steps[2]);
    guideTimer(card).focus();
    await pass(30);
    await until(() => shown(card), steps[3]);
    isSame(card.shadowRoot?.activeElement, part(card, 'now'));
    await sendKeys({press: 'ArrowLeft'});
    await until(() => shown(card), steps[2]);
  });

  it('by taps: at the beginning of the line back, anywhere else on', async () => {
    const {card, pass} = await guiding();
    const tap = (x: number) =>
      sendMouse({
        type: 'click',
        position: [Math.round(innerWidth * x), Math.round(innerHeight / 2)],
      });
    await tap(0.7);
    await until(() => shown(card), steps[1]);
    await tap(0.05);
    await until(() => shown(card), steps[0]);
    await tap(0.4);
    await until(() => all(card, 'dialog hold-timer').length, 1);
    await settle(card);
    await pass(10 + 20 + 5 + 20);
    await until(() => shown(card), steps[2]);
    await press(card, 'Next');
    await press(card, 'Next');
    expect(shown(card)).to.equal('That was it. Well done!');
    part(card, 'next').click();
    await until(() => dialogs(card).length, 0);
  });

  it('by taps and arrows from right to left, the other way round', async () => {
    const {card} = await guiding(0, exercise, {lang: 'ar'});
    const y = Math.round(innerHeight / 2);
    await sendMouse({type: 'click', position: [Math.round(innerWidth * 0.3), y]});
    await until(() => shown(card), steps[1]);
    await sendKeys({press: 'ArrowRight'});
    await until(() => shown(card), steps[0]);
    await sendKeys({press: 'ArrowLeft'});
    await until(() => shown(card), steps[1]);
  });

  it('by the accessible tree', async function () {
    const {card} = await guiding(1);
    const now = part(card, 'now');
    expect([now.ariaLive, now.ariaAtomic]).to.deep.equal(['polite', 'true']);
    expect(words(now)).to.equal(`Step 2 of 4 ${steps[1] ?? ''}`);
    expect(one(card, 'dialog').ariaLabel).to.equal('Leg raise');
    const tree = await a11ySnapshot();
    if (!tree) return;
    const dialog = JSON.stringify(tree);
    for (const name of ['Leg raise', 'Step 2 of 4', 'Back', 'Next', 'Leave', 'Pause', 'Get ready'])
      expect(dialog).to.contain(name);
  });
});

describe('leaving', () => {
  it('puts the reader where they were', async () => {
    const {card} = await coached({...exercise, tips: Array.from({length: 50}, String)});
    const start = part(card, 'start');
    start.scrollIntoView();
    const {scrollY} = window;
    start.click();
    await until(() => dialogs(card).some(({open}) => open), true);
    await press(card, 'Next');
    await press(card, 'Leave');
    await until(() => dialogs(card).length, 0);
    isSame(card.shadowRoot?.activeElement, start);
    expect(window.scrollY).to.equal(scrollY);
  });
});

describe('accessibility', () => {
  for (const colorScheme of ['light', 'dark']) {
    for (const at of [0, 1, 4]) {
      it(`at step ${at + 1} in ${colorScheme} colours`, async () => {
        // With room for all of it: what is cut off is of no known contrast.
        await setViewport({width: 1000, height: 800});
        document.documentElement.style.colorScheme = colorScheme;
        document.documentElement.style.background = 'Canvas';
        document.documentElement.style.color = 'CanvasText';
        const {card} = await guiding(at);
        // The ring runs around the time, not beneath it.
        for (const timer of all(card, 'hold-timer'))
          timer.shadowRoot?.querySelectorAll('svg').forEach(ring => ring.remove());
        await expectAccessible(card);
        document.documentElement.removeAttribute('style');
        await setViewport({width: 800, height: 600});
      });
    }
  }

  for (const [width, height] of [
    [320, 568],
    [844, 390],
  ] as const) {
    it(`fits into ${width} × ${height}`, async () => {
      await setViewport({width, height});
      const {card} = await guiding(1);
      const {right, bottom} = button(card, 'Next').getBoundingClientRect();
      expect(right).to.be.at.most(innerWidth);
      expect(bottom).to.be.at.most(innerHeight);
      expect(one(card, 'dialog').scrollWidth).to.be.at.most(innerWidth);
      for (const control of all(card, 'dialog button'))
        expect(control.offsetHeight).to.be.at.least(44);
      await setViewport({width: 800, height: 600});
    });
  }
});

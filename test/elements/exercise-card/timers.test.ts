import {expect} from '@open-wc/testing';
import {HoldTimer} from '../../../src/elements/hold-timer/hold-timer.js';
import {StopWatch} from '../../../src/elements/stop-watch/stop-watch.js';
import {OneRepMax} from '../../../src/elements/one-rep-max/one-rep-max.js';
import {
  all,
  cardOf,
  frames,
  heard,
  isSame,
  one,
  part,
  parts,
  until,
  words,
  type ExerciseCard,
} from '../../helpers/card.js';
import {coached, settle} from '../../helpers/coached.js';
import {sendKeys} from '../../helpers/commands.js';
import {plank, stretch} from '../../helpers/fixtures.js';

const sidesOf = (timer: HoldTimer) => words(parts(timer, 'plan')[0]);
const presetsOf = (timer: HoldTimer) => parts(timer, 'preset').map(words);
const time = (card: ExerciseCard, text: string) => {
  const found = parts(card, 'time').find(each => words(each) === text);
  if (!found) throw new Error(`There is no time “${text}”.`);
  return found;
};

describe('the timer section', () => {
  it('has the timer and the stopwatch', async () => {
    const {card} = await coached(plank);
    expect(words(one(card, '[part~=timer] [part=heading]'))).to.equal('Timer');
    expect(all(card, '.timers > *').map(({localName}) => localName)).to.deep.equal([
      'hold-timer',
      'stop-watch',
    ]);
  });

  it('has the plan of the exercise', async () => {
    const {timer} = await coached({...plank, hold: {seconds: 40, sides: 2, sets: 3, rest: 10}});
    expect(timer.remaining).to.equal(40_000);
    expect(sidesOf(timer)).to.equal('Both sides · 3 sets · 10 sec rest');
  });

  it('has the plan that the prose names, both ends of a range to choose from', async () => {
    const {timer} = await coached(stretch);
    expect(timer.remaining).to.equal(30_000);
    expect(presetsOf(timer)).to.deep.equal(['30 sec', '1 min']);
    expect(sidesOf(timer)).to.equal('Both sides');
  });

  it('is a plain countdown where there is no plan', async () => {
    const {timer} = await coached(plank);
    expect(timer.remaining).to.equal(30_000);
    expect(presetsOf(timer)).to.deep.equal(['15 sec', '30 sec', '45 sec', '1 min']);
    expect(sidesOf(timer)).to.equal('');
  });

  it('has the plan of what is shown now', async () => {
    const {card} = await coached(stretch);
    card.exercise = {...plank, hold: {seconds: 20}};
    await settle(card);
    expect(one(card, 'hold-timer', HoldTimer).remaining).to.equal(20_000);
  });

  it('keeps a time that the visitor has chosen when the card changes', async () => {
    const {card, timer} = await coached({...stretch, likes: 1});
    parts(timer, 'preset')[1]?.click();
    part(card, 'likes').click();
    await settle(card);
    expect(timer.remaining).to.equal(60_000);
  });

  it('goes on after a reload, with what was tapped', async () => {
    const {card, pass} = await coached({...plank, tips: ['Begin with 20 seconds.']});
    time(card, '20 seconds').click();
    await settle(card);
    one(card, 'stop-watch', StopWatch).start();
    await pass(8);
    const {parentElement} = card;
    card.remove();
    const again = document.createElement('exercise-card');
    again.exercise = plank;
    parentElement?.append(again);
    await again.updateComplete;
    again.scrollIntoView();
    await until(() => all(again, '.timers > *').length, 2);
    const timer = one(again, 'hold-timer', HoldTimer);
    expect([timer.phase, timer.remaining]).to.deep.equal(['hold', 17_000]);
    expect(one(again, 'stop-watch', StopWatch).elapsed).to.equal(8000);
  });

  it('comes as the card comes into view', async () => {
    // Those in view at once are the first of the page.
    await cardOf(plank);
    await cardOf(plank);
    const card = document.createElement('exercise-card');
    card.exercise = plank;
    const far = document.createElement('div');
    far.style.paddingTop = '300vh';
    far.append(card);
    document.body.append(far);
    await card.updateComplete;
    await frames();
    expect(all(card, '.timers').length).to.equal(1);
    expect(all(card, '.timers > *').length).to.equal(0);
    card.scrollIntoView();
    await until(() => all(card, '.timers > *').length, 2);
    far.remove();
  });
});

describe('the one-rep max', () => {
  it('is there for a weight, with the exercise', async () => {
    const {card} = await coached({...plank, equipment: ['Olympic Barbell']});
    expect(one(card, 'one-rep-max', OneRepMax).exercise).to.include({name: 'Plank'});
  });

  it('is not there for anything else', async () => {
    for (const equipment of [undefined, ['bodyweight'], ['pull-up bar', 'mat']]) {
      const {card} = await coached({...plank, equipment});
      expect(all(card, 'one-rep-max, [part~=one-rep-max]').length).to.equal(0);
    }
  });
});

describe('no-timers', () => {
  it('leaves out timers, calculator and the buttons in the text', async () => {
    const card = await cardOf({...stretch, equipment: ['barbell']}, {'no-timers': ''});
    await frames();
    expect(all(card, 'hold-timer, stop-watch, one-rep-max, [part=time]').length).to.equal(0);
    expect(parts(card, 'timer').length).to.equal(0);
  });

  it('can be set and taken away', async () => {
    const {card} = await coached(stretch);
    card.noTimers = true;
    await card.updateComplete;
    expect(all(card, 'hold-timer, stop-watch, [part=time]').length).to.equal(0);
    card.noTimers = false;
    await card.updateComplete;
    expect(all(card, 'hold-timer, stop-watch, [part=time]').length).to.equal(3);
  });

  it('is meant as well by sections without a timer', async () => {
    const card = await cardOf(stretch, {sections: 'steps'});
    await frames();
    expect(all(card, 'hold-timer, stop-watch, [part=time]').length).to.equal(0);
  });
});

describe('a time in the text', () => {
  const steps = ['Sit down.', 'Hold for 30 to 60 seconds, then switch sides.', 'Rest 90 seconds.'];
  const timed = {
    name: 'Stretch',
    overview: 'Takes about five minutes.',
    steps,
    tips: ['Begin with 20 seconds.'],
  };

  it('is a button in steps, tips and overview, and in nothing else', async () => {
    const {card} = await coached({
      ...timed,
      mistakes: ['Holding for 5 seconds only.'],
      variations: [{name: 'Short', description: 'Only 10 seconds.'}],
    });
    const within = (section: string) => all(card, `[part~=${section}] [part=time]`).map(words);
    expect(within('overview')).to.deep.equal(['five minutes']);
    expect(within('steps')).to.deep.equal(['30 to 60 seconds', '90 seconds']);
    expect(within('tips')).to.deep.equal(['20 seconds']);
    expect(parts(card, 'time').map(each => [each.role, each.tabIndex])).to.deep.equal(
      Array(6).fill(['button', 0]),
    );
  });

  it('says what it does, its own words included', async () => {
    const {card} = await coached(timed);
    expect(time(card, '90 seconds').ariaLabel).to.equal('Start the timer: 90 seconds');
    card.lang = 'es';
    await until(() => time(card, '90 seconds').ariaLabel, 'Iniciar el temporizador: 90 seconds');
  });

  it('leaves the text as it was, to be read, selected and copied', async () => {
    const {card} = await coached(timed);
    expect(parts(card, 'step').map(words)).to.deep.equal(steps);
    const [, step] = all(card, '[part=step] p');
    const range = document.createRange();
    if (step) range.selectNodeContents(step);
    expect(range.toString()).to.equal(steps[1]);
    expect(getComputedStyle(time(card, '90 seconds')).userSelect).to.not.equal('none');
  });

  it('starts the timer with that time, and the sides that the text speaks of', async () => {
    const {card, timer, pass} = await coached(timed);
    time(card, '30 to 60 seconds').click();
    await settle(card);
    expect([timer.phase, timer.paused]).to.deep.equal(['prepare', false]);
    await pass(5);
    expect([timer.phase, timer.remaining]).to.deep.equal(['hold', 30_000]);
    await pass(30);
    expect(timer.phase).to.equal('switch');
  });

  it('knows that a rest has no sides, and is no hold', async () => {
    const {card, timer, pass} = await coached(timed);
    time(card, '90 seconds').click();
    await settle(card);
    expect([timer.phase, timer.remaining]).to.deep.equal(['hold', 90_000]);
    expect(words(parts(timer, 'phase')[0])).to.equal('Rest');
    await pass(90);
    expect(timer.phase).to.equal('done');
  });

  it('is the whole plan where it is the time of the plan', async () => {
    const {card, timer} = await coached({...timed, hold: {seconds: [30, 60], sides: 2, sets: 2}});
    time(card, '30 to 60 seconds').click();
    await settle(card);
    expect(words(parts(timer, 'side')[0])).to.equal('Left side · set 1 of 2');
  });

  it('takes the place of what the timer was doing', async () => {
    const {card, timer} = await coached(timed);
    timer.start();
    time(card, '20 seconds').click();
    await settle(card);
    timer.skip();
    expect(timer.remaining).to.equal(20_000);
    time(card, 'five minutes').click();
    await settle(card);
    timer.skip();
    expect(timer.remaining).to.equal(300_000);
  });

  for (const key of ['Enter', 'Space']) {
    it(`is pressed by ${key}`, async () => {
      const {card, timer} = await coached(timed);
      time(card, '20 seconds').focus();
      await sendKeys({press: key});
      await until(() => timer.phase, 'prepare');
    });
  }

  it('does nothing for other keys, which the page may want', async () => {
    const {card, timer} = await coached(timed);
    time(card, '20 seconds').focus();
    await sendKeys({press: 'a'});
    await settle(card);
    expect(timer.phase).to.equal('idle');
  });

  it('takes the reader to the timer, and back to the step at the end', async () => {
    const long = {
      ...timed,
      steps: [...steps, ...Array.from({length: 60}, (_, index) => `Breathe ${index}.`)],
    };
    const {card, timer, pass} = await coached(long);
    const opener = time(card, '90 seconds');
    opener.scrollIntoView();
    const {top} = opener.getBoundingClientRect();
    opener.click();
    await settle(card);
    await until(() => card.shadowRoot?.activeElement?.localName, 'hold-timer');
    const {y, bottom} = timer.getBoundingClientRect();
    expect(y).to.be.lessThan(innerHeight);
    expect(bottom).to.be.greaterThan(0);
    await pass(90);
    isSame(card.shadowRoot?.activeElement, opener);
    expect(opener.getBoundingClientRect().top).to.be.closeTo(top, 1);
  });

  it('does not take back a reader who has gone elsewhere', async () => {
    const {card, pass} = await coached({...timed, likes: 1});
    time(card, '90 seconds').click();
    await settle(card);
    part(card, 'likes').focus();
    await pass(90);
    isSame(card.shadowRoot?.activeElement, part(card, 'likes'));
  });

  it('does not take back anybody from a timer that they started themselves', async () => {
    const {card, timer, pass} = await coached(timed);
    time(card, '90 seconds').click();
    await settle(card);
    await pass(90);
    timer.focus();
    timer.start();
    await pass(90);
    isSame(card.shadowRoot?.activeElement, timer);
  });

  it('lets the page hear of the hold', async () => {
    const {card, pass} = await coached(timed);
    const events = heard('hold-completed');
    time(card, '20 seconds').click();
    await settle(card);
    await pass(100);
    expect(events.map(({held}) => held)).to.deep.equal([40_000]);
  });
});

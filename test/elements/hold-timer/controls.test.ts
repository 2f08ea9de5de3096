import {expect} from '@open-wc/testing';
import {
  afterwards,
  all,
  button,
  clipboardEvent,
  frames,
  isSame,
  one,
  part,
  parts,
  stub,
  until,
  words,
} from '../../helpers/card.js';
import {sendKeys} from '../../helpers/commands.js';
import {fakeWindows} from '../../helpers/small-window.js';
import {said, timerWith, type HoldTimer} from '../../helpers/timers.js';

const fieldsOf = (timer: HoldTimer) => parts(timer, 'field') as HTMLInputElement[];
const valuesOf = (timer: HoldTimer) => fieldsOf(timer).map(({value}) => value);
const names = (timer: HoldTimer) => all(timer, 'button').map(words);
const focused = (timer: HoldTimer) => words(timer.shadowRoot?.activeElement ?? undefined);

async function type(timer: HoldTimer, index: number, text: string) {
  const field = fieldsOf(timer)[index];
  field?.focus();
  field?.select();
  await sendKeys({type: text});
}

describe('the fields of a timer', () => {
  it('show hours, minutes and seconds', async () => {
    const {timer} = await timerWith({seconds: '1:02:03'});
    expect(valuesOf(timer)).to.deep.equal(['1', '2', '3']);
    expect(all(timer, 'label').map(words)).to.deep.equal(['Hours', 'Minutes', 'Seconds']);
  });

  it('take what is typed, and make minutes of 90 seconds when it is done', async () => {
    const {timer} = await timerWith({seconds: 30});
    await type(timer, 2, '90');
    await until(() => timer.remaining, 90_000);
    expect(valuesOf(timer), 'no figure changes under the fingers').to.deep.equal(['0', '0', '90']);
    fieldsOf(timer)[2]?.blur();
    await until(() => valuesOf(timer).join(), '0,1,30');
  });

  it('go up and down by arrow keys', async () => {
    const {timer} = await timerWith({seconds: 30});
    fieldsOf(timer)[2]?.focus();
    await sendKeys({press: 'ArrowUp'});
    await until(() => timer.remaining, 31_000);
    await sendKeys({press: 'ArrowDown'});
    await sendKeys({press: 'ArrowDown'});
    await until(() => timer.remaining, 29_000);
  });

  it('take a pasted time, into whichever it is pasted', async () => {
    const {timer} = await timerWith({seconds: 30});
    const {event: paste} = clipboardEvent('paste', '1:30');
    fieldsOf(timer)[0]?.dispatchEvent(paste);
    await timer.updateComplete;
    expect(paste.defaultPrevented).to.equal(true);
    expect(timer.remaining).to.equal(90_000);
    expect(valuesOf(timer)).to.deep.equal(['0', '1', '30']);
  });

  it('start with Enter', async () => {
    const {timer} = await timerWith({seconds: 30});
    await type(timer, 2, '20');
    await sendKeys({press: 'Enter'});
    await until(() => timer.phase, 'hold');
    expect(said(timer, 'time')).to.equal('0:20');
    await until(() => focused(timer), 'Pause');
  });

  for (const [typed, ms] of [
    ['-5', 0],
    ['', 0],
    ['1.9', 1000],
    ['999999999', 359_999_000],
  ] as const) {
    it(`make the best of “${typed}”`, async () => {
      const {timer} = await timerWith({seconds: 30});
      const field = fieldsOf(timer)[2];
      if (field) field.value = typed;
      field?.dispatchEvent(new Event('input', {bubbles: true}));
      field?.dispatchEvent(new Event('change', {bubbles: true}));
      await timer.updateComplete;
      expect(timer.remaining).to.equal(ms);
      expect(valuesOf(timer).every(value => /^\d+$/.test(value))).to.equal(true);
    });
  }

  it('ask for a time where there is none, and lead to where it goes', async () => {
    const {timer} = await timerWith({seconds: 30});
    await type(timer, 2, '0');
    button(timer, 'Start').click();
    await until(() => said(timer, 'problem'), 'Set a time first.');
    expect(timer.phase).to.equal('idle');
    const [, , seconds] = fieldsOf(timer);
    isSame(timer.shadowRoot?.activeElement, seconds);
    expect(seconds?.ariaInvalid).to.equal('true');
    expect(seconds?.getAttribute('aria-describedby')).to.equal(part(timer, 'problem').id);
    await sendKeys({type: '7'});
    await until(() => timer.remaining, 7000);
    await until(() => parts(timer, 'problem').length, 0);
    expect(seconds?.hasAttribute('aria-invalid')).to.equal(false);
  });

  it('ask for one whichever way it is started, but take no focus from the page', async () => {
    const {timer} = await timerWith({seconds: 30});
    await type(timer, 2, '0');
    fieldsOf(timer)[2]?.blur();
    timer.start();
    await until(() => said(timer, 'problem'), 'Set a time first.');
    isSame(timer.shadowRoot?.activeElement, null);
    button(timer, '15 sec').click();
    await until(() => parts(timer, 'problem').length, 0);
    await type(timer, 2, '0');
    await sendKeys({press: 'Enter'});
    await until(() => said(timer, 'problem'), 'Set a time first.');
    isSame(timer.shadowRoot?.activeElement, fieldsOf(timer)[2]);
  });
});

describe('the presets', () => {
  it('are a choice of times', async () => {
    const {timer} = await timerWith({seconds: 30});
    expect(parts(timer, 'preset').map(words)).to.deep.equal([
      '15 sec',
      '30 sec',
      '45 sec',
      '1 min',
    ]);
    button(timer, '45 sec').click();
    await timer.updateComplete;
    expect(timer.remaining).to.equal(45_000);
    expect(valuesOf(timer)).to.deep.equal(['0', '0', '45']);
    const pressed = parts(timer, 'preset').filter(each => each.ariaPressed === 'true');
    expect(pressed.map(words)).to.deep.equal(['45 sec']);
  });

  it('are both ends where the exercise names a range', async () => {
    const {timer} = await timerWith({}, {exercise: {hold: {seconds: [20, 90]}}});
    expect(parts(timer, 'preset').map(words)).to.deep.equal(['20 sec', '1 min 30 sec']);
  });
});

describe('the buttons', () => {
  it('are those that make sense', async () => {
    const {timer, pass} = await timerWith({seconds: 30}, {noSound: true});
    const rest = names(timer).slice(5);
    const actions = () => names(timer).filter(name => !rest.includes(name));
    button(timer, 'Start').click();
    await timer.updateComplete;
    expect(actions()).to.deep.equal(['Pause', 'Skip', 'Reset']);
    button(timer, 'Pause').click();
    await timer.updateComplete;
    expect(actions()).to.deep.equal(['Resume', 'Skip', 'Reset']);
    expect(said(timer, 'phase')).to.equal('Paused · Hold');
    button(timer, 'Resume').click();
    await pass(30);
    expect(actions()).to.deep.equal(['Again', 'Change time']);
    button(timer, 'Again').click();
    await timer.updateComplete;
    expect(said(timer, 'phase')).to.equal('Hold');
    button(timer, 'Reset').click();
    await timer.updateComplete;
    expect(timer.phase).to.equal('idle');
  });

  it('mute, and remember it on this device', async () => {
    afterwards(() => localStorage.clear());
    const {timer} = await timerWith({seconds: 30}, {noSound: false});
    button(timer, 'Sound is on').click();
    await timer.updateComplete;
    button(timer, 'Sound is off');
    const other = await timerWith({seconds: 30}, {noSound: false});
    button(other.timer, 'Sound is off').click();
    await other.timer.updateComplete;
    button(other.timer, 'Sound is on');
  });
});

describe('the keyboard', () => {
  it('starts, pauses and goes on with Space, from where focus() leads', async () => {
    const {timer} = await timerWith({seconds: 30});
    timer.focus();
    for (const [phase, paused] of [
      ['hold', false],
      ['hold', true],
      ['hold', false],
    ] as const) {
      await sendKeys({press: 'Space'});
      await until(() => timer.phase, phase);
      await until(() => timer.paused, paused);
    }
  });

  it('skips and goes back with the arrow keys', async () => {
    const {timer, clock} = await timerWith({seconds: 30, sides: 2});
    timer.focus();
    timer.start();
    clock.advance(10_000);
    await sendKeys({press: 'ArrowLeft'});
    await until(() => timer.remaining, 30_000);
    await sendKeys({press: 'ArrowRight'});
    await until(() => timer.phase, 'switch');
  });

  it('turns the arrows round where text runs from right to left', async () => {
    const {timer} = await timerWith({seconds: 30, sides: 2, dir: 'rtl'});
    timer.focus();
    timer.start();
    await sendKeys({press: 'ArrowLeft'});
    await until(() => timer.phase, 'switch');
  });

  it('pauses with Escape, and resets with the next', async () => {
    const {timer} = await timerWith({seconds: 30});
    timer.focus();
    timer.start();
    await sendKeys({press: 'Escape'});
    await until(() => timer.paused, true);
    await sendKeys({press: 'Escape'});
    await until(() => timer.phase, 'idle');
  });

  it('stays in the timer when a button goes', async () => {
    const {timer} = await timerWith({seconds: 30});
    timer.start();
    await timer.updateComplete;
    button(timer, 'Reset').focus();
    await sendKeys({press: 'Enter'});
    await until(() => focused(timer), 'Start');
  });

  it('takes nothing from the page', async () => {
    const {timer} = await timerWith({seconds: 30});
    timer.start();
    const taken: string[] = [];
    const listen = ({key, defaultPrevented}: KeyboardEvent) => {
      if (defaultPrevented) taken.push(key);
    };
    addEventListener('keydown', listen);
    afterwards(() => removeEventListener('keydown', listen));
    for (const key of [' ', 'Escape', 'ArrowLeft', 'ArrowRight'])
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true}),
      );
    timer.focus();
    for (const press of ['ArrowUp', 'ArrowDown', 'Control+ArrowRight', 'a'])
      await sendKeys({press});
    expect(taken).to.deep.equal([]);
    expect(timer.phase).to.equal('hold');
    expect(timer.paused).to.equal(false);
  });
});

describe('large type', () => {
  it('fills the screen where that is allowed', async () => {
    const {timer} = await timerWith({seconds: 30});
    let asked = 0;
    stub(timer, 'requestFullscreen', () => {
      asked++;
      return Promise.resolve();
    });
    button(timer, 'Full screen').click();
    await timer.updateComplete;
    expect(asked).to.equal(1);
    expect(one(timer, '.large').matches('[popover]')).to.equal(false);
  });

  it('fills the page where it is not, and leaves with Escape', async () => {
    const {timer} = await timerWith({seconds: 30});
    stub(timer, 'requestFullscreen', () => Promise.reject(new TypeError('Not allowed.')));
    timer.start();
    await timer.updateComplete;
    button(timer, 'Full screen').click();
    await until(() => all(timer, '.large').length, 1);
    await frames();
    const {width, height, top, left} = one(timer, '.large').getBoundingClientRect();
    expect([left, top, width, height]).to.deep.equal([0, 0, innerWidth, innerHeight]);
    part(timer, 'start').focus();
    await sendKeys({press: 'Escape'});
    await until(() => all(timer, '.large').length, 0);
    expect(timer.phase, 'and nothing else').to.equal('hold');
    expect(timer.paused).to.equal(false);
  });
});

describe('the small window', () => {
  async function poppedOut() {
    const {opened, asked} = await fakeWindows();
    const {timer, pass} = await timerWith({seconds: '1:30'});
    button(timer, 'Pop out').click();
    const root = () => opened.document.body.shadowRoot;
    await until(() => !!root()?.querySelector('[part=timer]'), true);
    const find = <E extends HTMLElement = HTMLElement>(part: string) => [
      ...(root()?.querySelectorAll<E>(`[part~=${part}]`) ?? []),
    ];
    return {timer, pass, find, opened, asked};
  }

  it('is the timer once more, where each button does what it says', async () => {
    const {timer, pass, find} = await poppedOut();
    expect(find<HTMLInputElement>('field').map(({value}) => value)).to.deep.equal(['0', '1', '30']);
    find('start')[0]?.click();
    await pass(20);
    expect(timer.phase).to.equal('hold');
    expect(words(find('time')[0])).to.equal('1:10');
    find('start')[0]?.click();
    expect(timer.paused).to.equal(true);
    find('reset')[0]?.click();
    expect(timer.phase).to.equal('idle');
  });

  it('takes keys as the timer does', async () => {
    const {timer, find, opened} = await poppedOut();
    const press = (key: string) =>
      find('timer')[0]?.dispatchEvent(new opened.KeyboardEvent('keydown', {key, bubbles: true}));
    press(' ');
    expect(timer.phase).to.equal('hold');
    press('ArrowRight');
    expect(timer.phase).to.equal('done');
  });

  it('goes with the timer', async () => {
    const {timer, asked} = await poppedOut();
    timer.remove();
    expect(asked.closes).to.equal(1);
  });
});

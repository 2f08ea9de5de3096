import {expect} from '@open-wc/testing';
import {
  afterwards,
  all,
  button,
  frames,
  heard,
  linesOf,
  one,
  part,
  parts,
  stub,
  travels,
  until,
  words,
} from '../../helpers/card.js';
import {sendKeys} from '../../helpers/commands.js';
import {said, stopwatchWith, type StopWatch} from '../../helpers/timers.js';

const rows = (watch: StopWatch) =>
  all(watch, 'tbody tr').map(row => [...row.children].map(words).join(' | '));

describe('a stopwatch', () => {
  it('stands at zero', async () => {
    const {timer} = await stopwatchWith();
    expect(said(timer, 'time')).to.equal('00:00:00:00');
    expect(timer.elapsed).to.equal(0);
    expect(timer.laps).to.deep.equal([]);
  });

  it('runs, pauses and goes on', async () => {
    const {timer, clock} = await stopwatchWith();
    timer.start();
    clock.advance(83_456);
    await until(() => said(timer, 'time'), '00:01:23:45');
    timer.pause();
    clock.advance(10_000);
    expect(timer.elapsed).to.equal(83_456);
    expect(said(timer, 'time'), 'the moment that it stops').to.equal('00:01:23:45');
    timer.start();
    clock.advance(1000);
    expect(timer.elapsed).to.equal(84_456);
  });

  it('goes past 100 hours', async () => {
    const {timer, clock} = await stopwatchWith();
    timer.start();
    clock.advance(100 * 3_600_000 + 1230);
    timer.pause();
    expect(said(timer, 'time')).to.equal('100:00:01:23');
  });

  it('does nothing that makes no sense', async () => {
    const {timer} = await stopwatchWith();
    const types = ['stopwatch-started', 'stopwatch-paused', 'stopwatch-lapped', 'stopwatch-reset'];
    const events = types.map(type => heard(type as 'stopwatch-started'));
    timer.pause();
    timer.lap();
    timer.reset();
    expect(events.flat()).to.have.length(0);
    timer.start();
    timer.start();
    expect(events[0]).to.have.length(1);
  });

  it('tells what it does', async () => {
    const {timer, clock} = await stopwatchWith();
    const started = heard('stopwatch-started');
    const lapped = heard('stopwatch-lapped');
    const paused = heard('stopwatch-paused');
    const reset = heard('stopwatch-reset');
    timer.start();
    clock.advance(1000);
    timer.lap();
    clock.advance(1500);
    timer.lap();
    timer.pause();
    timer.reset();
    expect(started.map(({elapsed}) => elapsed)).to.deep.equal([0]);
    expect(lapped.map(({lap, elapsed}) => [lap, elapsed])).to.deep.equal([
      [1000, 1000],
      [1500, 2500],
    ]);
    expect(paused.map(({elapsed}) => elapsed)).to.deep.equal([2500]);
    expect(reset.map(({elapsed}) => elapsed)).to.deep.equal([2500]);
    for (const event of [started[0], lapped[0], paused[0], reset[0]])
      expect(travels(event, timer)).to.deep.equal({
        bubbles: true,
        composed: true,
        cancelable: false,
        isFromCard: true,
      });
  });

  it('runs on while it is out of the page', async () => {
    const {timer, clock} = await stopwatchWith();
    const parent = timer.parentElement;
    timer.start();
    timer.remove();
    clock.advance(5000);
    parent?.append(timer);
    expect(timer.elapsed).to.equal(5000);
    await until(() => said(timer, 'time'), '00:00:05:00');
  });

  it('has the name that it is given, or that of the exercise', async () => {
    const {timer} = await stopwatchWith({}, {exercise: {name: 'Plank'}});
    expect(said(timer, 'label')).to.equal('Plank');
    timer.label = 'Round 1';
    await timer.updateComplete;
    expect(said(timer, 'label')).to.equal('Round 1');
    timer.label = null;
    timer.exercise = null;
    await timer.updateComplete;
    expect(parts(timer, 'label')).to.have.length(0);
    expect(parts(timer, 'stopwatch')[0]?.ariaLabel).to.equal('Stopwatch');
  });
});

describe('the buttons', () => {
  const names = (watch: StopWatch) => all(watch, 'button').map(words);

  it('are those that make sense', async () => {
    const {timer, clock} = await stopwatchWith();
    expect(names(timer)).to.deep.equal(['Start', 'Lap']);
    expect(button(timer, 'Lap').ariaDisabled).to.equal('true');
    button(timer, 'Start').click();
    await timer.updateComplete;
    expect(names(timer)).to.deep.equal(['Pause', 'Lap']);
    expect(button(timer, 'Lap').ariaDisabled).to.equal('false');
    clock.advance(1000);
    button(timer, 'Pause').click();
    await timer.updateComplete;
    expect(names(timer)).to.deep.equal(['Resume', 'Reset']);
    button(timer, 'Reset').click();
    await timer.updateComplete;
    expect(names(timer)).to.deep.equal(['Start', 'Lap']);
    expect(said(timer, 'time')).to.equal('00:00:00:00');
  });

  it('are reached from focus(), and pressed with Space', async () => {
    const {timer} = await stopwatchWith();
    const started = heard('stopwatch-started');
    const paused = heard('stopwatch-paused');
    timer.focus();
    await sendKeys({press: 'Space'});
    await until(() => started.length, 1);
    await sendKeys({press: 'Space'});
    await until(() => paused.length, 1);
  });
});

describe('the laps', () => {
  async function withLaps(...lengths: number[]) {
    const {timer, clock} = await stopwatchWith();
    timer.start();
    for (const length of lengths) {
      clock.advance(length);
      timer.lap();
    }
    await timer.updateComplete;
    return timer;
  }

  it('are a table, newest first, with the fastest and the slowest told by a word', async () => {
    const timer = await withLaps(2000, 1000, 3010);
    expect(timer.laps).to.deep.equal([2000, 1000, 3010]);
    expect(all(timer, 'thead th').map(words)).to.deep.equal(['Lap', 'Time', 'Total']);
    expect(rows(timer)).to.deep.equal([
      '3 slowest | 00:03.01 | 00:06.01',
      '2 fastest | 00:01.00 | 00:03.00',
      '1 | 00:02.00 | 00:02.00',
    ]);
  });

  it('have hours, all of them, once there is an hour to tell', async () => {
    expect(rows(await withLaps(3_599_990))).to.deep.equal(['1 | 59:59.99 | 59:59.99']);
    expect(rows(await withLaps(3_599_990, 1010))).to.deep.equal([
      '2 fastest | 00:00:01.01 | 01:00:01.00',
      '1 slowest | 00:59:59.99 | 00:59:59.99',
    ]);
  });

  for (const lang of ['en', 'es', 'ar']) {
    for (const last of [60_500, 4_000_000]) {
      it(`break no time in a narrow column, in ${lang} and up to ${last / 1000} seconds`, async () => {
        const timer = await withLaps(12_340, 8200, last);
        timer.lang = lang;
        timer.style.cssText = 'inline-size: 250px; font: 16px DejaVu Sans';
        await timer.updateComplete;
        await frames();
        expect(all(timer, 'td').map(linesOf)).to.deep.equal(Array(6).fill(1));
        if (lang === 'en') expect(parts(timer, 'mark').map(linesOf)).to.deep.equal([1, 1]);
        const {scrollWidth, clientWidth} = part(timer, 'stopwatch');
        expect(scrollWidth).to.equal(clientWidth);
        const {offsetWidth} = part(timer, 'laps');
        expect(offsetWidth).to.be.at.most(250 - 2 - 32);
      });
    }
  }

  it('have no fastest where there is one, or all are equal', async () => {
    expect(parts(await withLaps(2000), 'mark')).to.have.length(0);
    expect(parts(await withLaps(2000, 2000), 'mark')).to.have.length(0);
  });

  it('are told to who cannot see them', async () => {
    const timer = await withLaps(2000, 61_000);
    expect(said(timer, 'status')).to.equal('Lap 2: 1 minute, 1 second');
  });

  it('can be copied, as a table', async () => {
    const timer = await withLaps(2000, 1234);
    const copied: string[] = [];
    stub(navigator, 'clipboard', {
      writeText: (text: string) => Promise.resolve(void copied.push(text)),
    } as unknown as Clipboard);
    button(timer, 'Copy laps').click();
    await until(() => said(timer, 'status'), 'The laps have been copied.');
    expect(copied).to.deep.equal([
      'Lap\tTime\tTotal\r\n1\t00:00:02.00\t00:00:02.00\r\n2\t00:00:01.23\t00:00:03.23',
    ]);
  });

  it('say so to who sees them, too, and nothing moves for that', async () => {
    const timer = await withLaps(2000, 1234);
    stub(navigator, 'clipboard', {writeText: () => Promise.resolve()} as unknown as Clipboard);
    const sign = () => {
      const {content} = getComputedStyle(one(timer, '[part~=copy] span'), '::before');
      const {offsetHeight} = timer;
      return {content, offsetHeight, width: part(timer, 'copy').offsetWidth};
    };
    const before = sign();
    expect(before.content).to.equal('none');
    button(timer, 'Copy laps').click();
    await until(() => sign().content, '"✓ "');
    expect(sign()).to.deep.equal({...before, content: '"✓ "'});
    timer.lap();
    await until(() => sign().content, 'none');
  });

  it('say so where copying is forbidden', async () => {
    const timer = await withLaps(2000);
    stub(navigator, 'clipboard', {
      writeText: () => Promise.reject(new DOMException('No.', 'NotAllowedError')),
    } as unknown as Clipboard);
    stub(document, 'execCommand', () => false);
    button(timer, 'Copy laps').click();
    await until(() => said(timer, 'status'), 'Copying is not allowed here.');
  });

  it('can be downloaded as CSV', async () => {
    const timer = await withLaps(2000);
    let file: Blob | undefined;
    const names: string[] = [];
    stub(URL, 'createObjectURL', (blob: Blob | MediaSource) => {
      file = blob as Blob;
      return 'blob:laps';
    });
    stub(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    button(timer, 'Download CSV').click();
    expect(names).to.deep.equal(['Stopwatch.csv']);
    expect((await file?.text())?.replace('\uFEFF', '')).to.equal(
      'Lap,Time,Total\r\n1,00:00:02.00,00:00:02.00',
    );
  });
});

describe('a stopwatch that is remembered', () => {
  beforeEach(() => localStorage.clear());
  after(() => localStorage.clear());

  it('goes on where it would be by now', async () => {
    const first = await stopwatchWith({persist: 'a'});
    first.timer.start();
    first.clock.advance(5000);
    first.timer.lap();
    first.timer.remove();
    first.clock.advance(5000);
    const {timer} = await stopwatchWith({persist: 'a'}, {clock: first.clock});
    expect(timer.laps).to.deep.equal([5000]);
    expect(timer.elapsed).to.equal(10_000);
    first.clock.advance(1000);
    expect(timer.elapsed, 'and runs').to.equal(11_000);
  });

  it('stands where it was paused, and forgets with reset', async () => {
    const first = await stopwatchWith({persist: ''});
    first.timer.start();
    first.clock.advance(5000);
    first.timer.pause();
    first.timer.remove();
    const second = await stopwatchWith({persist: ''});
    expect(second.timer.elapsed).to.equal(5000);
    expect(said(second.timer, 'time')).to.equal('00:00:05:00');
    second.timer.reset();
    expect(localStorage).to.have.length(0);
  });

  it('starts anew from what is no stopwatch', async () => {
    const {timer} = await stopwatchWith({persist: 'a'});
    timer.start();
    const key = Object.keys(localStorage)[0] ?? '';
    for (const nonsense of [
      '',
      '[]',
      '{',
      '{"shown":"1","totals":[]}',
      '{"shown":-1,"totals":[]}',
      '{"shown":1,"totals":[null]}',
    ]) {
      localStorage.setItem(key, nonsense);
      const other = await stopwatchWith({persist: 'a'});
      expect(other.timer.elapsed, nonsense).to.equal(0);
    }
  });

  it('follows another tab', async () => {
    const {timer, clock} = await stopwatchWith({persist: 'a'});
    timer.start();
    clock.advance(1000);
    const key = Object.keys(localStorage)[0] ?? '';
    localStorage.setItem(key, JSON.stringify({shown: 9000, totals: []}));
    dispatchEvent(new StorageEvent('storage', {key}));
    expect(timer.elapsed).to.equal(9000);
    clock.advance(1000);
    expect(timer.elapsed, 'it is paused there').to.equal(9000);
  });

  it('costs nothing where storage is forbidden', async () => {
    for (const method of ['getItem', 'setItem', 'removeItem'] as const)
      stub(Storage.prototype, method, () => {
        throw new DOMException('No.', 'SecurityError');
      });
    const {timer, clock} = await stopwatchWith({persist: 'a'});
    timer.start();
    clock.advance(1000);
    timer.reset();
    expect(timer.elapsed).to.equal(0);
  });
});

describe('the time of a stopwatch that runs', () => {
  it('is written once a frame, and by nobody else', async () => {
    const {timer} = await stopwatchWith();
    timer.start();
    await timer.updateComplete;
    let writes = 0;
    let frames = 0;
    const observer = new MutationObserver(records => (writes += records.length));
    observer.observe(timer.renderRoot, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    afterwards(() => observer.disconnect());
    while (frames < 10) {
      frames++;
      await new Promise(requestAnimationFrame);
    }
    await Promise.resolve();
    expect(writes).to.be.within(8, 11);
  });

  it('is not written out of view', async () => {
    const {timer, clock} = await stopwatchWith();
    timer.style.marginTop = '5000px';
    timer.start();
    await until(() => {
      clock.advance(1);
      const before = said(timer, 'time');
      return before === said(timer, 'time');
    }, true);
    for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame);
    const before = said(timer, 'time');
    clock.advance(10_000);
    for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame);
    expect(said(timer, 'time')).to.equal(before);
    timer.style.marginTop = '0';
    await until(() => said(timer, 'time') === before, false);
  });
});

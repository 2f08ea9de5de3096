import {expect} from '@open-wc/testing';
import {keepScreenOn} from '../../src/browser/wake-lock.js';
import {afterwards, pause, stub, until} from '../helpers/card.js';

/** A screen that is kept on as long as `held` is not 0. */
function fakeScreen() {
  const screen = {
    asked: [] as (string | undefined)[],
    held: 0,
    /** The browser lets go, as it does when the page is hidden. */
    letGo() {
      // It holds nothing yet.
    },
  };
  const sentinel = () => {
    let isReleased = false;
    screen.held++;
    const release = () => {
      if (!isReleased) screen.held--;
      isReleased = true;
    };
    screen.letGo = release;
    return {
      release() {
        release();
        return Promise.resolve();
      },
    };
  };
  const request = (type?: string) => {
    screen.asked.push(type);
    return Promise.resolve(sentinel());
  };
  stub(navigator, 'wakeLock', {request} as never);
  return screen;
}

function answerWith(request: () => Promise<unknown>): void {
  stub(navigator, 'wakeLock', {request} as never);
}

function show(visibilityState: DocumentVisibilityState): void {
  stub(document, 'visibilityState', visibilityState);
  document.dispatchEvent(new Event('visibilitychange'));
}

function keep(): () => void {
  const end = keepScreenOn();
  afterwards(end);
  return end;
}

describe('keepScreenOn', () => {
  beforeEach(() => stub(document, 'visibilityState', 'visible'));

  it('keeps the screen on until it ends', async () => {
    const screen = fakeScreen();
    const end = keep();
    await until(() => screen.held, 1);
    expect(screen.asked).to.deep.equal(['screen']);
    end();
    expect(screen.held).to.equal(0);
  });

  it('takes it again when the page is shown again', async () => {
    const screen = fakeScreen();
    const end = keep();
    await until(() => screen.held, 1);
    screen.letGo();
    show('hidden');
    expect(screen.held).to.equal(0);
    show('visible');
    await until(() => screen.held, 1);
    end();
    expect(screen.held).to.equal(0);
  });

  it('does not ask while the page is hidden, only when it is shown', async () => {
    const screen = fakeScreen();
    show('hidden');
    keep();
    expect(screen.asked).to.have.length(0);
    show('visible');
    await until(() => screen.held, 1);
    show('hidden');
    expect(screen.asked).to.have.length(1);
  });

  it('does not ask any more when it has ended', async () => {
    const screen = fakeScreen();
    const end = keep();
    await until(() => screen.held, 1);
    end();
    end();
    show('hidden');
    show('visible');
    expect(screen.asked).to.have.length(1);
  });

  it('gives back what comes only after the end', async () => {
    const screen = fakeScreen();
    keep()();
    expect(screen.asked).to.have.length(1);
    await until(() => screen.held, 0);
  });

  it('keeps one of two that were asked for, and gives that back', async () => {
    const screen = fakeScreen();
    const end = keep();
    show('visible');
    expect(screen.asked).to.have.length(2);
    await until(() => screen.held, 1);
    end();
    expect(screen.held).to.equal(0);
  });

  it('is held by each who wants it', async () => {
    const screen = fakeScreen();
    const ends = [keep(), keep()];
    await until(() => screen.held, 2);
    ends[0]?.();
    expect(screen.held).to.equal(1);
  });

  // The runner fails a test with a rejection that nobody handles.
  it('says nothing where it is refused, and asks again when the page is shown', async () => {
    let asked = 0;
    answerWith(() => {
      asked++;
      return Promise.reject(new DOMException('Low battery', 'NotAllowedError'));
    });
    const end = keep();
    show('hidden');
    show('visible');
    expect(asked).to.equal(2);
    end();
    await pause(0);
  });

  it('says nothing where it cannot be given back', async () => {
    let isTaken = false;
    answerWith(() => {
      isTaken = true;
      return Promise.resolve({release: () => Promise.reject(new Error('No.'))});
    });
    const end = keep();
    await until(() => isTaken, true);
    await pause(0);
    end();
    await pause(0);
  });

  it('does nothing where the browser has none', () => {
    const own = Object.getOwnPropertyDescriptor(Navigator.prototype, 'wakeLock');
    if (own) {
      Reflect.deleteProperty(Navigator.prototype, 'wakeLock');
      afterwards(() => Object.defineProperty(Navigator.prototype, 'wakeLock', own));
    }
    expect('wakeLock' in navigator).to.be.false;
    const end = keep();
    show('hidden');
    show('visible');
    end();
  });
});

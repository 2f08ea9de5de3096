import {expect, fixture} from '@open-wc/testing';
import {keyOf, recall, remember, watchMemory} from '../../src/browser/storage.js';
import {afterwards, stub, until} from '../helpers/card.js';

const refuse = () => {
  throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
};

describe('what is remembered on this device', () => {
  beforeEach(() => localStorage.clear());
  after(() => localStorage.clear());

  it('is nothing at first', () => {
    expect(recall('liked:plank')).to.equal(undefined);
  });

  it('is what was last given, until it is forgotten', () => {
    remember('liked:plank', '1');
    remember('liked:plank', '2');
    remember('liked:squat', '');
    expect(recall('liked:plank')).to.equal('2');
    expect(recall('liked:squat')).to.equal('');
    remember('liked:plank', undefined);
    expect(recall('liked:plank')).to.equal(undefined);
    remember('liked:plank', undefined);
  });

  it('is kept apart from what the page keeps', () => {
    localStorage.setItem('plank', 'the page’s');
    expect(recall('plank')).to.equal(undefined);
    remember('plank', 'ours');
    expect(localStorage.getItem('plank')).to.equal('the page’s');
    expect(
      Object.keys(localStorage).filter(key => key.startsWith('exercise-elements:')),
    ).to.have.length(1);
  });

  it('is nothing where storage is full or forbidden, and nobody is troubled', () => {
    for (const method of ['getItem', 'setItem', 'removeItem'] as const) {
      stub(Storage.prototype, method, refuse);
    }
    remember('plank', '1');
    remember('plank', undefined);
    expect(recall('plank')).to.equal(undefined);
  });

  it('is nothing in a frame that may not even ask', () => {
    const own = Object.getOwnPropertyDescriptor(window, 'localStorage');
    Object.defineProperty(window, 'localStorage', {get: refuse, configurable: true});
    try {
      remember('plank', '1');
      expect(recall('plank')).to.equal(undefined);
    } finally {
      if (own) Object.defineProperty(window, 'localStorage', own);
    }
  });
});

describe('watchMemory', () => {
  /** What the browser tells this tab when another one has stored something. */
  const fromOtherTab = (key: string | null) => dispatchEvent(new StorageEvent('storage', {key}));

  /** How often it calls back for a key. */
  function watched(key: string) {
    const watch = {calls: 0};
    const end = watchMemory(key, () => watch.calls++);
    afterwards(end);
    return Object.assign(watch, {end});
  }

  it('calls back when another tab remembers something else under the key', () => {
    const watch = watched('timer');
    expect(watch.calls).to.equal(0);
    fromOtherTab('exercise-elements:timer');
    fromOtherTab('exercise-elements:timer');
    expect(watch.calls).to.equal(2);
  });

  it('does not for other keys, nor for what the page keeps', () => {
    const watch = watched('timer');
    for (const key of ['exercise-elements:timer2', 'exercise-elements:', 'timer']) {
      fromOtherTab(key);
    }
    expect(watch.calls).to.equal(0);
  });

  it('hears a real other tab, and not its own', async () => {
    const watch = watched('timer');
    const frame = document.createElement('iframe');
    document.body.append(frame);
    afterwards(() => {
      frame.remove();
      localStorage.clear();
    });
    remember('timer', 'ours');
    frame.contentWindow?.localStorage.setItem('exercise-elements:timer', 'theirs');
    await until(() => watch.calls, 1);
    expect(recall('timer')).to.equal('theirs');
  });

  it('ends', () => {
    const [ended, other] = [watched('timer'), watched('timer')];
    ended.end();
    fromOtherTab('exercise-elements:timer');
    expect([ended.calls, other.calls]).to.deep.equal([0, 1]);
  });
});

describe('keyOf', () => {
  const page = location.pathname + location.search;

  /** The keys of all <b>, by a name that they are given. */
  async function keysIn(markup: string, name = ''): Promise<string[]> {
    const place = await fixture<HTMLElement>(markup);
    return Array.from(place.querySelectorAll('b'), element => keyOf(element, name));
  }

  it('is, with a name, that of the kind and the name on this page', async () => {
    expect(await keysIn('<div><b></b><b id="own"></b></div>', 'squat')).to.deep.equal([
      `b:${page}#squat`,
      `b:${page}#squat`,
    ]);
  });

  it('goes by the id where there is no name', async () => {
    expect(await keysIn('<div><b id="own"></b></div>')).to.deep.equal([`b:${page}#own`]);
  });

  it('goes by the place among its kind where there is no id either', async () => {
    expect(await keysIn('<div><b></b><i></i><b id="own"></b><b></b></div>')).to.deep.equal([
      `b:${page}#0`,
      `b:${page}#own`,
      `b:${page}#2`,
    ]);
  });

  it('tells kinds apart', async () => {
    const place = await fixture<HTMLElement>('<div><b></b><i></i></div>');
    const keys = Array.from(place.children, element => keyOf(element, 'squat'));
    expect(new Set(keys).size).to.equal(2);
  });

  it('tells pages apart, by path and query, and not by the place on the page', () => {
    const element = document.createElement('b');
    const {href} = location;
    afterwards(() => history.replaceState(null, '', href));
    const keyAt = (address: string) => {
      history.replaceState(null, '', address);
      return keyOf(element, 'squat');
    };
    expect(keyAt('/one?day=1#top')).to.equal('b:/one?day=1#squat');
    expect(keyAt('/one?day=1#end')).to.equal('b:/one?day=1#squat');
    expect(keyAt('/one?day=2')).to.equal('b:/one?day=2#squat');
    expect(keyAt('/two?day=1')).to.equal('b:/two?day=1#squat');
  });
});

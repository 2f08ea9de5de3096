import {expect} from '@open-wc/testing';
import {recall, remember} from '../../src/browser/storage.js';
import {stub} from '../helpers/card.js';

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

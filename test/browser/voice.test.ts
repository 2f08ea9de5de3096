import {expect} from '@open-wc/testing';
import {hush, say, vibrate} from '../../src/browser/voice.js';
import {afterwards, stub} from '../helpers/card.js';

/** Stands in for the voice of the browser, and writes down what is asked of it. */
function fakeVoice(): string[] {
  const asked: string[] = [];
  class Utterance {
    lang = '';
    constructor(readonly text: string) {}
  }
  stub(window, 'SpeechSynthesisUtterance', Utterance as never);
  stub(window, 'speechSynthesis', {
    speak: ({text, lang}: Utterance) => asked.push(`${lang}: ${text}`),
    cancel: () => asked.push('cancel'),
  } as never);
  return asked;
}

/** Has an object go without what it has, until the test is over. */
function without(object: object, key: string): void {
  const own = Object.getOwnPropertyDescriptor(object, key);
  if (!own) return;
  Reflect.deleteProperty(object, key);
  afterwards(() => Object.defineProperty(object, key, own));
}

describe('The voice', () => {
  it('says something in its language, in place of what is still being said', () => {
    const asked = fakeVoice();
    say('Switch sides', 'en');
    say('Cambia de lado', 'es');
    expect(asked).to.deep.equal(['cancel', 'en: Switch sides', 'cancel', 'es: Cambia de lado']);
  });

  it('breaks off', () => {
    const asked = fakeVoice();
    hush();
    expect(asked).to.deep.equal(['cancel']);
  });

  it('is silent where the browser has none', () => {
    without(window, 'speechSynthesis');
    without(window, 'SpeechSynthesisUtterance');
    expect('speechSynthesis' in window).to.be.false;
    say('Rest', 'en');
    hush();
  });

  it('is silent where the browser fails', () => {
    const asked = fakeVoice();
    stub(speechSynthesis, 'speak', () => {
      throw new DOMException('Not allowed', 'NotAllowedError');
    });
    say('Rest', 'en');
    expect(asked).to.deep.equal(['cancel']);
  });
});

describe('vibrate', () => {
  it('shakes the phone by a pattern', () => {
    const patterns: unknown[] = [];
    stub(navigator, 'vibrate', (pattern: unknown) => {
      patterns.push(pattern);
      return true;
    });
    vibrate([200, 100, 200]);
    expect(patterns).to.deep.equal([[200, 100, 200]]);
  });

  it('does nothing where there is nothing to shake', () => {
    without(Navigator.prototype, 'vibrate');
    expect('vibrate' in navigator).to.be.false;
    vibrate([200]);
  });
});

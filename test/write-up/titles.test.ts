import {expect} from '@open-wc/testing';
import {placeOf, titles, type Place} from '../../src/write-up/titles.js';

describe('placeOf', () => {
  it('knows every title by its own place', () => {
    for (const [place, words] of Object.entries(titles)) {
      for (const title of words.split('|')) expect(placeOf(title), title).to.equal(place);
    }
  });

  describe('knows a title in other words', () => {
    const rows: [title: string, place: Place][] = [
      ['HOW TO PERFORM:', 'steps'],
      ['3. Step-by-Step Instructions', 'steps'],
      ['5 of the Most Common Mistakes', 'mistakes'],
      ['The mistakes I see all the time', 'mistakes'],
      ['Easier versions', 'variations'],
      ['This exercise works', 'target'],
      ['You will need', 'equipment'],
      ['Why do it?', 'overview'],
      ['Errores que veo siempre', 'mistakes'],
      ['Versión más fácil', 'variations'],
      ['✅ Do’s', 'tips'],
      ["❌ Don'ts", 'mistakes'],
      ['Tips & Tricks', 'tips'],
      ['Alternative exercises', 'alternatives'],
      ['EJECUCION', 'steps'],
    ];
    for (const [title, place] of rows) {
      it(title, () => expect(placeOf(title)).to.equal(place));
    }
  });

  describe('takes the name of the exercise for part of a title', () => {
    const rows: [title: string, place: Place][] = [
      ['How to Do a Wall Sit', 'steps'],
      ['What is a wall sit?', 'overview'],
      ['Benefits of the Wall Sit', 'overview'],
      ['Common Wall Sit Mistakes', 'mistakes'],
      ['Wall Sits: Variations', 'variations'],
    ];
    for (const [title, place] of rows) {
      it(title, () => {
        expect(placeOf(title, 'Wall Sit')).to.equal(place);
        expect(placeOf(title, 'Plank')).to.equal(undefined);
      });
    }
  });

  it('takes nothing else for a title', () => {
    for (const words of ['', 'Wall Sit', 'Step 1', 'My playlist', 'Keep breathing', '★', 'the']) {
      expect(placeOf(words, 'Wall Sit'), words).to.equal(undefined);
    }
    expect(placeOf(`How to do ${'it '.repeat(50)}`)).to.equal(undefined);
  });
});

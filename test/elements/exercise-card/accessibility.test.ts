import {expect} from '@open-wc/testing';
import {expectAccessible} from '../../helpers/accessibility.js';
import type {ExerciseCard} from '../../helpers/card.js';
import {
  afterwards,
  all,
  button,
  cardFrom,
  cardOf,
  frames,
  nameOf,
  one,
  part,
  parts,
  until,
  words,
} from '../../helpers/card.js';
import {
  a11ySnapshot,
  emulateMedia,
  setViewport,
  type AccessibleNode,
} from '../../helpers/commands.js';
import {contrastOf} from '../../helpers/contrast.js';
import {answer, picture, plank, published, stretch} from '../../helpers/fixtures.js';

const everything = {
  ...stretch,
  alternatives: [{name: 'Seated stretch', src: published(plank)}],
};
const pictures = (count: number) => ['red', 'green', 'blue'].slice(0, count).map(picture);

const states: Record<string, () => Promise<ExerciseCard>> = {
  empty: () => cardFrom('<exercise-card></exercise-card>'),
  'empty, with words of its own': () => cardFrom('<exercise-card>Ask at the desk.</exercise-card>'),
  loading: () => cardOf(undefined, {src: answer({hang: 1})}),
  'ready with everything': () => cardOf(everything),
  'ready with nothing but a name': () => cardOf({name: 'Plank'}),
  'readable in part, unfolded': async () => {
    const card = await cardOf({...everything, level: 3, source: 'javascript:0'});
    one(card, 'details', HTMLDetailsElement).open = true;
    return card;
  },
  failed: async () => {
    const card = await cardOf(undefined, {src: answer({status: 404})});
    await until(() => all(card, '[role=alert]').length, 1);
    one(card, 'details', HTMLDetailsElement).open = true;
    return card;
  },
  'an opened alternative': async () => {
    const card = await cardOf(everything);
    button(card, 'Seated stretch').click();
    await until(() => nameOf(card), 'Plank');
    return card;
  },
  liked: async () => {
    const card = await cardOf(everything);
    part(card, 'likes').click();
    await card.updateComplete;
    localStorage.clear();
    return card;
  },
  'a film with a poster': () => cardOf({...plank, video: {url: 'a.mp4', poster: picture('black')}}),
  'a film that plays': async () => {
    const card = await cardOf({...plank, video: {url: 'a.mp4', captions: [{src: 'a.vtt'}]}});
    part(card, 'play').click();
    await until(() => parts(card, 'video').length, 1);
    return card;
  },
  'a link to a film': () => cardOf({...plank, video: 'https://example.com/plank'}),
  'one picture': () => cardOf({...plank, images: pictures(1)}),
  'a moving pair of pictures': async () => {
    const card = await cardOf({...plank, images: pictures(2)});
    button(card, 'Show the movement').click();
    await card.updateComplete;
    return card;
  },
  'three pictures': () => cardOf({...plank, images: pictures(3)}),
  Spanish: () => cardOf(everything, {lang: 'es'}),
  'Arabic, right to left': () => cardOf(everything, {lang: 'ar'}),
};

// What is out of view has no colours to compare.
before(() => setViewport({width: 800, height: 2000}));
after(() => setViewport({width: 800, height: 600}));

/** How a page is light or dark; the first two are tried in every state. */
const schemes: Record<string, string> = {
  light: 'background: #fff; color: #222',
  dark: 'background: #111; color: #eee',
  'black on white': 'background: white; color: black',
  'white on black': 'background: black; color: white',
  'grey on white': 'background: #fff; color: #555',
  'dark by color-scheme': 'color-scheme: dark; background: Canvas; color: CanvasText',
};
const mostWords = ['ready with everything', 'readable in part, unfolded', 'failed'];

for (const [scheme, style] of Object.entries(schemes)) {
  describe(`on a page that is ${scheme}, axe finds nothing in a card that is`, () => {
    beforeEach(() => {
      document.documentElement.style.cssText = style;
      afterwards(() => document.documentElement.removeAttribute('style'));
    });

    for (const [state, show] of Object.entries(states)) {
      if (scheme !== 'light' && scheme !== 'dark' && !mostWords.includes(state)) continue;
      it(state, async () => {
        const card = await show();
        card.scrollIntoView();
        await frames();
        await expectAccessible(card);
      });
    }
  });
}

it('axe finds nothing where the visitor’s system is dark', async function () {
  document.documentElement.style.cssText =
    'color-scheme: light dark; background: Canvas; color: CanvasText';
  afterwards(() => document.documentElement.removeAttribute('style'));
  if (!(await emulateMedia({colorScheme: 'dark'}))) this.skip();
  const card = await cardOf(everything);
  await frames();
  await expectAccessible(card);
});

it('a theme’s accent keeps the words on it readable, however bright it is', async () => {
  for (const accent of ['#004400', '#ffee00', '#c00', '#9cf', '#5a9a2d', '#0078e1', '#e11e2e']) {
    const card = await cardOf({...plank, steps: ['Hold.'], video: 'a.mp4'});
    card.style.setProperty('--exercise-accent', accent);
    await frames();
    const disc = getComputedStyle(one(card, '.disc'));
    expect(disc.borderTopColor).to.not.equal(disc.backgroundColor);
    expect(contrastOf(one(card, '[part~=start] span')), accent).to.be.at.least(4.5);
  }
});

describe('what a screen reader is told', () => {
  it('is headings, lists, and buttons with names', async function () {
    await cardOf({...everything, images: pictures(2)});
    const page = await a11ySnapshot();
    if (!page) this.skip();
    const flat = (node: AccessibleNode): AccessibleNode[] => [
      node,
      ...(node.children ?? []).flatMap(flat),
    ];
    const told = flat(page).map(({role, name}) => `${role} ${name ?? ''}`.trim());
    expect(told).to.include.members([
      'heading Leg Up Hamstring Stretch',
      'button Show the movement',
      'heading Overview',
      'heading How to do it',
      'button Seated stretch',
    ]);
    expect(told.some(each => /^button Like\b.*\b12\b/.test(each))).to.be.true;
    expect(told.some(each => each.startsWith('button Play video: Leg Up'))).to.be.true;
  });

  for (const lang of ['en', 'es', 'ar']) {
    it(`is what others see on a button, so that they can speak of it (${lang})`, async () => {
      const card = await cardOf({...everything, images: pictures(2)}, {lang});
      for (const each of all(card, 'button')) {
        expect(each).to.not.have.attribute('aria-label');
        expect(words(each)).to.not.equal('');
      }
    });
  }

  it('is that lists are lists, though they have no markers', async () => {
    const card = await cardOf(everything);
    expect(all(card, 'ol, ul').map(list => list.getAttribute('role'))).to.deep.equal(
      Array.from({length: 5}, () => 'list'),
    );
  });

  it('is nothing of what is drawn', async () => {
    const card = await cardOf(everything);
    for (const drawing of all(card, 'svg, .meter')) {
      expect(drawing.getAttribute('aria-hidden')).to.equal('true');
    }
  });

  it('is said in a live region that was there before its words changed, or as an alert', async () => {
    const card = await cardOf(undefined, {src: answer({status: 404, delay: 500})});
    expect(one(card, '[role=status]').textContent).to.equal('Loading the exercise');
    await until(() => all(card, '[role=alert]').length, 1);
    expect(words(all(card, '[role=status]')[0])).to.equal('');
  });
});

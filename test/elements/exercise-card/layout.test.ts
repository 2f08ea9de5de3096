import {expect, fixture, html} from '@open-wc/testing';
import type {ExerciseCard} from '../../helpers/card.js';
import {
  all,
  button,
  cardFrom,
  cardOf,
  frames,
  linesOf,
  one,
  part,
  parts,
  pause,
  until,
} from '../../helpers/card.js';
import {emulateMedia, setViewport} from '../../helpers/commands.js';
import {answer, picture, plank, published, stretch} from '../../helpers/fixtures.js';

const word = 'Donaudampfschifffahrtsgesellschaftskapitänskajütenschlüssel'.repeat(2);
const long = {
  ...stretch,
  name: word,
  likes: 1_000_000_000,
  target: [word],
  equipment: [word, word],
  level: word,
  steps: [word],
  tips: [word],
  variations: [{name: word, href: 'https://example.com', description: word}],
  alternatives: [{name: word, src: published(plank)}],
  author: word,
  license: {name: word, url: 'https://example.com'},
};
const images = ['red', 'green', 'blue'].map(picture);
const kinds: Record<string, [exercise: unknown, attributes?: Record<string, string>]> = {
  'everything in it': [{...stretch, images: images.slice(0, 2)}],
  'three pictures': [{...plank, images}],
  'long words': [long],
  'long words in Arabic': [long, {lang: 'ar'}],
  'long problems': [{...plank, source: word, [word]: 1, steps: [word, 7]}],
  'nothing in it': [undefined],
  'a message': [7],
  'nothing yet': [undefined, {src: answer({hang: 1})}],
};

/** What is wider than the room that it has, by more than a pixel's part. */
function overflowing(card: ExerciseCard): string[] {
  const room = part(card, 'card').getBoundingClientRect();
  return [card, ...all(card, '*:not(svg *, .unseen)')]
    .filter(each => {
      const {left, right, width} = each.getBoundingClientRect();
      return width > 0 && (left < room.left - 1 || right > room.right + 1);
    })
    .map(each => `${each.localName}[${each.getAttribute('part') ?? each.className}]`);
}

/** The words of an element that stand on more than one line. */
function broken({firstChild}: Element): string[] {
  const words = firstChild?.textContent?.matchAll(/\S+/g) ?? [];
  return [...words].flatMap(({0: word, index}) => {
    const range = document.createRange();
    range.setStart(firstChild as Node, index);
    range.setEnd(firstChild as Node, index + word.length);
    return linesOf(range) > 1 ? word : [];
  });
}

async function within(style: string, width: number, exercise: unknown = stretch) {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.style.cssText = `inline-size: ${width}px; ${style}`;
  const card = document.createElement('exercise-card');
  card.exercise = exercise;
  page.append(card);
  await card.updateComplete;
  await frames();
  return card;
}

describe('a card in its room', () => {
  before(() => setViewport({width: 1280, height: 800}));
  after(() => setViewport({width: 800, height: 600}));

  for (const width of [240, 320, 640, 1200]) {
    for (const [what, [exercise, attributes]] of Object.entries(kinds)) {
      it(`of ${width} px holds ${what}`, async () => {
        const card = await cardOf(exercise, attributes);
        card.style.inlineSize = `${width}px`;
        for (const details of all(card, 'details')) details.setAttribute('open', '');
        await frames();
        expect(card.offsetWidth).to.equal(width);
        expect(card.scrollWidth).to.be.at.most(card.clientWidth);
        const {scrollWidth, clientWidth} = part(card, 'card');
        expect(scrollWidth).to.be.at.most(clientWidth);
        expect(overflowing(card)).to.be.empty;
      });
    }
  }

  const parents: Record<string, [style: string, own?: string]> = {
    'a block': ['display: block'],
    'a flex row': ['display: flex'],
    'a flex row that wraps': ['display: flex; flex-wrap: wrap'],
    'a centred flex column': ['display: flex; flex-direction: column; align-items: center'],
    'a grid': ['display: grid'],
    'a centred grid': ['display: grid; justify-items: center'],
    'a float': ['display: flow-root', 'float: inline-start'],
    'an inline block': ['display: block', 'display: inline-block'],
  };
  for (const [what, [style, own]] of Object.entries(parents)) {
    for (const width of [320, 1200]) {
      it(`in ${what} of ${width} px is neither nothing nor wider`, async () => {
        const card = await within(style, width);
        if (own) card.style.cssText = own;
        await frames();
        expect(card.offsetWidth).to.be.within(240, width);
        expect(card.parentElement?.scrollWidth).to.be.at.most(width);
      });
    }
  }

  it('shares a grid or a flex row with others evenly', async () => {
    for (const style of [
      'display: grid; grid-template-columns: 1fr 1fr',
      'display: flex',
      'display: grid; grid-template-columns: repeat(auto-fill, minmax(240px, 1fr))',
    ]) {
      const card = await within(style, 800);
      const other = document.createElement('exercise-card');
      other.exercise = plank;
      card.after(other);
      if (style === 'display: flex') for (const each of [card, other]) each.style.flex = '1';
      await other.updateComplete;
      await frames();
      expect(card.offsetWidth, style).to.equal(other.offsetWidth);
      expect(card.parentElement?.scrollWidth, style).to.be.at.most(800);
    }
  });

  it('breaks no word of a fact, and sets one that is long below its label', async () => {
    const card = await within('font: 16px DejaVu Sans', 1200);
    for (const width of [250, 288, 320, 390, 640, 1200]) {
      card.style.inlineSize = `${width}px`;
      await frames();
      expect(linesOf(one(card, '[part~=target] bdi')), 'is in view').to.equal(1);
      expect(all(card, 'dt, dd bdi').flatMap(broken), `${width} px`).to.deep.equal([]);
    }
  });

  it('has its labels in one line where there is room', async () => {
    const card = await within('', 1200);
    for (const width of [640, 1200]) {
      card.style.inlineSize = `${width}px`;
      await frames();
      expect(all(card, 'dt').map(linesOf)).to.deep.equal(Array(6).fill(1));
    }
  });

  it('sets tips and mistakes side by side when wide, and below each other when narrow', async () => {
    const tops = (card: ExerciseCard) =>
      ['tips', 'mistakes'].map(name => part(card, name).getBoundingClientRect().top);
    const [wideTips, wideMistakes] = tops(await within('', 1100));
    expect(wideTips).to.equal(wideMistakes);
    const [tips, mistakes] = tops(await within('', 320));
    expect(mistakes).to.be.greaterThan(tips ?? NaN);
  });

  it('keeps its lines short enough to read', async () => {
    const card = await within('', 1200, {name: 'Plank', overview: 'word '.repeat(300)});
    const text = one(card, '[part~=overview] p');
    const probe = document.createElement('span');
    probe.style.cssText = 'position: absolute; inline-size: 68ch';
    text.append(probe);
    expect(text.offsetWidth).to.be.at.most(probe.offsetWidth + 1);
  });
});

describe('what can be pressed', () => {
  it('is at least 44 px high and wide', async () => {
    const cards = [
      await cardOf({
        ...stretch,
        images: images.slice(0, 2),
        variations: [{name: 'A', src: published(plank)}],
      }),
      await cardOf(undefined, {src: 'javascript:0'}),
      await cardOf({...plank, level: 3}),
    ];
    for (const each of cards.flatMap(card => all(card, 'button, summary'))) {
      expect(each.offsetHeight, each.outerHTML).to.be.at.least(44);
      expect(each.offsetWidth, each.outerHTML).to.be.at.least(44);
    }
  });

  it('is that large also where the page’s text is small', async () => {
    const card = await cardOf({...stretch, images: images.slice(0, 2)});
    card.style.fontSize = '10px';
    for (const each of all(card, 'button')) {
      expect(each.offsetHeight, each.outerHTML).to.be.at.least(44);
    }
  });
});

describe('what the page decides', () => {
  it('hidden hides', async () => {
    const card = await cardOf(stretch, {hidden: ''});
    expect(card.offsetHeight).to.equal(0);
    card.hidden = false;
    expect(card.offsetHeight).to.be.greaterThan(0);
  });

  it('visibility: hidden hides, on the card and on what it stands in', async () => {
    const card = await cardOf(stretch);
    for (const element of [card, card.parentElement]) {
      if (element) element.style.visibility = 'hidden';
      expect(getComputedStyle(part(card, 'name')).visibility).to.equal('hidden');
      if (element) element.style.visibility = '';
    }
  });

  it('its display wins over the card’s own', async () => {
    const card = await cardOf(plank);
    card.style.display = 'inline-block';
    expect(getComputedStyle(card).display).to.equal('inline-block');
  });

  it('its font, size and colour come in', async () => {
    const card = await within('font: 20px Courier; color: rgb(1, 2, 3)', 600);
    const {fontFamily, fontSize, color} = getComputedStyle(parts(card, 'step')[0] ?? card);
    expect({fontFamily, fontSize, color}).to.deep.equal({
      fontFamily: 'Courier',
      fontSize: '20px',
      color: 'rgb(1, 2, 3)',
    });
  });

  it('other things that it says of its text stay out', async () => {
    const odd =
      'text-align: center; text-transform: uppercase; letter-spacing: 9px; line-height: 3;' +
      'white-space: nowrap; word-spacing: 9px; text-indent: 9px; font-style: italic; font-weight: 900';
    const inherited = (card: ExerciseCard) => {
      const style = getComputedStyle(part(card, 'card'));
      return (odd.match(/[\w-]+(?=:)/g) ?? []).map(
        name => `${name}: ${style.getPropertyValue(name)}`,
      );
    };
    expect(inherited(await within(odd, 600))).to.deep.equal(inherited(await within('', 600)));
  });

  it('the theme’s variables do', async () => {
    const card = await cardOf(stretch);
    const theme = {
      '--exercise-surface': 'rgb(1, 2, 3)',
      '--exercise-text': 'rgb(4, 5, 6)',
      '--exercise-font': 'Courier',
      '--exercise-radius': '7px',
      '--exercise-border': 'rgb(7, 8, 9)',
    };
    for (const [name, value] of Object.entries(theme)) card.style.setProperty(name, value);
    const surface = getComputedStyle(part(card, 'card'));
    expect(surface.backgroundColor).to.equal('rgb(1, 2, 3)');
    expect(surface.color).to.equal('rgb(4, 5, 6)');
    expect(surface.fontFamily).to.equal('Courier');
    expect(surface.borderTopLeftRadius).to.equal('7px');
    expect(surface.borderTopColor).to.equal('rgb(7, 8, 9)');
    card.style.setProperty('--exercise-accent', 'rgb(10, 11, 12)');
    expect(getComputedStyle(parts(card, 'link')[0] ?? card).color).to.equal('rgb(10, 11, 12)');
    card.style.setProperty('--exercise-muted', 'rgb(13, 14, 15)');
    expect(getComputedStyle(parts(card, 'label')[0] ?? card).color).to.equal('rgb(13, 14, 15)');
  });

  it('every part that is named for designers is there', async () => {
    const card = await cardOf({...stretch, images});
    const names =
      'card header name likes media play image synopsis label value target secondary execution ' +
      'force equipment level section overview steps tips mistakes variations alternatives heading ' +
      'step item link credits';
    for (const name of names.split(' ')) {
      expect(parts(card, name).length, name).to.be.greaterThan(0);
    }
  });
});

describe('many cards on a page', () => {
  it('cost next to nothing out of view', async () => {
    const card = await cardOf(stretch);
    expect(getComputedStyle(part(card, 'card')).contentVisibility).to.equal('auto');
  });

  const late: Record<string, (card: ExerciseCard) => void> = {
    'as a property': card => (card.exercise = stretch),
    'as an attribute': card => card.setAttribute('exercise', JSON.stringify(stretch)),
    'from an address': card => (card.src = published(stretch)),
  };
  for (const [how, give] of Object.entries(late)) {
    for (const own of ['', 'Ask at the desk.']) {
      it(`show in view what comes late ${how}${own && ' and takes the place of other words'}`, async () => {
        for (let turn = 0; turn < 5; turn++) {
          const card = await cardFrom(`<exercise-card>${own}</exercise-card>`);
          await pause(30);
          give(card);
          await until(() => parts(card, 'credits').length, 1);
          await until(() => part(card, 'credits').offsetHeight > 0, true);
          card.remove();
        }
      });
    }
  }

  it('keep their text in the page out of view', async () => {
    const card = await cardOf(stretch);
    card.style.marginBlockStart = '5000px';
    expect(part(card, 'card').textContent).to.contain(stretch.steps[2]);
  });
});

describe('after the first render', () => {
  const exercises: Record<string, unknown> = {
    everything: {...stretch, images: images.slice(0, 2)},
    'three pictures': {...plank, images},
    'a film with a poster': {...plank, video: {url: 'a.mp4', poster: picture('black')}},
    'a problem': {...plank, level: 7},
    'no exercise': 7,
  };
  for (const [what, exercise] of Object.entries(exercises)) {
    it(`nothing below a card with ${what} moves`, async () => {
      const page = await fixture<HTMLElement>(html`<div><p>Below</p></div>`);
      const card = document.createElement('exercise-card');
      card.exercise = exercise;
      page.prepend(card);
      await card.updateComplete;
      await frames();
      const below = () => page.lastElementChild?.getBoundingClientRect().top;
      const first = below();
      await pause(300);
      expect(below()).to.equal(first);
    });
  }

  it('nothing below moves when the visitor shows a movement, likes or plays', async () => {
    const card = await cardOf({...stretch, video: 'a.mp4', images: images.slice(0, 2)});
    await frames();
    const {offsetHeight} = card;
    for (const control of [
      part(card, 'likes'),
      button(card, 'Show the movement'),
      part(card, 'play'),
    ]) {
      control.click();
      await card.updateComplete;
      await frames();
      expect(card.offsetHeight).to.equal(offsetHeight);
    }
    localStorage.clear();
  });

  it('a skeleton is about as large as what comes', async () => {
    const loading = await cardFrom(`<exercise-card src="${answer({hang: 1})}"></exercise-card>`);
    const ready = await cardOf(stretch);
    await frames();
    expect(loading.offsetHeight).to.be.within(ready.offsetHeight / 4, ready.offsetHeight * 1.5);
  });
});

describe('on paper', () => {
  it('there are no buttons, and both ends of a movement', async function () {
    const card = await cardOf({...stretch, images: images.slice(0, 2)});
    if (!(await emulateMedia({media: 'print'}))) this.skip();
    expect(part(card, 'likes').offsetHeight).to.equal(0);
    expect(button(card, 'Show the movement').offsetHeight).to.equal(0);
    const [first, second] = parts(card, 'image').slice(-2);
    expect(first && getComputedStyle(first).opacity).to.equal('1');
    expect(second && getComputedStyle(second).opacity).to.equal('1');
    expect(first?.offsetLeft).to.not.equal(second?.offsetLeft);
    expect(getComputedStyle(part(card, 'card')).contentVisibility).to.equal('visible');
  });

  it('a film leaves its poster, or nothing', async function () {
    const withPoster = await cardOf({...plank, video: {url: 'a.mp4', poster: picture('black')}});
    const without = await cardOf(stretch);
    if (!(await emulateMedia({media: 'print'}))) this.skip();
    expect(one(withPoster, '[part=play] img').offsetHeight).to.be.greaterThan(0);
    expect(one(withPoster, '.disc').offsetHeight).to.equal(0);
    expect(part(without, 'play').offsetHeight).to.equal(0);
  });

  it('an alternative that opens in place keeps its name', async function () {
    const card = await cardOf({...plank, alternatives: [{name: 'Wall', src: published(plank)}]});
    if (!(await emulateMedia({media: 'print'}))) this.skip();
    expect(button(card, 'Wall').offsetHeight).to.be.greaterThan(0);
  });
});

describe('where less motion is asked for', () => {
  it('a movement changes from one picture to the other, without an animation', async function () {
    const card = await cardOf({...plank, images: images.slice(0, 2)});
    if (!(await emulateMedia({reducedMotion: 'reduce'}))) this.skip();
    const seen = () => parts(card, 'image').map(each => getComputedStyle(each).opacity);
    const before = seen();
    button(card, 'Show the movement').click();
    await card.updateComplete;
    const after = seen();
    expect(after).to.deep.equal([...before].reverse());
    await pause(1500);
    expect(seen()).to.deep.equal(after);
    expect(card.shadowRoot?.getAnimations()).to.be.empty;
  });
});

describe('where colours are forced', () => {
  it('what was drawn with backgrounds is still seen', async function () {
    const card = await cardOf(stretch);
    if (!(await emulateMedia({forcedColors: 'active'}))) this.skip();
    const steps = all(card, '.meter i').map(each => getComputedStyle(each));
    for (const {borderBottomStyle, borderBottomWidth} of steps) {
      expect(borderBottomStyle).to.equal('solid');
      expect(parseFloat(borderBottomWidth)).to.be.greaterThan(0);
    }
    expect(new Set(steps.map(({borderBottomColor}) => borderBottomColor)).size).to.equal(2);
  });
});

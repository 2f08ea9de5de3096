import {expect} from '@open-wc/testing';
import type {ExerciseCard} from '../../helpers/card.js';
import {
  all,
  button,
  cardFrom,
  cardOf,
  frames,
  isSame,
  nameOf,
  one,
  part,
  parts,
  stepsOf,
  until,
  words,
} from '../../helpers/card.js';
import {coached} from '../../helpers/coached.js';
import {plank, stretch} from '../../helpers/fixtures.js';

const headings = (card: ExerciseCard) => parts(card, 'heading').map(words);
const synopsis = (card: ExerciseCard) =>
  Object.fromEntries(
    all(card, 'dl > div').map(row => [
      words(row.querySelector('dt') ?? undefined),
      words(row.querySelector('dd') ?? undefined),
    ]),
  );

describe('what a card shows', () => {
  it('is all that the exercise says', async () => {
    const card = await cardOf(stretch);
    expect(nameOf(card)).to.equal(stretch.name);
    expect(synopsis(card)).to.deep.equal({
      'Target muscles': 'hamstrings',
      'Also works': 'calves, hip flexors',
      Execution: 'isolation',
      'Force type': 'stretch',
      Equipment: 'mat, strap',
      Level: 'intermediate',
    });
    expect(headings(card)).to.deep.equal([
      'Overview',
      'How to do it',
      'Timer',
      'Tips',
      'Common mistakes',
      'Variations',
      'Alternatives',
    ]);
    expect(all(card, '[part~=overview] p').map(words)).to.deep.equal([
      'It lengthens the back of the leg.',
      'Good after a run.',
    ]);
    expect(stepsOf(card)).to.deep.equal(stretch.steps);
    expect(all(card, '[part~=tips] li').map(words)).to.deep.equal(stretch.tips);
    expect(all(card, '[part~=mistakes] li').map(words)).to.deep.equal(stretch.mistakes);
    expect(all(card, '[part~=variations] li > *').map(words)).to.deep.equal([
      'With a bent knee',
      'Against a wall',
      'Kinder to the back.',
    ]);
    expect(all(card, '[part~=alternatives] li > *').map(words)).to.deep.equal([
      'Seated stretch',
      'On a chair.',
    ]);
    expect(words(part(card, 'credits'))).to.equal('By Ada Coach · CC BY-SA 4.0 · Source');
  });

  it('numbers the steps for the eye and, as an ordered list, for the ear', async () => {
    const card = await cardOf(stretch);
    const list = one(card, '[part~=steps] ol');
    expect([...list.children].map(words)).to.deep.equal(stretch.steps);
    const numbers = parts(card, 'step').map(step => getComputedStyle(step, '::before').content);
    expect(new Set(numbers)).to.deep.equal(new Set(['counter(step)']));
  });

  it('links licence and source', async () => {
    const card = await cardOf(stretch);
    const links = all(card, '[part=credits] a').map(link => link.getAttribute('href'));
    expect(links).to.deep.equal([stretch.license.url, stretch.source]);
  });

  it('keeps the lines of a text', async () => {
    const card = await cardOf({name: 'Plank', overview: 'First line\nsecond line'});
    const lines = document.createRange();
    lines.selectNodeContents(one(card, '[part~=overview] p'));
    await frames();
    const tops = new Set([...lines.getClientRects()].map(({top}) => top));
    expect(tops.size).to.equal(2);
  });

  it('is nothing but the name where there is nothing else', async () => {
    const card = await cardOf({name: 'Plank'}, {'no-timers': ''});
    const seen = all(card, '*').filter(each => each.offsetHeight > 0 && !each.children.length);
    expect(seen.map(each => each.getAttribute('part'))).to.deep.equal(['name']);
    expect(all(card, 'section, dl, ul, ol, a').length).to.equal(0);
    expect(all(card, 'button').map(words)).to.deep.equal(['Print']);
  });

  for (const section of ['overview', 'steps', 'tips', 'mistakes', 'variations', 'alternatives']) {
    it(`leaves no trace of ${section} that say nothing`, async () => {
      for (const nothing of [undefined, null, '', ' ', []]) {
        const card = await cardOf({...stretch, [section]: nothing}, {'no-timers': ''});
        expect(parts(card, section).length).to.equal(0);
        expect(parts(card, 'section').length).to.equal(5);
      }
    });
  }

  for (const fact of ['target', 'secondary', 'execution', 'force', 'equipment', 'level']) {
    it(`leaves no empty row for ${fact}`, async () => {
      const card = await cardOf({...stretch, [fact]: undefined});
      expect(all(card, 'dt').length).to.equal(5);
      expect(all(card, 'dd').length).to.equal(5);
      expect(parts(card, fact).length).to.equal(0);
    });
  }

  it('shows words that it does not know as written', async () => {
    const card = await cardOf({
      name: 'A',
      force: 'Twist',
      equipment: ['Gravity boots'],
      level: 'Yoda',
    });
    expect(synopsis(card)).to.deep.equal({
      'Force type': 'Twist',
      Equipment: 'Gravity boots',
      Level: 'Yoda',
    });
  });
});

describe('the level', () => {
  const levels = {beginner: 1, intermediate: 2, advanced: 3, expert: 3};
  for (const [level, steps] of Object.entries(levels)) {
    it(`has a meter at ${steps} of 3 beside the word ${level}`, async () => {
      const card = await cardOf({name: 'A', level});
      expect(words(part(card, 'level'))).to.equal(level);
      const meter = one(card, '[part~=level] [aria-hidden=true]');
      const colours = [...meter.children].map(step => getComputedStyle(step).borderBottomColor);
      const text = getComputedStyle(part(card, 'level')).color;
      expect(colours.map(colour => colour === text)).to.deep.equal(
        [1, 2, 3].map(step => step <= steps),
      );
    });
  }

  it('has none where it is unknown', async () => {
    const card = await cardOf({name: 'A', level: 'Yoda'});
    expect(all(card, '[part~=level] [aria-hidden]').length).to.equal(0);
  });
});

describe('sections', () => {
  const order = (card: ExerciseCard) =>
    all(card, '[part~=media]:not([hidden]), [part~=synopsis], [part~=section]').map(each =>
      (each.getAttribute('part') ?? '').replace('section ', ''),
    );
  const everything =
    'media synopsis overview steps timer tips mistakes one-rep-max variations alternatives'.split(
      ' ',
    );

  const cases: [attribute: string | undefined, shown: string[]][] = [
    [undefined, everything],
    ['', everything],
    ['steps', ['steps']],
    ['tips, media steps', ['tips', 'media', 'steps']],
    ['timer, steps', ['timer', 'steps']],
    ['steps nonsense', ['steps']],
    ['nonsense', everything],
  ];
  for (const [attribute, shown] of cases) {
    it(`are ${shown.join(', ')} for ${attribute === undefined ? 'no attribute' : `"${attribute}"`}`, async () => {
      const card = await cardOf(
        {...stretch, equipment: ['barbell']},
        attribute === undefined ? {} : {sections: attribute},
      );
      expect(order(card)).to.deep.equal(shown);
    });
  }

  it('change with the attribute, and keep name and credits', async () => {
    const card = await cardOf(stretch, {sections: 'steps'});
    card.setAttribute('sections', 'tips');
    await card.updateComplete;
    expect(order(card)).to.deep.equal(['tips']);
    expect(parts(card, 'name').length).to.equal(1);
    expect(parts(card, 'credits').length).to.equal(1);
  });
});

describe('heading-level', () => {
  const cases: [attribute: string, name: string, sections: string][] = [
    ['1', '1', '2'],
    ['2', '2', '3'],
    ['5', '5', '6'],
    ['6', '6', '6'],
    ['0', '2', '3'],
    ['7', '2', '3'],
    ['h3', '2', '3'],
    ['', '2', '3'],
  ];
  for (const [attribute, name, sections] of cases) {
    it(`"${attribute}" makes the name ${name} and its sections ${sections}`, async () => {
      const card = await cardOf(stretch, {'heading-level': attribute});
      const levels = all(card, '[role=heading]').map(each => each.getAttribute('aria-level'));
      expect(levels[0]).to.equal(name);
      expect(new Set(levels.slice(1))).to.deep.equal(new Set([sections]));
    });
  }

  it('is 2 by itself', async () => {
    const card = await cardOf(plank);
    expect(part(card, 'name').getAttribute('aria-level')).to.equal('2');
  });
});

describe('slots', () => {
  const withSlots = (slots: string) =>
    cardFrom(`<exercise-card exercise='${JSON.stringify(stretch)}'>${slots}</exercise-card>`);
  const top = (element: Element | null | undefined) => element?.getBoundingClientRect().top ?? NaN;

  it('header stands above the name, footer below everything', async () => {
    const card = await withSlots('<i slot="footer">Foot</i><i slot="header">Head</i>');
    const header = card.querySelector('[slot=header]');
    expect(top(header)).to.be.lessThan(top(part(card, 'name')));
    const footer = card.querySelector('[slot=footer]');
    expect(top(footer)).to.be.greaterThan(top(part(card, 'credits')));
  });

  it('media takes the place of the video', async () => {
    const card = await withSlots('<b slot="media">My own film</b>');
    expect(card.querySelector<HTMLElement>('[slot=media]')?.offsetHeight).to.be.greaterThan(0);
    expect(parts(card, 'play').length).to.equal(0);
  });

  it('media may come and go', async () => {
    const card = await withSlots('');
    const own = document.createElement('b');
    own.slot = 'media';
    own.textContent = 'My own film';
    card.append(own);
    await until(() => parts(card, 'play').length, 0);
    own.remove();
    await until(() => parts(card, 'play').length, 1);
  });

  it('media shows also where the exercise has none', async () => {
    const card = await cardFrom(
      `<exercise-card exercise='{"name": "A"}'><b slot="media">My own film</b></exercise-card>`,
    );
    expect(card.querySelector<HTMLElement>('[slot=media]')?.offsetHeight).to.be.greaterThan(0);
  });
});

describe('jump links', () => {
  const text = 'Breathe in, and breathe out again. '.repeat(20);
  const long = {...stretch, overview: text, tips: [text, 'Relax.']};
  const jumps = (card: ExerciseCard) => parts(card, 'jump').map(words);

  it('lead to the sections of a long card', async () => {
    const card = await cardOf(long);
    expect(jumps(card)).to.deep.equal([
      'Overview',
      'How to do it',
      'Timer',
      'Tips',
      'Common mistakes',
      'Variations',
      'Alternatives',
    ]);
    expect(one(card, 'nav').ariaLabel).to.equal('Sections');
  });

  it('put the section at the top, and the focus to its heading', async () => {
    const {card} = await coached(long);
    document.body.style.paddingBlockEnd = '200vh';
    button(card, 'Tips').click();
    const section = one(card, '[part~=tips]');
    expect(section.getBoundingClientRect().top).to.be.within(0, 40);
    isSame(card.shadowRoot?.activeElement, section.querySelector('[part=heading]'));
    document.body.style.paddingBlockEnd = '';
  });

  it('are not there where the card is short, or has few sections', async () => {
    expect(jumps(await cardOf(stretch))).to.deep.equal([]);
    expect(jumps(await cardOf(long, {sections: 'overview tips'}))).to.deep.equal([]);
  });

  it('lead only to what is there', async () => {
    const card = await cardOf({...long, mistakes: undefined}, {'no-timers': ''});
    expect(jumps(card)).to.not.include.members(['Common mistakes', 'Timer']);
  });
});

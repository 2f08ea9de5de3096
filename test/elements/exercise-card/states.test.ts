import {expect} from '@open-wc/testing';
import {
  all,
  cardFrom,
  cardOf,
  frames,
  heard,
  messageOf,
  nameOf,
  one,
  part,
  parts,
  travels,
  until,
  words,
} from '../../helpers/card.js';
import {answer, plank, published} from '../../helpers/fixtures.js';

const own = '<p id="own">Ask at the desk.</p>';
const hanging = answer({hang: 1});
const missing = answer({status: 404});

/** Whether a reader sees the card's light DOM. */
const showsOwn = (card: HTMLElement) => {
  // Out of view it may have no size.
  card.scrollIntoView();
  return (card.querySelector<HTMLElement>('#own')?.offsetHeight ?? 0) > 0;
};
const isBusy = (card: Parameters<typeof part>[0]) => part(card, 'card').getAttribute('aria-busy');

describe('an empty card', () => {
  it('says that there is nothing, and to its owner what to do', async () => {
    const card = await cardFrom('<exercise-card></exercise-card>');
    expect(messageOf(card)).to.equal('No exercise has been chosen yet.');
    expect(words(one(card, 'summary'))).to.equal('For the owner of this page');
    expect(words(one(card, 'details li'))).to.match(/^src: /);
    expect(isBusy(card)).to.equal('false');
  });

  for (const src of ['', null]) {
    it(`is one whose src is ${JSON.stringify(src)}`, async () => {
      const card = await cardOf(undefined);
      card.src = src;
      await card.updateComplete;
      expect(messageOf(card)).to.equal('No exercise has been chosen yet.');
    });
  }

  it('shows its light DOM and says nothing', async () => {
    const card = await cardFrom(`<exercise-card>${own}</exercise-card>`);
    expect(showsOwn(card)).to.be.true;
    expect(parts(card, 'message').length).to.equal(0);
  });

  it('does not take white space, comments or slots for words to readers', async () => {
    const card = await cardFrom(
      '<exercise-card> <!-- later --> <div slot="footer">Foot</div>\n</exercise-card>',
    );
    expect(messageOf(card)).to.equal('No exercise has been chosen yet.');
  });

  it('fires nothing', async () => {
    const events = [...heard('exercise-loaded'), ...heard('exercise-failed')];
    await cardFrom('<exercise-card></exercise-card>');
    expect(events.length).to.equal(0);
  });
});

describe('a loading card', () => {
  it('is busy, says so to a screen reader, and keeps room for what comes', async () => {
    const card = await cardOf(undefined, {src: hanging});
    await frames();
    expect(isBusy(card)).to.equal('true');
    expect(words(one(card, '[role=status]'))).to.equal('Loading the exercise');
    expect(card.offsetHeight).to.be.greaterThan(300);
  });

  it('shows its light DOM in place of the skeleton', async () => {
    const card = await cardFrom(`<exercise-card src="${hanging}">${own}</exercise-card>`);
    await frames();
    expect(showsOwn(card)).to.be.true;
    const top = card.querySelector('#own')?.getBoundingClientRect().top ?? NaN;
    expect(top - card.getBoundingClientRect().top).to.be.lessThan(100);
  });
});

describe('a ready card', () => {
  it('has the exercise in place of its light DOM', async () => {
    const card = await cardFrom(
      `<exercise-card exercise='${JSON.stringify(plank)}'>${own}</exercise-card>`,
    );
    expect(nameOf(card)).to.equal('Plank');
    expect(showsOwn(card)).to.be.false;
    expect(isBusy(card)).to.equal('false');
    expect(parts(card, 'message').length).to.equal(0);
  });
});

describe('a card that is readable in part', () => {
  const damaged = {
    ...plank,
    level: 3,
    steps: ['Lift your hips.', 42],
    source: 'javascript:alert(1)',
  };

  it('shows what it can, and tells its owner of the rest by path and sentence', async () => {
    const card = await cardOf(damaged);
    expect(words(part(card, 'step'))).to.equal('Lift your hips.');
    expect(words(one(card, 'summary'))).to.equal('Some of this exercise cannot be shown');
    expect(all(card, 'details li').map(words)).to.deep.equal([
      'level: This should be text.',
      'steps[1]: This should be text.',
      'source: This is not a web address that starts with https:// or http://.',
    ]);
  });

  it('keeps that folded', async () => {
    const card = await cardOf(damaged);
    expect(one(card, 'details', HTMLDetailsElement).open).to.be.false;
  });
});

describe('a failed card', () => {
  it('tells visitor and owner, shows its light DOM, and is no longer busy', async () => {
    const card = await cardFrom(`<exercise-card src="${missing}">${own}</exercise-card>`);
    await until(() => all(card, '[role=alert]').length, 1);
    expect(words(one(card, '[role=alert] p'))).to.equal(
      'The exercise cannot be reached right now.',
    );
    expect(words(one(card, 'summary'))).to.equal('For the owner of this page');
    expect(words(one(card, 'details li'))).to.contain('status 404');
    // WebKit takes a frame to find that the card is in view.
    await until(() => showsOwn(card), true);
    expect(isBusy(card)).to.equal('false');
  });

  it('offers to try again only where something was fetched', async () => {
    const fetching = await cardOf(undefined, {src: missing});
    await until(() => all(fetching, 'button').map(words).join(), 'Try again');
    const given = await cardOf({colour: 'blue'});
    expect(messageOf(given)).to.equal('This exercise cannot be shown.');
    expect(all(given, 'button').length).to.equal(0);
  });

  it('recovers when it is given an exercise', async () => {
    const card = await cardOf({colour: 'blue'});
    card.exercise = plank;
    await card.updateComplete;
    expect(nameOf(card)).to.equal('Plank');
    expect(all(card, '[role=alert]').length).to.equal(0);
  });
});

describe('events', () => {
  it('exercise-loaded tells once what is on the page, out of any shadow root', async () => {
    const events = heard('exercise-loaded');
    const card = await cardOf({...plank, level: 3});
    card.headingLevel = 4;
    await card.updateComplete;
    expect(events.length).to.equal(1);
    const [event] = events;
    expect(travels(event, card)).to.deep.equal({
      bubbles: true,
      composed: true,
      cancelable: false,
      isFromCard: true,
    });
    expect(event?.exercise).to.deep.equal(plank);
    expect(event?.problems.map(({path}) => path)).to.deep.equal(['level']);
  });

  it('exercise-loaded is fired when the exercise is already there to be seen', async () => {
    let seen: string | undefined;
    const card = document.createElement('exercise-card');
    card.addEventListener('exercise-loaded', () => (seen = nameOf(card)));
    card.exercise = plank;
    document.body.append(card);
    await card.updateComplete;
    card.remove();
    expect(seen).to.equal('Plank');
  });

  it('exercise-loaded comes once for each exercise, and not for the same one moved or translated', async () => {
    const events = heard('exercise-loaded');
    const card = await cardOf(plank);
    card.exercise = {name: 'Squat', steps: ['Sit.']};
    await card.updateComplete;
    card.parentElement?.before(card);
    await card.updateComplete;
    card.lang = 'es';
    await until(() => words(parts(card, 'heading')[0]), 'Cómo se hace');
    card.remove();
    expect(events.map(({exercise}) => exercise.name)).to.deep.equal(['Plank', 'Squat']);
  });

  const failures: [what: string, given: unknown, src: string, reason: string, path: string][] = [
    ['nothing readable', {colour: 'blue'}, '', 'unreadable', ''],
    ['a missing file', undefined, missing, 'unreachable', ''],
    ['no web address', undefined, 'javascript:0', 'unreadable', 'src'],
  ];
  for (const [what, given, src, reason, path] of failures) {
    it(`exercise-failed tells the reason and the problems of ${what}`, async () => {
      const events = heard('exercise-failed');
      const card = await cardOf(given, {src});
      await until(() => events.length, 1);
      const [event] = events;
      expect(travels(event, card)).to.deep.equal({
        bubbles: true,
        composed: true,
        cancelable: false,
        isFromCard: true,
      });
      expect(event?.reason).to.equal(reason);
      expect(event?.problems).to.have.length(1);
      expect(event?.problems[0]?.path).to.equal(path);
    });
  }

  it('exercise-failed comes once, and exercise-loaded follows when it is mended', async () => {
    const failed = heard('exercise-failed');
    const loaded = heard('exercise-loaded');
    const card = await cardOf(7);
    card.headingLevel = 3;
    await card.updateComplete;
    card.exercise = undefined;
    card.src = published(plank);
    await until(() => loaded.length, 1);
    expect(failed).to.have.length(1);
  });
});

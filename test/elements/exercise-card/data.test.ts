import {expect} from '@open-wc/testing';
import {
  all,
  button,
  cardFrom,
  cardOf,
  fetched,
  heard,
  messageOf,
  nameOf,
  parts,
  pause,
  place,
  stepsOf,
  stub,
  until,
  words,
} from '../../helpers/card.js';
import {answer, plank, published} from '../../helpers/fixtures.js';

const json = (name: string) => JSON.stringify({name});

/** Gives a card its child script. */
function withScript(text: string, card = document.createElement('exercise-card')) {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = text;
  card.append(script);
  return card;
}

describe('where the data come from', () => {
  it('takes the property, else the attribute, else the child script, else src', async () => {
    const card = withScript(json('Script'));
    card.setAttribute('src', published({name: 'Address'}));
    card.setAttribute('exercise', json('Attribute'));
    card.exercise = {name: 'Property'};
    await place(card);
    expect(nameOf(card)).to.equal('Property');

    card.exercise = undefined;
    await card.updateComplete;
    expect(nameOf(card)).to.equal('Attribute');

    card.removeAttribute('exercise');
    await card.updateComplete;
    expect(nameOf(card)).to.equal('Script');

    card.replaceChildren();
    await until(() => nameOf(card), 'Address');
  });

  it('asks for no address while something nearer is there', async () => {
    const addresses = fetched();
    const card = await cardOf(plank, {src: published({name: 'Address'})});
    expect(nameOf(card)).to.equal('Plank');
    expect(addresses).to.be.empty;
  });

  it('goes back to what is nearer as soon as it comes', async () => {
    const card = await cardFrom(
      `<exercise-card src='${published({name: 'Address'})}'></exercise-card>`,
    );
    await until(() => nameOf(card), 'Address');
    withScript(json('Script'), card);
    await until(() => nameOf(card), 'Script');
    card.setAttribute('exercise', json('Attribute'));
    await until(() => nameOf(card), 'Attribute');
    card.exercise = {name: 'Property'};
    await until(() => nameOf(card), 'Property');
  });

  it('replaces one by another at any time', async () => {
    const card = await cardOf({name: 'First', tips: ['Only here.']});
    card.exercise = {name: 'Second'};
    await card.updateComplete;
    expect(nameOf(card)).to.equal('Second');
    expect(words(card.shadowRoot?.firstElementChild ?? undefined)).to.not.contain('Only here.');
  });

  it('leaves every text where it is when the same comes as another object', async () => {
    const card = await cardOf(plank);
    const steps = parts(card, 'step');
    card.exercise = structuredClone(plank);
    await card.updateComplete;
    expect(parts(card, 'step').every((step, index) => step === steps[index])).to.equal(true);
    card.exercise = {...plank, steps: ['Lie down.', 'Lift your hips.']};
    await card.updateComplete;
    expect(parts(card, 'step').map(words)).to.deep.equal(['Lie down.', 'Lift your hips.']);
  });

  it('is empty again when all of it has gone', async () => {
    const card = await cardOf(plank);
    card.exercise = undefined;
    await card.updateComplete;
    expect(messageOf(card)).to.equal('No exercise has been chosen yet.');
  });
});

describe('the child script', () => {
  it('may come later', async () => {
    const card = await cardFrom('<exercise-card></exercise-card>');
    withScript(json('Late'), card);
    await until(() => nameOf(card), 'Late');
  });

  it('may change, by its text or as a whole', async () => {
    const card = await place(withScript(json('First')));
    const script = card.querySelector('script');
    if (script?.firstChild) script.firstChild.nodeValue = json('Second');
    await until(() => nameOf(card), 'Second');
    if (script) script.textContent = json('Third');
    await until(() => nameOf(card), 'Third');
    card.replaceChildren();
    withScript(json('Fourth'), card);
    await until(() => nameOf(card), 'Fourth');
  });

  it('is followed after the card has been moved', async () => {
    const card = await place(withScript(json('First')));
    const elsewhere = document.createElement('section');
    card.parentElement?.append(elsewhere);
    elsewhere.append(card);
    const script = card.querySelector('script');
    if (script) script.textContent = json('Second');
    await until(() => nameOf(card), 'Second');
  });

  it('is no other script', async () => {
    const card = await cardFrom(
      `<exercise-card><script type="application/ld+json">${json('No')}</script></exercise-card>`,
    );
    expect(messageOf(card)).to.equal('No exercise has been chosen yet.');
  });
});

describe('JSON that a CMS has mangled', () => {
  const mangled: Record<string, string> = {
    'curly quotes': '{“name”: “Plank”, “steps”: [“Rest on your forearms.”, “Lift your hips.”]}',
    'paragraphs and line breaks':
      '<p>{"name": "Plank",<br />\n"steps":<br>["Rest on your forearms.",</p>\n<p>"Lift your hips."]}</p>',
    'quotes as entities':
      '{&quot;name&quot;: &#8220;Plank&#8221;, &quot;steps&quot;: [&quot;Rest on your forearms.&quot;, &quot;Lift your hips.&quot;]}',
    'a comma too many':
      '{"name": "Plank", "steps": ["Rest on your forearms.", "Lift your hips.",],}',
  };
  for (const [what, text] of Object.entries(mangled)) {
    it(`is read with ${what} in the attribute`, async () => {
      const card = document.createElement('exercise-card');
      card.setAttribute('exercise', text);
      await place(card);
      expect([nameOf(card), ...stepsOf(card)]).to.deep.equal([plank.name, ...plank.steps]);
    });

    it(`is read with ${what} in the child script`, async () => {
      const card = await place(withScript(text));
      expect([nameOf(card), ...stepsOf(card)]).to.deep.equal([plank.name, ...plank.steps]);
    });
  }

  it('says so where it cannot be mended', async () => {
    const card = await place(withScript('{"name": "Plank"'));
    expect(messageOf(card)).to.equal('This exercise cannot be shown.');
    expect(words(all(card, 'details')[0])).to.contain('This is not JSON.');
  });
});

describe('an exercise out of a list', () => {
  const list = [
    {id: 'plank', name: 'Plank'},
    {id: 'wall-sit', name: 'Wall sit'},
    {id: 'ü 1', name: 'Übung'},
  ];
  const src = published(list);

  const cases: [what: string, attributes: Record<string, string>, name: string][] = [
    ['the one after # in src', {src: `${src}#wall-sit`}, 'Wall sit'],
    ['one by exercise-id', {src, 'exercise-id': 'wall-sit'}, 'Wall sit'],
    [
      'one by exercise-id before one by #',
      {src: `${src}#plank`, 'exercise-id': 'wall-sit'},
      'Wall sit',
    ],
    ['one by its name', {src, 'exercise-id': 'Wall Sit'}, 'Wall sit'],
    ['one whose id is encoded', {src: `${src}#%C3%BC%201`}, 'Übung'],
    [
      'one out of an attribute',
      {exercise: JSON.stringify(list), 'exercise-id': 'wall-sit'},
      'Wall sit',
    ],
    ['the first where none is named', {src}, 'Plank'],
  ];
  for (const [what, attributes, name] of cases) {
    it(`is ${what}`, async () => {
      const card = await cardOf(undefined, attributes);
      await until(() => nameOf(card), name);
    });
  }

  it('says that others are there where none is named', async () => {
    const card = await cardOf(list);
    expect(words(all(card, 'details li')[0])).to.equal(
      'The first of 3 exercises is shown. Choose one by its id.',
    );
  });

  it('says when there is none of that id', async () => {
    const card = await cardOf(list, {'exercise-id': 'squat'});
    expect(messageOf(card)).to.equal('This exercise cannot be shown.');
    expect(words(all(card, 'details li')[0])).to.contain('There is no exercise “squat”');
  });

  it('changes with exercise-id', async () => {
    const card = await cardOf(list, {'exercise-id': 'plank'});
    card.setAttribute('exercise-id', 'wall-sit');
    await card.updateComplete;
    expect(nameOf(card)).to.equal('Wall sit');
  });
});

describe('src', () => {
  it('is read from the address of the page', async () => {
    const {pathname, search} = new URL(published(plank));
    const card = await cardOf(undefined, {src: pathname + search});
    await until(() => nameOf(card), 'Plank');
  });

  it('never lets a slow first answer overwrite a later one', async () => {
    const loaded = heard('exercise-loaded');
    const card = await cardOf(undefined, {src: published({name: 'Slow'}, {delay: 300})});
    card.src = published({name: 'Quick'});
    await until(() => nameOf(card), 'Quick');
    await pause(400);
    expect(nameOf(card)).to.equal('Quick');
    expect(loaded.map(({exercise}) => exercise.name)).to.deep.equal(['Quick']);
  });

  it('never lets a slow answer overwrite a property', async () => {
    const card = await cardOf(undefined, {src: published({name: 'Slow'}, {delay: 200})});
    card.exercise = plank;
    await pause(400);
    expect(nameOf(card)).to.equal('Plank');
  });

  it('is no longer asked for once the card has gone, and again when it returns', async () => {
    const signals: AbortSignal[] = [];
    const {fetch} = window;
    stub(window, 'fetch', (address, init) => {
      if (init?.signal) signals.push(init.signal);
      return fetch.call(window, address, init);
    });
    const card = await cardOf(undefined, {src: published(plank, {delay: 200})});
    const parent = card.parentElement;
    card.remove();
    await pause(0);
    expect(signals.map(({aborted}) => aborted)).to.deep.equal([true]);
    await pause(300);
    expect(nameOf(card)).to.equal('');

    parent?.append(card);
    await until(() => nameOf(card), 'Plank');
    expect(signals).to.have.length(2);
  });

  it('is asked for once by two cards', async () => {
    const addresses = fetched();
    const src = published(plank, {delay: 50});
    const cards = await Promise.all([
      cardOf(undefined, {src}),
      cardOf(undefined, {src: `${src}#Plank`}),
    ]);
    for (const card of cards) await until(() => nameOf(card), 'Plank');
    expect(addresses).to.have.length(1);
  });

  it('is still waited for by the second card when the first has gone', async () => {
    const src = published(plank, {delay: 100});
    const [first, second] = await Promise.all([cardOf(undefined, {src}), cardOf(undefined, {src})]);
    first.remove();
    await until(() => nameOf(second), 'Plank');
  });

  it('is not asked for before the card is in the page', async () => {
    const addresses = fetched();
    const card = document.createElement('exercise-card');
    card.src = published(plank);
    await pause(20);
    expect(addresses).to.be.empty;
  });

  const failures: [what: string, src: string, message: string, owner: RegExp][] = [
    [
      'nothing is there',
      answer({status: 404}),
      'The exercise cannot be reached right now.',
      /answers with status 404/,
    ],
    [
      'a page is there',
      answer({type: 'text/html', body: '<!doctype html><title>Home</title>'}),
      'This exercise cannot be shown.',
      /is not JSON/,
    ],
    [
      'there are over 2 MB',
      published(plank, {size: 2_000_001}),
      'This exercise cannot be shown.',
      /is over 2 MB/,
    ],
    [
      'no server is there',
      'http://127.0.0.1:1/exercise.json',
      'The exercise cannot be reached right now.',
      /cannot be reached/,
    ],
    [
      'it is no web address',
      'javascript:alert(1)',
      'This exercise cannot be shown.',
      /https:\/\/ or http:\/\//,
    ],
    ['it is data', 'data:application/json,{}', 'This exercise cannot be shown.', /https:\/\//],
    ['it is no address', 'http://[', 'This exercise cannot be shown.', /https:\/\//],
  ];
  for (const [what, src, message, owner] of failures) {
    it(`says what is wrong where ${what}`, async () => {
      const card = await cardOf(undefined, {src});
      await until(() => words(all(card, '[role=alert] p')[0]), message);
      expect(words(all(card, 'details')[0])).to.match(owner);
    });
  }

  it('takes 2 MB', async () => {
    const card = await cardOf(undefined, {src: published(plank, {size: 2_000_000})});
    await until(() => nameOf(card), 'Plank');
  });

  it('is tried again at the visitor’s wish', async () => {
    const {fetch} = window;
    stub(window, 'fetch', () => Promise.reject(new TypeError()));
    const card = await cardOf(undefined, {src: published(plank)});
    await until(
      () => words(all(card, '[role=alert] p')[0]),
      'The exercise cannot be reached right now.',
    );
    stub(window, 'fetch', fetch);
    button(card, 'Try again').click();
    await until(() => nameOf(card), 'Plank');
  });

  it('says that the visitor is offline, and goes on by itself', async () => {
    const {fetch} = window;
    const failed = heard('exercise-failed');
    stub(navigator, 'onLine', false);
    stub(window, 'fetch', () => Promise.reject(new TypeError()));
    const card = await cardOf(undefined, {src: published(plank)});
    await until(() => messageOf(card).includes('You are offline'), true);
    expect(failed.map(({reason}) => reason)).to.deep.equal(['offline']);
    stub(navigator, 'onLine', true);
    stub(window, 'fetch', fetch);
    window.dispatchEvent(new Event('online'));
    await until(() => nameOf(card), 'Plank');
  });

  it('is left alone by the connection’s return once another was asked for', async () => {
    stub(navigator, 'onLine', false);
    const {fetch} = window;
    stub(window, 'fetch', () => Promise.reject(new TypeError()));
    const card = await cardOf(undefined, {src: published(plank)});
    await until(() => messageOf(card).includes('You are offline'), true);
    stub(window, 'fetch', fetch);
    const addresses = fetched();
    card.exercise = {name: 'Here'};
    await card.updateComplete;
    window.dispatchEvent(new Event('online'));
    await pause(50);
    expect(addresses).to.be.empty;
    expect(nameOf(card)).to.equal('Here');
  });
});

import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {ExerciseCard} from '../../helpers/card.js';
import {
  afterwards,
  all,
  button,
  cardOf,
  nameOf,
  part,
  parts,
  pause,
  stub,
  until,
  words,
} from '../../helpers/card.js';
import {picture, published, stretch} from '../../helpers/fixtures.js';

const everything = {...stretch, images: [picture('red')]};

/** How many elements of each name a card is made of. */
function elementsOf(card: ExerciseCard): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const {localName} of all(card, '*')) counts[localName] = (counts[localName] ?? 0) + 1;
  return counts;
}

/** The same exercise with every text that a reader sees changed. */
function rewrite<T>(value: T, change: (text: string) => string, key = ''): T {
  const addresses = ['url', 'src', 'href', 'poster', 'source', 'video', 'images', 'id'];
  if (addresses.includes(key)) return value;
  if (typeof value === 'string') return change(value) as T;
  if (Array.isArray(value)) return value.map(each => rewrite<unknown>(each, change)) as T;
  if (typeof value !== 'object' || !value) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, rewrite<unknown>(each, change, name)]),
  ) as T;
}

/** Whatever harm is done to the page sets this. */
const attack = 'document.documentElement.dataset.harmed=1';

/** All that goes wrong without a test's asking. */
function troubles(): unknown[] {
  const found: unknown[] = [];
  const listener = (event: Event) => found.push(event.type);
  for (const type of ['error', 'unhandledrejection', 'securitypolicyviolation']) {
    window.addEventListener(type, listener);
    afterwards(() => window.removeEventListener(type, listener));
  }
  stub(console, 'error', (...said: unknown[]) => found.push(said));
  for (const dialog of ['alert', 'confirm', 'prompt', 'open'] as const) {
    stub(window, dialog, (() => found.push(dialog)) as never);
  }
  return found;
}

let found: unknown[] = [];
beforeEach(() => (found = troubles()));
afterEach(() => {
  expect(found).to.be.empty;
  expect(document.documentElement.dataset).to.not.have.property('harmed');
});

describe('a hostile exercise', () => {
  const texts: Record<string, string> = {
    'an image with a handler': `<img src=x onerror="${attack}">`,
    'a script': `<script>${attack}</script>`,
    'the end of an attribute': `" onmouseover="${attack}" x="`,
    'the end of an element': `--></p></li></style></textarea><svg onload="${attack}">`,
    'the end of a template': '<!--?lit$0123456789$--><template shadowrootmode=open>${0}',
    'an address of script': `javascript:${attack}`,
    'words that turn around': '\u202Etxt.exe\u2066\u2067',
    'null and other controls': 'a\0b\x1b[31mc\uFFFF\uD800',
  };
  for (const [what, text] of Object.entries(texts)) {
    it(`stays text with ${what} in every field`, async () => {
      // Those come with the view; what they show is their own.
      const without = {'no-timers': ''};
      const harmless = await cardOf(everything, without);
      const card = await cardOf(
        rewrite(everything, () => text),
        without,
      );
      const expected = elementsOf(
        await cardOf(
          rewrite(everything, () => 'x'),
          without,
        ),
      );
      expect(elementsOf(card)).to.deep.equal(expected);
      expect(Object.keys(elementsOf(harmless))).to.include.members(Object.keys(expected));
      expect(all(card, '[onerror], [onload], [onmouseover]').length).to.equal(0);
      expect(nameOf(card)).to.equal(text.replace(/\s+/g, ' ').trim());
      await pause(20);
    });
  }

  const addresses = [
    `javascript:${attack}`,
    ` JaVa\tScRiPt:${attack}`,
    `\u0001javascript:${attack}`,
    `data:text/html,<script>parent.${attack}</script>`,
    `vbscript:${attack}`,
    'blob:https://example.com/1',
    'file:///etc/passwd',
    'https://',
  ];
  for (const address of addresses) {
    it(`makes no link and no request of ${JSON.stringify(address)}`, async () => {
      const related = [{name: 'Other', href: address, src: address}];
      const card = await cardOf(
        {
          name: 'Plank',
          video: {url: address, poster: address, captions: [{src: address}]},
          images: [{src: address}],
          source: address,
          license: {name: 'Licence', url: address},
          variations: related,
          alternatives: related,
        },
        {'image-base': address},
      );
      expect(all(card, 'a, img, video, iframe, track, [src], [href]').length).to.equal(0);
      expect(parts(card, 'link').concat(parts(card, 'play'))).to.be.empty;
      expect(all(card, '[part=item]').map(words)).to.deep.equal(['Other', 'Other']);
    });
  }

  it('runs nothing of HTML in a description', async () => {
    const description =
      `<p onclick="${attack}">Sit.</p><script>${attack}</script><img src=x onerror="${attack}">` +
      `<iframe srcdoc="<script>parent.${attack}</script>"></iframe><svg onload="${attack}"></svg>` +
      `<a href="javascript:${attack}">Stand.</a><style>* {display: none}</style>`;
    const card = await cardOf({translations: [{language: 2, name: 'Squat', description}]});
    await pause(50);
    expect(nameOf(card)).to.equal('Squat');
    const text = words(part(card, 'card'));
    expect(text).to.contain('Sit.').and.to.contain('Stand.');
    expect(text).to.not.contain('dataset');
    expect(all(card, 'script, img, iframe, a, style').length).to.equal(0);
    expect(all(card, 'svg').map(each => words(each.parentElement ?? each))).to.deep.equal([
      'Print',
    ]);
  });

  it('may have a name of 100 kB', async () => {
    const name = 'n'.repeat(100_000);
    const card = await cardOf({...everything, id: undefined, name});
    expect(nameOf(card)).to.have.length(100_000);
    part(card, 'likes').click();
    await card.updateComplete;
    localStorage.clear();
  });

  it('pollutes no prototype', async () => {
    const card = await cardOf(undefined, {
      exercise: `{"name": "Plank", "__proto__": {"harmed": 1, "steps": ["No"]},
        "constructor": {"prototype": {"harmed": 1}}, "toString": 1, "hasOwnProperty": 2,
        "force": "constructor", "level": "__proto__", "execution": "toString",
        "equipment": ["valueOf", "hasOwnProperty"], "target": ["__proto__"]}`,
    });
    expect(nameOf(card)).to.equal('Plank');
    expect({}).to.not.have.property('harmed');
    expect(words(part(card, 'force'))).to.equal('constructor');
    expect(words(part(card, 'level'))).to.equal('__proto__');
    expect(words(part(card, 'equipment'))).to.equal('valueOf, hasOwnProperty');
  });

  it('has no meter for a level that only JavaScript knows', async () => {
    for (const level of ['constructor', 'valueOf', '__proto__']) {
      expect(
        all(await cardOf({name: 'Plank', level}), '[part~=level] [aria-hidden]').length,
      ).to.equal(0);
    }
  });

  for (const lang of ['es', 'ar']) {
    it(`shows words as written that only JavaScript knows (${lang})`, async () => {
      const card = await cardOf({name: 'A', force: 'constructor', level: 'toString'}, {lang});
      expect(words(part(card, 'force'))).to.equal('constructor');
      expect(words(part(card, 'level'))).to.equal('toString');
    });
  }

  it('opens nothing but exercises', async () => {
    const src = published({
      name: 'Other',
      source: `javascript:${attack}`,
      steps: [`<img src=x onerror=${attack}>`],
    });
    const card = await cardOf({name: 'Plank', variations: [{name: 'Other', src}]});
    button(card, 'Other').click();
    await until(() => nameOf(card), 'Other');
    expect(all(card, 'img, a').length).to.equal(0);
  });

  it('may throw when it is looked at', async () => {
    const card = await cardOf({
      get name() {
        throw new Error('No');
      },
    });
    expect(words(all(card, '[role=alert]')[0])).to.equal('This exercise cannot be shown.');
  });
});

describe('whatever JSON it is given', () => {
  const field = fc.constantFrom(
    ...Object.keys(stretch),
    'images',
    'hold',
    'translations',
    '__proto__',
  );
  const anything = fc.oneof(
    fc.jsonValue({maxDepth: 4}),
    fc.dictionary(
      field,
      fc.oneof(fc.jsonValue({maxDepth: 3}), fc.constantFrom(...Object.values(stretch))),
    ),
    fc.dictionary(field, fc.string({unit: 'binary'})).map(fields => ({...stretch, ...fields})),
  );

  it('shows it or says that it cannot, by property and by attribute, and throws nothing', async () => {
    const card = await cardOf(undefined);
    const isShown = () =>
      all(card, '[part=name], [part=message]').length > 0 ||
      all(card, '[aria-busy=true]').length > 0;
    await fc.assert(
      fc.asyncProperty(anything, async json => {
        card.exercise = json;
        await card.updateComplete;
        expect(isShown()).to.be.true;
        card.exercise = undefined;
        card.setAttribute('exercise', JSON.stringify(json));
        await card.updateComplete;
        expect(isShown()).to.be.true;
      }),
      {numRuns: 100},
    );
  });

  it('takes any text for its attributes', async () => {
    const card = await cardOf(stretch);
    const attribute = fc.constantFrom(
      ...['exercise', 'exercise-id', 'image-base', 'sections', 'heading-level', 'lang', 'dir'],
    );
    await fc.assert(
      fc.asyncProperty(attribute, fc.string({unit: 'binary'}), async (name, value) => {
        card.setAttribute(name, value);
        await card.updateComplete;
        card.removeAttribute(name);
        await card.updateComplete;
        expect(nameOf(card)).to.equal(stretch.name);
      }),
      {numRuns: 100},
    );
  });
});

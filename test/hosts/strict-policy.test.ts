import {expect} from '@open-wc/testing';
import {
  cardIn,
  moduleScript,
  classicScript,
  nameOn,
  openAddress,
  openHtml,
  openPage,
  structuredDataIn,
  textOn,
  untilShown,
  watchScript,
  type Page,
} from '../helpers/pages.js';
import {waitUntil} from '../helpers/wait-until.js';
import {elements, expectWhole} from './whole.js';

/** Nothing but the file itself, and the exercise that it fetches. */
const bare =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";

const policies = {
  'with pictures and videos of its own': `${bare}; img-src 'self'; media-src 'self'`,
  'with neither pictures nor videos': bare,
};

/** As servers before wger 2.5 send it: HTML and no Markdown. */
const wger = {
  id: 9,
  uuid: 'b6a4f8d2',
  category: {id: 10, name: 'Abs'},
  muscles: [{id: 6, name: 'Rectus abdominis', name_en: 'Abs', is_front: true}],
  muscles_secondary: [],
  equipment: [{id: 7, name: 'none (bodyweight exercise)'}],
  license: {full_name: 'CC BY-SA 4', short_name: 'CC-BY-SA 4', url: 'https://example.org/by-sa'},
  license_author: 'A friend',
  images: [],
  videos: [],
  translations: [
    {
      language: 2,
      name: 'Hollow hold',
      description:
        '<p>Make yourself <strong>long</strong>.</p><ol><li>Lie on your back.</li>' +
        '<li>Lift arms and legs&nbsp;a little.</li></ol><script>alert(1)</script>',
      notes: [],
    },
  ],
};

const own = {
  name: 'Wall sit',
  likes: 3,
  steps: ['Lean against a wall.', 'Slide down.'],
  video: 'https://www.youtube.com/watch?v=aqz-KE-bpKQ',
  level: 'beginner',
  target: ['quads'],
};

const barbell = {
  name: 'Barbell row',
  equipment: ['barbell'],
  steps: ['Bend forward.', 'Pull.', 'Rest for 60 seconds.'],
};

const addressOf = (exercise: object) =>
  `/__test__/respond?${new URLSearchParams({body: JSON.stringify(exercise)})}`.replaceAll(
    '&',
    '&amp;',
  );

const expectNoComplaint = async ({watched}: Page) => {
  // Violations are told in tasks of their own.
  await new Promise(resolve => setTimeout(resolve, 50));
  expect(watched.violations, 'violations').to.deep.equal([]);
  expect(watched.errors, 'errors').to.deep.equal([]);
};

const press = async (page: Page, part: string) => {
  cardIn(page).shadowRoot?.querySelector<HTMLElement>(`[part=${part}]`)?.click();
  await cardIn(page).updateComplete;
};

for (const [which, csp] of Object.entries(policies)) {
  for (const [kind, script] of Object.entries({module: moduleScript, classic: classicScript})) {
    describe(`A hostile host: a strict policy ${which} (${kind})`, () => {
      it('shows an exercise from its address, and its structured data', async () => {
        const body = `<exercise-card src="${addressOf(own)}"></exercise-card>`;
        const page = await openPage({csp, head: script, body});
        await untilShown(cardIn(page), 'Wall sit');
        expect(textOn(cardIn(page))).to.contain('Slide down.');
        expect(JSON.parse(structuredDataIn(page)[0]?.textContent ?? '')).to.be.an('object');
        await expectNoComplaint(page);
      });

      it('leaves all elements whole', async () => {
        await expectWhole(await openPage({csp, head: script, body: elements}));
      });

      it('keeps the card’s look', async () => {
        const body = `<exercise-card src="${addressOf(own)}"></exercise-card>`;
        const page = await openPage({csp, head: script, body});
        await untilShown(cardIn(page), 'Wall sit');
        const [card] = cardIn(page).shadowRoot?.querySelectorAll('[part=card]') ?? [];
        expect(card && page.getComputedStyle(card).borderTopStyle).to.equal('solid');
      });

      it('shows the JSON inside the card', async () => {
        const body = `<exercise-card><script type="application/json">${JSON.stringify(own)}</script></exercise-card>`;
        const page = await openPage({csp, head: script, body});
        await untilShown(cardIn(page), 'Wall sit');
        await expectNoComplaint(page);
      });

      it('reads a description in HTML, where the browser has a parser that needs no trust', async () => {
        const body = `<exercise-card src="${addressOf(wger)}"></exercise-card>`;
        const page = await openPage({csp, head: script, body});
        await untilShown(cardIn(page), 'Hollow hold');
        expect(textOn(cardIn(page))).not.to.contain('alert');
        if ('trustedTypes' in page && !('parseHTML' in page.Document)) {
          // No parser there takes plain text: the description is left out, and never shown as tags.
          expect(textOn(cardIn(page))).not.to.contain('Lift arms');
          return;
        }
        await expectNoComplaint(page);
        expect(textOn(cardIn(page))).to.contain('Lift arms and legs a little.');
      });

      it('lets the visitor like it', async () => {
        const body = `<exercise-card src="${addressOf(own)}"></exercise-card>`;
        const page = await openPage({csp, head: script, body});
        await untilShown(cardIn(page), 'Wall sit');
        await press(page, 'likes');
        await press(page, 'likes');
        await expectNoComplaint(page);
      });

      it('coaches, reckons and prints, with a code from the file beside it', async () => {
        const body = `<exercise-card src="${addressOf(barbell)}"></exercise-card>`;
        const page = await openPage({csp, head: script, body});
        await untilShown(cardIn(page), 'Barbell row');
        const {shadowRoot: root} = cardIn(page);
        const click = (selector: string) => root?.querySelector<HTMLElement>(selector)?.click();
        click('[part=time]');
        await waitUntil(() => root?.querySelector('hold-timer')?.phase === 'hold', 'no timer runs');
        click('[part=tick]');
        const reckon = root?.querySelector('one-rep-max');
        Object.assign(reckon ?? {}, {weight: 80, repetitions: 5});
        await waitUntil(() => reckon?.shadowRoot?.querySelector('table'), 'no loads');
        click('[part~=start]');
        await waitUntil(() => root?.querySelector('dialog')?.open, 'no guide');
        root?.querySelector('dialog')?.close();
        let printed = 0;
        page.print = () => {
          printed++;
        };
        click('[part~=print]');
        await waitUntil(() => printed, 'no print');
        expect(root?.querySelector('.code path')?.getAttribute('d')).to.match(/^M/);
        await expectNoComplaint(page);
      });

      it('says so where nothing is at the address, and where it is no exercise', async () => {
        const gone = '<exercise-card src="/__test__/respond?status=404"></exercise-card>';
        const odd = `<exercise-card exercise='{"colour": "blue"}'></exercise-card>`;
        const page = await openPage({csp, head: script, body: gone + odd});
        for (const selector of ['exercise-card', 'exercise-card + exercise-card']) {
          const card = cardIn(page, selector);
          await waitUntil(() => card.shadowRoot?.querySelector('[role=alert]'), 'no message');
        }
        await expectNoComplaint(page);
      });
    });
  }
}

describe('demo/csp.html', () => {
  const allShown = (page: Page) =>
    waitUntil(
      () => [...page.document.querySelectorAll('exercise-card')].every(card => nameOn(card)),
      'not every card shows an exercise',
    );

  it('shows every one of its cards', async () => {
    const page = await openAddress('/demo/csp.html');
    await allShown(page);
    expect(page.document.querySelectorAll('exercise-card')).to.have.length.greaterThan(1);
  });

  it('forbids what the tests above forbid', async () => {
    const html = await (await fetch('/demo/csp.html')).text();
    for (const directive of bare.split('; ')) expect(html).to.contain(directive);
  });

  it('violates its policy nowhere', async () => {
    const html = await (await fetch('/demo/csp.html')).text();
    const policy = /<meta\s+http-equiv="Content-Security-Policy"[^>]*>/i;
    expect(html).to.match(policy);
    const watchedHtml = html.replace(policy, meta => `${meta}<base href="/demo/">${watchScript}`);
    const page = await openHtml(watchedHtml);
    await allShown(page);
    await expectNoComplaint(page);
  });
});

it('The tests would notice a violation', async () => {
  const page = await openPage({csp: bare, body: '<p style="color: red">Red</p>'});
  await waitUntil(() => page.watched.violations.length > 0, 'no violation');
});

/** Exercises in posts that nobody wrote with blocks, and what a page with them is made of. */
/* global document */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {drawn, launch, visit, words} from './browser.js';
import {postOf, readExercise, rest} from './rest.js';
import {startSiteWithPlugin, version} from './site.js';

const stretch = readExercise('leg-up-hamstring-stretch');
const deadlift = readExercise('romanian-deadlift');

describe(`A post in WordPress ${version}`, () => {
  let site;
  let browser;
  let asAuthor;
  let exercise;

  before(async () => {
    [site, browser] = await Promise.all([startSiteWithPlugin(), launch()]);
    asAuthor = await rest(site, 'author');
    exercise = (await asAuthor('wp/v2/exercises', postOf(stretch))).body;
    await asAuthor('wp/v2/exercises', postOf(deadlift));
  });

  after(async () => {
    await browser?.close();
    await site?.stop();
  });

  const publish = async content => {
    const {status, body} = await asAuthor('wp/v2/posts', {
      title: 'Monday',
      content: `Before.\n\n${content}\n\nThe end.`,
      status: 'publish',
    });
    assert.equal(status, 201, body.message);
    return body;
  };

  const scriptsOf = page =>
    page.$$eval('script[src*="exercise-elements"]', all => all.map(({type}) => type));

  /** Everything that search engines are told of exercises, wherever it stands. */
  const structuredData = page =>
    page.$$eval('script[type="application/ld+json"]', all =>
      all.map(script => JSON.parse(script.textContent).name),
    );

  /** The card is whole and where it should be, with the script and without. */
  async function expectCard({link}, {name, steps} = stretch) {
    const page = await visit(browser, link);
    await drawn(page, 'exercise-card', '[part~="name"]');
    const card = await page.$eval('exercise-card', ({shadowRoot}) => shadowRoot.textContent);
    for (const text of [name, ...steps]) assert.ok(card.includes(text), `the card has “${text}”`);
    assert.deepEqual(await scriptsOf(page), ['module']);
    assert.deepEqual(page.errors, []);
    assert.deepEqual(page.foreign, []);

    const plain = await visit(browser, link, {scripts: false});
    const text = await words(plain, '.wp-block-post-content');
    assert.match(text, /^Before\..*The end\.$/);
    const inCard = await plain.$eval('exercise-card', element => element.textContent);
    assert.doesNotMatch(inCard, /Before|The end/);
    return {page, text};
  }

  const jsonOf = ({id}) => `${site.address}/wp-json/exercise-elements/v1/exercises/${id}`;

  const ways = {
    'a shortcode with a number': () => `[exercise id="${exercise.id}"]`,
    'a shortcode with a slug': () => `[exercise id="${stretch.id}"]`,
    'a shortcode with the address of its JSON': () => `[exercise src="${jsonOf(exercise)}"]`,
    'a shortcode in a sentence': () => `Do this: [exercise id="${stretch.id}"] every day.`,
    'a shortcode block': () =>
      `<!-- wp:shortcode -->\n[exercise id="${stretch.id}"]\n<!-- /wp:shortcode -->`,
    'the address of an exercise on a line of its own': () => exercise.link,
    'that address as WordPress’s own editor embeds it': () =>
      `<!-- wp:embed {"url":"${exercise.link}"} -->\n<figure class="wp-block-embed"><div ` +
      `class="wp-block-embed__wrapper">\n${exercise.link}\n</div></figure>\n<!-- /wp:embed -->`,
  };
  for (const [name, write] of Object.entries(ways)) {
    it(`by ${name} shows the card, and its text where no script runs`, async () => {
      const {page, text} = await expectCard(await publish(write()));
      for (const step of stretch.steps) assert.ok(text.includes(step), step);
      assert.deepEqual(await structuredData(page), [stretch.name]);
    });
  }

  const paragraphs = {
    'on lines of one paragraph': (...cards) => cards.join('\n'),
    'in one sentence': (first, ...others) =>
      `Monday ${first}, Tuesday ${others.join(' and Sunday ')}.`,
    'in one line': (...cards) => `<p class="wp-block">${cards.join(' ')}</p>`,
  };
  for (const [name, write] of Object.entries(paragraphs)) {
    for (const count of [2, 3]) {
      it(`keeps ${count} cards ${name} whole`, async () => {
        const ids = [stretch, deadlift, stretch].slice(0, count).map(({id}) => id);
        const {link} = await publish(write(...ids.map(id => `[exercise id="${id}"]`)));
        const plain = await visit(browser, link, {scripts: false});
        const cards = await plain.$$eval('exercise-card', all =>
          all.map(card => [
            card.closest('p, exercise-card exercise-card') === null,
            card.querySelectorAll('ol > li').length,
            /Before|day|The end/.test(card.textContent.replace(/".*"/s, '')),
          ]),
        );
        const steps = [stretch, deadlift, stretch].slice(0, count).map(each => each.steps.length);
        assert.deepEqual(
          cards,
          steps.map(each => [true, each, false]),
        );
        assert.equal(
          await plain.$eval(
            '.wp-block-post-content',
            each => each.querySelectorAll(':scope > p:empty').length,
          ),
          0,
        );
        assert.match(await words(plain, '.wp-block-post-content'), /^Before\..*The end\.$/);
      });
    }
  }

  it('shows the sections, the heading and the accent that a shortcode asks for', async () => {
    const options = 'sections="steps, tips" heading_level="4" accent="#b3261e"';
    const {page} = await expectCard(await publish(`[exercise id="${stretch.id}" ${options}]`));
    const card = await page.$eval('exercise-card', element => ({
      sections: element.sections,
      headings: [...element.shadowRoot.querySelectorAll('[role="heading"]')].map(
        ({ariaLevel}) => ariaLevel,
      ),
      accent: element.style.getPropertyValue('--exercise-accent'),
    }));
    assert.deepEqual(card, {
      sections: 'steps tips',
      headings: ['4', '5', '5'],
      accent: '#b3261e',
    });
    const plain = await visit(browser, page.url(), {scripts: false});
    const headings = await plain.$$eval('exercise-card :is(h1, h2, h3, h4, h5, h6)', all =>
      all.map(({localName, textContent}) => [localName, textContent]),
    );
    assert.deepEqual(headings, [
      ['h4', stretch.name],
      ['h5', 'How to do it'],
      ['h5', 'Tips'],
    ]);
  });

  it('shows the JSON at an address, to which it links where no script runs', async () => {
    const src = `${site.address}/stretch.json`;
    const base64 = Buffer.from(JSON.stringify(stretch)).toString('base64');
    await site.wp(
      'eval',
      `file_put_contents(ABSPATH . 'stretch.json', base64_decode('${base64}'));`,
    );
    const {page} = await expectCard(await publish(`[exercise src="${src}"]`));
    assert.deepEqual(await structuredData(page), [stretch.name]);
    const plain = await visit(browser, page.url(), {scripts: false});
    assert.equal(await plain.$eval('exercise-card a', ({href}) => href), src);
  });

  it('shows an exercise that an author wrote as a tag', async () => {
    const src = jsonOf(exercise);
    const tag = `<exercise-card src="${src}"><a href="${src}">Stretch</a></exercise-card>`;
    await expectCard(await publish(`<!-- wp:html -->\n${tag}\n<!-- /wp:html -->`));
  });

  it('has timers and the calculator by shortcodes', async () => {
    const {link} = await publish(
      '[hold_timer seconds="45" sides="2" sets="3" rest="15" prepare="5" label="Plank"]\n\n' +
        '[hold_timer voice="1" no_sound="1"]\n\n[hold_timer voice="0" no_sound="false"]\n\n' +
        '[stopwatch label="Lane 1"]\n\n[one_rep_max weight="60" repetitions="8" unit="kg"]',
    );
    const page = await visit(browser, link);
    const all = await page.$$eval('hold-timer, stop-watch, one-rep-max', elements =>
      elements.map(element => [element.localName, element.shadowRoot?.childElementCount > 0]),
    );
    assert.deepEqual(all, [
      ['hold-timer', true],
      ['hold-timer', true],
      ['hold-timer', true],
      ['stop-watch', true],
      ['one-rep-max', true],
    ]);
    const timer = await page.$eval('hold-timer', ({seconds, sides, sets, rest, prepare, label}) => [
      ...[seconds, sides, sets, rest, prepare, label].map(String),
    ]);
    assert.deepEqual(timer, ['45', '2', '3', '15', '5', 'Plank']);
    const flags = await page.$$eval('hold-timer', all =>
      all.map(({voice, noSound}) => [Boolean(voice), Boolean(noSound)]),
    );
    assert.deepEqual(flags, [
      [false, false],
      [true, true],
      [false, false],
    ]);
    const plain = await visit(browser, link, {scripts: false});
    assert.match(
      await words(plain, '.wp-block-post-content'),
      /^Before\. Plank 45 seconds · Both sides · 3 sets · 15 sec rest Hold 30 seconds Hold 30 seconds Lane 1 .*One-rep max.* The end\.$/,
    );
  });

  it('tells search engines of each exercise once, however often it is there', async () => {
    const {link} = await publish(
      `[exercise id="${stretch.id}"]\n\n${exercise.link}\n\n[exercise id="${deadlift.id}"]`,
    );
    const page = await visit(browser, link);
    await page.waitForFunction(
      () =>
        document.querySelectorAll('exercise-card').length === 3 &&
        !document.querySelector('exercise-card:not(:defined)'),
    );
    assert.deepEqual(await structuredData(page), [stretch.name, deadlift.name]);
  });

  it('shows visitors nothing where an exercise is not published, or not there', async () => {
    const draft = postOf(
      {name: 'Secret', id: 'secret', steps: ['Nobody knows.']},
      {status: 'draft'},
    );
    const {body} = await asAuthor('wp/v2/exercises', draft);
    const {link} = await publish(`[exercise id="${body.id}"] [exercise id="nothing"] [exercise]`);
    const page = await visit(browser, link);
    assert.equal(await words(page, '.wp-block-post-content'), 'Before. The end.');
    assert.deepEqual(await scriptsOf(page), []);
  });

  it('is text in a feed, without a script', async () => {
    await publish(
      `[exercise id="${stretch.id}"]\n\n${exercise.link}\n\n[hold_timer label="Plank"]`,
    );
    for (const [path, {steps}] of [
      ['feed/', stretch],
      ['feed/atom/', stretch],
      ['exercises/feed/', deadlift],
    ]) {
      const feed = await (await fetch(`${site.address}/${path}`)).text();
      const [, newest] = feed.split(/<(?:item|entry)>/);
      for (const step of steps) assert.ok(newest.includes(step), path);
      assert.doesNotMatch(newest, /<script|exercise-card|hold-timer|"steps"/);
    }
  });

  it('is found by the words of an exercise, which a list of results shows without JSON', async () => {
    const word = 'strap';
    const page = await visit(browser, `${site.address}/?s=${word}`);
    const text = await words(page);
    assert.ok(text.includes(stretch.name), text);
    assert.doesNotMatch(text, /"name"|"steps"/);
  });

  it('has no script and no data for search engines where it shows excerpts alone', async () => {
    const list =
      '<!-- wp:query {"query":{"postType":"exercise","perPage":5,"inherit":false}} -->' +
      '<div class="wp-block-query"><!-- wp:post-template --><!-- wp:post-title /-->' +
      '<!-- wp:post-excerpt {"excerptLength":100} /--><!-- /wp:post-template --></div><!-- /wp:query -->';
    const page = await visit(browser, (await publish(list)).link);
    const text = await words(page, '.wp-block-query');
    assert.ok(text.includes(stretch.overview.slice(0, 40)), text);
    assert.deepEqual(await scriptsOf(page), []);
    assert.deepEqual(await structuredData(page), []);
  });

  describe('beside which somebody wrote a tag', () => {
    const tag = '<hold-timer seconds="30"></hold-timer>';

    it('has the script for one in a part of the template', async () => {
      const part = `['post_type' => 'wp_template_part', 'post_name' => 'footer',
        'post_title' => 'Footer', 'post_status' => 'publish',
        'post_content' => '<!-- wp:html -->${tag}<!-- /wp:html -->',
        'tax_input' => ['wp_theme' => get_stylesheet(), 'wp_template_part_area' => 'footer']]`;
      const id = await site.wp('eval', `echo wp_insert_post(${part});`, '--user=admin');
      const {link} = await publish('Nothing.');
      const page = await visit(browser, link);
      await drawn(page, 'hold-timer', 'button');
      assert.deepEqual(await scriptsOf(page), ['module']);
      await site.wp('post', 'delete', id, '--force');
    });

    const widgets = {text: 'widget_text', HTML: 'widget_custom_html_content'};
    for (const [name, hook] of Object.entries(widgets)) {
      it(`has the script for one in a widget of ${name}`, async () => {
        const shown = `apply_filters('${hook}', '${tag}', [], null);`;
        const scripts = 'wp_script_modules()->print_enqueued_script_modules();';
        assert.match(await site.wp('eval', shown + scripts), /exercise-elements\.js/);
      });
    }
  });

  it('takes ten cards in some time', async test => {
    const {link} = await publish(Array(10).fill(`[exercise id="${stretch.id}"]`).join('\n\n'));
    await fetch(link);
    const begin = performance.now();
    await (await fetch(link)).text();
    const answered = performance.now();
    const page = await visit(browser, link);
    await page.waitForFunction(
      () => document.querySelectorAll('exercise-card:defined').length === 10,
    );
    test.diagnostic(
      `ten cards: ${(answered - begin).toFixed()} ms for the server's answer, ` +
        `${(performance.now() - answered).toFixed()} ms until all are shown`,
    );
  });

  it('makes PHP complain of nothing', () => assert.deepEqual(site.complaints(), []));
});

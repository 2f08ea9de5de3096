/** What an author writes who means harm, and may not post scripts: nothing of it ever runs. */

/* global document */

import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {launch, visit} from './browser.js';
import {postOf, readExercise, rest} from './rest.js';
import {startSiteWithPlugin, version} from './site.js';

const run = 'globalThis.hacked=1';

/** Text that becomes a script, or ends what it stands in, wherever it is not written as text. */
const texts = [
  `<script>${run}</script>`,
  `</script><script>${run}</script>`,
  `</exercise-card></p></div><img src=x onerror=${run}>`,
  `"><img src=x onerror="${run}">`,
  `'><svg onload='${run}'>`,
  `" onfocus="${run}" autofocus tabindex="0`,
  `--><script>${run}</script><!--`,
  `]]><script>${run}</script>`,
  `<!-<!-- -->- <script>${run}</script>`,
  `&lt;script&gt;${run}&lt;/script&gt;`,
  `\\u003cscript>${run}\\u003c/script>`,
  '[stopwatch label="from a shortcode"]',
  '<!-- wp:exercise-elements/stopwatch /-->',
  '$0 \\1 %s %1$s \u2028.',
];
const everything = texts.join(' ');

const address = `javascript:${run}`;

describe(`An author in WordPress ${version} who means harm`, () => {
  let site;
  let browser;
  let asAuthor;
  let own;

  before(async () => {
    [site, browser] = await Promise.all([startSiteWithPlugin(), launch()]);
    asAuthor = await rest(site, 'author');
    own = (await asAuthor('wp/v2/exercises', postOf(readExercise('romanian-deadlift')))).body;
  });

  after(async () => {
    await browser?.close();
    await site?.stop();
  });

  const publish = async content => {
    const {status, body} = await asAuthor('wp/v2/posts', {
      title: everything,
      content: `<p>Before.</p>\n\n${content}\n\n<p class="last">The end.</p>`,
      status: 'publish',
    });
    assert.equal(status, 201, body.message);
    return body.link;
  };

  const isHarmless = async (link, {scripts = true} = {}) => {
    const page = await visit(browser, link, {scripts});
    if (scripts) await page.waitForFunction(() => !document.querySelector(':not(:defined)'));
    // An address that leads nowhere takes a while to say so.
    await page.waitForNetworkIdle({idleTime: 100});
    const found = await page.evaluate(() => {
      const roots = [document];
      for (const root of roots) {
        for (const {shadowRoot} of root.querySelectorAll('*'))
          if (shadowRoot) roots.push(shadowRoot);
      }
      const all = roots.flatMap(root => [...root.querySelectorAll('*')]);
      const leads = /^(href|src|srcdoc|action|formaction|poster|data|xlink:href)$/;
      const isBad = ({name, value}) =>
        /^on/.test(name) || (leads.test(name) && /^\s*(javascript|data):/i.test(value));
      return {
        hacked: globalThis.hacked ?? 0,
        bad: all.flatMap(element => [...element.attributes].filter(isBad).map(({value}) => value)),
        // What stands behind it stands where it would.
        isWhole: !document
          .querySelector('footer')
          ?.closest('exercise-card, hold-timer, stop-watch'),
        last: document.querySelector('.last')?.parentElement.className ?? '',
        labels: all.map(({label}) => label).filter(label => label === 'from a shortcode'),
      };
    });
    assert.deepEqual(
      {...found, last: ''},
      {hacked: 0, bad: [], isWhole: true, last: '', labels: []},
    );
    return {page, last: found.last};
  };

  /** With the script and without it, where the page is the theme's and its end is where it belongs. */
  const expectHarmless = async content => {
    const link = await publish(content);
    for (const scripts of [true, false]) {
      const {last} = await isHarmless(link, {scripts});
      assert.match(last, /wp-block-post-content/);
    }
  };

  describe('by the fields of an exercise', () => {
    const exercise = {
      name: everything,
      id: 'hostile',
      target: texts,
      equipment: texts,
      level: everything,
      execution: everything,
      overview: everything,
      steps: texts,
      tips: texts,
      mistakes: texts,
      variations: [everything, {name: everything, description: everything, href: 'x"><script>'}],
      author: everything,
      license: {name: everything},
      images: [{src: `/x.png?"><script>${run}</script>`, alt: everything}],
      video: {
        url: `/video.mp4?"><script>${run}</script>`,
        poster: `/poster.png?' onerror='${run}`,
        uploadDate: everything,
        captions: [{src: '/x.vtt', lang: everything, label: everything}],
      },
    };
    let post;

    before(async () => {
      const {status, body} = await asAuthor('wp/v2/exercises', postOf(exercise));
      assert.equal(status, 201, body.message);
      post = body;
    });

    it('reaches nobody on its own page', async () => {
      const {page} = await isHarmless(post.link);
      const card = await page.$eval('exercise-card', ({shadowRoot}) => shadowRoot.textContent);
      for (const text of texts) assert.ok(card.includes(text), text);
      await isHarmless(post.link, {scripts: false});
    });

    it('reaches nobody in a post, by block, shortcode or link', async () => {
      await expectHarmless(
        `[exercise id="${post.id}"]\n\n${post.link}\n\n` +
          `<!-- wp:exercise-elements/exercise {"exerciseId":${post.id}} /-->`,
      );
    });

    it('reaches nobody in lists, results and feeds', async () => {
      await isHarmless(`${site.address}/exercises/`);
      await isHarmless(`${site.address}/?s=hacked`);
      const feed = await (await fetch(`${site.address}/exercises/feed/`)).text();
      assert.doesNotMatch(feed, /<script|<img/);
    });

    it('is text in what search engines are told', async () => {
      const {page} = await isHarmless(post.link);
      const data = await page.$$eval('script[type="application/ld+json"]', all =>
        all.map(({textContent}) => JSON.parse(textContent)),
      );
      assert.equal(data.length, 1);
      assert.ok(data[0].description.includes(texts[0]));
    });

    it('gets no address in that is none of the web', async () => {
      const fields = {
        video: {url: address},
        images: [{src: address}],
        variations: [{name: 'x', href: address}],
        source: address,
        license: {name: 'x', url: `\tjava\nscript:${run}`},
      };
      for (const [name, value] of Object.entries(fields)) {
        const answer = await asAuthor('wp/v2/exercises', postOf({name: 'Plank', [name]: value}));
        assert.equal(answer.body.code, 'exercise_elements_invalid', name);
      }
    });

    it('reaches nobody even where a field was written by other means', async () => {
      const fields = {
        video: {url: address, poster: address},
        images: [address, {src: address}],
        variations: [{name: 'x', href: address, src: address}],
        source: address,
        steps: [{a: everything}, [everything], 7, ...texts],
        hold: {seconds: everything},
      };
      const {body} = await asAuthor('wp/v2/exercises', postOf({name: 'Plank', steps: ['Hold.']}));
      for (const json of [JSON.stringify(fields), everything, '[1]']) {
        const base64 = Buffer.from(json).toString('base64');
        const value = `['meta_value' => base64_decode('${base64}')]`;
        const where = `['post_id' => ${body.id}, 'meta_key' => '_exercise']`;
        const code = `global $wpdb; echo $wpdb->update($wpdb->postmeta, ${value}, ${where});`;
        assert.equal(await site.wp('eval', code), '1');
        await isHarmless(body.link);
      }
    });
  });

  it('reaches nobody by the text of an exercise', async () => {
    const content =
      `<!-- wp:exercise-elements/fields -->\n<div class="wp-block-exercise-elements-fields">` +
      `${everything}</div></div></div></exercise-card>\n<!-- /wp:exercise-elements/fields -->`;
    const {body} = await asAuthor('wp/v2/exercises', postOf({name: 'Plank'}, {content}));
    await isHarmless(body.link);
    await isHarmless(body.link, {scripts: false});
    await expectHarmless(`[exercise id="${body.id}"]`);
  });

  it('reaches nobody by the attributes of blocks, nor by what they have saved', async () => {
    const names = ['exerciseId', 'headingLevel', 'sections', 'accent', 'seconds', 'sides', 'sets'];
    names.push('rest', 'prepare', 'noSound', 'voice', 'weight', 'repetitions', 'unit', 'formula');
    const saved =
      `<div><div class="exercise-text">${everything}</div>` +
      `<p><strong class="timer-label">${everything}</strong>` +
      `<a class="exercise-link" href="${address}">${everything}</a></p></div>`;
    const values = [everything, [everything], [[everything]], {a: everything}, -1, 1e300];
    const blocks = values.flatMap(value => {
      const attributes = {
        ...Object.fromEntries(names.map(name => [name, value])),
        className: everything,
        anchor: everything,
        style: {color: {background: `"><script>${run}</script>`}},
      };
      // As WordPress writes them.
      const json = JSON.stringify(attributes).replaceAll(/--|[<>&]/g, found =>
        [...found].map(each => `\\u00${each.codePointAt().toString(16)}`).join(''),
      );
      return ['exercise', 'hold-timer', 'stopwatch', 'one-rep-max'].map(
        name =>
          `<!-- wp:exercise-elements/${name} ${json} -->\n${saved}\n` +
          `<!-- /wp:exercise-elements/${name} -->`,
      );
    });
    await isHarmless(await publish(blocks.join('\n\n')));
  });

  it('reaches nobody by the attributes of shortcodes', async () => {
    const names = [
      'src',
      'sections',
      'heading_level',
      'accent',
      'seconds',
      'sides',
      'sets',
      'rest',
    ];
    names.push('prepare', 'label', 'weight', 'repetitions', 'unit', 'formula');
    const values = [...texts, address, `data:text/html,<script>${run}</script>`].filter(
      text => !text.startsWith('['),
    );
    const shortcodes = values.map(value => {
      const quoted = `'${value.replaceAll("'", '&#39;')}'`;
      const attributes = names.map(name => `${name}=${quoted}`).join(' ');
      return (
        `[exercise id=${quoted}] [exercise ${attributes}] [exercise id="${own.id}" ${attributes}]` +
        `\n\n[hold_timer ${attributes}] [stopwatch ${attributes}] [one_rep_max ${attributes}]`
      );
    });
    await expectHarmless(shortcodes.join('\n\n'));
  });

  it('reaches nobody by the tags', async () => {
    const json = JSON.stringify({
      name: everything,
      steps: texts,
      images: ['x.png'],
      video: address,
      variations: [{name: 'x', href: address}],
    })
      .replaceAll('&', '&amp;')
      .replaceAll("'", '&#39;')
      .replaceAll('<', '&lt;')
      .replaceAll('[', '&#91;');
    await expectHarmless(
      `<!-- wp:html -->
<exercise-card exercise='${json}' image-base="${address}" onclick="${run}" style="background: url(${address})">
<script>${run}</script><img src="x" onerror="${run}"></exercise-card>
<exercise-card src="${address}"></exercise-card>
<hold-timer seconds="30" label='"><img src=x onerror=${run}>' onclick="${run}"></hold-timer>
<stopwatch label="x" onclick="${run}"><iframe srcdoc="<script>parent.hacked=1</script>"></iframe></stopwatch>
<one-rep-max formula="${address}" is="${address}"></one-rep-max>
<!-- /wp:html -->`,
    );
  });

  it('makes PHP complain of nothing', () => assert.deepEqual(site.complaints(), []));
});

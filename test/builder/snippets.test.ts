/** Each piece of code that the builder gives away is put into a page that has nothing else. */
import {expect} from '@open-wc/testing';
import {exercisesIn, draftOf} from '../../demo/builder/open.js';
import {
  block,
  fileName,
  frame,
  frameThatFits,
  jsonOf,
  react,
  shortcode,
  tag,
  tagWithFile,
  wholePage,
  wordpress,
  type Embed,
} from '../../demo/builder/snippets.js';
import {stretch} from '../helpers/fixtures.js';
import {bundleForReact} from '../helpers/server.js';
import {cardIn, openSource, textOn, untilShown, watchScript, type Page} from '../helpers/pages.js';
import {waitUntil} from '../helpers/wait-until.js';

/** Texts that try to get out of where they are written. */
const hostile = {
  ...stretch,
  name: 'Stretch </script><img src=x onerror="parent.broken=1"> & "more" \'',
  steps: [...stretch.steps, '<!-- <script> -->', '</iframe>', '--> {`${1}`}'],
};

const embed: Embed = {
  exercise: hostile,
  theme: {accent: '#b3261e', font: 'Georgia, serif'},
  base: `${location.origin}/dist/`,
  lang: 'en',
};

const page = (body: string) =>
  openSource(`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Empty</title>
    <base href="${location.origin}/">${watchScript}</head><body>${body}</body></html>`);

/** The card shows every step, in the accent that was picked. */
async function showsAll(opened: Page) {
  await waitUntil(() => opened.document.querySelector('exercise-card'), 'no card');
  const card = cardIn(opened);
  await untilShown(card, hostile.name.trim());
  for (const step of hostile.steps) expect(textOn(card)).to.contain(step);
  const style = opened.getComputedStyle(card);
  expect(style.getPropertyValue('--exercise-accent')).to.be.oneOf(['#b3261e', 'rgb(179, 38, 30)']);
  expect(style.getPropertyValue('--exercise-font')).to.equal('Georgia, serif');
}

function inFrame(opened: Page): Page {
  const inner = opened.document.querySelector('iframe')?.contentWindow as Page | undefined;
  if (!inner) throw new Error('There is no frame.');
  return inner;
}

afterEach(() => expect(window).not.to.have.property('broken'));

describe('In an empty page', () => {
  for (const [name, code] of [
    ['a tag', tag(embed)],
    ['a block of WordPress', wordpress(tag(embed))],
  ] as const) {
    it(`${name} shows the exercise`, async () => {
      const opened = await page(code);
      await showsAll(opened);
      expect(opened.watched.errors).to.deep.equal([]);
    });
  }

  it('a tag with a file shows the exercise', async () => {
    const file = embed.base + fileName(embed);
    const query = new URLSearchParams({body: jsonOf(embed)});
    const code = tagWithFile(embed).replace(file, `/__test__/respond?${query}`);
    expect(code).to.contain('respond');
    await showsAll(await page(code));
  });

  it('a frame shows the exercise', async () => {
    const opened = await page(frame(embed));
    await showsAll(inFrame(opened));
    expect(opened.document.querySelector('iframe')?.title).to.equal(hostile.name);
  });

  it('a frame with its script becomes as tall as the exercise', async () => {
    const opened = await page(frameThatFits(embed));
    const inner = inFrame(opened);
    await waitUntil(() => inner.document.querySelector('exercise-card'), 'no card');
    await untilShown(cardIn(inner), hostile.name.trim());
    const {document} = opened;
    await waitUntil(() => (document.querySelector('iframe')?.clientHeight ?? 0) > 1000);
  });

  it('a component for React shows the exercise', async () => {
    const code = await bundleForReact(react(embed));
    const opened = await page(
      `<script type="module">${code.replaceAll('</script', '<\\/script')}</script>`,
    );
    await showsAll(opened);
  });

  it('a whole page shows the exercise, and asks nobody for anything', async () => {
    const script = await (await fetch('/dist/exercise-elements.classic.js')).text();
    const opened = await openSource(wholePage(embed, script));
    await showsAll(opened);
    expect(opened.performance.getEntriesByType('resource')).to.deep.equal([]);
    expect(opened.document.title).to.equal(hostile.name);
  });
});

describe('The language that was chosen, and the folder of pictures', () => {
  const exercise = {...stretch, images: ['plank.jpg']};
  const chosen = {...embed, exercise, lang: 'es', imageBase: `${location.origin}/pictures/`};

  /** The card speaks Spanish and looks for its picture there. */
  async function isAsChosen(opened: Page) {
    await waitUntil(() => opened.document.querySelector('exercise-card'), 'no card');
    const card = cardIn(opened);
    await waitUntil(() => textOn(card).includes('Músculos'), 'it is not in Spanish');
    const {src} = card.shadowRoot?.querySelector('img') ?? {};
    expect(src).to.equal(`${location.origin}/pictures/plank.jpg`);
  }

  it('go with a tag', async () => {
    await isAsChosen(await page(tag(chosen)));
  });

  it('go with a frame', async () => {
    await isAsChosen(inFrame(await page(frame(chosen))));
  });

  it('go with a component for React', async () => {
    const code = await bundleForReact(react(chosen));
    await isAsChosen(
      await page(`<script type="module">${code.replaceAll('</script', '<\\/script')}</script>`),
    );
  });

  it('go with a whole page', async () => {
    const script = await (await fetch('/dist/exercise-elements.classic.js')).text();
    await isAsChosen(await openSource(wholePage(chosen, script)));
  });

  it('give way to those of the page where none was chosen', () => {
    expect(tag(embed)).to.contain('<exercise-card>');
    expect(frame(embed)).not.to.contain('lang=');
  });
});

describe('Without the script', () => {
  const readable: Record<string, string> = {
    tag: tag(embed),
    'tag with a file': tagWithFile(embed),
    'block of WordPress': wordpress(tagWithFile(embed)),
    'block of the plugin': block(embed),
  };
  for (const [name, code] of Object.entries(readable)) {
    it(`a ${name} can be read, also where an editor knows neither tag nor script`, () => {
      const {body} = new DOMParser().parseFromString(code, 'text/html');
      for (const each of body.querySelectorAll('script, style')) each.remove();
      expect([...body.querySelectorAll('ol > li')].map(each => each.textContent)).to.deep.equal(
        hostile.steps,
      );
    });
  }
});

describe('For the plugin of WordPress', () => {
  const open = '<!-- wp:exercise-elements/exercise {"accent":"#b3261e"} -->';
  const close = '<!-- /wp:exercise-elements/exercise -->';

  it('a block is the markup that the plugin saves', () => {
    const code = block({
      ...embed,
      exercise: {name: 'Push & <pull> "it"', steps: ['Push --> pull.']},
      base: 'https://example.com/exercise/',
    });
    expect(code.split('\n')).to.deep.equal([
      open,
      '<div class="wp-block-exercise-elements-exercise"><div class="exercise-text"><h2 dir="auto">Push &amp; &lt;pull&gt; &quot;it&quot;</h2>',
      '<h3 dir="auto">How to do it</h3>',
      '<ol><li dir="auto">Push --&gt; pull.</li></ol></div><p><a class="exercise-link" href="https://example.com/exercise/push-pull-it.json">Push &amp; &lt;pull> "it"</a></p></div>',
      close,
    ]);
  });

  it('a block is its text and a link to the file in an empty page', async () => {
    const {document} = await page(block(embed));
    expect(document.querySelector('.exercise-text > h2')?.textContent).to.equal(hostile.name);
    const link = document.querySelector<HTMLAnchorElement>('a.exercise-link');
    expect(link?.textContent).to.equal(hostile.name);
    expect(link?.href).to.equal(embed.base + fileName(embed));
    const comments = document.createTreeWalker(document.body, NodeFilter.SHOW_COMMENT);
    expect(comments.nextNode()?.nodeValue).to.equal(open.slice(4, -3));
    expect(comments.nextNode()?.nodeValue).to.equal(close.slice(4, -3));
    expect(comments.nextNode()).to.equal(null);
  });

  it('a shortcode has the address of the file, and the accent that was picked', () => {
    expect(shortcode({...embed, exercise: {name: 'Wall sit'}, theme: {}, base: '/a/'})).to.equal(
      '[exercise src="/a/wall-sit.json"]',
    );
    expect(shortcode(embed)).to.equal(
      `[exercise src="${embed.base}${fileName(embed)}" accent="#b3261e"]`,
    );
  });

  it('neither ends early, whatever stands in the address or the theme', () => {
    const attack = '--><script>"] [gallery]';
    const given = {...embed, theme: {accent: attack}, base: `https://example.com/${attack}/`};
    const src = `https://example.com/--%3E%3Cscript%3E%22%5D%20%5Bgallery%5D/${fileName(embed)}`;
    expect(shortcode(given)).to.equal(`[exercise src="${src}"]`);
    const [first, ...others] = block(given).split('\n');
    expect(first).to.equal('<!-- wp:exercise-elements/exercise -->');
    expect(others.join('\n')).to.contain(`href="${src}"`).and.not.to.contain('<script>');
  });
});

describe('A file', () => {
  it('with the JSON opens again as it was', () => {
    const [found] = exercisesIn(JSON.parse(jsonOf(embed)));
    expect(draftOf(found?.record ?? {}).exercise).to.deep.equal(hostile);
  });

  it('is called as the exercise is', () => {
    expect(fileName({...embed, exercise: {name: 'Wall sit'}})).to.equal('wall-sit.json');
    expect(fileName({...embed, exercise: {name: '!'}}, 'html')).to.equal('exercise.html');
  });
});

/** An exercise as plain HTML, read as a browser without the script reads it. */
import {expect, fixture} from '@open-wc/testing';
import fc from 'fast-check';
import {
  renderFallback,
  type FallbackOptions,
} from '../../../src/elements/exercise-card/fallback.js';
import {parseExercise} from '../../../src/exercise/parse.js';
import type {Exercise} from '../../../src/exercise/schema.js';
import {expectAccessible} from '../../helpers/accessibility.js';
import {words} from '../../helpers/card.js';
import {stretch} from '../../helpers/fixtures.js';

const read = (json: unknown, base?: string): Exercise => {
  const {exercise} = parseExercise(json, {base});
  if (!exercise) throw new Error('There is no exercise in this.');
  return exercise;
};

const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;
const bodyOf = (exercise: Exercise, options?: FallbackOptions) =>
  parsed(renderFallback(exercise, options));
const all = (body: Element, selector: string) => [...body.querySelectorAll(selector)];
const texts = (body: Element, selector: string) => all(body, selector).map(words);
const links = (body: Element) => all(body, 'a').map(a => [words(a), a.getAttribute('href')]);

/** Each text of an exercise that is there to be read, not addresses and names for machines. */
function textsOf(value: unknown, key = ''): string[] {
  if (/^(id|url|src|href|poster|source|lang|label|duration|uploadDate)$/.test(key)) return [];
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object'
    ? Object.entries(value).flatMap(([name, each]) =>
        textsOf(each, Array.isArray(value) ? key : name),
      )
    : [];
}

describe('renderFallback', () => {
  it('writes the sections of the card, in its order, under headings', () => {
    expect(texts(bodyOf(read(stretch)), 'h2, h3')).to.deep.equal([
      'Leg Up Hamstring Stretch',
      'Overview',
      'How to do it',
      'Tips',
      'Common mistakes',
      'Variations',
      'Alternatives',
    ]);
  });

  it('keeps texts apart where a feed takes the tags out', () => {
    const exercise = {
      name: 'Plank',
      level: 'beginner',
      steps: ['Lie down.', 'Rise.'],
      tips: ['Breathe.'],
    };
    const plain = renderFallback(read(exercise)).replace(/<[^>]+>/g, '');
    expect(plain.split(/\n+/)).to.deep.equal([
      'Plank',
      'Level',
      'beginner',
      'How to do it',
      'Lie down.',
      'Rise.',
      'Tips',
      'Breathe.',
    ]);
  });

  it('writes every text of the exercise', () => {
    const exercise = read({...stretch, images: [{src: 'https://example.com/1.png', alt: 'Start'}]});
    const body = bodyOf(exercise);
    const text =
      words(body) +
      all(body, 'img')
        .map(image => image.getAttribute('alt'))
        .join();
    const wanted = textsOf(exercise).flatMap(each => each.split(/\n+/));
    expect(wanted.length).to.be.above(20);
    for (const each of wanted) expect(text).to.contain(each);
  });

  it('numbers the steps, and keeps the lines within one', () => {
    const body = bodyOf({name: 'Plank', steps: ['Rest on\n  - elbows\n  - toes', 'Lift.']});
    expect(texts(body, 'ol > li')).to.deep.equal(['Rest on - elbows - toes', 'Lift.']);
    expect(all(body, 'ol br')).to.have.length(2);
  });

  it('parts the overview into paragraphs at blank lines', () => {
    expect(texts(bodyOf({name: 'Plank', overview: 'One.\n\nTwo.'}), 'p')).to.deep.equal([
      'One.',
      'Two.',
    ]);
  });

  it('tells the facts, and says in words how long to hold', () => {
    const hold = {seconds: [30, 60] as [number, number], sides: 2, sets: 2, rest: 15};
    const body = bodyOf(read({name: 'Split', target: ['abs', 'quads'], level: 'Beginner', hold}));
    expect(texts(body, 'dt')).to.deep.equal(['Target muscles', 'Level', 'Hold']);
    expect(texts(body, 'dd')).to.deep.equal([
      'abdominals, quadriceps',
      'beginner',
      '30 seconds – 1 minute · Both sides · 2 sets · 15 sec rest',
    ]);
  });

  it('links to the video, to what is related, to licence and source', () => {
    expect(links(bodyOf(read(stretch)))).to.deep.equal([
      ['Watch the video on YouTube', stretch.video.url],
      ['Against a wall', 'https://example.com/wall'],
      ['CC BY-SA 4.0', stretch.license.url],
      ['Source', stretch.source],
    ]);
  });

  it('leaves out what a relative address would lead to, unless it had a base', () => {
    const json = {
      name: 'Plank',
      video: 'plank.mp4',
      images: ['plank.png'],
      variations: [{name: 'Side plank', href: 'side.html'}],
    };
    const body = bodyOf(read(json));
    expect(all(body, 'a, img')).to.be.empty;
    expect(texts(body, 'li')).to.deep.equal(['Side plank']);
    expect(links(bodyOf(read(json, 'https://example.com/a/')))).to.deep.equal([
      ['Watch the video on example.com', 'https://example.com/a/plank.mp4'],
      ['Side plank', 'https://example.com/a/side.html'],
    ]);
  });

  it('asks for pictures only where they are seen, and for none of a video platform', () => {
    const images = [{src: 'https://example.com/1.png'}, {src: 'https://i.ytimg.com/vi/a/0.jpg'}];
    const found = all(bodyOf({name: 'Plank', images}), 'img');
    expect(found.map(image => image.getAttribute('src'))).to.deep.equal([images[0]?.src]);
    expect(found[0]?.getAttribute('alt')).to.equal('Plank');
    expect(found[0]?.getAttribute('loading')).to.equal('lazy');
  });

  it('writes its labels in the language that is asked for', () => {
    expect(texts(bodyOf(read(stretch), {lang: 'es-MX'}), 'dt')[0]).to.equal('Músculos principales');
    expect(texts(bodyOf(read(stretch), {lang: 'ar'}), 'h3')[1]).to.equal('طريقة الأداء');
  });

  it('starts at the level of heading that the page needs', () => {
    const tags = (headingLevel: number) =>
      all(bodyOf({name: 'Plank', steps: ['Lift.']}, {headingLevel}), 'h1, h2, h3, h4, h5, h6').map(
        ({localName}) => localName,
      );
    expect(tags(1)).to.deep.equal(['h1', 'h2']);
    expect(tags(6)).to.deep.equal(['h6', 'h6']);
    expect(tags(7)).to.deep.equal(['h2', 'h3']);
  });

  it('has nothing that would meet the page: no class, id, style or script', () => {
    const attributes = all(bodyOf(read(stretch)), '*').flatMap(each => each.getAttributeNames());
    expect([...new Set(attributes)].sort()).to.deep.equal(['dir', 'href']);
    expect(all(bodyOf(read(stretch)), 'style, script, template, slot')).to.be.empty;
  });

  it('is accessible', async () => {
    const page = await fixture<HTMLElement>('<main></main>');
    page.append(...bodyOf(read(stretch)).childNodes);
    await expectAccessible(page);
  });

  it('keeps lines, however they end', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const html = renderFallback({name: 'Plank', steps: [`Lie down.${end}Breathe out.`]});
      expect(html).to.contain('>Lie down.<br>Breathe out.<');
    }
  });

  it('of a name alone writes the name', () => {
    expect(renderFallback({name: 'Plank'})).to.equal('<h2 dir="auto">Plank</h2>');
  });
});

describe('A hostile exercise', () => {
  const trap = fc.constantFrom(
    '</script><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onfocus='alert(1)",
    '<!--',
    '<template>',
    '&lt;b&gt;&#x3c;',
    'javascript:alert(1)',
    'https://example.com/"onclick="alert(1)',
    'http://[',
    'https:// ',
    '{0}',
    '$&',
  );
  const text = fc.oneof(trap, fc.string({unit: 'binary'}));
  const texts = fc.array(text, {maxLength: 2});
  const relatives = fc.array(
    fc.oneof(text, fc.record({name: text, href: text, src: text, description: text})),
    {maxLength: 2},
  );
  const exercises = fc.record(
    {
      name: text,
      id: text,
      video: fc.record({url: text, poster: text}),
      images: fc.array(fc.record({src: text, alt: text}), {maxLength: 2}),
      target: texts,
      secondary: texts,
      execution: text,
      force: text,
      equipment: texts,
      level: text,
      overview: text,
      steps: texts,
      tips: texts,
      mistakes: texts,
      variations: relatives,
      alternatives: relatives,
      license: fc.record({name: text, url: text}),
      author: text,
      source: text,
    },
    {requiredKeys: ['name']},
  );
  const harmless = /^(h[23]|p|br|a|bdi|img|dl|dt|dd|ol|ul|li)$/;

  it('stays text: nothing but the elements and attributes of a fallback', () => {
    fc.assert(
      fc.property(exercises, exercise => {
        for (const element of all(bodyOf(exercise), '*')) {
          expect(element.localName).to.match(harmless);
          for (const {name, value} of element.attributes) {
            expect(name).to.match(/^(dir|href|src|alt|loading)$/);
            if (name === 'href' || name === 'src') expect(value.trim()).to.match(/^https?:/i);
          }
        }
      }),
    );
  });

  it('is well formed: the browser has nothing to mend', () => {
    fc.assert(
      fc.property(exercises, exercise => {
        const html = renderFallback(exercise);
        const written = [...html.matchAll(/<(\w+)/g)].map(([, tag]) => tag);
        expect(all(parsed(html), '*').map(({localName}) => localName)).to.deep.equal(written);
        for (const item of all(parsed(html), 'li'))
          expect(item.parentElement?.localName).to.match(/^[ou]l$/);
      }),
    );
  });

  it('keeps its words', () => {
    // As a parser reads them: lines end in one way, and there is no character 0.
    const asParsed = (written: string) => written.replace(/\r\n?/g, '\n').replaceAll('\0', '');
    fc.assert(
      fc.property(fc.array(text, {minLength: 1}), steps => {
        const body = bodyOf({name: 'Plank', steps});
        for (const br of all(body, 'br')) br.replaceWith('\n');
        expect(all(body, 'li').map(each => each.textContent)).to.deep.equal(steps.map(asParsed));
      }),
    );
  });
});

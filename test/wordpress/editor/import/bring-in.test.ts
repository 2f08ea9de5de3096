import {expect} from '@open-wc/testing';
import {batchesOf, bringIn, type Site} from '../../../../src/wordpress/editor/import/bring-in.js';
import {entriesIn} from '../../../../src/wordpress/editor/import/entries.js';

interface Batch {
  readonly requests: readonly {readonly path: string; readonly body: {readonly slug?: string}}[];
}

const entriesOf = (...names: string[]) =>
  entriesIn(
    'a.json',
    names.map(name => ({name, steps: ['Do it.']})),
    {slugOf: words => words.toLowerCase()},
  );

/** A site that has some slugs, and refuses one. */
function siteWith({has = [], refuses}: {has?: string[]; refuses?: string}) {
  const batches: Batch[] = [];
  const request = (path: string, data?: object) => {
    if (!data) {
      const asked = new URLSearchParams(path.split('?')[1]).get('slug')?.split(',') ?? [];
      const found = has.filter(slug => asked.includes(decodeURIComponent(slug)));
      return found.map(slug => ({id: 7, slug, link: `https://example.com/${slug}/`}));
    }
    const batch = data as Batch;
    batches.push(batch);
    const responses = batch.requests.map(({body: {slug = 'old'}}) =>
      slug === refuses
        ? {status: 400, body: {message: 'steps[0]: This should be text.'}}
        : {status: 201, body: {link: `https://example.com/${slug}/`}},
    );
    return {responses};
  };
  const site: Site = {
    request: <T>(path: string, data?: object) => Promise.resolve(request(path, data) as T),
    status: 'publish',
    lang: 'en',
    isReplacing: false,
  };
  return {site, batches};
}

describe('Bringing exercises in', () => {
  it('makes a post of each, in one request', async () => {
    const {site, batches} = siteWith({});
    const outcomes = await bringIn(entriesOf('Plank', 'Lunge'), site);
    expect([...outcomes.values()]).to.deep.equal([
      {kind: 'made', link: 'https://example.com/plank/'},
      {kind: 'made', link: 'https://example.com/lunge/'},
    ]);
    expect(batches).to.have.length(1);
    expect(batches[0]?.requests[0]).to.deep.include({method: 'POST', path: '/wp/v2/exercises'});
    expect(batches[0]?.requests[0]?.body).to.include({
      slug: 'plank',
      title: 'Plank',
      status: 'publish',
    });
  });

  it('leaves what is there as it is, in whatever letters', async () => {
    const {site, batches} = siteWith({has: ['plank', encodeURIComponent('تمرين')]});
    const outcomes = await bringIn(entriesOf('Plank', 'تمرين'), site);
    expect([...outcomes.values()].map(({kind}) => kind)).to.deep.equal(['kept', 'kept']);
    expect(batches).to.be.empty;
  });

  it('replaces what is there, without moving it or making it more public', async () => {
    const {site, batches} = siteWith({has: ['plank']});
    const outcomes = await bringIn(entriesOf('Plank'), {...site, isReplacing: true});
    expect([...outcomes.values()].map(({kind}) => kind)).to.deep.equal(['replaced']);
    expect(batches[0]?.requests[0]?.path).to.equal('/wp/v2/exercises/7');
    expect(batches[0]?.requests[0]?.body).not.to.have.any.keys('slug', 'status');
  });

  it('tells what is refused in the words of the site, and brings in the rest', async () => {
    const {site} = siteWith({refuses: 'plank'});
    const outcomes = await bringIn(entriesOf('Plank', 'Lunge'), site);
    expect([...outcomes.values()]).to.deep.equal([
      {kind: 'refused', message: 'steps[0]: This should be text.'},
      {kind: 'made', link: 'https://example.com/lunge/'},
    ]);
  });

  it('goes by parts that WordPress takes, the first of each slug alone', () => {
    const names = Array.from({length: 60}, (_, index) => `Exercise ${index}`);
    const {batches, twice} = batchesOf(entriesOf(...names, 'exercise 3'));
    expect(batches.map(({length}) => length)).to.deep.equal([25, 25, 10]);
    expect(twice.map(({number}) => number)).to.deep.equal([61]);
  });

  it('leaves out what has nothing to make an address of, each of them', () => {
    const entries = entriesIn('a.json', [{name: '!!!'}, {name: '???'}, {name: 'Plank'}], {
      slugOf: words => words.replace(/\W/g, ''),
    });
    const {batches, twice, nameless} = batchesOf(entries);
    expect(nameless.map(({name}) => name)).to.deep.equal(['!!!', '???']);
    expect(twice).to.be.empty;
    expect(batches.flat().map(({name}) => name)).to.deep.equal(['Plank']);
  });

  it('passes over what could not be read', () => {
    const entries = entriesIn('a.json', [7, {name: 'Plank'}], {slugOf: words => words});
    expect(
      batchesOf(entries)
        .batches.flat()
        .map(({name}) => name),
    ).to.deep.equal(['Plank']);
  });
});

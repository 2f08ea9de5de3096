import {expect} from '@open-wc/testing';
import {askedBy, isJsonAddress} from '../../../../src/wordpress/editor/blocks/addresses.js';

const home = 'https://example.com/';
const site = {home, permalinks: 'https://example.com/exercise/'};

describe('A pasted address', () => {
  it('of this site has the slug of an exercise', () => {
    for (const address of [
      'https://example.com/exercise/leg-curl/',
      'https://example.com/exercise/leg-curl?x=1#y',
      'http://example.com/exercise/leg-curl',
      'https://example.com/?exercise=leg-curl',
    ]) {
      expect(askedBy(address, site), address).to.deep.equal({slug: 'leg-curl'});
    }
  });

  it('has it wherever the site has its posts', () => {
    for (const permalinks of [
      'https://example.com/blog/exercise/',
      'https://example.com/?exercise=',
    ]) {
      const address = `${permalinks}leg-curl`;
      expect(askedBy(address, {home, permalinks}), address).to.deep.equal({slug: 'leg-curl'});
    }
  });

  it('has the number of one that has no slug yet', () => {
    const address = 'https://example.com/?post_type=exercise&p=12&preview=true';
    expect(askedBy(address, site)).to.deep.equal({include: '12'});
  });

  it('has neither anywhere else', () => {
    for (const address of [
      'https://example.com/exercise/',
      'https://example.com/exercises/leg-curl/',
      'https://other.example/exercise/leg-curl/',
      'https://other.example/?exercise=leg-curl',
      'https://example.com/?p=12',
      'Read https://example.com/exercise/leg-curl/',
      'https://example.com/exercise/leg-curl/ is good',
    ]) {
      expect(askedBy(address, site), address).to.equal(undefined);
    }
  });

  it('is one of JSON by its ending', () => {
    expect(isJsonAddress('https://example.com/all.json#plank')).to.be.true;
    expect(isJsonAddress('http://example.com/a.JSON?v=2')).to.be.true;
    for (const address of [
      'https://example.com/page?file=a.json',
      'ftp://example.com/a.json',
      'two https://example.com/a.json',
      'https://example.com/a.jsonp',
    ]) {
      expect(isJsonAddress(address), address).to.be.false;
    }
  });
});

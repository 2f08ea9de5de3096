import {expect} from '@open-wc/testing';
import {isJsonAddress, slugIn} from '../../../../src/wordpress/editor/blocks/addresses.js';

const permalinks = 'https://example.com/exercise/';

describe('A pasted address', () => {
  it('of this site has the slug of an exercise', () => {
    expect(slugIn('https://example.com/exercise/leg-curl/', permalinks)).to.equal('leg-curl');
    expect(slugIn('https://example.com/exercise/leg-curl?x=1#y', permalinks)).to.equal('leg-curl');
  });

  it('has none anywhere else', () => {
    for (const address of [
      'https://example.com/exercise/',
      'https://example.com/exercises/leg-curl/',
      'https://other.example/exercise/leg-curl/',
      'Read https://example.com/exercise/leg-curl/',
    ]) {
      expect(slugIn(address, permalinks), address).to.equal('');
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

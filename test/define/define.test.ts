import {expect} from '@open-wc/testing';
import {define} from '../../src/define/define.js';
import {version} from '../../src/version.js';

const {warn} = console;
let warnings: string[] = [];

beforeEach(() => {
  warnings = [];
  console.warn = (message: string) => warnings.push(message);
});

afterEach(() => {
  console.warn = warn;
});

const anElement = () => class extends HTMLElement {};

describe('define', () => {
  it('registers a class and marks it with the version', () => {
    const element = anElement();
    define('test-marked', element);
    expect(customElements.get('test-marked')).to.equal(element);
    expect(element).to.have.property('exerciseElementsVersion', version);
    expect(warnings).to.deep.equal([]);
  });

  it('leaves the first one in place, in silence where the version is the same', () => {
    const first = anElement();
    define('test-twice', first);
    define('test-twice', anElement());
    define('test-twice', first);
    expect(customElements.get('test-twice')).to.equal(first);
    expect(warnings).to.deep.equal([]);
  });

  it('says so where another version came first, and leaves it', () => {
    const first = Object.assign(anElement(), {exerciseElementsVersion: '0.0.1'});
    customElements.define('test-older', first);
    define('test-older', anElement());
    expect(customElements.get('test-older')).to.equal(first);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('<test-older>').and.contain('0.0.1').and.contain(version);
  });

  it('says so where somebody else’s element has the name', () => {
    customElements.define('test-foreign', anElement());
    define('test-foreign', anElement());
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('unknown');
  });
});

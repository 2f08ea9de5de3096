/** What somebody begins with, told apart. */
import {expect} from '@open-wc/testing';
import {blank} from '../../demo/builder/draft.js';
import {sourceFrom, textOf} from '../../demo/builder/source.js';

const kindOf = (text: string, html = '') => sourceFrom({text, html}).kind;

describe('A text', () => {
  it('is JSON where it can be read as an object or a list', () => {
    const json = '{"name": "Plank"}';
    expect(sourceFrom({text: json})).to.deep.equal({kind: 'json', json: {name: 'Plank'}});
    expect(kindOf(`[${json}]`)).to.equal('json');
    expect(kindOf(`\n\`\`\`json\n${json}\n\`\`\`\n`), 'in a fence').to.equal('json');
  });

  it('is a draft where it was saved as one', () => {
    const draft = {...blank, exercise: {name: 'Plank'}, unplaced: [{text: 'Breathe.'}]};
    expect(sourceFrom({text: JSON.stringify(draft)})).to.deep.equal({kind: 'draft', draft});
  });

  it('is a write-up where it is neither', () => {
    for (const text of ['Plank', '42', '[Plank](https://example.com) is hard.', '{ Plank }'])
      expect(kindOf(text), text).to.equal('write-up');
    expect(kindOf('', '<h1>Plank</h1>')).to.equal('write-up');
  });

  it('is refused where it breaks off, or has nothing in it', () => {
    const why = (text: string) => {
      const source = sourceFrom({text});
      return source.kind === 'none' ? source.why : source.kind;
    };
    for (const text of ['{"name": "Plank", ', '[{"name": "Plank"}', '["Plank"'])
      expect(why(text), text).to.contain('looks like JSON');
    expect(why(' \n ')).to.contain('nothing in it');
  });
});

describe('A file', () => {
  const bytes = (...all: number[]) => new Blob([new Uint8Array(all)]);

  it('is read in the encoding that it was saved in', async () => {
    expect(await textOf(new Blob(['Bú']))).to.equal('Bú');
    expect(await textOf(bytes(0xef, 0xbb, 0xbf, 0x42, 0xc3, 0xba)), 'with a mark').to.equal('Bú');
    expect(await textOf(bytes(0x42, 0xfa)), 'of old editors').to.equal('Bú');
    expect(await textOf(bytes(0xff, 0xfe, 0x42, 0, 0xfa, 0)), 'of Windows').to.equal('Bú');
    expect(await textOf(bytes(0xfe, 0xff, 0, 0x42, 0, 0xfa))).to.equal('Bú');
  });

  it('is no text where it has what no text has', async () => {
    expect(await textOf(bytes(0x50, 0x4b, 3, 4, 0, 0))).to.equal(undefined);
  });
});

import {expect} from '@open-wc/testing';
import type {Leaf} from '../../src/form/fields.js';
import {meant} from '../../src/form/values.js';

describe('What is meant by what is typed', () => {
  const readAs = (kind: Leaf['kind'], readings: Readonly<Record<string, unknown>>) => {
    for (const [typed, meaning] of Object.entries(readings))
      expect(meant({kind}, typed), typed).to.deep.equal(meaning);
  };

  it('is a time, as people write it', () => {
    readAs('seconds', {
      '30': 30,
      ' 30 ': 30,
      '30 to 60': [30, 60],
      '30-60': [30, 60],
      '30 a 60': [30, 60],
      '30s': 30,
      '30 seconds': 30,
      '1 min': 60,
      '1:30': 90,
      '30 to 60 seconds': [30, 60],
      'half a minute': 30,
    });
  });

  it('is nothing but what was typed where that is no time', () => {
    for (const typed of ['long', '30 to ', '1:75', '30 s, twice', '1.5']) {
      readAs('seconds', {[typed]: typed});
    }
  });

  it('is a whole address, out of the code or the bar of a browser, too', () => {
    readAs('address', {
      'youtu.be/aqz-KE-bpKQ': 'https://youtu.be/aqz-KE-bpKQ',
      'www.example.com/plank.jpg': 'https://www.example.com/plank.jpg',
      '//example.com/plank.jpg': 'https://example.com/plank.jpg',
      '<iframe width="560" src="https://www.youtube.com/embed/aqz-KE-bpKQ?rel=0&amp;start=3" allowfullscreen></iframe>':
        'https://www.youtube.com/embed/aqz-KE-bpKQ?rel=0&start=3',
      'https://example.com/?a=1&amp;b=2': 'https://example.com/?a=1&amp;b=2',
    });
  });

  it('is a file on the own site where no host is named', () => {
    for (const typed of ['plank.jpg', 'pictures/plank.jpg', '/pictures/plank.jpg', 'plank.mp4'])
      readAs('address', {[typed]: typed});
  });
});

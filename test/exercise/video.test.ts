import {expect} from '@open-wc/testing';
import {isPlatformImage, videoSource} from '../../src/exercise/video.js';

const youtube =
  'https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?autoplay=1&playsinline=1&rel=0&start=';
const vimeo = 'https://player.vimeo.com/video/76979871?autoplay=1&dnt=1';

describe('videoSource', () => {
  for (const [written, address] of [
    ['https://www.youtube.com/watch?v=aqz-KE-bpKQ', `${youtube}0`],
    ['https://youtube.com/watch?feature=x&v=aqz-KE-bpKQ', `${youtube}0`],
    ['https://m.youtube.com/watch?v=aqz-KE-bpKQ', `${youtube}0`],
    ['https://youtu.be/aqz-KE-bpKQ?si=abc', `${youtube}0`],
    ['https://www.youtube.com/shorts/aqz-KE-bpKQ', `${youtube}0`],
    ['https://www.youtube.com/live/aqz-KE-bpKQ', `${youtube}0`],
    ['https://www.youtube.com/embed/aqz-KE-bpKQ', `${youtube}0`],
    ['https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ', `${youtube}0`],
    ['https://youtu.be/aqz-KE-bpKQ?t=82s', `${youtube}82`],
    ['https://youtu.be/aqz-KE-bpKQ?t=1m30s', `${youtube}90`],
    ['https://www.youtube.com/watch?v=aqz-KE-bpKQ&start=7', `${youtube}7`],
    ['https://youtu.be/aqz-KE-bpKQ?t=2m', `${youtube}120`],
    ['https://youtu.be/aqz-KE-bpKQ?t=1h2m3s', `${youtube}3723`],
    ['https://vimeo.com/76979871', vimeo],
    ['https://vimeo.com/76979871?share=copy', vimeo],
    ['https://vimeo.com/showcase/7008490/video/76979871', vimeo],
    ['https://vimeo.com/groups/fit2go/videos/76979871', vimeo],
    ['https://player.vimeo.com/video/76979871', vimeo],
    ['https://vimeo.com/channels/staffpicks/76979871', vimeo],
    ['https://vimeo.com/76979871/abc123', `${vimeo}&h=abc123`],
    ['https://player.vimeo.com/video/76979871?h=abc123', `${vimeo}&h=abc123`],
  ] as const) {
    it(`frames ${written}`, () => {
      const source = videoSource(written);
      expect(source).to.include({kind: 'frame', address});
    });
  }

  for (const file of ['https://example.com/a.mp4?x=1', 'https://example.com/a.WEBM', 'a/b.mov']) {
    it(`plays ${file} itself`, () => {
      expect(videoSource(file)).to.include({kind: 'file', address: file});
    });
  }

  for (const page of [
    'https://example.com/watch?v=aqz-KE-bpKQ',
    'https://www.youtube.com/@channel',
    'https://www.youtube.com/watch?v="><script>',
    'https://youtube.com.evil.example/watch?v=aqz-KE-bpKQ',
    'https://vimeo.com/about',
    'https://example.com/page?file=a.mp4',
    'https://www.youtube.com/user/abcdefghijk',
  ]) {
    it(`links to ${page}`, () => {
      expect(videoSource(page)).to.include({kind: 'page', address: page});
    });
  }
});

describe('isPlatformImage', () => {
  it('knows the posters of video platforms, which tell them of the visitor', () => {
    expect(isPlatformImage('https://i.ytimg.com/vi/aqz-KE-bpKQ/hqdefault.jpg')).to.equal(true);
    expect(isPlatformImage('https://i.vimeocdn.com/video/1.jpg')).to.equal(true);
    expect(isPlatformImage('https://example.com/ytimg.com/a.jpg')).to.equal(false);
  });
});

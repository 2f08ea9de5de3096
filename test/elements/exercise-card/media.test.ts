import {expect} from '@open-wc/testing';
import type {ExerciseCard} from '../../helpers/card.js';
import {
  all,
  button,
  cardOf,
  frames,
  isSame,
  one,
  part,
  parts,
  pause,
  until,
  words,
} from '../../helpers/card.js';
import {sendKeys} from '../../helpers/commands.js';
import {picture, stretch} from '../../helpers/fixtures.js';

/*
 * This page may ask no other site for anything, so its policy tells of each that is asked: the
 * tests need no network, and know what a visitor's browser would have done.
 */
const asked: string[] = [];
before(() => {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = "frame-src 'none'; img-src 'self'; media-src 'self'";
  document.head.append(policy);
  document.addEventListener('securitypolicyviolation', ({blockedURI}) => asked.push(blockedURI));
});
beforeEach(() => asked.splice(0));

const play = async (card: ExerciseCard) => {
  part(card, 'play').click();
  await card.updateComplete;
};
const video = (url: string, more: object = {}) => ({name: 'Plank', video: {url, ...more}});
const youtube = 'https://www.youtube.com/watch?v=aqz-KE-bpKQ';
const local = (path: string) => new URL(path, location.href).href;

describe('a video before play', () => {
  it('is one button with a name that says what it plays', async () => {
    const card = await cardOf(stretch);
    isSame(one(card, '[part=media] :is(button, a, [tabindex], iframe, video)'), part(card, 'play'));
    expect(words(part(card, 'play'))).to.contain('Play video: Leg Up Hamstring Stretch');
  });

  const cases: [what: string, url: string][] = [
    ['YouTube', youtube],
    ['Vimeo', 'https://vimeo.com/76979871'],
    ['a file elsewhere', 'https://example.com/plank.mp4'],
  ];
  for (const [what, url] of cases) {
    it(`asks ${what} for nothing, not even a poster of a platform’s`, async () => {
      const poster = 'https://i.ytimg.com/vi/aqz-KE-bpKQ/0.jpg';
      const card = await cardOf(video(url, {poster}));
      part(card, 'play').scrollIntoView();
      await frames();
      await pause(100);
      expect(asked).to.be.empty;
      expect(all(card, 'iframe, video, img, link').length).to.equal(0);
    });
  }

  it('says who will be asked, where that is another site’s player', async () => {
    expect(words(part(await cardOf(video(youtube)), 'play'))).to.contain('Plays from YouTube');
    expect(words(part(await cardOf(video('https://vimeo.com/76979871')), 'play'))).to.contain(
      'Plays from Vimeo',
    );
    expect(words(part(await cardOf(video('plank.mp4')), 'play'))).to.not.contain('Plays from');
  });

  it('shows a poster of the site’s own, or else the first picture', async () => {
    const poster = picture('green');
    const images = [picture('red')];
    const src = (card: ExerciseCard) => one(card, '[part=play] img').getAttribute('src');
    expect(src(await cardOf({...video(youtube, {poster}), images}))).to.equal(poster);
    expect(src(await cardOf({...video(youtube), images}))).to.equal(images[0]);
  });
});

describe('a video after play', () => {
  it('is the quietest frame that YouTube has, with a name and the focus', async () => {
    const card = await cardOf(stretch);
    await play(card);
    const frame = one(card, 'iframe', HTMLIFrameElement);
    expect(frame.src).to.match(/^https:\/\/www\.youtube-nocookie\.com\/embed\/aqz-KE-bpKQ\?/);
    expect(frame.title).to.contain('Leg Up Hamstring Stretch');
    expect(frame.referrerPolicy).to.equal('strict-origin-when-cross-origin');
    expect(frame.allowFullscreen).to.be.true;
    expect(parts(card, 'play').length).to.equal(0);
    await until(() => card.shadowRoot?.activeElement, frame);
    await until(() => asked.some(address => address.includes('youtube-nocookie.com')), true);
    expect(asked).to.have.length(1);
  });

  it('asks Vimeo not to track', async () => {
    const card = await cardOf(video('https://vimeo.com/76979871'));
    await play(card);
    const {src} = one(card, 'iframe', HTMLIFrameElement);
    expect(src).to.match(/^https:\/\/player\.vimeo\.com\/video\/76979871\?/);
    expect(new URL(src).searchParams.get('dnt')).to.equal('1');
  });

  it('is a player with poster and captions for a file', async () => {
    const poster = picture('green');
    const captions = [
      {src: 'en.vtt', lang: 'en', label: 'English'},
      {src: 'es.vtt', lang: 'es'},
    ];
    const card = await cardOf(video('plank.mp4', {poster, captions}));
    await play(card);
    const player = one(card, 'video', HTMLVideoElement);
    const {src, controls, autoplay, ariaLabel} = player;
    expect({src, controls, autoplay, ariaLabel, poster: player.poster}).to.deep.equal({
      src: local('plank.mp4'),
      controls: true,
      autoplay: true,
      ariaLabel: 'Plank',
      poster,
    });
    expect(player.hasAttribute('playsinline')).to.be.true;
    await until(() => card.shadowRoot?.activeElement, player);
    const tracks = all(card, 'track') as HTMLTrackElement[];
    expect(
      tracks.map(track => [track.src, track.srclang, track.label, track.default]),
    ).to.deep.equal([
      [local('en.vtt'), 'en', 'English', true],
      [local('es.vtt'), 'es', 'es', false],
    ]);
    expect(new Set(tracks.map(({kind}) => kind))).to.deep.equal(new Set(['captions']));
  });

  it('starts by keyboard too', async () => {
    const card = await cardOf(video(youtube));
    part(card, 'play').focus();
    await sendKeys({press: 'Enter'});
    await until(() => parts(card, 'video').length, 1);
  });

  it('goes on when the page changes its language or something else about the card', async () => {
    const card = await cardOf(stretch);
    await play(card);
    const frame = one(card, 'iframe');
    card.headingLevel = 3;
    card.lang = 'es';
    await until(() => all(card, '[part=heading]').map(words).includes('Consejos'), true);
    isSame(one(card, 'iframe'), frame);
  });

  it('ends with its exercise', async () => {
    const card = await cardOf(video(youtube));
    await play(card);
    card.exercise = video('https://vimeo.com/76979871');
    await card.updateComplete;
    expect(all(card, 'iframe').length).to.equal(0);
    expect(parts(card, 'play').length).to.equal(1);
  });
});

describe('a video on a page that is neither player nor file', () => {
  it('is a link to it', async () => {
    const card = await cardOf(video('https://example.com/watch/plank'));
    const link = one(card, '[part=media] a', HTMLAnchorElement);
    expect(link.href).to.equal('https://example.com/watch/plank');
    expect(words(link)).to.equal('Watch the video on example.com');
    expect(link.rel).to.contain('noopener');
    expect(parts(card, 'play').length).to.equal(0);
  });
});

describe('pictures', () => {
  const colours = (...names: string[]) => ({name: 'Plank', images: names.map(picture)});
  const sources = (card: ExerciseCard) =>
    parts(card, 'image').map(each => each.getAttribute('src'));
  /** Which picture is seen, of those that share a place. */
  const seen = (card: ExerciseCard) =>
    parts(card, 'image').map(each => Number(getComputedStyle(each).opacity) > 0.5);

  it('stand in rows', async () => {
    const card = await cardOf(colours('red', 'green', 'blue'));
    expect(sources(card)).to.deep.equal(['red', 'green', 'blue'].map(picture));
    expect(seen(card)).to.deep.equal([true, true, true]);
    expect(all(card, '[part=media] button').length).to.equal(0);
  });

  it('have their alternative texts, or else the exercise and their number', async () => {
    const card = await cardOf({
      name: 'Plank',
      images: [
        {src: picture('red'), alt: 'Hips low'},
        picture('green'),
        {src: picture('blue'), alt: ''},
      ],
    });
    expect(parts(card, 'image').map(each => each.getAttribute('alt'))).to.deep.equal([
      'Hips low',
      'Plank (2/3)',
      'Plank (3/3)',
    ]);
  });

  it('are shown from a relative address only with image-base', async () => {
    const images = ['plank/0.jpg', picture('red')];
    const card = await cardOf({name: 'Plank', images});
    expect(sources(card)).to.deep.equal([picture('red')]);

    const base = local('/__test__/respond?');
    for (const [imageBase, address] of [
      ['/pictures', local('/pictures/plank/0.jpg')],
      ['/pictures/', local('/pictures/plank/0.jpg')],
      [new URL('/somewhere', base).href, local('/somewhere/plank/0.jpg')],
    ]) {
      card.setAttribute('image-base', imageBase ?? '');
      await card.updateComplete;
      expect(sources(card)).to.deep.equal([address, picture('red')]);
    }

    card.removeAttribute('image-base');
    await card.updateComplete;
    expect(sources(card)).to.deep.equal([picture('red')]);
  });

  for (const base of ['javascript:alert(1)//', 'data:image/png,', 'http://[']) {
    it(`are shown from no image-base like ${base}`, async () => {
      const card = await cardOf({name: 'Plank', images: ['0.jpg']}, {'image-base': base});
      expect(sources(card)).to.be.empty;
    });
  }

  it('that are two show a movement, when asked for', async () => {
    const card = await cardOf(colours('red', 'green'));
    const [first, second] = parts(card, 'image').map(each => each.getBoundingClientRect());
    expect(first?.top).to.equal(second?.top);
    expect(seen(card)).to.deep.equal([true, false]);
    await pause(1500);
    expect(seen(card)).to.deep.equal([true, false]);

    const move = button(card, 'Show the movement');
    expect(move.ariaPressed).to.equal('false');
    move.click();
    await card.updateComplete;
    expect(move.ariaPressed).to.equal('true');
    await until(() => seen(card).join(), 'false,true');
    await until(() => seen(card).join(), 'true,false');

    move.click();
    await card.updateComplete;
    expect(move.ariaPressed).to.equal('false');
    expect(seen(card)).to.deep.equal([true, false]);
  });
});

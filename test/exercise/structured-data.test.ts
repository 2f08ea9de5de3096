import {expect} from '@open-wc/testing';
import {structuredData} from '../../src/exercise/structured-data.js';

const plain = (data: object) => JSON.parse(JSON.stringify(data)) as Record<string, unknown>;

describe('structuredData', () => {
  it('tells of a plan what is known, and nothing of what is not', () => {
    expect(plain(structuredData({name: 'Plank'}))).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'ExercisePlan',
      name: 'Plank',
    });
  });

  it('tells the longest hold as a duration, and muscles as anatomy', () => {
    expect(
      plain(
        structuredData({
          name: 'Plank',
          force: 'static',
          target: ['core'],
          hold: {seconds: [30, 60], sets: 3},
        }),
      ),
    ).to.deep.include({
      exerciseType: 'static',
      activityDuration: 'PT60S',
      repetitions: 3,
      associatedAnatomy: [{'@type': 'AnatomicalStructure', name: 'core'}],
    });
  });

  it('tells of a video only when its name, poster and date are all known', () => {
    const url = 'https://www.youtube.com/watch?v=aqz-KE-bpKQ';
    const poster = 'https://example.com/a.jpg';
    expect(plain(structuredData({name: 'A', video: {url, poster}}))).to.not.have.key('subjectOf');
    expect(
      plain(structuredData({name: 'A', video: {url, poster, uploadDate: '2026-01-31'}})).subjectOf,
    ).to.deep.equal({
      '@type': 'VideoObject',
      name: 'A',
      thumbnailUrl: poster,
      uploadDate: '2026-01-31',
      embedUrl: 'https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ',
    });
  });

  it('counts likes as interactions, never as a rating', () => {
    const data = plain(structuredData({name: 'A', likes: 12}));
    expect(data).to.not.have.key('aggregateRating');
    expect(data.interactionStatistic).to.include({userInteractionCount: 12});
  });
});

import type {Exercise} from './schema.js';
import {videoSource} from './video.js';

/**
 * An exercise in the words of schema.org: an ExercisePlan, a VideoObject where enough is known of
 * the video (name, poster and date are required of one), the licence and the author, and likes as
 * an interaction, never as a rating.
 */
export function structuredData(exercise: Exercise): object {
  const {video, hold, likes, license} = exercise;
  const seconds = hold && [hold.seconds].flat().at(-1);
  const source = video && videoSource(video.url);
  return {
    '@context': 'https://schema.org',
    '@type': 'ExercisePlan',
    name: exercise.name,
    description: exercise.overview ?? exercise.steps?.join(' '),
    exerciseType: exercise.force,
    associatedAnatomy: exercise.target?.map(name => ({'@type': 'AnatomicalStructure', name})),
    activityDuration: seconds && `PT${seconds}S`,
    repetitions: hold?.sets,
    intensity: exercise.level,
    subjectOf: video?.poster &&
      video.uploadDate && {
        '@type': 'VideoObject',
        name: exercise.name,
        description: exercise.overview,
        thumbnailUrl: video.poster,
        uploadDate: video.uploadDate,
        duration: video.duration,
        embedUrl: source?.kind === 'frame' ? source.address.replace(/\?.*/, '') : undefined,
        contentUrl: source?.kind === 'file' ? source.address : undefined,
        url: source?.kind === 'page' ? source.address : undefined,
      },
    interactionStatistic: likes
      ? {
          '@type': 'InteractionCounter',
          interactionType: 'https://schema.org/LikeAction',
          userInteractionCount: likes,
        }
      : undefined,
    license: license?.url ?? license?.name,
    creditText: exercise.author,
    author: exercise.author && {'@type': 'Person', name: exercise.author},
    isBasedOn: exercise.source,
  };
}

import apiFetch from '@wordpress/api-fetch';
import {addQueryArgs} from '@wordpress/url';
import {hasPassword, recordIn, type Post} from '../stored.js';
import type {Asked} from './addresses.js';
import type {ExerciseAttributes} from './attributes.js';
import {nameIn, savedOf} from './use-own-exercise.js';

/** An exercise that can be chosen. */
export interface Found {
  readonly status: string;
  readonly hasPassword: boolean;
  readonly chosen: Partial<ExerciseAttributes>;
}

export const exercisesAsked = (asked: Asked) => exercises(asked);

/** Some that have the words, first those that have them in their names; or the newest. */
export const exercisesWith = (search: string, count: number) =>
  exercises({
    search,
    per_page: count,
    ...(search.trim() && {orderby: 'relevance'}),
  });

/** Drafts are among them, as far as the author may see them. */
async function exercises(query: object): Promise<Found[]> {
  const posts = await apiFetch<readonly Post[]>({
    path: addQueryArgs('/wp/v2/exercises', {
      ...query,
      status: ['publish', 'future', 'pending', 'draft'],
      _fields: 'id,status,link,slug,title,meta,content.protected',
    }),
  });
  return posts.map(post => {
    const {id, status, link: href} = post;
    const own = {status, hasPassword: hasPassword(post), href};
    const saved = savedOf({...own, name: nameIn(post), record: recordIn(post.meta)});
    return {...own, chosen: {exerciseId: id, ...saved}};
  });
}

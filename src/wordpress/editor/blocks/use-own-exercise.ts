import {store as coreData} from '@wordpress/core-data';
import {useSelect} from '@wordpress/data';
import {decodeEntities} from '@wordpress/html-entities';
import {cleanForSlug} from '@wordpress/url';
import * as React from 'react';
import {renderFallback} from '../../../elements/exercise-card/fallback.js';
import type {ExerciseRecord} from '../../../exercise/list.js';
import {parseExercise} from '../../../exercise/parse.js';
import {settings} from '../settings.js';
import {hasPassword, recordIn, type Edited, type Post} from '../stored.js';

export interface OwnExercise {
  readonly name: string;
  readonly record: ExerciseRecord;
  /** Address of its page. */
  readonly href: string;
  /** As it is, and as it will be once all is saved. */
  readonly status: string;
  readonly nextStatus: string;
  readonly hasPassword: boolean;
  readonly mayEdit: boolean;
}

/** Why there is none: there is no more, or it is not for everybody's eyes. */
export type Lack = 'deleted' | 'hidden';

/** An exercise of this site, with changes that are not saved yet; undefined while it is asked for. */
export function useOwnExercise(id: number): OwnExercise | Lack | undefined {
  const {post, status, mayEdit, lack} = useSelect(
    select => {
      const data = select(coreData);
      const mayEdit = data.canUser('update', 'exercises', id);
      if (mayEdit) {
        const post = data.getEditedEntityRecord('postType', 'exercise', id);
        const {status} = data.getEntityRecord('postType', 'exercise', id) ?? {};
        return {post, status, mayEdit, lack: undefined};
      }
      // Whoever may not edit it may not ask for all that an editor sees.
      const query = ['postType', 'exercise', id, {context: 'view'}] as const;
      const post = mayEdit === false ? data.getEntityRecord(...query) : undefined;
      const isAnswered = mayEdit === false && data.hasFinishedResolution('getEntityRecord', query);
      const lack =
        isAnswered && !post ? lackIn(data.getResolutionError('getEntityRecord', query)) : undefined;
      return {post, status: post?.status, mayEdit: false, lack};
    },
    [id],
  );
  return React.useMemo(() => {
    if (lack) return lack;
    return post && status ? {...readPost(post), status, mayEdit} : undefined;
  }, [post, status, mayEdit, lack]);
}

/** Up to 6.5 an error that was read, later the answer itself. */
function lackIn(error: unknown): Lack {
  const {status, data} = Object(error) as {status?: number; data?: {status?: number}};
  return (status ?? data?.status) === 404 ? 'deleted' : 'hidden';
}

function readPost(post: Post | Edited) {
  const name = nameIn(post);
  const template = 'permalink_template' in post && post.permalink_template;
  return {
    name,
    record: recordIn(post.meta),
    // The one that it will have once it is published.
    href: template
      ? template.replace(/%(?:postname|pagename)%/, post.slug || cleanForSlug(name))
      : post.link,
    nextStatus: post.status,
    hasPassword: hasPassword(post),
  };
}

export function nameIn({title}: Post | Edited): string {
  return decodeEntities(typeof title === 'string' ? title : title.rendered);
}

type Kept = Pick<OwnExercise, 'name' | 'record' | 'href' | 'status' | 'hasPassword'>;

export function isPublic({status, hasPassword}: Pick<Kept, 'status' | 'hasPassword'>): boolean {
  return status === 'publish' && !hasPassword;
}

/**
 * What a block keeps of an exercise for the day on which the plugin is gone: text that is for
 * everybody, as the post is.
 */
export function savedOf(own: Kept, headingLevel = 2) {
  const {name, record, href} = own;
  const {exercise} = isPublic(own) ? parseExercise({...record, name}) : {};
  const text = exercise ? renderFallback(exercise, {lang: settings.lang, headingLevel}) : '';
  return {name, href, text};
}

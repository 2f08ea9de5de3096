import {store as coreData} from '@wordpress/core-data';
import {useSelect} from '@wordpress/data';
import {decodeEntities} from '@wordpress/html-entities';
import {cleanForSlug} from '@wordpress/url';
import * as React from 'react';
import {renderFallback} from '../../../elements/exercise-card/fallback.js';
import type {ExerciseRecord} from '../../../exercise/list.js';
import {parseExercise} from '../../../exercise/parse.js';
import {settings} from '../settings.js';
import {recordIn, type Edited, type Post} from '../stored.js';

export interface OwnExercise {
  readonly name: string;
  readonly record: ExerciseRecord;
  /** Address of its page. */
  readonly href: string;
  /** As it is, and as it will be once all is saved. */
  readonly status: string;
  readonly nextStatus: string;
  readonly mayEdit: boolean;
}

/** An exercise of this site, with changes that are not saved yet; null where there is none. */
export function useOwnExercise(id: number): OwnExercise | null | undefined {
  const {post, status, mayEdit, isMissing} = useSelect(
    select => {
      const data = select(coreData);
      const mayEdit = data.canUser('update', 'exercises', id);
      if (mayEdit) {
        const post = data.getEditedEntityRecord('postType', 'exercise', id);
        const {status} = data.getEntityRecord('postType', 'exercise', id) ?? {};
        return {post, status, mayEdit, isMissing: false};
      }
      // Whoever may not edit it may not ask for all that an editor sees.
      const query = ['postType', 'exercise', id, {context: 'view'}] as const;
      const post = mayEdit === false ? data.getEntityRecord(...query) : undefined;
      const isAnswered = mayEdit === false && data.hasFinishedResolution('getEntityRecord', query);
      return {post, status: post?.status, mayEdit: false, isMissing: isAnswered && !post};
    },
    [id],
  );
  return React.useMemo(() => {
    if (isMissing) return null;
    return post && status ? {...readPost(post), status, mayEdit} : undefined;
  }, [post, status, mayEdit, isMissing]);
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
  };
}

export function nameIn({title}: Post | Edited): string {
  return decodeEntities(typeof title === 'string' ? title : title.rendered);
}

/** What a block keeps of an exercise for the day on which the plugin is gone. */
export function savedOf(
  {name, record, href}: Pick<OwnExercise, 'name' | 'record' | 'href'>,
  headingLevel = 2,
) {
  const {exercise} = parseExercise({...record, name});
  const text = exercise ? renderFallback(exercise, {lang: settings.lang, headingLevel}) : '';
  return {name, href, text};
}

import {BlockControls} from '@wordpress/block-editor';
import {Button, Notice, TextControl, ToolbarButton, ToolbarGroup} from '@wordpress/components';
import {store as coreData} from '@wordpress/core-data';
import {useDispatch} from '@wordpress/data';
import {__} from '@wordpress/i18n';
import {store as notices} from '@wordpress/notices';
import * as React from 'react';
import {escaped} from '../../../elements/exercise-card/fallback.js';
import type {ExerciseRecord} from '../../../exercise/list.js';
import {ExerciseForm} from '../form/exercise-form.js';
import {useBlockInStep} from '../in-step.js';
import {settings} from '../settings.js';
import {contentOf, textOf} from '../stored.js';
import type {ExerciseAttributes} from './attributes.js';
import {ExerciseCard} from './exercise-card.js';
import {
  isPublic,
  savedOf,
  useOwnExercise,
  type Lack,
  type OwnExercise as Own,
} from './use-own-exercise.js';
import {Waiting} from './waiting.js';

interface OwnProps {
  readonly id: number;
  readonly attributes: ExerciseAttributes;
  readonly setAttributes: (changed: Partial<ExerciseAttributes>) => void;
  readonly isEditing: boolean;
  readonly setEditing: (isEditing: boolean) => void;
}

/** An exercise of this site: its card, or its form in place. */
export function OwnExercise({id, attributes, setAttributes, isEditing, setEditing}: OwnProps) {
  const answer = useOwnExercise(id);
  const lack = typeof answer === 'string' ? answer : undefined;
  const own = typeof answer === 'object' ? answer : undefined;
  const {headingLevel, text} = attributes;
  const keepDraft = useKeepDraft(id);
  // Text that is no longer for everybody goes when the post is next changed.
  const kept = own && isPublic(own) ? text : undefined;
  useBlockInStep(own && savedOf(own, headingLevel), kept, setAttributes);
  const exercise = React.useMemo(() => own && {...own.record, name: own.name}, [own]);
  if (lack) return <Missing name={attributes.name} lack={lack} />;
  if (!own || !exercise) return <Waiting />;
  const end = () => {
    setEditing(false);
    if (own.status !== 'publish') void keepDraft(own);
  };
  return (
    <>
      {own.mayEdit && (
        <BlockControls>
          <ToolbarGroup>
            <ToolbarButton isPressed={isEditing} onClick={isEditing ? end : () => setEditing(true)}>
              {isEditing
                ? __('Done', 'exercise-elements')
                : __('Edit exercise', 'exercise-elements')}
            </ToolbarButton>
          </ToolbarGroup>
        </BlockControls>
      )}
      {!isPublic(own) && (
        <Notice status="warning" isDismissible={false}>
          {newsOf(own)}
        </Notice>
      )}
      {isEditing ? (
        <Form id={id} own={own} done={end} />
      ) : (
        <ExerciseCard exercise={exercise} attributes={attributes} />
      )}
    </>
  );
}

/** Saves what nobody sees yet: who saves the post as a draft saves the post alone. */
function useKeepDraft(id: number) {
  const {saveEntityRecord} = useDispatch(coreData);
  const {createErrorNotice} = useDispatch(notices);
  return async ({name, record}: Own) => {
    try {
      await saveEntityRecord(
        'postType',
        'exercise',
        {id, ...fieldsOf(name, record)},
        {throwOnError: true},
      );
    } catch (error) {
      createErrorNotice((error as Error).message);
    }
  };
}

const fieldsOf = (name: string, record: ExerciseRecord) => ({
  title: escaped(name),
  meta: {_exercise: JSON.stringify(record)},
  content: contentOf(textOf(record, name, settings.lang)),
});

interface FormProps {
  readonly id: number;
  readonly own: Own;
  readonly done: () => void;
}

/** The fields of an exercise; WordPress saves it together with the post. */
function Form({id, own: {name, record}, done}: FormProps) {
  const {editEntityRecord} = useDispatch(coreData);
  const edit = (name: string, record: ExerciseRecord) =>
    editEntityRecord('postType', 'exercise', id, fieldsOf(name, record));
  return (
    <ExerciseForm
      name={name}
      record={record}
      change={changed => edit(name, changed)}
      before={
        <TextControl
          label={__('Name', 'exercise-elements')}
          value={name}
          onChange={changed => edit(changed, record)}
          autoComplete="off"
          __next40pxDefaultSize
          __nextHasNoMarginBottom
        />
      }
      after={
        <Button variant="primary" onClick={done}>
          {__('Done', 'exercise-elements')}
        </Button>
      }
    />
  );
}

/** What visitors see of an exercise that is not for everybody. */
function newsOf({status, nextStatus}: Own): string {
  if (status === 'publish') {
    return __('Visitors see nothing here: this exercise has a password.', 'exercise-elements');
  }
  if (status === 'trash') {
    return __('This exercise is in the bin: visitors don’t see it.', 'exercise-elements');
  }
  return nextStatus === 'publish'
    ? __(
        'This exercise is not published yet. When you publish this post, publish it as well.',
        'exercise-elements',
      )
    : __('Visitors see nothing here until this exercise is published.', 'exercise-elements');
}

function Missing({name, lack}: {readonly name: string | undefined; readonly lack: Lack}) {
  return (
    <Notice status="warning" isDismissible={false}>
      <strong>{name}</strong>{' '}
      {lack === 'hidden'
        ? __('Visitors see nothing here until this exercise is published.', 'exercise-elements')
        : __(
            'This exercise was deleted. Visitors see at most the text of it that this post has kept.',
            'exercise-elements',
          )}
    </Notice>
  );
}

import {useBlockProps} from '@wordpress/block-editor';
import {registerBlockType, type EditProps} from '@wordpress/blocks';
import {useEntityProp} from '@wordpress/core-data';
import {RawHTML} from '@wordpress/element';
import {decodeEntities} from '@wordpress/html-entities';
import {__} from '@wordpress/i18n';
import * as React from 'react';
import {ExerciseForm} from '../form/exercise-form.js';
import {useBlockInStep} from '../in-step.js';
import {Preview} from '../preview.js';
import {settings} from '../settings.js';
import {recordIn, textOf} from '../stored.js';

interface Attributes {
  /** The exercise as HTML. */
  readonly text?: string;
}

/** The content of an exercise's own page: its fields in the editor, its text for readers. */
export function registerFields() {
  registerBlockType<Attributes>('exercise-elements/fields', {edit: Edit, save: Save});
}

function Edit({attributes, setAttributes, context: {postId}}: EditProps<Attributes>) {
  const [title = ''] = useEntityProp<string>('postType', 'exercise', 'title', postId);
  const [meta = {}, setMeta] = useEntityProp<{_exercise?: string}>(
    'postType',
    'exercise',
    'meta',
    postId,
  );
  const name = decodeEntities(title);
  const record = React.useMemo(() => recordIn(meta), [meta._exercise]);
  const exercise = React.useMemo(() => ({...record, name}), [record, name]);
  const text = textOf(record, name, settings.lang);
  useBlockInStep(text ? {text} : undefined, attributes.text, setAttributes);
  return (
    <div {...useBlockProps()}>
      <ExerciseForm
        name={name}
        record={record}
        change={changed => setMeta({...meta, _exercise: JSON.stringify(changed)})}
      />
      <details className="exercise-preview">
        <summary>{__('As visitors see it', 'exercise-elements')}</summary>
        <Preview tag="exercise-card" exercise={exercise} />
      </details>
    </div>
  );
}

function Save({attributes: {text = ''}}: {readonly attributes: Attributes}) {
  return (
    <div {...useBlockProps.save()}>
      <RawHTML>{text}</RawHTML>
    </div>
  );
}

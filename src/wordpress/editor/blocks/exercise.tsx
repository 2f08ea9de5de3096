import {BlockControls, useBlockProps} from '@wordpress/block-editor';
import {registerBlockType, type EditProps} from '@wordpress/blocks';
import {ToolbarButton, ToolbarGroup} from '@wordpress/components';
import {RawHTML} from '@wordpress/element';
import {__} from '@wordpress/i18n';
import * as React from 'react';
import {settings} from '../settings.js';
import {askedBy} from './addresses.js';
import type {ExerciseAttributes} from './attributes.js';
import {Choose} from './choose.js';
import {example, exampleName} from './example.js';
import {ExerciseCard} from './exercise-card.js';
import {ExerciseInspector} from './exercise-inspector.js';
import {exerciseTransforms} from './exercise-transforms.js';
import {ForeignExercise} from './foreign-exercise.js';
import {OwnAddress} from './own-address.js';
import {OwnExercise} from './own-exercise.js';

/** Shows an exercise of the site, or of an address elsewhere. */
export function registerExercise() {
  registerBlockType<ExerciseAttributes>('exercise-elements/exercise', {
    edit: Edit,
    save: Save,
    transforms: exerciseTransforms,
    variations: [
      {
        name: 'short',
        title: __('Exercise: steps and pictures', 'exercise-elements'),
        description: __('Pictures, steps and timer alone.', 'exercise-elements'),
        attributes: {sections: ['media', 'steps', 'timer']},
      },
    ],
    example: {attributes: {name: exampleName}},
  });
}

function Edit({attributes, setAttributes}: EditProps<ExerciseAttributes>) {
  const [isReplacing, setReplacing] = React.useState(false);
  const [isEditing, setEditing] = React.useState(false);
  const {exerciseId, href, name} = attributes;
  const isChosen = Boolean(exerciseId ?? href);
  const asked = href ? askedBy(href, settings) : undefined;
  const choose = (chosen: Partial<ExerciseAttributes>, isNew = false) => {
    const none = {exerciseId: undefined, href: undefined, name: undefined, text: undefined};
    setAttributes({...none, ...chosen});
    setReplacing(false);
    setEditing(isNew);
  };
  return (
    <div {...useBlockProps()}>
      {isChosen && (
        <BlockControls>
          <ToolbarGroup>
            <ToolbarButton isPressed={isReplacing} onClick={() => setReplacing(!isReplacing)}>
              {__('Replace', 'exercise-elements')}
            </ToolbarButton>
          </ToolbarGroup>
        </BlockControls>
      )}
      <ExerciseInspector attributes={attributes} setAttributes={setAttributes} />
      {isReplacing ? (
        <Choose choose={choose} />
      ) : exerciseId ? (
        <OwnExercise
          key={exerciseId}
          id={exerciseId}
          attributes={attributes}
          setAttributes={setAttributes}
          isEditing={isEditing}
          setEditing={setEditing}
        />
      ) : href && asked ? (
        <OwnAddress href={href} asked={asked} choose={choose} />
      ) : href ? (
        <ForeignExercise
          key={href}
          href={href}
          attributes={attributes}
          setAttributes={setAttributes}
        />
      ) : name === exampleName ? (
        <ExerciseCard exercise={example} attributes={attributes} />
      ) : (
        <Choose choose={choose} />
      )}
    </div>
  );
}

function Save({attributes: {href, name, text}}: {readonly attributes: ExerciseAttributes}) {
  if (!href) return null;
  return (
    <div {...useBlockProps.save()}>
      <div className="exercise-text">
        <RawHTML>{text ?? ''}</RawHTML>
      </div>
      <p>
        <a className="exercise-link" href={href}>
          {name ?? href}
        </a>
      </p>
    </div>
  );
}

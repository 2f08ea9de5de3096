import {Notice} from '@wordpress/components';
import {__, sprintf} from '@wordpress/i18n';
import * as React from 'react';
import {renderFallback} from '../../../elements/exercise-card/fallback.js';
import {useBlockInStep} from '../in-step.js';
import {settings} from '../settings.js';
import type {ExerciseAttributes} from './attributes.js';
import {ExerciseCard} from './exercise-card.js';
import {useForeignExercise} from './use-foreign-exercise.js';
import {Waiting} from './waiting.js';

interface ForeignProps {
  readonly href: string;
  readonly attributes: ExerciseAttributes;
  readonly setAttributes: (changed: Partial<ExerciseAttributes>) => void;
}

/** An exercise whose JSON lies elsewhere. */
export function ForeignExercise({href, attributes, setAttributes}: ForeignProps) {
  const foreign = useForeignExercise(href);
  const {headingLevel, text} = attributes;
  const exercise = foreign.phase === 'ready' ? foreign.exercise : undefined;
  const saved = exercise && {
    name: exercise.name,
    text: renderFallback(exercise, {lang: settings.lang, headingLevel}),
  };
  useBlockInStep(saved, text, setAttributes);
  if (foreign.phase === 'loading') return <Waiting />;
  if (exercise) return <ExerciseCard exercise={exercise} attributes={attributes} />;
  return (
    <Notice status="error" isDismissible={false}>
      {sprintf(
        /* translators: %s: what went wrong, in English. */
        __('The exercise cannot be shown. %s', 'exercise-elements'),
        foreign.phase === 'failed' ? foreign.message : '',
      )}
    </Notice>
  );
}

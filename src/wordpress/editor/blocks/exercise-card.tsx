import * as React from 'react';
import {Preview} from '../preview.js';
import type {ExerciseAttributes} from './attributes.js';

interface CardProps {
  readonly exercise: object;
  readonly attributes: ExerciseAttributes;
}

/** The card as the block shows it. */
export function ExerciseCard({exercise, attributes}: CardProps) {
  const {headingLevel, sections, accent} = attributes;
  return (
    <Preview
      tag="exercise-card"
      exercise={exercise}
      accent={accent}
      attributes={{
        'heading-level': headingLevel,
        sections: sections?.join(' '),
        // The editor's page is none for search engines.
        'no-structured-data': '',
      }}
    />
  );
}

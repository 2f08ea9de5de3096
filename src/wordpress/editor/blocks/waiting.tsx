import {Spinner} from '@wordpress/components';
import {__} from '@wordpress/i18n';
import * as React from 'react';

export function Waiting() {
  return (
    <p>
      <Spinner /> {__('Loading the exercise', 'exercise-elements')}
    </p>
  );
}

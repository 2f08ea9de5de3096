import {DropZone, FormFileUpload} from '@wordpress/components';
import {__} from '@wordpress/i18n';
import * as React from 'react';

interface ChoiceProps {
  readonly isOff: boolean;
  readonly take: (files: readonly File[]) => void;
}

/** Where files are chosen, or dropped. */
export function Choice({isOff, take}: ChoiceProps) {
  if (isOff) return null;
  return (
    <div className="exercise-files">
      <p>
        {__(
          'Choose JSON files, or drop them here: of our own format, free-exercise-db, exercemus, wger, everkinetic or ExerciseDB. Mind their licences.',
          'exercise-elements',
        )}
      </p>
      <FormFileUpload
        accept=".json,application/json"
        multiple
        variant="secondary"
        onChange={({currentTarget}) => {
          take([...(currentTarget.files ?? [])]);
          // Choosing the same file again is a choice, too.
          currentTarget.value = '';
        }}
        __next40pxDefaultSize
      >
        {__('Choose files', 'exercise-elements')}
      </FormFileUpload>
      <DropZone label={__('Drop JSON files', 'exercise-elements')} onFilesDrop={take} />
    </div>
  );
}

import {RadioControl, TextControl} from '@wordpress/components';
import {__} from '@wordpress/i18n';
import * as React from 'react';
import {settings} from '../settings.js';

interface OptionsProps {
  readonly isOff: boolean;
  readonly isReplacing: boolean;
  readonly setReplacing: (isReplacing: boolean) => void;
  /** Absent where every picture says on which host it lies. */
  readonly imageBase: string | undefined;
  readonly setImageBase: (address: string) => void;
}

/** How the exercises are brought in. */
export function Options(props: OptionsProps) {
  const {isOff, isReplacing, setReplacing, imageBase, setImageBase} = props;
  return (
    <>
      <RadioControl
        label={__('An exercise that is here already', 'exercise-elements')}
        selected={isReplacing ? 'replace' : 'keep'}
        options={[
          {value: 'keep', label: __('stays as it is', 'exercise-elements')},
          {value: 'replace', label: __('is replaced', 'exercise-elements')},
        ]}
        onChange={choice => setReplacing(choice === 'replace')}
        disabled={isOff}
      />
      {imageBase !== undefined && (
        <TextControl
          label={__('Where the pictures lie', 'exercise-elements')}
          help={__(
            'Some pictures have no address of their own, but one beside the file: give that of their folder. Without it they are not shown.',
            'exercise-elements',
          )}
          value={imageBase}
          onChange={setImageBase}
          type="url"
          disabled={isOff}
          __next40pxDefaultSize
          __nextHasNoMarginBottom
        />
      )}
      {!settings.mayPublish && (
        <p>{__('An editor has to publish what you import.', 'exercise-elements')}</p>
      )}
    </>
  );
}

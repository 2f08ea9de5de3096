import {InspectorControls, useBlockProps} from '@wordpress/block-editor';
import {registerBlockType, type EditProps} from '@wordpress/blocks';
import {PanelBody, TextControl} from '@wordpress/components';
import {__} from '@wordpress/i18n';
import * as React from 'react';
import {localeFor, stopwatchWords} from '../../../locales/index.js';
import {Preview} from '../preview.js';
import {settings} from '../settings.js';
import type {StopwatchAttributes} from './attributes.js';
import {fromPasted} from './transforms.js';
import {stopwatchFrom} from './written.js';

/** A stopwatch with laps. */
export function registerStopwatch() {
  registerBlockType<StopwatchAttributes>('exercise-elements/stopwatch', {
    edit: Edit,
    save: Save,
    transforms: {
      from: fromPasted({
        block: 'stopwatch',
        tags: ['stop-watch', 'stopwatch'],
        attributes: ['label'],
        shortcode: 'stopwatch',
        read: stopwatchFrom,
      }),
    },
    example: {attributes: {}},
  });
}

function Edit({attributes: {label}, setAttributes}: EditProps<StopwatchAttributes>) {
  return (
    <div {...useBlockProps()}>
      <InspectorControls>
        <PanelBody title={__('Stopwatch', 'exercise-elements')}>
          <TextControl
            label={__('Label', 'exercise-elements')}
            help={__('What is timed, such as “Lane 1”.', 'exercise-elements')}
            value={label ?? ''}
            onChange={label => setAttributes({label})}
            __next40pxDefaultSize
            __nextHasNoMarginBottom
          />
        </PanelBody>
      </InspectorControls>
      <Preview tag="stop-watch" attributes={{label}} />
    </div>
  );
}

function Save({attributes: {label}}: {readonly attributes: StopwatchAttributes}) {
  const {words} = localeFor(settings.lang, stopwatchWords);
  return (
    <p {...useBlockProps.save()}>
      <strong className="timer-label">{label?.trim() ? label : words.stopwatch}</strong>
    </p>
  );
}

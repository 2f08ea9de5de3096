import {InspectorControls, useBlockProps} from '@wordpress/block-editor';
import {registerBlockType, type EditProps} from '@wordpress/blocks';
import {PanelBody, TextControl, ToggleControl} from '@wordpress/components';
import {__} from '@wordpress/i18n';
import * as React from 'react';
import {localeFor, timerWords} from '../../../locales/index.js';
import {Preview} from '../preview.js';
import {settings} from '../settings.js';
import type {HoldAttributes} from './attributes.js';
import {holdInWords} from './in-words.js';
import {NumberField} from './number-field.js';
import {fromPasted} from './transforms.js';
import {countFrom, holdFrom, secondsFrom} from './written.js';

/** A timer that coaches a hold. */
export function registerHoldTimer() {
  registerBlockType<HoldAttributes>('exercise-elements/hold-timer', {
    edit: Edit,
    save: Save,
    transforms: {
      from: fromPasted({
        block: 'hold-timer',
        tags: ['hold-timer'],
        attributes: ['seconds', 'sides', 'sets', 'rest', 'prepare', 'no-sound', 'voice', 'label'],
        shortcode: 'hold_timer',
        read: holdFrom,
      }),
    },
    variations: [
      {
        name: 'both-sides',
        title: __('Stretch timer, both sides', 'exercise-elements'),
        description: __('Thirty seconds for each side.', 'exercise-elements'),
        attributes: {seconds: 30, sides: 2},
      },
      {
        name: 'sets',
        title: __('Hold timer with sets', 'exercise-elements'),
        description: __('Three holds with rests between.', 'exercise-elements'),
        attributes: {seconds: 30, sets: 3, rest: 30},
      },
    ],
    example: {attributes: {seconds: 30, sides: 2}},
  });
}

function Edit({attributes, setAttributes}: EditProps<HoldAttributes>) {
  const {seconds, sides, sets, rest, prepare, noSound, voice, label} = attributes;
  const change = (changed: HoldAttributes) => setAttributes({...changed, words: undefined});
  const time = __('Seconds, or minutes and seconds such as 1:30.', 'exercise-elements');
  return (
    <div {...useBlockProps()}>
      <InspectorControls>
        <PanelBody title={__('Hold', 'exercise-elements')}>
          <NumberField
            label={__('How long', 'exercise-elements')}
            help={time}
            value={seconds}
            read={secondsFrom}
            change={seconds => change({seconds})}
          />
          <ToggleControl
            label={__('Left and right in turn', 'exercise-elements')}
            checked={sides === 2}
            onChange={isBoth => change({sides: isBoth ? 2 : undefined})}
            __nextHasNoMarginBottom
          />
          <NumberField
            label={__('Sets', 'exercise-elements')}
            placeholder="1"
            value={sets}
            read={countFrom}
            change={sets => change({sets})}
          />
          <NumberField
            label={__('Rest between sets', 'exercise-elements')}
            placeholder="15"
            help={time}
            value={rest}
            read={secondsFrom}
            change={rest => change({rest})}
          />
          <NumberField
            label={__('Time to get ready', 'exercise-elements')}
            placeholder="5"
            help={__('0 for none.', 'exercise-elements')}
            value={prepare}
            read={secondsFrom}
            change={prepare => change({prepare})}
          />
        </PanelBody>
        <PanelBody title={__('What it says', 'exercise-elements')}>
          <TextControl
            label={__('Name of the hold', 'exercise-elements')}
            help={__('Such as “Plank”.', 'exercise-elements')}
            value={label ?? ''}
            onChange={label => setAttributes({label})}
            __next40pxDefaultSize
            __nextHasNoMarginBottom
          />
          <ToggleControl
            label={__('Say the phases aloud', 'exercise-elements')}
            checked={voice ?? false}
            onChange={voice => setAttributes({voice})}
            __nextHasNoMarginBottom
          />
          <ToggleControl
            label={__('Without any sound', 'exercise-elements')}
            checked={noSound ?? false}
            onChange={noSound => setAttributes({noSound})}
            __nextHasNoMarginBottom
          />
        </PanelBody>
      </InspectorControls>
      <Preview tag="hold-timer" attributes={{seconds, sides, sets, rest, prepare, label}} />
    </div>
  );
}

function Save({attributes}: {readonly attributes: HoldAttributes}) {
  const {lang} = settings;
  const {label, words = holdInWords(attributes, lang)} = attributes;
  return (
    <p {...useBlockProps.save()}>
      <strong className="timer-label">
        {label?.trim() ? label : localeFor(lang, timerWords).words.hold}
      </strong>{' '}
      <span className="timer-words">{words}</span>
    </p>
  );
}

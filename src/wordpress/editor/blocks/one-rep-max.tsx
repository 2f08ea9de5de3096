import {InspectorControls, useBlockProps} from '@wordpress/block-editor';
import {registerBlockType, type EditProps} from '@wordpress/blocks';
import {PanelBody, SelectControl} from '@wordpress/components';
import {__} from '@wordpress/i18n';
import * as React from 'react';
import {formulas} from '../../../strength/one-rep-max.js';
import {unitNamed} from '../../../strength/weight.js';
import {Preview} from '../preview.js';
import {settings} from '../settings.js';
import type {LiftAttributes} from './attributes.js';
import {liftInWords} from './in-words.js';
import {NumberField} from './number-field.js';
import {fromPasted} from './transforms.js';
import {liftFrom, repetitionsFrom, weightFrom} from './written.js';

/** A calculator for the one-rep max. */
export function registerOneRepMax() {
  registerBlockType<LiftAttributes>('exercise-elements/one-rep-max', {
    edit: Edit,
    save: Save,
    transforms: {
      from: fromPasted({
        block: 'one-rep-max',
        tags: ['one-rep-max'],
        attributes: ['weight', 'repetitions', 'unit', 'formula'],
        shortcode: 'one_rep_max',
        read: liftFrom,
      }),
    },
    example: {attributes: {weight: 60, repetitions: 8, unit: 'kg'}},
  });
}

function Edit({attributes, setAttributes}: EditProps<LiftAttributes>) {
  const {weight, repetitions, unit, formula} = attributes;
  const change = (changed: LiftAttributes) => setAttributes({...changed, words: undefined});
  return (
    <div {...useBlockProps()}>
      <InspectorControls>
        <PanelBody title={__('To begin with', 'exercise-elements')}>
          <NumberField
            label={__('Weight', 'exercise-elements')}
            value={weight}
            read={weightFrom}
            change={weight => change({weight})}
          />
          <SelectControl
            label={__('Unit', 'exercise-elements')}
            value={unit ?? ''}
            onChange={name => change({unit: unitNamed(name)})}
            options={[
              {value: '', label: __('As the reader has it', 'exercise-elements')},
              {value: 'kg', label: __('Kilograms', 'exercise-elements')},
              {value: 'lb', label: __('Pounds', 'exercise-elements')},
            ]}
            __next40pxDefaultSize
            __nextHasNoMarginBottom
          />
          <NumberField
            label={__('Repetitions', 'exercise-elements')}
            value={repetitions}
            read={repetitionsFrom}
            change={repetitions => change({repetitions})}
          />
          <SelectControl
            label={__('Formula', 'exercise-elements')}
            value={formula ?? 'brzycki'}
            onChange={formula => setAttributes({formula})}
            options={Object.entries(formulas).map(([value, {name}]) => ({value, label: name}))}
            __next40pxDefaultSize
            __nextHasNoMarginBottom
          />
        </PanelBody>
      </InspectorControls>
      <Preview tag="one-rep-max" attributes={{weight, repetitions, unit, formula}} />
    </div>
  );
}

function Save({attributes}: {readonly attributes: LiftAttributes}) {
  const {words = liftInWords(attributes, settings.lang)} = attributes;
  return <p {...useBlockProps.save()}>{words}</p>;
}

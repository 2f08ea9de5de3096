import {InspectorControls, PanelColorSettings, useSettings} from '@wordpress/block-editor';
import {CheckboxControl, PanelBody, SelectControl} from '@wordpress/components';
import {__, sprintf} from '@wordpress/i18n';
import * as React from 'react';
import {sectionNames, type SectionName} from '../../../elements/exercise-card/card-state.js';
import type {ExerciseAttributes} from './attributes.js';
import {hex} from './written.js';

interface InspectorProps {
  readonly attributes: ExerciseAttributes;
  readonly setAttributes: (changed: Partial<ExerciseAttributes>) => void;
}

/** What of the exercise is shown, and how. */
export function ExerciseInspector({attributes, setAttributes}: InspectorProps) {
  const {sections = sectionNames, headingLevel, accent} = attributes;
  const [palette = []] = useSettings('color.palette');
  const labels = sectionLabels();
  const toggle = (name: SectionName, isShown: boolean) => {
    const shown = sectionNames.filter(each => (each === name ? isShown : sections.includes(each)));
    setAttributes({sections: shown.length < sectionNames.length ? shown : undefined});
  };
  return (
    <InspectorControls>
      <PanelBody title={__('Sections', 'exercise-elements')}>
        {sectionNames.map(name => (
          <CheckboxControl
            key={name}
            label={labels[name]}
            checked={sections.includes(name)}
            // A card without any would show all of them.
            disabled={sections.length === 1 && sections.includes(name)}
            onChange={isShown => toggle(name, isShown)}
            __nextHasNoMarginBottom
          />
        ))}
      </PanelBody>
      <PanelBody title={__('Heading', 'exercise-elements')}>
        <SelectControl
          label={__('Level of the name', 'exercise-elements')}
          help={__('The sections are one below.', 'exercise-elements')}
          value={String(headingLevel)}
          onChange={level => setAttributes({headingLevel: Number(level)})}
          options={[1, 2, 3, 4, 5, 6].map(level => ({
            value: String(level),
            /* translators: %d: a level of headings, 1 to 6. */
            label: sprintf(__('Heading %d', 'exercise-elements'), level),
          }))}
          __next40pxDefaultSize
          __nextHasNoMarginBottom
        />
      </PanelBody>
      <PanelColorSettings
        title={__('Accent', 'exercise-elements')}
        initialOpen={false}
        // Themes may name colours that only a browser can read; a post keeps none of those.
        colors={palette.filter(({color}) => hex.test(color))}
        colorSettings={[
          {
            label: __('What can be pressed', 'exercise-elements'),
            value: accent,
            onChange: color => setAttributes({accent: hex.test(color ?? '') ? color : undefined}),
          },
        ]}
      />
    </InspectorControls>
  );
}

function sectionLabels(): Readonly<Record<SectionName, string>> {
  return {
    media: __('Video and pictures', 'exercise-elements'),
    synopsis: __('At a glance', 'exercise-elements'),
    overview: __('Overview', 'exercise-elements'),
    steps: __('Steps', 'exercise-elements'),
    timer: __('Timer', 'exercise-elements'),
    tips: __('Tips', 'exercise-elements'),
    mistakes: __('Common mistakes', 'exercise-elements'),
    'one-rep-max': __('One-rep max', 'exercise-elements'),
    variations: __('Variations', 'exercise-elements'),
    alternatives: __('Alternatives', 'exercise-elements'),
  };
}

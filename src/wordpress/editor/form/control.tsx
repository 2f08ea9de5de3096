import {
  Button,
  FormTokenField,
  SelectControl,
  TextareaControl,
  TextControl,
} from '@wordpress/components';
import {MediaUpload, MediaUploadCheck} from '@wordpress/block-editor';
import {__} from '@wordpress/i18n';
import * as React from 'react';
import {capitalized} from '../../../exercise/terms.js';
import type {Leaf} from '../../../form/fields.js';
import {meant, shown} from '../../../form/values.js';
import {cardWords, localeFor, translated} from '../../../locales/index.js';
import {listFrom, put, type Path} from '../../../form/record.js';
import {settings} from '../settings.js';
import {said} from '../words.js';
import {problemAt, type Editing} from './editing.js';

export interface ControlProps {
  readonly path: Path;
  readonly leaf: Leaf;
  readonly value: unknown;
  readonly label: string;
  /** Whether the label is for screen readers alone, because what stands around it says it. */
  readonly isQuiet?: boolean;
  readonly hint?: string;
  readonly editing: Editing;
}

/** A labelled control for one value, with its hint or what is wrong with it. */
export function Control({path, leaf, value, label, isQuiet, hint, editing}: ControlProps) {
  // What is being typed where only the whole of it has a meaning: "30 to 60".
  const [typed, setTyped] = React.useState<string>();
  const problem = problemAt(path, editing);
  const write = (text: string) => editing.change(put(editing.record, path, meant(leaf, text)));
  const text = typed ?? shown(value);
  const props = {
    label,
    value: text,
    onChange: write,
    hideLabelFromVision: isQuiet ?? false,
    help: problem ? <span className="exercise-problem">{said(problem)}</span> : hint,
    'aria-invalid': Boolean(problem),
    __nextHasNoMarginBottom: true,
  } as const;
  if (leaf.kind === 'prose') return <TextareaControl {...props} rows={3} />;
  if (leaf.suggestions) {
    return (
      <SelectControl {...props} options={optionsOf(leaf.suggestions, text)} __next40pxDefaultSize />
    );
  }
  if (leaf.kind === 'seconds') {
    const settle = () => {
      if (typed !== undefined) write(typed);
      setTyped(undefined);
    };
    return (
      <TextControl
        {...props}
        onChange={setTyped}
        onBlur={settle}
        autoComplete="off"
        __next40pxDefaultSize
      />
    );
  }
  const mode = {text: 'text', address: 'url', number: 'numeric'} as const;
  const control = (
    <TextControl {...props} inputMode={mode[leaf.kind]} autoComplete="off" __next40pxDefaultSize />
  );
  const media = mediaAt(path);
  return media ? (
    <div className="exercise-media">
      {control}
      <MediaUploadCheck>
        <MediaUpload
          allowedTypes={[media]}
          onSelect={({url}) => write(url)}
          render={({open}) => (
            <Button variant="secondary" size="compact" onClick={open}>
              {__('Media library', 'exercise-elements')}
            </Button>
          )}
        />
      </MediaUploadCheck>
    </div>
  ) : (
    control
  );
}

/** A list of words, such as muscles: those that are known are offered. */
export function Words({path, leaf, value, label, hint, editing}: ControlProps) {
  const problem = editing.problems.find(({control}) => control.startsWith(`${path.join('.')}[`));
  return (
    <div>
      <FormTokenField
        label={label}
        value={listFrom(value).map(shown)}
        suggestions={leaf.suggestions ?? []}
        onChange={words =>
          editing.change(put(editing.record, path, words.length > 0 ? words : undefined))
        }
        // Arrow keys leave a field in the canvas, so that they cannot choose.
        __experimentalAutoSelectFirstMatch
        __experimentalExpandOnFocus
        tokenizeOnBlur
        help=""
        __next40pxDefaultSize
        __nextHasNoMarginBottom
      />
      <p className="exercise-hint">
        {problem ? <span className="exercise-problem">{said(problem.message)}</span> : hint}
      </p>
    </div>
  );
}

/** The words that are known, and one that is not but stands there. */
function optionsOf(words: readonly string[], written: string) {
  const all = words.includes(written) || written === '' ? words : [...words, written];
  const {lang} = localeFor(settings.lang, cardWords);
  return ['', ...all].map(value => ({value, label: capitalized(translated(value, lang))}));
}

/** What a file of the media library can stand for. */
function mediaAt(path: Path): 'image' | 'video' | undefined {
  const [field] = path;
  const last = path.at(-1);
  if (last === 'poster' || (field === 'images' && last === 'src')) return 'image';
  return field === 'video' && last === 'url' ? 'video' : undefined;
}

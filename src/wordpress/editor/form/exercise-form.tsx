import {PanelBody} from '@wordpress/components';
import {__} from '@wordpress/i18n';
import * as React from 'react';
import {isRecord, type ExerciseRecord} from '../../../exercise/list.js';
import {form, type Field, type Group} from '../../../form/fields.js';
import {listFrom, problemsOf, recordFrom, type Path} from '../../../form/record.js';
import {said} from '../words.js';
import {Control, Words} from './control.js';
import type {Editing} from './editing.js';
import {Items} from './list.js';

interface FormProps {
  readonly name: string;
  readonly record: ExerciseRecord;
  readonly change: (record: ExerciseRecord) => void;
  readonly before?: React.ReactNode;
  readonly after?: React.ReactNode;
}

/** All fields of an exercise but those that WordPress has of its own: the title and the slug. */
export function ExerciseForm({name, record, change, before, after}: FormProps) {
  const problems = problemsOf({...record, name: name || '…'});
  const editing = {record, change, problems};
  return (
    <div className="exercise-form">
      {before && <div className="exercise-margin">{before}</div>}
      {parts().map(({title, names, isOpen}) => (
        <PanelBody key={title} title={title} initialOpen={isOpen}>
          {fieldsNamed(names).map(field => (
            <FieldControl
              key={field.name}
              field={field}
              value={record[field.name]}
              path={[field.name]}
              editing={editing}
            />
          ))}
        </PanelBody>
      ))}
      {after && <div className="exercise-margin">{after}</div>}
    </div>
  );
}

/** In the order in which one thinks of them; a field of the schema that is not here comes last. */
function parts() {
  const known = [
    {
      title: __('How it is done', 'exercise-elements'),
      names: ['overview', 'steps', 'hold', 'tips', 'mistakes'],
    },
    {
      title: __('At a glance', 'exercise-elements'),
      names: ['target', 'secondary', 'execution', 'force', 'equipment', 'level'],
    },
    {title: __('Video and pictures', 'exercise-elements'), names: ['video', 'images']},
    {title: __('Others like it', 'exercise-elements'), names: ['variations', 'alternatives']},
    {title: __('Who wrote it', 'exercise-elements'), names: ['author', 'source', 'license']},
  ];
  const named = [...known.flatMap(({names}) => names), 'name', 'id'];
  const others = form.fields.map(({name}) => name).filter(name => !named.includes(name));
  return [...known, {title: __('More', 'exercise-elements'), names: others}].map((part, index) => ({
    ...part,
    isOpen: index < 3,
  }));
}

function fieldsNamed(names: readonly string[]): Field[] {
  return names.flatMap(name => form.fields.find(field => field.name === name) ?? []);
}

interface FieldProps {
  readonly field: Field;
  readonly value: unknown;
  readonly path: Path;
  readonly editing: Editing;
}

function FieldControl({field, value, path, editing}: FieldProps) {
  const {shape} = field;
  const props = {path, value, label: said(field.label), hint: said(field.hint), editing};
  if (shape.kind === 'group') {
    return (
      <fieldset className="exercise-group">
        <legend>{props.label}</legend>
        <p className="exercise-hint">{props.hint}</p>
        <GroupControls group={shape} {...props} />
      </fieldset>
    );
  }
  if (shape.kind !== 'list') return <Control leaf={shape} {...props} />;
  const {item} = shape;
  if (item.kind !== 'group' && item.suggestions) return <Words leaf={item} {...props} />;
  const inside = (value: unknown, path: Path, label: string) =>
    item.kind === 'group' ? (
      <div role="group" aria-label={label}>
        <GroupControls group={item} value={value} path={path} editing={editing} />
      </div>
    ) : (
      <Control leaf={item} value={value} path={path} label={label} isQuiet editing={editing} />
    );
  return <Items list={shape} inside={inside} {...props} />;
}

interface GroupProps {
  readonly group: Group;
  readonly value: unknown;
  readonly path: Path;
  readonly editing: Editing;
}

/** The fields of an object; all but the first can be folded away. */
function GroupControls({group, value, path, editing}: GroupProps) {
  const record = recordFrom(value, group);
  const isFilled = ({name}: Field) => isRecord(value) && listFrom(value[name]).length > 0;
  // What is open stays so while it is emptied.
  const [isOpen] = React.useState(group.fields.slice(1).some(isFilled));
  const [first, ...more] = group.fields.map(field => (
    <FieldControl
      key={field.name}
      field={field}
      value={record[field.name]}
      path={[...path, field.name]}
      editing={editing}
    />
  ));
  return (
    <>
      {first}
      <details open={isOpen}>
        <summary>{__('More about it', 'exercise-elements')}</summary>
        {more}
      </details>
    </>
  );
}

import {_n, __, sprintf} from '@wordpress/i18n';
import * as React from 'react';
import type {Problem} from '../../../exercise/parse.js';
import {said} from '../words.js';
import type {Outcome} from './bring-in.js';
import type {Entry} from './entries.js';

interface ReportProps {
  readonly entries: readonly Entry[];
  readonly outcomes: ReadonlyMap<Entry, Outcome>;
}

/** What came in and what did not, each by its name and with the reason. */
export function Report({entries, outcomes}: ReportProps) {
  const kindOf = (entry: Entry) => outcomes.get(entry)?.kind ?? (entry.exercise ? '' : 'refused');
  const of = (...kinds: readonly string[]) =>
    entries.filter(entry => kinds.includes(kindOf(entry)));
  const made = of('made');
  const replaced = of('replaced');
  const kept = of('kept');
  const failed = of('refused', 'twice', 'nameless');
  const partly = of('made', 'replaced').filter(({problems}) => problems.length > 0);
  const linked = (entry: Entry) => <Linked entry={entry} outcome={outcomes.get(entry)} />;
  return (
    <div className="exercise-report">
      <Part
        entries={failed}
        isOpen
        title={
          /* translators: %d: how many. */
          _n(
            '%d exercise is left out',
            '%d exercises are left out',
            failed.length,
            'exercise-elements',
          )
        }
        tell={entry => (
          <>
            <strong>{labelOf(entry)}</strong> {reasonFor(entry, outcomes.get(entry))}
          </>
        )}
      />
      <Part
        entries={partly}
        title={
          /* translators: %d: how many. */
          _n(
            '%d exercise came in without some of its fields',
            '%d exercises came in without some of their fields',
            partly.length,
            'exercise-elements',
          )
        }
        tell={entry => (
          <>
            {linked(entry)} {inWords(entry.problems)}
          </>
        )}
      />
      <Part
        entries={kept}
        title={
          /* translators: %d: how many. */
          _n(
            '%d exercise was here already, and stays as it was',
            '%d exercises were here already, and stay as they were',
            kept.length,
            'exercise-elements',
          )
        }
        tell={linked}
      />
      <Part
        entries={replaced}
        title={
          /* translators: %d: how many. */
          _n(
            '%d exercise was replaced',
            '%d exercises were replaced',
            replaced.length,
            'exercise-elements',
          )
        }
        tell={linked}
      />
      <Part
        entries={made}
        title={
          /* translators: %d: how many. */
          _n(
            '%d exercise is new here',
            '%d exercises are new here',
            made.length,
            'exercise-elements',
          )
        }
        tell={linked}
      />
    </div>
  );
}

interface PartProps {
  readonly entries: readonly Entry[];
  /** With a place for their number. */
  readonly title: string;
  readonly isOpen?: boolean;
  readonly tell: (entry: Entry) => React.ReactNode;
}

function Part({entries, title, isOpen = false, tell}: PartProps) {
  if (entries.length === 0) return null;
  return (
    <details open={isOpen}>
      <summary>{sprintf(title, entries.length)}</summary>
      <ul>
        {entries.map(entry => (
          <li key={`${entry.file} ${entry.number}`}>{tell(entry)}</li>
        ))}
      </ul>
    </details>
  );
}

function Linked({entry, outcome}: {readonly entry: Entry; readonly outcome: Outcome | undefined}) {
  return outcome && 'link' in outcome ? <a href={outcome.link}>{entry.name}</a> : <>{entry.name}</>;
}

/** Its name, or else its place. */
function labelOf({name, file, number}: Entry): string {
  /* translators: 1: the number of an exercise. 2: the name of a file. */
  return name || sprintf(__('Number %1$d in %2$s', 'exercise-elements'), number, file);
}

function reasonFor({problems}: Entry, outcome: Outcome | undefined): string {
  if (outcome?.kind === 'refused') return outcome.message;
  if (outcome?.kind === 'twice') {
    return __('Another exercise of this import has the same identifier.', 'exercise-elements');
  }
  return outcome?.kind === 'nameless'
    ? __(
        'There is no letter and no figure in its name to make an address of: give it an identifier, "id".',
        'exercise-elements',
      )
    : inWords(problems);
}

/** "steps[2]: This should be text." */
function inWords(problems: readonly Problem[]): string {
  return problems
    .map(({path, message}) => (path ? `${path}: ${said(message)}` : said(message)))
    .join(' ');
}

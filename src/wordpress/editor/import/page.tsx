import {Button, Notice} from '@wordpress/components';
import {_n, __, sprintf} from '@wordpress/i18n';
import {cleanForSlug} from '@wordpress/url';
import * as React from 'react';
import {readHtml} from '../../../browser/html.js';
import {isAbsolute} from '../../../exercise/web-address.js';
import {settings} from '../settings.js';
import {Choice} from './choice.js';
import {entriesIn, needsImageBase} from './entries.js';
import {readFile, type ReadFile} from './files.js';
import {Options} from './options.js';
import {Report} from './report.js';
import {useImport} from './use-import.js';

/** Takes files, says what is in them, and brings it in. */
export function ImportPage() {
  const [files, setFiles] = React.useState<readonly ReadFile[]>([]);
  const [imageBase, setImageBase] = React.useState('');
  const [isReplacing, setReplacing] = React.useState(false);
  const entries = React.useMemo(() => entriesOf(files, imageBase), [files, imageBase]);
  const {outcomes, isRunning, failure, start, stop, forget} = useImport();
  const readable = entries.filter(({exercise}) => exercise);
  const done = readable.filter(entry => outcomes.has(entry));
  const left = readable.length - done.length;
  const take = async (chosen: readonly File[]) => {
    forget();
    setFiles(await Promise.all(chosen.map(readFile)));
  };
  return (
    <div className="exercise-import">
      <Choice isOff={isRunning} take={chosen => void take(chosen)} />
      {files.map(({name, problem}) =>
        problem ? (
          <Notice key={name} status="error" isDismissible={false}>
            <strong>{name}</strong> {problem}
          </Notice>
        ) : null,
      )}
      {entries.length > 0 && (
        <Options
          isOff={isRunning || done.length > 0}
          isReplacing={isReplacing}
          setReplacing={setReplacing}
          imageBase={needsImageBase(entries) || imageBase ? imageBase : undefined}
          setImageBase={setImageBase}
        />
      )}
      {failure && (
        <Notice status="error" isDismissible={false}>
          {failure}
        </Notice>
      )}
      {isRunning && (
        <p>
          <progress value={done.length} max={readable.length} />{' '}
          <Button variant="secondary" onClick={stop}>
            {__('Stop', 'exercise-elements')}
          </Button>
        </p>
      )}
      <p role="status">{newsOf(readable.length, done.length, isRunning)}</p>
      {!isRunning && left > 0 && (
        <Button variant="primary" onClick={() => start(readable, isReplacing)}>
          {sprintf(
            /* translators: %d: how many. */
            _n('Import %d exercise', 'Import %d exercises', left, 'exercise-elements'),
            left,
          )}
        </Button>
      )}
      {(done.length > 0 || readable.length < entries.length) && (
        <Report entries={entries} outcomes={outcomes} />
      )}
    </div>
  );
}

function entriesOf(files: readonly ReadFile[], imageBase: string) {
  return files.flatMap(({name, json}) =>
    entriesIn(name, json, {
      slugOf: cleanForSlug,
      imageBase: isAbsolute(imageBase) ? imageBase.trim() : undefined,
      lang: settings.lang,
      readHtml,
    }),
  );
}

function newsOf(count: number, done: number, isRunning: boolean): string {
  if (count === 0) return '';
  if (isRunning) {
    return sprintf(
      /* translators: 1: how many are done. 2: how many there are. */
      __(
        '%1$d of %2$d done. What is in stays, also when you stop or leave this page.',
        'exercise-elements',
      ),
      done,
      count,
    );
  }
  if (done === 0) {
    return sprintf(
      /* translators: %d: how many. */
      _n('%d exercise was found.', '%d exercises were found.', count, 'exercise-elements'),
      count,
    );
  }
  return done === count
    ? __('Done.', 'exercise-elements')
    : sprintf(
        /* translators: 1: how many are done. 2: how many there are. */
        __('Stopped: %1$d of %2$d done.', 'exercise-elements'),
        done,
        count,
      );
}

import {
  Button,
  Notice,
  Placeholder,
  SearchControl,
  Spinner,
  TextControl,
} from '@wordpress/components';
import {store as coreData} from '@wordpress/core-data';
import {useDispatch} from '@wordpress/data';
import {__} from '@wordpress/i18n';
import * as React from 'react';
import {isAbsolute, webAddress} from '../../../exercise/web-address.js';
import {settings} from '../settings.js';
import {postOf} from '../stored.js';
import type {ExerciseAttributes} from './attributes.js';
import {exercisesWith, type Found} from './exercises.js';

type Choice = (chosen: Partial<ExerciseAttributes>, isNew?: boolean) => void;

/** What stands in an exercise's place until one is chosen. */
export function Choose({choose}: {readonly choose: Choice}) {
  const [search, setSearch] = React.useState('');
  return (
    <Placeholder
      label={__('Exercise', 'exercise-elements')}
      instructions={__(
        'Choose one of this site’s exercises, write a new one, or give the address of one elsewhere.',
        'exercise-elements',
      )}
    >
      <div className="exercise-choose">
        <SearchControl
          label={__('Search exercises', 'exercise-elements')}
          placeholder={__('Search exercises', 'exercise-elements')}
          value={search}
          onChange={setSearch}
          __nextHasNoMarginBottom
        />
        <Results search={search} choose={choose} />
        <WriteNew name={search} choose={choose} />
        <AddressField choose={choose} />
      </div>
    </Placeholder>
  );
}

/** How many are shown at first, and how many more each time; and all that WordPress gives at once. */
const some = 20;
const most = 100;

/** The exercises that have the words. */
function Results({search, choose}: {readonly search: string; readonly choose: Choice}) {
  const [found, setFound] = React.useState<readonly Found[]>();
  const [count, setCount] = React.useState(some);
  const [hasFailed, setFailed] = React.useState(false);
  React.useEffect(() => {
    let isOver = false;
    const ask = async () => {
      try {
        const answer = await exercisesWith(search, count);
        if (isOver) return;
        setFound(answer);
        setFailed(false);
      } catch {
        if (!isOver) setFailed(true);
      }
    };
    // Not for every letter.
    const timer = setTimeout(() => void ask(), search ? 250 : 0);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [search, count]);
  if (hasFailed) {
    return <p>{__('The exercises cannot be reached right now.', 'exercise-elements')}</p>;
  }
  if (!found) return <Spinner />;
  if (found.length === 0) {
    return (
      <p role="status">
        {search
          ? __('No exercise has these words.', 'exercise-elements')
          : __('There are no exercises on this site yet.', 'exercise-elements')}{' '}
        <a href={settings.import}>{__('Import exercises', 'exercise-elements')}</a>
      </p>
    );
  }
  return (
    <>
      <ul className="exercise-found">
        {found.map(({status, hasPassword, chosen}) => (
          <li key={chosen.exerciseId}>
            <Button onClick={() => choose(chosen)}>
              {chosen.name}
              {(status !== 'publish' || hasPassword) && (
                <span className="exercise-hint">
                  {status === 'publish'
                    ? __('has a password', 'exercise-elements')
                    : __('not published', 'exercise-elements')}
                </span>
              )}
            </Button>
          </li>
        ))}
      </ul>
      {found.length === count && count < most && (
        <Button variant="link" onClick={() => setCount(count + some)}>
          {__('Show more', 'exercise-elements')}
        </Button>
      )}
    </>
  );
}

function WriteNew({name, choose}: {readonly name: string; readonly choose: Choice}) {
  const {saveEntityRecord, editEntityRecord} = useDispatch(coreData);
  const [problem, setProblem] = React.useState<string>();
  const [isBusy, setBusy] = React.useState(false);
  const write = async () => {
    setBusy(true);
    const exercise = {name: name.trim() || __('New exercise', 'exercise-elements')};
    try {
      const {id, link} = await saveEntityRecord(
        'postType',
        'exercise',
        {...postOf(exercise, settings.lang), status: 'draft'},
        {throwOnError: true},
      );
      // WordPress offers to save it together with the post.
      const status = settings.mayPublish ? 'publish' : 'pending';
      editEntityRecord('postType', 'exercise', id, {status});
      choose({exerciseId: id, href: link, name: exercise.name}, true);
    } catch (error) {
      setBusy(false);
      setProblem((error as Error).message);
    }
  };
  return (
    <>
      <Button variant="secondary" isBusy={isBusy} disabled={isBusy} onClick={() => void write()}>
        {__('Write a new one', 'exercise-elements')}
      </Button>
      {problem && (
        <Notice status="error" isDismissible={false}>
          {problem}
        </Notice>
      )}
    </>
  );
}

function AddressField({choose}: {readonly choose: Choice}) {
  const [address, setAddress] = React.useState('');
  const [isWrong, setWrong] = React.useState(false);
  const submit = (event: React.SyntheticEvent) => {
    event.preventDefault();
    const href = address.trim();
    if (isAbsolute(href) && webAddress(href)) choose({href});
    else setWrong(true);
  };
  return (
    <form className="exercise-address" onSubmit={submit}>
      <TextControl
        label={__('Address', 'exercise-elements')}
        help={
          isWrong ? (
            <span className="exercise-problem">
              {__('An address starts with https:// or http://.', 'exercise-elements')}
            </span>
          ) : (
            __('Of an exercise’s page on this site, or of its JSON elsewhere.', 'exercise-elements')
          )
        }
        value={address}
        onChange={setAddress}
        type="url"
        aria-invalid={isWrong}
        __next40pxDefaultSize
        __nextHasNoMarginBottom
      />
      <Button variant="secondary" type="submit">
        {__('Use', 'exercise-elements')}
      </Button>
    </form>
  );
}

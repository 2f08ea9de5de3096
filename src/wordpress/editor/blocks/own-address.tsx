import {store as blockEditor} from '@wordpress/block-editor';
import {Notice} from '@wordpress/components';
import {useDispatch} from '@wordpress/data';
import {__} from '@wordpress/i18n';
import * as React from 'react';
import type {Asked} from './addresses.js';
import type {ExerciseAttributes} from './attributes.js';
import {exercisesAsked} from './exercises.js';
import {Waiting} from './waiting.js';

interface AddressProps {
  readonly href: string;
  readonly asked: Asked;
  readonly choose: (chosen: Partial<ExerciseAttributes>) => void;
}

/** Looks up whose address it is: what is pasted has none of the exercise but that. */
export function OwnAddress({href, asked, choose}: AddressProps) {
  const {__unstableMarkNextChangeAsNotPersistent: joinLastChange} = useDispatch(blockEditor);
  const [isMissing, setMissing] = React.useState(false);
  React.useEffect(() => {
    let isOver = false;
    exercisesAsked(asked).then(
      ([found]) => {
        if (isOver) return;
        if (!found) {
          setMissing(true);
          return;
        }
        // Undone in one step with what was pasted.
        joinLastChange();
        choose(found.chosen);
      },
      () => isOver || setMissing(true),
    );
    return () => {
      isOver = true;
    };
  }, [href]);
  return isMissing ? (
    <Notice status="warning" isDismissible={false}>
      {__('There is no exercise at this address: ', 'exercise-elements')}
      {href}
    </Notice>
  ) : (
    <Waiting />
  );
}

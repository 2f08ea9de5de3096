import {store as blockEditor} from '@wordpress/block-editor';
import {useDispatch} from '@wordpress/data';
import * as React from 'react';

/**
 * Keeps what a block has saved in step with what it is made of, from the first change on: opening a
 * post changes nothing of it, although WordPress may have written the same in another way.
 *
 * @param made absent until it is known
 * @param saved what the block has of it
 */
export function useBlockInStep<Made extends object>(
  made: Made | undefined,
  saved: string | undefined,
  setAttributes: (made: Made) => void,
): void {
  const {__unstableMarkNextChangeAsNotPersistent: joinLastChange} = useDispatch(blockEditor);
  const last = React.useRef<string>(undefined);
  const written = made && JSON.stringify(made);
  React.useEffect(() => {
    if (!written || written === last.current) return;
    if (last.current || !saved) {
      // Undone in one step with what it follows from.
      joinLastChange();
      setAttributes(JSON.parse(written) as Made);
    }
    last.current = written;
  }, [written]);
}

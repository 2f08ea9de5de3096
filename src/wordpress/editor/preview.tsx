import {Disabled} from '@wordpress/components';
import * as React from 'react';
import {settings} from './settings.js';

interface PreviewProps {
  readonly tag: 'exercise-card' | 'hold-timer' | 'stop-watch' | 'one-rep-max';
  readonly attributes?: Readonly<Record<string, string | number | undefined>>;
  /** What a card shows; the same object as long as it is the same exercise. */
  readonly exercise?: object | undefined;
  readonly accent?: string | undefined;
}

/**
 * The element itself, as visitors have it, but for what they could press: a link in it would lead
 * the editor away, and a click is to select the block.
 */
export function Preview({tag, attributes, exercise, accent}: PreviewProps) {
  const ref = React.useRef<HTMLElement>(null);
  React.useEffect(() => {
    if (ref.current) loadElements(ref.current.ownerDocument);
  }, []);
  React.useEffect(() => {
    // React before 19 knows attributes alone.
    if (ref.current && exercise) Object.assign(ref.current, {exercise});
  }, [exercise]);
  const style = accent && {'--exercise-accent': accent};
  return (
    <Disabled>
      {React.createElement(tag, {...attributes, lang: settings.lang, style, ref})}
    </Disabled>
  );
}

/** The canvas of the editor is a document of its own. */
function loadElements({head, scripts}: Document) {
  if ([...scripts].some(({src}) => src === settings.script)) return;
  const script = head.ownerDocument.createElement('script');
  script.type = 'module';
  script.src = settings.script;
  head.append(script);
}

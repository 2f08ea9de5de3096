/** What the types refuse; a name with a hyphen TypeScript lets pass in JSX, whatever it is. */
export const mistakes = (
  <>
    {/* @ts-expect-error: no time is written so. */}
    <hold-timer seconds={['30']} />
    {/* @ts-expect-error: there is no such attribute. */}
    <hold-timer sound />
    {/* @ts-expect-error: a method is not set. */}
    <stop-watch start={() => undefined} />
    {/* @ts-expect-error: the event has no such field. */}
    <hold-timer onhold-started={event => event.elapsed} />
  </>
);

/** What the types refuse, also in plain JavaScript. */
const timer = document.createElement('hold-timer');

// @ts-expect-error: no time is written so.
timer.seconds = ['30'];
// @ts-expect-error: there is no such property.
timer.sound = true;
// @ts-expect-error: what is left can only be read.
timer.remaining = 0;
// @ts-expect-error: the event has no such field.
timer.addEventListener('hold-started', event => event.elapsed);

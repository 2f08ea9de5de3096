/*
 * All that runs on the page shares one timeout and one frame loop; nothing ticks when nothing runs.
 */

interface Alarm {
  /** Ms until it is due, now. */
  readonly left: () => number;
  readonly ring: () => void;
}

const alarms = new Set<Alarm>();
let timeout: ReturnType<typeof setTimeout> | undefined;
let unchained: MessageChannel | undefined;

/** Calls back once `left` (ms) has come down to nothing; answers what calls that off. */
export function alarm(left: () => number, ring: () => void): () => void {
  const added = {left, ring};
  alarms.add(added);
  arm();
  return () => {
    alarms.delete(added);
    if (!alarms.size) clearTimeout(timeout);
  };
}

/** Rings what is due, in order. What throws keeps nothing else from ringing. */
function ringDue(): void {
  const due = [...alarms].filter(({left}) => left() <= 0);
  for (const alarm of due.sort((one, other) => one.left() - other.left())) {
    // Not one that another has called off meanwhile.
    if (!alarms.delete(alarm)) continue;
    try {
      alarm.ring();
    } catch (error) {
      reportError(error);
    }
  }
  if (!alarms.size) return;
  // A timeout set by a timeout is held back in a hidden tab, up to a minute. Set by a message it is not.
  if (!unchained) {
    unchained = new MessageChannel();
    unchained.port1.onmessage = arm;
  }
  unchained.port2.postMessage(0);
}

function arm(): void {
  clearTimeout(timeout);
  if (!alarms.size) return;
  const next = Math.min(...[...alarms].map(({left}) => left()));
  timeout = setTimeout(ringDue, Math.min(Math.max(0, Math.ceil(next)), 2 ** 31 - 1));
}

const painters = new Set<() => void>();
let frame = 0;

function paint(): void {
  frame = requestAnimationFrame(paint);
  for (const painter of painters) painter();
}

/** Calls back in every frame that the page shows; answers what ends that. */
export function everyFrame(painter: () => void): () => void {
  painters.add(painter);
  if (painters.size === 1) frame = requestAnimationFrame(paint);
  return () => {
    painters.delete(painter);
    if (!painters.size) cancelAnimationFrame(frame);
  };
}

/* The words of the interface, in English. The other languages have the same keys. */

export const card = {
  /** Synopsis */
  target: 'Target muscles',
  secondary: 'Also works',
  execution: 'Execution',
  force: 'Force type',
  equipment: 'Equipment',
  level: 'Level',
  /** Between the items of a list. */
  comma: ', ',
  /** Sections */
  overview: 'Overview',
  steps: 'How to do it',
  timer: 'Timer',
  tips: 'Tips',
  mistakes: 'Common mistakes',
  'one-rep-max': 'One-rep max',
  variations: 'Variations',
  alternatives: 'Alternatives',
  /** Video and pictures */
  play: 'Play video: {0}',
  plays: 'Plays from {0}',
  watch: 'Watch the video on {0}',
  move: 'Show the movement',
  /** Likes and the last line */
  like: 'Like',
  by: 'By {0}',
  source: 'Source',
  sections: 'Sections',
  print: 'Print',
  /** Times in the text, steps that are done, and one step at a time */
  time: 'Start the timer: {0}',
  ticked: 'Step {0} is done',
  again: 'Start over',
  start: 'Start step by step',
  resume: 'Go on with step {0}',
  place: 'Step {0} of {1}',
  rest: 'Rest',
  previous: 'Back',
  next: 'Next',
  finished: 'That was it. Well done!',
  leave: 'Leave',
  /** Going to another exercise and back */
  back: 'Back to {0}',
  /** States */
  loading: 'Loading the exercise',
  retry: 'Try again',
  empty: 'No exercise has been chosen yet.',
  offline: 'You are offline. The exercise will appear when you are connected again.',
  unreachable: 'The exercise cannot be reached right now.',
  unreadable: 'This exercise cannot be shown.',
  partly: 'Some of this exercise cannot be shown',
  owner: 'For the owner of this page',
};

export const timer = {
  timer: 'Timer',
  /** Setting it */
  hours: 'Hours',
  minutes: 'Minutes',
  seconds: 'Seconds',
  zero: 'Set a time first.',
  /** Units, short enough for a button */
  hr: '{0}\u00a0hr',
  min: '{0}\u00a0min',
  sec: '{0}\u00a0sec',
  sides: 'Both sides',
  sets: '{0} sets',
  rests: '{0} rest',
  /** Phases */
  prepare: 'Get ready',
  hold: 'Hold',
  switch: 'Switch sides',
  rest: 'Rest',
  done: 'Done',
  left: 'Left side',
  right: 'Right side',
  set: 'set {0} of {1}',
  next: 'Next: {0}',
  paused: 'Paused',
  halfway: 'Halfway',
  toGo: '{0} to go',
  held: '{0} held',
  /** Buttons */
  start: 'Start',
  pause: 'Pause',
  resume: 'Resume',
  skip: 'Skip',
  reset: 'Reset',
  again: 'Again',
  change: 'Change time',
  soundOn: 'Sound is on',
  soundOff: 'Sound is off',
  large: 'Full screen',
  small: 'Leave full screen',
  popOut: 'Pop out',
};

export const stopwatch = {
  stopwatch: 'Stopwatch',
  start: 'Start',
  pause: 'Pause',
  resume: 'Resume',
  lap: 'Lap',
  reset: 'Reset',
  time: 'Time',
  total: 'Total',
  fastest: 'fastest',
  slowest: 'slowest',
  copy: 'Copy laps',
  copied: 'The laps have been copied.',
  uncopied: 'Copying is not allowed here.',
  download: 'Download CSV',
};

export const oneRepMax = {
  oneRepMax: 'One-rep max',
  weight: 'Weight',
  unit: 'Unit',
  repetitions: 'Repetitions',
  kg: 'kg',
  lb: 'lb',
  /** Before there is an estimate */
  hint: 'What could you lift once? Enter a weight and how many repetitions you managed in good form.',
  /** What to do about a field */
  unreadable: 'Enter the weight in plain figures, such as 1000 or 80.5.',
  low: 'Enter a weight above 0.',
  high: 'Check weight and unit: at most {0}.',
  whole: 'Enter a whole number of repetitions, 1 or more.',
  many: 'Above 30 repetitions no formula is reliable. Use a set of 10 or fewer, with more weight.',
  /** The estimate */
  given: '{0} × {1} repetitions',
  all: 'All formulas: {0}',
  itself: 'One repetition is the maximum itself.',
  unreliable: 'Above 10 repetitions the formulas drift apart and are less reliable.',
  formula: 'Formula',
  step: 'Round loads to',
  /** The table */
  loads: 'Training loads (NSCA)',
  share: '% of max',
  reps: 'Reps',
};

export type CardWords = Readonly<typeof card>;
export type TimerWords = Readonly<typeof timer>;
export type StopwatchWords = Readonly<typeof stopwatch>;
export type OneRepMaxWords = Readonly<typeof oneRepMax>;
/** Our names for the words of a synopsis → what they are in a language; in English themselves. */
export type Vocabulary = Readonly<Record<string, string>>;

export const vocabulary: Vocabulary = {};

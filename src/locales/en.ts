/** The words of the interface, in English. The other languages have the same keys. */
export const en = {
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
  tips: 'Tips',
  mistakes: 'Common mistakes',
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

/** Our names for the words of a synopsis → what they are in a language. */
export type Vocabulary = Readonly<Record<string, string>>;
export type Words = Readonly<typeof en>;

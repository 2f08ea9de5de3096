/** What a post keeps of an exercise block. */
export interface ExerciseAttributes {
  /** An exercise of this site. */
  readonly exerciseId?: number | undefined;
  /** Its page; or, without an id, the address of JSON elsewhere. */
  readonly href?: string | undefined;
  readonly name?: string | undefined;
  /** The exercise as HTML, as it was when it was chosen or written. */
  readonly text?: string | undefined;
  /** All of them where it is absent. */
  readonly sections?: readonly string[] | undefined;
  readonly headingLevel: number;
  /** "#b3261e" */
  readonly accent?: string | undefined;
}

/** Of a hold timer; times in seconds. */
export interface HoldAttributes {
  readonly seconds?: number | undefined;
  readonly sides?: number | undefined;
  readonly sets?: number | undefined;
  readonly rest?: number | undefined;
  readonly prepare?: number | undefined;
  readonly noSound?: boolean | undefined;
  readonly voice?: boolean | undefined;
  /** What is held, such as "Plank". */
  readonly label?: string | undefined;
  /** The plan as it is saved for readers; written anew where it is absent. */
  readonly words?: string | undefined;
}

export interface StopwatchAttributes {
  readonly label?: string | undefined;
}

/** Of a one-rep max: what was lifted, and how often. */
export interface LiftAttributes {
  readonly weight?: number | undefined;
  readonly repetitions?: number | undefined;
  readonly unit?: 'kg' | 'lb' | undefined;
  readonly formula?: string | undefined;
  /** As it is saved for readers; written anew where it is absent. */
  readonly words?: string | undefined;
}

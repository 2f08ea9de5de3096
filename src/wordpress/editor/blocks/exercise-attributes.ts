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

/** What the plugin tells its scripts of the site. */
export interface Settings {
  /** Address of exercise-elements.js. */
  readonly script: string;
  /** The site's own address: "https://example.com/". */
  readonly home: string;
  /** Where its exercises live, the slug follows: "https://example.com/exercise/". */
  readonly permalinks: string;
  /** Language of the site (BCP 47). */
  readonly lang: string;
  /** Address of the import page. */
  readonly import: string;
  readonly mayPublish: boolean;
}

export const settings: Settings = window.exerciseElements;

/** What the plugin tells its scripts of the site. */
export interface Settings {
  /** Address of exercise-elements.js. */
  readonly script: string;
  /** Where the site's own exercises live: "https://example.com/exercise/". */
  readonly permalinks: string;
  /** Language of the site (BCP 47). */
  readonly lang: string;
  /** Address of the import page. */
  readonly import: string;
  readonly mayPublish: boolean;
}

export const settings: Settings = window.exerciseElements;

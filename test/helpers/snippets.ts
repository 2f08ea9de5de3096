/** The code in a document, each block as it stands between its fences. */
export interface Snippet {
  /** What is written behind the first fence: "html", "json". */
  readonly language: string;
  readonly code: string;
  /** The line on which it begins. */
  readonly line: number;
}

export function snippetsIn(markdown: string): Snippet[] {
  return [...markdown.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(
    ({1: language = '', 2: code = '', index}) => ({
      language,
      code,
      line: markdown.slice(0, index).split('\n').length,
    }),
  );
}

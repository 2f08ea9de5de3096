/** Our name for a thing → the other names that it goes by, parted by "|"; singular stands for both. */
export type Terms = Readonly<Record<string, string>>;

/** Answers our name for a word, however it was written, or the word itself where we have none. */
export function reader(terms: Terms): (written: string) => string {
  const names = new Map<string, string>();
  for (const [name, others] of Object.entries(terms)) {
    for (const word of [name, ...others.split('|')]) if (word) names.set(key(word), name);
  }
  return written => names.get(key(written)) ?? written;
}

/** As a word stands at the head of a line: "hip flexors" → "Hip flexors". */
export function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "Olympic_Barbells" and "olympic barbell" are one word. */
function key(word: string): string {
  return word
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .replace(/s$/, '');
}

/** Without what is not seen: soft hyphens, marks of bytes and of places to break, doubled spaces. */
export function clean(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether a text says anything. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

export const wordCount = (text: string) => text.split(/\s+/).filter(hasWords).length;

/** Whether a text is prose and no word or name. */
export function isSentence(text: string): boolean {
  return /[.!?…]["”’)]*$/.test(text) || wordCount(text) > 12;
}

/** An address in a text, without the full stop that follows it; of a video also without its beginning. */
export const addressPattern =
  /(?<![\p{L}\p{N}])(?:https?:\/\/|(?<![./@-])(?:(?:www|m)\.)?(?:youtube\.com|youtu\.be|vimeo\.com)\/)[^\s<>"'“”’()[\]]*[^\s<>"'“”’()[\].,;:!?]/iu;

/** "youtu.be/…" with what it begins with. */
export const wholeAddress = (written: string) =>
  /^https?:/i.test(written) ? written : `https://${written}`;

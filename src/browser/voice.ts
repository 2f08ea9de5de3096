/** Says something in a language (BCP 47), in place of what is still being said. */
export function say(words: string, lang: string): void {
  try {
    const utterance = new SpeechSynthesisUtterance(words);
    utterance.lang = lang;
    speechSynthesis.cancel();
    speechSynthesis.speak(utterance);
  } catch {
    // Not every browser has a voice.
  }
}

/** Breaks off. */
export function hush(): void {
  if ('speechSynthesis' in globalThis) speechSynthesis.cancel();
}

/** Shakes the phone, for a pattern of ms on and off; most other devices cannot. */
export function vibrate(pattern: number[]): void {
  // Refused, without an error, before the first tap.
  if ('vibrate' in navigator) navigator.vibrate(pattern);
}

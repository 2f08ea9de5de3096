/**
 * Copies what an element shows, as plain text and as HTML. By the copy event, not by the asynchronous
 * clipboard, which takes scripts and comments out of HTML and is there on https: alone.
 * Answers whether it was copied; the text stays selected, to be copied by hand where it was not.
 */
export async function copy(shown: Element, html: string): Promise<boolean> {
  const text = shown.textContent;
  getSelection()?.selectAllChildren(shown);
  const done = {copied: false};
  const write = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.clipboardData?.setData('text/html', html);
    event.preventDefault();
    done.copied = true;
  };
  document.addEventListener('copy', write);
  // Nothing else copies HTML as it is.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  document.execCommand('copy');
  document.removeEventListener('copy', write);
  if (done.copied) return true;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Has the browser save a file. */
export function download(name: string, content: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], {type}));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/**
 * Takes the whole screen for a dialog that fills its window, where that window is a frame. Where it may
 * not (iPhones know no such thing, and the page around can forbid it), a frame that is taller than the
 * screen shows the dialog in the height of the screen, about where the reader was: `from`, in px from
 * the top of the window. Answers what gives the screen back.
 */
export function fillScreen(dialog: HTMLDialogElement, from: number): () => void {
  const {documentElement: root} = document;
  let isWanted = window !== window.parent;
  const giveBack = () => {
    isWanted = false;
    root.removeEventListener('fullscreenchange', leave);
    if (document.fullscreenElement === root) void document.exitFullscreen();
  };
  /** Escape gives back the screen, and no key arrives. */
  const leave = () => {
    if (!document.fullscreenElement) dialog.close();
  };
  const take = async () => {
    try {
      await root.requestFullscreen();
      if (isWanted) root.addEventListener('fullscreenchange', leave);
      else giveBack();
    } catch {
      placeWithin(dialog, from);
    }
  };
  if (isWanted) void take();
  return giveBack;
}

function placeWithin({style}: HTMLElement, from: number): void {
  const {availHeight} = screen;
  const most = innerHeight - availHeight;
  if (most <= 0) return;
  style.top = `${Math.max(0, Math.min(from - availHeight / 2, most))}px`;
  style.height = `${availHeight}px`;
}

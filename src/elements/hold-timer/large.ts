/*
 * Large type: on the whole screen, or, on iPhones and in frames that may not, in the top layer of the
 * page.
 */

export async function enlarge(timer: HTMLElement, isStillWanted: () => boolean): Promise<void> {
  try {
    await timer.requestFullscreen();
  } catch {
    const surface = isStillWanted() ? surfaceOf(timer) : undefined;
    surface?.setAttribute('popover', 'manual');
    // Not in Safari before 17, nor in Firefox before 125: there it stays in its place.
    (surface as Partial<HTMLElement> | null | undefined)?.showPopover?.();
  }
}

export function shrink(timer: HTMLElement): void {
  if (timer.matches(':fullscreen')) void document.exitFullscreen();
  surfaceOf(timer)?.removeAttribute('popover');
}

function surfaceOf({shadowRoot}: HTMLElement): HTMLElement | null | undefined {
  return shadowRoot?.querySelector('.surface');
}

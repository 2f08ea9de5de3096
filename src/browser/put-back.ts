/**
 * Puts the reader back: what they pressed has the focus again, and stands where it stood.
 *
 * @param top how far below the top of the window that was, in px
 */
export function putBack(element: HTMLElement, top: number): void {
  element.focus({preventScroll: true});
  window.scrollBy(0, element.getBoundingClientRect().top - top);
}

/*
 * What cannot be seen need not be drawn. A page in the background shows nothing; of the others an
 * element is watched from a little before it is scrolled into view.
 */

const listeners = new Map<Element, (isInView: boolean) => void>();
let observer: IntersectionObserver | undefined;

/** Tells, at first and at each change, whether the element may be seen; answers what ends that. */
export function watchView(element: Element, listener: (isInView: boolean) => void): () => void {
  let isNear = false;
  const tell = () => listener(isNear && document.visibilityState === 'visible');
  listeners.set(element, near => {
    isNear = near;
    tell();
  });
  document.addEventListener('visibilitychange', tell);
  observer ??= new IntersectionObserver(
    entries => {
      for (const {target, isIntersecting} of entries) listeners.get(target)?.(isIntersecting);
    },
    {rootMargin: '200px'},
  );
  observer.observe(element);
  return () => {
    document.removeEventListener('visibilitychange', tell);
    observer?.unobserve(element);
    listeners.delete(element);
    if (listeners.size) return;
    observer?.disconnect();
    observer = undefined;
  };
}

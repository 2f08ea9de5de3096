/*
 * The first script of a page under test: keeps what the page complains of, and counts what it leaves
 * behind. A file and not inline, so that a strict policy lets it in.
 */
{
  const {document, MediaQueryList} = globalThis;
  const errors = [];
  const warnings = [];
  const violations = [];
  const listeners = new Set();
  const observing = new Set();

  globalThis.watched = {
    errors,
    warnings,
    violations,
    /** Listeners on what outlives an element: the window, the document, media queries. */
    get listeners() {
      return [...listeners].map(({type}) => type);
    },
    /** Observers that still observe something. */
    get observers() {
      return [...observing].map(observer => observer.constructor.name);
    },
  };

  globalThis.addEventListener('error', ({message, target}) => {
    errors.push(message ?? `${target.localName} did not load: ${target.src ?? target.href}`);
  });
  globalThis.addEventListener('unhandledrejection', ({reason}) => errors.push(String(reason)));
  globalThis.addEventListener('securitypolicyviolation', event => {
    violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`.trim());
  });
  for (const [method, list] of [
    ['warn', warnings],
    ['error', errors],
  ]) {
    console[method] = (...args) => list.push(args.map(String).join(' '));
  }

  const outlives = target =>
    target === globalThis || target === document || target instanceof MediaQueryList;
  const find = (target, type, listener, options) => {
    const capture = Boolean(typeof options === 'object' ? options?.capture : options);
    return [...listeners].find(
      each =>
        each.target === target &&
        each.type === type &&
        each.listener === listener &&
        each.capture === capture,
    );
  };
  const {addEventListener, removeEventListener} = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const target = this ?? globalThis;
    const {signal, once, capture = options === true} = Object(options);
    const isNew = outlives(target) && !signal?.aborted && !find(target, type, listener, options);
    if (isNew) {
      const entry = {target, type, listener, capture: Boolean(capture)};
      const forget = () => listeners.delete(entry);
      listeners.add(entry);
      if (signal) addEventListener.call(signal, 'abort', forget);
      if (once) addEventListener.call(target, type, forget, {once, capture});
    }
    return addEventListener.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    const target = this ?? globalThis;
    listeners.delete(find(target, type, listener, options));
    return removeEventListener.call(target, type, listener, options);
  };

  /*
   * Of an observer whose target has gone nothing is left, however it was observed; what is counted
   * here are those that nobody disconnected.
   */
  for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver']) {
    const {prototype} = globalThis[name];
    const {observe, disconnect} = prototype;
    prototype.observe = function (...args) {
      observing.add(this);
      return observe.apply(this, args);
    };
    prototype.disconnect = function () {
      observing.delete(this);
      return disconnect.call(this);
    };
  }
}

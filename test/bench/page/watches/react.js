import {createElement, useEffect, useState} from 'react';
import {createRoot} from 'react-dom/client';
import {format, places} from './time.js';

function Watch() {
  const [elapsed, setElapsed] = useState(0);
  useEffect(() => {
    const start = performance.now();
    let frame = 0;
    const tick = () => {
      setElapsed(performance.now() - start);
      frame = requestAnimationFrame(tick);
    };
    tick();
    return () => cancelAnimationFrame(frame);
  }, []);
  return format(elapsed);
}

export function start(count) {
  for (const place of places(count)) createRoot(place).render(createElement(Watch));
}

/** Document Picture-in-Picture, which no test can open. */
import {afterwards, stub} from './card.js';

/** Has the browser open, for a small window, a frame; answers what has happened to it. */
export async function fakeWindows() {
  const frame = document.createElement('iframe');
  const loaded = new Promise(resolve => {
    frame.addEventListener('load', resolve);
  });
  frame.srcdoc = '<!doctype html><title>Small</title>';
  document.body.append(frame);
  afterwards(() => frame.remove());
  await loaded;
  const opened = frame.contentWindow as Window & typeof globalThis;
  const asked = {sizes: [] as object[], closes: 0};
  opened.close = () => {
    asked.closes++;
  };
  stub(window, 'documentPictureInPicture', {
    requestWindow: size => {
      asked.sizes.push(size);
      return Promise.resolve(opened);
    },
  });
  return {opened, asked};
}

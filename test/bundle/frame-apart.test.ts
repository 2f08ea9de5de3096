/** frame.html where the page around may not look into it. */
import {expect} from '@open-wc/testing';
import {afterwards} from '../helpers/card.js';
import {elsewhere, wallSit} from '../helpers/frame.js';
import {watchScript} from '../helpers/pages.js';

/** frame.html with a script of the tests before its own, which tells what went wrong in it. */
async function watchedFrame(): Promise<string> {
  const html = await (await fetch('/dist/frame.html')).text();
  const relay = watchScript.replace('watch.js', 'relay.js');
  const watched = html
    .replace('<base', `${watchScript}${relay}<base`.replaceAll('<script', '<script nonce="frame"'))
    .replaceAll(/src="(?=[a-z-]+\.(classic\.)?js")/g, 'src="/dist/');
  return `/__test__/respond?${new URLSearchParams({type: 'text/html', body: watched})}`;
}

const apart = {
  'in a sandbox that allows scripts alone': {origin: '', sandbox: 'allow-scripts'},
  'from another origin': {origin: elsewhere, sandbox: undefined},
};

for (const [where, {origin, sandbox}] of Object.entries(apart))
  describe(`A frame ${where}`, () => {
    interface Relayed {
      readonly type: string;
      readonly text: string;
      readonly errors: string[];
      readonly violations: string[];
      readonly address: string;
    }

    async function open(fragment: Record<string, string>) {
      const frame = document.createElement('iframe');
      if (sandbox) frame.setAttribute('sandbox', sandbox);
      frame.width = '600';
      frame.src = `${origin}${await watchedFrame()}#${new URLSearchParams(fragment)}`;
      const loaded = new Promise(resolve => frame.addEventListener('load', resolve));
      document.body.append(frame);
      afterwards(() => frame.remove());
      await loaded;
      const ask = (part: string, press = false) =>
        new Promise<Relayed>(resolve => {
          const listener = ({source, data}: MessageEvent<Relayed>) => {
            if (source !== frame.contentWindow || data.type !== 'relayed') return;
            removeEventListener('message', listener);
            resolve(data);
          };
          addEventListener('message', listener);
          frame.contentWindow?.postMessage({type: 'relay', part, press}, '*');
        });
      const until = async (part: string, text: string) => {
        let told: Relayed;
        do told = await ask(part);
        while (told.text !== text);
        return told;
      };
      expect(frame.contentDocument, 'it is of this origin').to.equal(null);
      return {ask, until};
    }

    const expectQuiet = ({errors, violations}: Relayed) => {
      expect(errors).to.deep.equal([]);
      expect(violations).to.deep.equal([]);
    };

    it('shows an exercise, whether or not it can remember anything', async () => {
      const exercise = JSON.stringify({...wallSit, likes: 3});
      const {ask, until} = await open({exercise});
      await until('name', 'Wall sit');
      await ask('likes', true);
      expectQuiet(await until('likes', 'Like 4'));
    });

    it('coaches a hold, whether or not the screen may be kept on', async () => {
      const {ask, until} = await open({
        element: 'hold-timer',
        seconds: '30',
        prepare: '0',
        persist: '',
      });
      await until('start', 'Start');
      await ask('start', true);
      expectQuiet(await until('phase', 'Hold'));
      await ask('large', true);
      await ask('skip', true);
      expectQuiet(await until('phase', 'Done'));
    });

    // Out of a sandbox it opens beside the page that is tested, and takes its focus.
    if (!sandbox) return;
    it('opens no link in itself', async () => {
      const exercise = JSON.stringify({...wallSit, source: `${location.origin}/demo/`});
      const {ask, until} = await open({exercise});
      const {address} = await until('name', 'Wall sit');
      await ask('link', true);
      expect((await until('name', 'Wall sit')).address).to.equal(address);
    });
  });

import {expect} from '@open-wc/testing';
import {expectAccessible} from '../../helpers/accessibility.js';
import {all} from '../../helpers/card.js';
import {setViewport} from '../../helpers/commands.js';
import {systemClock} from '../../../src/browser/system-clock.js';
import {settled, stopwatchWith, type StopWatch} from '../../helpers/timers.js';

const states: Record<string, () => Promise<StopWatch>> = {
  'at zero': async () => (await stopwatchWith()).timer,
  running: async () => {
    const {timer} = await stopwatchWith({label: 'Lane 1'});
    timer.start();
    return timer;
  },
  'on strips': async () => {
    const {timer} = await stopwatchWith();
    timer.clock = systemClock;
    timer.start();
    return timer;
  },
  'paused, with laps': async () => {
    const {timer, clock} = await stopwatchWith();
    timer.start();
    for (const length of [1000, 2000, 3000]) {
      clock.advance(length);
      timer.lap();
    }
    timer.pause();
    return timer;
  },
};

for (const [name, make] of Object.entries(states)) {
  describe(`a stopwatch that is ${name}`, () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      it(`is accessible in ${colorScheme} colours`, async () => {
        const {style} = document.documentElement;
        Object.assign(style, {colorScheme, background: 'Canvas', color: 'CanvasText'});
        const timer = await make();
        await settled(timer);
        // The lines of the strips that are out of sight.
        await expectAccessible(timer, '.strips');
        document.documentElement.removeAttribute('style');
      });
    }

    it('fits into 320 px, and can be touched', async () => {
      await setViewport({width: 320, height: 640});
      const timer = await make();
      await settled(timer);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      for (const each of all(timer, 'button')) {
        const {width, height} = each.getBoundingClientRect();
        expect(Math.min(width, height)).to.be.at.least(44);
      }
    });
  });
}

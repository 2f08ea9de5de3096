/** What holds of a timer in each of its states. */
import {expect} from '@open-wc/testing';
import {expectAccessible} from './accessibility.js';
import {all} from './card.js';
import {setViewport} from './commands.js';
import {settled, type HoldTimer, type StopWatch} from './timers.js';

/**
 * States by name, "a timer that is …", each with what brings a new one there. `drawn` selects what
 * lies around or behind the text and is no text itself.
 */
export function describeStates(
  what: string,
  drawn: string,
  states: Readonly<Record<string, () => Promise<HoldTimer | StopWatch>>>,
): void {
  for (const [name, make] of Object.entries(states)) {
    describe(`${what} that is ${name}`, () => {
      for (const colorScheme of ['light', 'dark'] as const) {
        it(`is accessible in ${colorScheme} colours`, async () => {
          const {style} = document.documentElement;
          Object.assign(style, {colorScheme, background: 'Canvas', color: 'CanvasText'});
          const timer = await make();
          await settled(timer);
          await expectAccessible(timer, drawn);
          document.documentElement.removeAttribute('style');
        });
      }

      it('fits into 320 px, and can be touched', async () => {
        await setViewport({width: 320, height: 640});
        const timer = await make();
        await settled(timer);
        expect(document.documentElement.scrollWidth).to.be.at.most(320);
        for (const each of all(timer, 'button, input')) {
          const {width, height, left, right} = each.getBoundingClientRect();
          expect(Math.min(width, height), each.textContent).to.be.at.least(44);
          expect(left >= 0 && right <= 320, `${each.textContent} is in sight`).to.equal(true);
        }
      });
    });
  }
}

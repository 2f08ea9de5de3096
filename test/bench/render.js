/** The first render of 1, 100 and 1,000 cards. */
import {launch, open} from './browser.js';
import {makers, serveCards} from './cards.js';
import {countCard} from './counts.js';
import {figures, inTurns} from './statistics.js';

const names = Object.keys(makers).filter(name => name !== 'Vue');
const rounds = {1: 7, 100: 5, 1000: 3};
const limit = 'one template, cloned';
const byHand = 'vanilla with a shadow root';

const targets = {
  script: {1000: [{most: 1.1, of: byHand}]},
  shown: {1000: [{most: 0.15, of: 'React'}]},
};

/** Parts ours from what one would pick instead, and from the limit. */
function part(samples) {
  const {ours, [limit]: least, ...instead} = samples;
  return {ours, instead, limit: {[limit]: least}};
}

async function time(browser, address, cards) {
  const page = await open(browser, address);
  const times = await page.evaluate(cards => render(cards), cards);
  await page.close();
  return times;
}

export async function render() {
  const {addressOf, close} = await serveCards(names);
  const browser = await launch();
  try {
    const counts = await inTurns(1, names, name => countCard(browser, addressOf(name)));
    const rows = [
      {
        what: 'calls a card',
        unit: '',
        ...part(figures(counts, 'calls')),
        targets: [{most: 100}],
      },
      {what: 'DOM nodes a card', unit: '', ...part(figures(counts, 'nodes'))},
    ];
    for (const cards of [1, 100, 1000]) {
      const times = await inTurns(rounds[cards], names, name =>
        time(browser, addressOf(name), cards),
      );
      const cardsText = `${cards.toLocaleString('en')} card${cards > 1 ? 's' : ''}`;
      const quantities = {
        script: `script of ${cardsText}`,
        shown: `${cardsText} until painted`,
      };
      for (const [key, what] of Object.entries(quantities))
        rows.push({what, unit: 'ms', ...part(figures(times, key)), targets: targets[key][cards]});
      if (cards === 1000)
        rows.push({
          what: `${cardsText}, longest task after the first, if over 50`,
          unit: 'ms',
          ...part(figures(times, 'longest')),
          targets: [{most: 50}],
        });
    }
    return rows;
  } finally {
    await browser.close();
    close();
  }
}

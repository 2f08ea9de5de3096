import {expect, fixture, html} from '@open-wc/testing';
import {
  afterwards,
  all,
  button,
  cardOf,
  one,
  part,
  stub,
  until,
  words,
  type ExerciseCard,
} from '../../helpers/card.js';
import {emulateMedia} from '../../helpers/commands.js';
import {stretch} from '../../helpers/fixtures.js';

let printed = 0;

beforeEach(() => {
  printed = 0;
  stub(window, 'print', () => {
    printed++;
  });
});

/** Asks for a print, which is over when the test is. */
async function print(card: ExerciseCard) {
  button(card, 'Print').click();
  await until(() => printed, 1);
  afterwards(done);
}

const done = () => window.dispatchEvent(new Event('afterprint'));
const isShown = (element: Element | null) =>
  !!element && element.getClientRects().length > 0 && getComputedStyle(element).display !== 'none';

describe('the print button', () => {
  it('prints, with a code for the way back to the page and its address', async () => {
    const card = await cardOf(stretch);
    expect(all(card, '.code').length).to.equal(0);
    await print(card);
    expect(words(one(card, '.code'))).to.equal(location.href);
    const code = all(card, '.code path')[0];
    expect(code?.getAttribute('d')).to.match(/^(M\d+ \d+h1v1h-1z)+$/);
  });

  it('shows the code on paper only', async function () {
    const card = await cardOf(stretch);
    await print(card);
    expect(isShown(one(card, '.code'))).to.equal(false);
    if (!(await emulateMedia({media: 'print'}))) this.skip();
    expect(isShown(one(card, '.code'))).to.equal(true);
  });

  it('prints without a code where the address is too long for one', async () => {
    const {pathname, search} = location;
    afterwards(() => history.replaceState(null, '', pathname + search));
    history.replaceState(null, '', `${pathname}${search}#${'x'.repeat(4000)}`);
    const card = await cardOf(stretch);
    await print(card);
    expect(all(card, '.code').length).to.equal(0);
  });

  it('prints without a code where what draws it does not come', async () => {
    // A server that hangs costs the code and no more than two seconds.
    const card = await cardOf(stretch);
    stub(window, 'setTimeout', ((ring: () => void) => ring()) as never);
    await print(card);
    expect(all(card, '.code').length).to.equal(0);
  });

  it('prints the card and nothing else of the page', async function () {
    const page = await fixture(html`
      <div>
        <p class="other">Other</p>
        <div class="around" style="overflow: hidden; height: 20px"></div>
      </div>
    `);
    const card = await cardOf(stretch);
    const around = page.querySelector('.around');
    around?.append(card);
    await print(card);
    const other = page.querySelector('.other');
    expect([isShown(other), isShown(card)]).to.deep.equal([true, true]);
    if (!(await emulateMedia({media: 'print'}))) this.skip();
    expect([isShown(other), isShown(card)]).to.deep.equal([false, true]);
    expect(around?.clientHeight).to.be.greaterThan(card.offsetHeight - 1);
    done();
    expect([isShown(other), isShown(card)]).to.deep.equal([true, true]);
  });

  it('finds its way out of a shadow root, and shows what is slotted', async function () {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const root = host.attachShadow({mode: 'open'});
    const card = await cardOf(stretch);
    const footer = document.createElement('p');
    footer.slot = 'footer';
    footer.textContent = 'Footer';
    card.append(footer);
    const other = document.createElement('p');
    root.append(other, card);
    await card.updateComplete;
    await print(card);
    if (!(await emulateMedia({media: 'print'}))) this.skip();
    expect([isShown(other), isShown(card), isShown(footer)]).to.deep.equal([false, true, true]);
  });

  it('leaves the page as it was', async () => {
    const card = await cardOf(stretch);
    const before = document.adoptedStyleSheets.length;
    await print(card);
    done();
    expect(document.adoptedStyleSheets.length).to.equal(before);
    expect(document.querySelectorAll('[data-exercise-print]').length).to.equal(0);
  });
});

describe('on paper', () => {
  it('there is the plan of a hold, in words', async function () {
    const hold = {seconds: [30, 60], sides: 2, sets: 2, rest: 15};
    const card = await cardOf({...stretch, hold});
    const plan = one(card, '.paper');
    expect(words(plan)).to.equal('Hold: 30 sec – 1 min · Both sides · 2 sets · 15 sec rest');
    expect(isShown(plan)).to.equal(false);
    const without = await cardOf(stretch);
    expect(all(without, '.paper').length).to.equal(0);
    if (!(await emulateMedia({media: 'print'}))) this.skip();
    expect(isShown(plan)).to.equal(true);
    const other = [...all(card, '[part~=timer] *')].filter(each => each !== plan);
    expect(other.filter(isShown)).to.deep.equal([]);
    expect(isShown(part(without, 'timer'))).to.equal(false);
  });

  it('what opens another exercise is a name, and no button', async function () {
    const card = await cardOf({...stretch, alternatives: [{name: 'Wall', src: 'wall.json'}]});
    if (!(await emulateMedia({media: 'print'}))) this.skip();
    const {borderTopStyle, color, paddingInlineStart} = getComputedStyle(button(card, 'Wall'));
    expect([borderTopStyle, paddingInlineStart]).to.deep.equal(['none', '0px']);
    expect(color).to.equal('rgb(0, 0, 0)');
  });

  it('there are steps with their numbers, and no control', async function () {
    const card = await cardOf({...stretch, equipment: ['barbell']});
    part(card, 'timer').scrollIntoView();
    for (const box of all(card, '[part=tick]')) box.click();
    await card.updateComplete;
    afterwards(() => sessionStorage.clear());
    if (!(await emulateMedia({media: 'print'}))) this.skip();
    const controls = all(card, 'button, input, hold-timer, stop-watch, one-rep-max');
    expect(controls.filter(isShown).map(words)).to.deep.equal([]);
    const [step] = all(card, '[part=step]');
    const number = step && getComputedStyle(step, '::before').content;
    // Firefox answers what it was written as, the others too.
    expect(number).to.match(/counter\(step\)/);
    const [time] = all(card, '[part=time]');
    expect(time && getComputedStyle(time).textDecorationLine).to.equal('none');
  });
});

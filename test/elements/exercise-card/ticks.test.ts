import {expect} from '@open-wc/testing';
import {
  afterwards,
  all,
  button,
  cardOf,
  parts,
  stub,
  words,
  type ExerciseCard,
} from '../../helpers/card.js';
import {sendKeys} from '../../helpers/commands.js';

const exercise = {id: 'squat', name: 'Squat', steps: ['Stand.', 'Sit back.', 'Stand up.']};
const boxes = (card: ExerciseCard) => parts(card, 'tick') as HTMLInputElement[];
const ticked = (card: ExerciseCard) => boxes(card).map(({checked}) => checked);
const buttons = (card: ExerciseCard) => all(card, '[part~=steps] button').map(words);

async function tick(card: ExerciseCard, ...indices: number[]) {
  for (const index of indices) boxes(card)[index]?.click();
  await card.updateComplete;
}

beforeEach(() => afterwards(() => sessionStorage.clear()));

describe('steps', () => {
  it('can be ticked off, and on again', async () => {
    const card = await cardOf(exercise);
    expect(ticked(card)).to.deep.equal([false, false, false]);
    await tick(card, 0, 1);
    expect(ticked(card)).to.deep.equal([true, true, false]);
    await tick(card, 0);
    expect(ticked(card)).to.deep.equal([false, true, false]);
  });

  it('say which one is ticked off', async () => {
    const card = await cardOf(exercise);
    expect(boxes(card).map(({ariaLabel}) => ariaLabel)).to.deep.equal([
      'Step 1 is done',
      'Step 2 is done',
      'Step 3 is done',
    ]);
  });

  it('are ticked off by the space bar', async () => {
    const card = await cardOf(exercise);
    boxes(card)[2]?.focus();
    await sendKeys({press: 'Space'});
    expect(ticked(card)).to.deep.equal([false, false, true]);
  });

  it('keep their ticks after a reload, for this visit', async () => {
    await tick(await cardOf(exercise), 0, 2);
    expect(ticked(await cardOf(exercise))).to.deep.equal([true, false, true]);
    expect(ticked(await cardOf({...exercise, id: 'other'}))).to.deep.equal([false, false, false]);
    expect(Object.keys(localStorage).filter(key => key.includes('tick'))).to.be.empty;
  });

  it('keep their ticks when the language changes, and lose them to another exercise', async () => {
    const card = await cardOf(exercise);
    await tick(card, 1);
    card.lang = 'es';
    await card.updateComplete;
    expect(ticked(card)).to.deep.equal([false, true, false]);
    card.exercise = {name: 'Plank', steps: ['Lie.', 'Lift.']};
    await card.updateComplete;
    expect(ticked(card)).to.deep.equal([false, false]);
  });

  it('go without a memory where storage is forbidden', async () => {
    stub(Storage.prototype, 'setItem', () => {
      throw new Error('forbidden');
    });
    const card = await cardOf(exercise);
    await tick(card, 0);
    expect(ticked(card)).to.deep.equal([true, false, false]);
  });

  it('take no harm from a memory that makes no sense', async () => {
    sessionStorage.setItem('exercise-elements:ticks:squat', '1,x,,99,-1,1e9');
    expect(ticked(await cardOf(exercise))).to.deep.equal([false, true, false]);
  });

  it('can be started over', async () => {
    const card = await cardOf(exercise);
    expect(buttons(card)).to.deep.equal(['Start step by step']);
    await tick(card, 0, 1);
    expect(buttons(card)).to.deep.equal(['Go on with step 3', 'Start over']);
    button(card, 'Start over').click();
    await card.updateComplete;
    expect(ticked(card)).to.deep.equal([false, false, false]);
    expect(buttons(card)).to.deep.equal(['Start step by step']);
    expect(ticked(await cardOf(exercise))).to.deep.equal([false, false, false]);
  });
});

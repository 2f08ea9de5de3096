import {expect} from '@open-wc/testing';
import {begin, change, nearest, redo, rest, undo} from '../../demo/builder/history.js';

describe('History', () => {
  it('goes back and forth', () => {
    let history = change(change(begin('a'), 'b'), 'c');
    history = undo(history);
    expect(history.present).to.equal('b');
    history = undo(history);
    expect(history.present).to.equal('a');
    history = redo(redo(history));
    expect(history.present).to.equal('c');
  });

  it('stays where there is nothing before or after', () => {
    expect(undo(begin('a')).present).to.equal('a');
    expect(redo(begin('a')).present).to.equal('a');
  });

  it('forgets what was undone once something else is done', () => {
    const history = change(undo(change(begin('a'), 'b')), 'c');
    expect(redo(history).present).to.equal('c');
    expect(undo(history).present).to.equal('a');
  });

  it('takes what is typed into one field as one change', () => {
    let history = begin('');
    for (const text of ['P', 'Pl', 'Plank']) history = change(history, text, 'name');
    expect(undo(history).present).to.equal('');
  });

  it('tells typing into another field, or after a rest, apart', () => {
    let history = change(begin(''), 'name', 'name');
    history = change(history, 'step', 'steps[0]');
    history = change(rest(history), 'step, later', 'steps[0]');
    expect(undo(history).present).to.equal('step');
    expect(undo(undo(history)).present).to.equal('name');
  });

  it('is cut to what is nearest to the present where there is little room', () => {
    const history = {past: ['aaa', 'bb'], present: 'c', future: ['d', 'ee']};
    expect(nearest(history, 100)).to.deep.equal(history);
    // Each is two characters longer as JSON.
    expect(nearest(history, 10)).to.deep.equal({past: ['bb'], present: 'c', future: ['d']});
    expect(nearest(history, 2)).to.deep.equal(begin('c'));
  });
});

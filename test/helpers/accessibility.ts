import {expect} from '@open-wc/testing';
import type axeCore from 'axe-core';

// It registers on the window; loaded as a module it exports nothing.
import 'axe-core/axe.min.js';
const {axe} = window as unknown as {axe: typeof axeCore};

/**
 * Everything that axe-core can find, also what it cannot decide about contrast. It takes what is drawn
 * in the same box for what lies over a text: `drawn` selects what it shall not see.
 */
export async function expectAccessible(element: Element, drawn = ''): Promise<void> {
  for (const each of drawn ? (element.shadowRoot?.querySelectorAll<HTMLElement>(drawn) ?? []) : [])
    each.style.display = 'none';
  const {violations, incomplete} = await axe.run(element, {
    iframes: false,
    preload: false,
    resultTypes: ['violations', 'incomplete'],
    rules: {
      // Headings and landmarks are the page's affair.
      'heading-order': {enabled: false},
      region: {enabled: false},
      'target-size': {enabled: true},
    },
  });
  const undecided = incomplete.filter(({id}) => id === 'color-contrast');
  const found = [...violations, ...undecided].flatMap(({id, nodes}) =>
    nodes.map(
      node => `${id}: ${node.target.at(-1)?.toString() ?? ''} ${node.any[0]?.message ?? ''}`,
    ),
  );
  expect(found).to.deep.equal([]);
}

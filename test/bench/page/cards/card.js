/**
 * The card of an exercise, for whatever makes elements by `h(tag, properties, ...children)`: React,
 * Preact, Vue, or the DOM itself. It says all that an exercise-card says, without its timers.
 */

const facts = {
  target: 'Target muscles',
  secondary: 'Secondary muscles',
  execution: 'Execution',
  force: 'Force',
  equipment: 'Equipment',
  level: 'Level',
};

export const ranks = ['beginner', 'intermediate', 'advanced'];

export const headings = {
  tips: 'Tips',
  mistakes: 'How not to do it',
  variations: 'Variations',
  alternatives: 'Alternatives',
};

/** The facts that an exercise has: label, values. */
export const factsOf = exercise =>
  Object.entries(facts)
    .map(([fact, label]) => [label, [exercise[fact] ?? []].flat(), fact])
    .filter(([, values]) => values.length);

function synopsis(h, exercise) {
  return h(
    'dl',
    null,
    ...factsOf(exercise).map(([label, values, fact]) =>
      h(
        'div',
        {key: fact},
        h('dt', null, label),
        h(
          'dd',
          null,
          ...values.flatMap((value, index) => [index ? ', ' : '', h('bdi', {key: value}, value)]),
          fact === 'level' ? meter(h, ranks.indexOf(values[0])) : '',
        ),
      ),
    ),
  );
}

function meter(h, rank) {
  return h(
    'span',
    {className: 'meter'},
    ...ranks.map((name, index) => h('i', {key: name, className: index > rank ? '' : 'on'})),
  );
}

function section(h, name, heading, ...content) {
  return h('section', {key: name, className: name}, h('h3', null, heading), ...content);
}

const paragraph = (h, text) => h('p', {dir: 'auto'}, text);

function item(h, given) {
  if (typeof given === 'string') return paragraph(h, given);
  return h(
    'div',
    null,
    h('b', null, h('bdi', null, given.name)),
    given.description ? paragraph(h, given.description) : '',
  );
}

function steps(h, exercise, {done, tick}) {
  return section(
    h,
    'steps',
    'How to do it',
    h('button', {className: 'start'}, 'Start step by step'),
    h(
      'ol',
      null,
      ...exercise.steps.map((step, index) =>
        h(
          'li',
          {key: index},
          h('input', {type: 'checkbox', checked: done.has(index), onChange: () => tick(index)}),
          paragraph(h, step),
        ),
      ),
    ),
  );
}

/** `state` is what the visitor has done: which steps are ticked off, whether it is liked. */
export function card(h, exercise, state) {
  return h(
    'article',
    {className: 'card'},
    h(
      'header',
      null,
      h('h2', {dir: 'auto'}, exercise.name),
      h(
        'button',
        {className: 'likes', onClick: state.like},
        `♥ ${exercise.likes + Number(state.liked)}`,
      ),
      h('button', {className: 'print', onClick: () => globalThis.print()}, 'Print'),
    ),
    h(
      'div',
      {className: 'body'},
      synopsis(h, exercise),
      section(h, 'overview', 'Overview', paragraph(h, exercise.overview)),
      steps(h, exercise, state),
      ...Object.entries(headings).map(([name, heading]) =>
        section(
          h,
          name,
          heading,
          h(
            'ul',
            null,
            ...exercise[name].map((each, index) => h('li', {key: index}, item(h, each))),
          ),
        ),
      ),
    ),
    h('p', {className: 'credits'}, `By ${exercise.author} · ${exercise.license.name}`),
  );
}

/** The runner names what fails alone; of what elements stand in a reader wants to see each by its name. */
const host = /^(?:A hostile host: (.*)|((?:The app of|A frame) .*))$/;

/** @returns {string[]} a mark for each test in a suite and in those within it */
const marksOf = ({tests = [], suites = []}) => [
  ...tests.map(({skipped, passed}) => (skipped ? '–' : passed ? '✓' : '✗')),
  ...suites.flatMap(marksOf),
];

/** "✓", "✓ –" where some tests do not apply, "✗" where one failed. */
const verdict = (marks = []) =>
  marks.includes('✗') ? '✗' : ['✓', '–'].filter(mark => marks.includes(mark)).join(' ');

/**
 * @param {import('@web/test-runner').TestSession[]} sessions
 * @returns {string} a row for each host that was tried, a column for each engine; empty without any
 */
export function reportHosts(sessions) {
  const engines = [...new Set(sessions.map(({browser}) => browser.name))];
  const hosts = new Map();
  for (const {browser, testResults} of sessions) {
    for (const suite of testResults?.suites ?? []) {
      const [, hostile, name = hostile] = host.exec(suite.name) ?? [];
      if (!name) continue;
      const marks = hosts.get(name) ?? {};
      marks[browser.name] = [...(marks[browser.name] ?? []), ...marksOf(suite)];
      hosts.set(name, marks);
    }
  }
  if (hosts.size === 0) return '';
  const width = Math.max(...[...hosts.keys()].map(({length}) => length));
  const row = (name, cells) =>
    `${name.padEnd(width)}  ${cells.map(cell => cell.padEnd(9)).join(' ')}`.trimEnd();
  return [
    row('Hosts', engines),
    ...[...hosts].map(([name, host]) =>
      row(
        name,
        engines.map(engine => verdict(host[engine])),
      ),
    ),
    '✓ holds, – cannot be tried in this engine, ✗ fails',
  ].join('\n');
}

/**
 * Where property tests begin: somewhere else each time, so that they go on finding; in CI always at the
 * same place, so that what has passed on one machine passes on the next.
 */
export const seed = process.env.CI === 'true' ? 1 : Math.trunc(Math.random() * 2 ** 31);

/**
 * Gives it to fast-check in a browser, for all properties that say none of their own.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export const propertySeedPlugin = () => ({
  name: 'property-seed',
  transform({path, body}) {
    if (!path.endsWith('/fast-check/lib/fast-check.js')) return undefined;
    return `${body}\nconfigureGlobal({seed: ${seed}});`;
  },
});

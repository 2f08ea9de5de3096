/** What the scripts that run tests have in common. */
import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export function fail(message) {
  console.error(message);
  process.exit(1);
}

export function build() {
  const {status} = spawnSync('npm', ['run', '--silent', 'build'], {cwd: root, stdio: 'inherit'});
  if (status !== 0) fail('The build failed, so nothing was tested.');
}

/** @param {() => Promise<number>} main answers the exit code */
export function runScript(main) {
  // Exit handlers, which end browsers and servers, run on `exit` and not on a signal.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(130));

  // A browser's connection can outlive its last test; the answer is known by then.
  main().then(
    code => process.exit(code),
    error => fail(error.code?.startsWith('ERR_PARSE_ARGS') ? error.message : error),
  );
}

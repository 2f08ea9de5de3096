import {spawn} from 'node:child_process';

/**
 * Starts a program that dies with this process, however this process ends (even by SIGKILL, where no
 * exit handler runs): a shell leads a process group of its own, waits for the end of its standard
 * input, and then ends the whole group, the program's children included.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string | undefined>} [env]
 * @returns {{output: import('node:stream').Readable, stop: () => Promise<void>, exited: Promise<void>}}
 *   `output` is what the program writes to file descriptor 3.
 */
export function startGuarded(command, args, env = {}) {
  const script =
    '"$@" & program=$!; (read -r _; kill -TERM -$$) <&4 & wait $program; kill -TERM -$$';
  const shell = spawn('sh', ['-c', script, 'sh', command, ...args], {
    detached: true,
    env: {...process.env, ...env},
    stdio: ['ignore', 'ignore', process.env.DEBUG ? 'inherit' : 'ignore', 'pipe', 'pipe'],
  });
  const exited = new Promise(resolve => shell.once('exit', () => resolve()));
  // What is killed while we write to it says so on its pipe; that is no news.
  for (const stream of shell.stdio) stream?.on('error', () => {});
  return {
    output: shell.stdio[3],
    exited,
    stop() {
      shell.stdio[4].end();
      return exited;
    },
  };
}

/** What this machine has, and what Debian's packages add to it where they may. */
import {spawnSync} from 'node:child_process';
import {accessSync, constants, readFileSync} from 'node:fs';
import {delimiter, join} from 'node:path';

export const isExecutable = path => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** @returns {string | undefined} where the first of these programs lies that is on the PATH */
export const which = (...names) =>
  names
    .flatMap(name => (process.env.PATH ?? '').split(delimiter).map(folder => join(folder, name)))
    .find(isExecutable);

export const readDistribution = () => {
  try {
    return (
      /^ID=(.*)$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1].replaceAll('"', '') ?? ''
    );
  } catch {
    return '';
  }
};

/** The words that go before a command to run it as root, or undefined where that is not possible. */
const rootPrefix = () => {
  if (process.getuid?.() === 0) return [];
  const sudo = which('sudo');
  return sudo && spawnSync(sudo, ['-n', 'true']).status === 0 ? [sudo, '-n'] : undefined;
};

/** Installs what it can of these packages, and says what it cannot. */
export function installPackages(names) {
  if (names.length === 0) return;
  const list = names.join(', ');
  const prefix = rootPrefix();
  if (!which('apt-get')) return console.log(`No apt-get here: install ${list} by hand.`);
  if (!prefix) {
    return console.log(`Not root, and sudo asks for a password: install ${list} by hand.`);
  }
  const apt = (...args) => {
    const [command, ...rest] = [
      ...prefix,
      'env',
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      ...args,
    ];
    return spawnSync(command, rest, {stdio: ['ignore', 'ignore', 'inherit']}).status === 0;
  };
  console.log(`Installing ${list} …`);
  apt('update', '-qq');
  // One at a time: a package that this distribution lacks must not cost the others.
  for (const name of names) {
    if (!apt('install', '-y', '-qq', '--no-install-recommends', name)) {
      console.log(`Could not install ${name}.`);
    }
  }
}

import type {Settings} from '../settings.js';

/** How WordPress is asked for an exercise: by its slug, or by its number. */
export type Asked = {readonly slug: string} | {readonly include: string};

const withoutScheme = (address: string) => address.replace(/^https?:/i, '');

/**
 * Which exercise of this site an address leads to: ".../exercise/leg-curl/", "?exercise=leg-curl" or
 * "?post_type=exercise&p=12"; undefined for any other address.
 */
export function askedBy(
  address: string,
  {home, permalinks}: Pick<Settings, 'home' | 'permalinks'>,
): Asked | undefined {
  const written = withoutScheme(address);
  if (!written.startsWith(withoutScheme(home)) || /\s/.test(written)) return undefined;
  const {searchParams} = new URL(address);
  const number = searchParams.get('post_type') === 'exercise' ? searchParams.get('p') : null;
  if (number) return {include: number};
  const [path = ''] = written.startsWith(withoutScheme(permalinks))
    ? written.slice(withoutScheme(permalinks).length).split(/[/?#&]/)
    : [];
  const slug = searchParams.get('exercise') ?? path;
  return slug ? {slug} : undefined;
}

/** Whether an address is one of JSON; what follows "#" chooses from a list. */
export function isJsonAddress(address: string): boolean {
  return /^https?:\/\/[^\s?#]+\.json(?:[?#]\S*)?$/i.test(address);
}

/**
 * The slug in the address of an exercise of this site: ".../exercise/leg-curl/" → "leg-curl".
 *
 * @param permalinks where they live
 */
export function slugIn(address: string, permalinks: string): string {
  const [slug = ''] = address.startsWith(permalinks)
    ? address.slice(permalinks.length).split(/[/?#]/)
    : [];
  return slug;
}

/** Whether an address is one of JSON; what follows "#" chooses from a list. */
export function isJsonAddress(address: string): boolean {
  return /^https?:\/\/[^\s?#]+\.json(?:[?#]\S*)?$/i.test(address);
}

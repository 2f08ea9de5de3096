/**
 * The one check that every address from outside passes before it becomes a link or a request.
 * Answers the address, made absolute where a base is known, or undefined where it is not one
 * of http or https.
 */
export function webAddress(written: string, base?: string): string | undefined {
  try {
    // A relative address needs some base to be read; what it is read against decides nothing here.
    const {protocol, href} = new URL(written, base ?? 'https://base.invalid');
    if (protocol !== 'https:' && protocol !== 'http:') return undefined;
    return base ? href : written;
  } catch {
    return undefined;
  }
}

/** Whether an address says its own host, so that it means the same wherever it is read. */
export function isAbsolute(address: string): boolean {
  return /^https?:/i.test(address.trim());
}

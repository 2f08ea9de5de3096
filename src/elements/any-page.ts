/*
 * Stands in, in the shipped files, for what Lit asks of the page as it loads and not every page can
 * give.
 */

/** In an XML document templates would be read as XML, which they are not. */
export const templates = document.implementation.createHTMLDocument('');

interface Policy {
  createHTML(html: string): unknown;
}

/** Where the page's policy forbids it, the error says what would allow it. */
export function createPolicy(trustedTypes: {
  createPolicy(name: string, policy: Policy): Policy;
}): Policy {
  try {
    return trustedTypes.createPolicy('lit-html', {createHTML: html => html});
  } catch {
    throw new Error("The Content-Security-Policy needs trusted-types lit-html 'allow-duplicates'");
  }
}

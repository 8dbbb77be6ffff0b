/**
 * Stands in for tldts in the browser bundle: MSW's cookie jar (tough-cookie) asks it for a host's registrable domain, and
 * its list of public suffixes is two thirds of that bundle. The API sets no cookies, so the host itself is the answer.
 * docs/decisions/020-no-public-suffix-list.md
 */
export function getDomain(host: string): string {
  return host;
}

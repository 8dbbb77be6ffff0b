/**
 * Where this page's requests for data go; what else stands under a path that has "api" in it is left alone. Tests without a
 * page stand at the root of a host.
 */
export function apiAddress(): string {
  return new URL('api/', typeof document === 'undefined' ? 'http://localhost/' : document.baseURI).href;
}

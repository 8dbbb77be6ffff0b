/**
 * A short hash of a JSON value, the same for any order of keys: 64-bit FNV-1a over UTF-16 units, as 12 hex digits.
 * It tells editions apart; it proves nothing against forgery.
 * @see http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function hashOf(value: unknown): string {
  const text = JSON.stringify(value, sortKeys);
  let low = 0x84222325;
  let high = 0xcbf29ce4;
  for (let at = 0; at < text.length; at += 1) {
    low = (low ^ text.charCodeAt(at)) >>> 0;
    // (high, low) * (2^40 + 0x1b3), modulo 2^64, in halves that a double holds exactly
    const product = low * 0x1b3;
    high = (Math.imul(high, 0x1b3) + Math.floor(product / 0x100000000) + (low << 8)) >>> 0;
    low = product >>> 0;
  }
  return (high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0')).slice(0, 12);
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

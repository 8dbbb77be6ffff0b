const longest = 80;

/** A foreign value, short enough to stand in a sentence: texts quoted and cut, lists and objects by what they hold. */
export function valueInWords(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > longest ? `${value.slice(0, longest)}…` : value);
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return objectInWords(Object.keys(value));
  return typeof value === 'function' ? 'a function' : String(value);
}

function objectInWords(keys: readonly string[]): string {
  if (keys.length === 0) return 'an empty object';
  const shown = keys
    .slice(0, 4)
    .map((key) => valueInWords(key))
    .join(', ');
  return `an object with ${shown}${keys.length > 4 ? ' …' : ''}`;
}

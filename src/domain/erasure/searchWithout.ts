import type { Identity } from './Identity.ts';

/** The query of an address in which nothing tells an identity: what asked for it asks for its stand-in. The same text where nothing did. */
export function searchWithout(search: string, { renamed, names, words }: Pick<Identity, 'renamed' | 'names' | 'words'>): string {
  const before = [...new URLSearchParams(search)];
  // a node of the network has the steps around it behind its id: "qatar.2"
  const byId = (part: string) => part.replace(/^[^.]+/, (id) => renamed.get(id) ?? id);
  const after = before.map(([name, value]) => [name, names.without(value.split(',').map(byId).join(','), () => words)]);
  if (before.every(([, value], at) => value === after[at]?.[1])) return search;
  return `?${new URLSearchParams(after).toString().replaceAll('%2C', ',')}`;
}

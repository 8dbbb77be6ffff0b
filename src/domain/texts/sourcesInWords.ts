/** "one undated source reports it": how many sources a record rests on, and whether they say when they were written. */
export function sourcesInWords(sources: readonly { readonly date: string | null }[]): string {
  if (sources.length === 0) return 'no source yet reports it';
  const undated = sources.every(({ date }) => date === null);
  return sources.length === 1
    ? `one ${undated ? 'undated ' : ''}source reports it`
    : `${sources.length} ${undated ? 'undated ' : ''}sources report it`;
}

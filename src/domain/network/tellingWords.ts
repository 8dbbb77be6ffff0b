import type { Condition } from '#domain/record/record.ts';

/** As many words stand beside a line at most. */
const most = 3;

/** The first word of each condition; where others begin alike, as many more as tell it from them. By its id. */
export function tellingWords(conditions: readonly Pick<Condition, 'id' | 'words'>[]): Map<string, string> {
  const all = new Set(conditions.map(({ words }) => words));
  const firstOf = (words: string, count: number) => words.split(/\s+/, count).join(' ');
  return new Map(
    conditions.map(({ id, words }) => {
      let count = 1;
      const tells = () => [...all].every((other) => other === words || firstOf(other, count) !== firstOf(words, count));
      while (count < most && !tells()) count += 1;
      return [id, firstOf(words, count)];
    }),
  );
}

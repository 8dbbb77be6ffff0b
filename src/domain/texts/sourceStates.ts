import type { Source } from '#domain/record/record.ts';
import { eitherOf } from './eitherOf.ts';

/** Who published a source and when, behind its title, or what of that it does not state: " states no date." */
export function sourceStates({ date, author, publisher }: Pick<Source, 'date' | 'author' | 'publisher'>): string {
  const missing = [date === null && 'date', author === null && 'author', publisher === null && 'publisher'].filter(
    (word) => word !== false,
  );
  if (missing.length === 0) return `, ${author ?? ''}, ${publisher ?? ''}, ${date ?? ''}.`;
  return ` states no ${eitherOf(missing)}.`;
}

import { isErased } from '#domain/record/isErased.ts';
import type { Source } from '#domain/record/record.ts';
import { eitherOf } from './eitherOf.ts';

/**
 * Who published a source and when, behind its title, or what of that it does not state: " states no date." Where it has no date of
 * its own and its claims have, these are said: the first and the last of them.
 */
export function sourceStates(
  source: Pick<Source, 'date' | 'author' | 'publisher' | 'sha256' | 'language' | 'releasable'>,
  claimed: readonly string[] = [],
): string {
  if (isErased(source)) return ': its identity was erased.';
  const { date, author, publisher } = source;
  const dated = date === null && claimed.length > 0;
  const missing = [date === null && 'date', author === null && 'author', publisher === null && 'publisher'].filter(
    (word) => word !== false,
  );
  if (missing.length === 0) return `, ${author ?? ''}, ${publisher ?? ''}, ${date ?? ''}.`;
  const without = dated ? missing.map((word) => (word === 'date' ? 'date of its own' : word)) : missing;
  return ` states no ${eitherOf(without)}${dated ? `; its claims are dated ${claimed.join(' to ')}` : ''}.`;
}

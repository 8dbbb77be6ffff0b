import { categories, type Category } from '#domain/kinds/categories.ts';
import { otherWord, type Status } from '#domain/kinds/statuses.ts';
import { nameOf } from '#domain/record/nameOf.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { eitherOf } from '#domain/texts/eitherOf.ts';

/** The filter of a view. */
export interface ViewFilter {
  readonly status: readonly Status[];
  readonly category: readonly Category[];
  readonly actor: readonly string[];
  readonly q: string;
}

/** "status full or minimum; actor Hamas; the words “ceasefire” and “violations”". Silence is never worded as "not initiated". */
export function filterInWords(index: RecordIndex, { status, category, actor, q }: ViewFilter): string {
  const parts = [
    status.length > 0 && `status ${eitherOf(status.map(otherWord))}`,
    category.length > 0 && `category ${eitherOf(category.map((id) => categories[id].word))}`,
    actor.length > 0 && `actor ${eitherOf(actor.map((id) => nameOf(index, id)))}`,
    q.trim() !== '' && wordsOf(q.trim().split(/\s+/)),
  ];
  return parts.filter((part) => part !== false).join('; ');
}

const wordsOf = (words: readonly string[]) => `the ${words.length === 1 ? 'word' : 'words'} “${words.join('” and “')}”`;

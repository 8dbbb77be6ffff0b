import type { MilestoneRow } from './milestoneRows.ts';
import { mostPoints } from './score.ts';
import { statusOrder, type Status } from '#domain/kinds/statuses.ts';

/** How many milestones stand at one status, under one word. */
export interface StatusCount {
  readonly status: Status;
  readonly word: string;
  readonly count: number;
}

/** So many milestones, as it is said: 5, "with no step reported". */
export type CountedWord = Pick<StatusCount, 'count' | 'word'>;

/** Milestones counted by the word of their status, most done first, unscored last; statuses that nobody has are left out. */
export function countByStatus(rows: readonly MilestoneRow[]): StatusCount[] {
  const counts = new Map<string, StatusCount>();
  for (const { assessment, word } of rows) {
    if (assessment === null) continue;
    const before = counts.get(word);
    counts.set(word, { status: assessment.status, word, count: (before?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => statusOrder.indexOf(a.status) - statusOrder.indexOf(b.status));
}

/** How many milestones are completed: at the status of the most points. */
export function countCompleted(rows: readonly MilestoneRow[]): number {
  return rows.filter(({ points }) => points === mostPoints).length;
}

/** The distribution in words: "1 full, 4 intermediate", "5 with no step reported". */
export function distributionInWords(rows: readonly MilestoneRow[]): string {
  const parts = countedWords(rows).map(({ count, word }) => `${count} ${word}`);
  return parts.length === 0 ? 'no milestones' : parts.join(', ');
}

/** Counts by status as they are said, those that nobody has assessed last. */
export function countedWords(rows: readonly MilestoneRow[]): CountedWord[] {
  const unassessed = rows.filter(({ assessment }) => assessment === null).length;
  const counted = countByStatus(rows).map(({ count, word }) => ({ count, word: countedWord(word) }));
  return unassessed === 0 ? counted : [...counted, { count: unassessed, word: 'not assessed' }];
}

/** "5 with no step reported", but "4 intermediate". */
export function countedWord(word: string): string {
  return word.startsWith('no ') ? `with ${word}` : word;
}

import type { MilestoneRow } from '#domain/milestones/milestoneRows.ts';
import { sourcesInWords } from '#domain/texts/sourcesInWords.ts';
import type { FigureScope } from './Figure.ts';

/** Those of some rows that the filter leaves, in their order. */
export function rowsShown({ shown }: FigureScope, rows: readonly MilestoneRow[]): readonly MilestoneRow[] {
  return rows.filter((row) => shown.has(row));
}

/** Every row in view that the filter leaves. */
export function allShown(scope: FigureScope): readonly MilestoneRow[] {
  return rowsShown(scope, [...scope.phases.flatMap(({ rows }) => rows), ...scope.cross]);
}

/** "Gaza ceasefire plan, as one undated source reports it". */
export function subjectOf({ index: { record } }: FigureScope): string {
  return `${record.agreement.title}, as ${sourcesInWords(record.sources)}`;
}

/** What a filter leaves, in a sentence; nothing where it leaves all. */
export function scopeInWords(scope: FigureScope): string {
  if (scope.narrowed === '') return '';
  const all = [...scope.phases.flatMap(({ rows }) => rows), ...scope.cross].length;
  return `Narrowed to ${scope.narrowed}: ${allShown(scope).length} of ${all}.`;
}

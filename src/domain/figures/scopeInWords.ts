import type { MilestoneRow } from '#domain/milestones/milestoneRows.ts';
import { wholeRows } from '#domain/milestones/wholeRows.ts';
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

/** Every row in view that the filter leaves, as the whole record has it. */
export function allWhole(scope: FigureScope): readonly MilestoneRow[] {
  return scope.whole === undefined ? allShown(scope) : wholeRows(scope.whole, allShown(scope), scope.today);
}

/** "Gaza ceasefire plan, as one undated source reports it". Nothing is said of the date of a source that is withheld. */
export function subjectOf({ index, whole = index }: FigureScope): string {
  const sources = whole.record.sources.map(({ id, date }) => (index.sources.has(id) ? { date } : { date: 'withheld' }));
  return `${index.record.agreement.title}, as ${sourcesInWords(sources)}`;
}

/** What a filter leaves, in a sentence; nothing where it leaves all. */
export function scopeInWords(scope: FigureScope): string {
  if (scope.narrowed === '') return '';
  const all = [...scope.phases.flatMap(({ rows }) => rows), ...scope.cross].length;
  return `Narrowed to ${scope.narrowed}: ${allShown(scope).length} of ${all}.`;
}

import type { MilestoneRow } from '#domain/milestones/milestoneRows.ts';
import { wholeRows } from '#domain/milestones/wholeRows.ts';
import { sourcesReporting } from '#domain/quotes/sourcesReporting.ts';
import { plural } from '#domain/texts/plural.ts';
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
export function subjectOf({ index, whole = index, today }: FigureScope): string {
  const sources = sourcesReporting(whole, today).map(({ id, date }) => (index.sources.has(id) ? { date } : { date: 'withheld' }));
  return `${index.record.agreement.title}, as ${sourcesInWords(sources)}`;
}

/** What the phase switch and the filter leave, in sentences: a figure that is taken away has no switch beside it. Nothing where they leave all. */
export function scopeInWords(scope: FigureScope): string {
  return [phasesInWords(scope), filterInSentences(scope)].filter(Boolean).join(' ');
}

/** The title of a figure that no milestone is left for; null where there is one. */
export function titleOfNothing(scope: FigureScope): string | null {
  if (allShown(scope).length > 0) return null;
  if (scope.narrowed === '') return 'The record holds no milestone of the phase chosen';
  return `The filter leaves no milestone${byWhatMayLeave(scope)}`;
}

/** A filter of what leaves the house finds no more than may leave: that it finds nothing is no finding about the sources. */
const byWhatMayLeave = ({ whole }: FigureScope): string => (whole === undefined ? '' : ', by what of the record may leave');

/** What the phase switch leaves; nothing where it leaves all. */
export function phasesInWords({ index, phases, cross }: FigureScope): string {
  const whole = phases.length === index.phases.length && cross.length === (index.byPhase.get(null) ?? []).length;
  if (whole) return '';
  return phases.length === 0 ? 'Cross-cutting milestones only.' : `${phases.map(({ phase }) => phase.title).join(', ')} only.`;
}

function filterInSentences(scope: FigureScope): string {
  if (scope.narrowed === '') return '';
  const all = plural([...scope.phases.flatMap(({ rows }) => rows), ...scope.cross].length, 'milestone');
  return `Narrowed to ${scope.narrowed}${byWhatMayLeave(scope)}: ${allShown(scope).length} of ${all}. Nothing else is counted here.`;
}

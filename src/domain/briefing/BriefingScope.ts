import type { RowsInView } from '#domain/milestones/rowsInView.ts';
import type { MilestoneRow } from '#domain/milestones/milestoneRows.ts';
import { wholeRows } from '#domain/milestones/wholeRows.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import type { Released } from '#domain/record/releasedRecord.ts';

/** What every part of a briefing is written from. */
export interface BriefingScope extends RowsInView {
  /** The released record, the whole that absences are counted on, and what of it stays behind. */
  readonly index: RecordIndex;
  readonly whole: RecordIndex;
  readonly released: Released;
  /** Phase and filter in words; the empty text where everything is in view. */
  readonly narrowed: string;
  readonly inferred: boolean;
  readonly today: string;
}

/** The milestones that a list of the briefing names. */
export const listed = ({ shown }: BriefingScope, rows: readonly MilestoneRow[]) => rows.filter((row) => shown.has(row));

/** Every row that the phase switch leaves. */
export const rowsOf = ({ phases, cross }: BriefingScope) => [...phases.flatMap(({ rows }) => rows), ...cross];

/** The same milestones as the whole record has them, in their order. */
export const wholeOf = ({ index, whole, today }: BriefingScope, rows: readonly MilestoneRow[]) =>
  index === whole ? rows : wholeRows(whole, rows, today);

/** Whether something about these things belongs into a briefing of this scope: all of it where nothing is narrowed. */
export function concerns(scope: BriefingScope, ids: readonly string[]): boolean {
  if (scope.narrowed === '') return true;
  const inView = known.get(scope) ?? idsInView(scope);
  known.set(scope, inView);
  return ids.some((id) => inView.has(id));
}

const known = new WeakMap<BriefingScope, ReadonlySet<string>>();

function idsInView({ shown, phases, index }: BriefingScope): Set<string> {
  return new Set([...[...shown].map(({ milestone }) => milestone.id), ...phases.map(({ phase }) => phase.id), index.record.agreement.id]);
}

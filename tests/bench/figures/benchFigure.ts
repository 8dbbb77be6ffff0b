import { type DrawnFigure, isDrawn } from '#domain/figures/Figure.ts';
import { figures } from '#domain/figures/figures.ts';
import { noteOf } from '#domain/figures/noteOf.ts';
import { milestoneRows } from '#domain/milestones/milestoneRows.ts';
import { foldLedger } from '#domain/record/foldLedger.ts';
import type { Ledger } from '#domain/record/record.ts';
import { indexRecord } from '#domain/record/recordIndex.ts';
import type { LeavingFigure } from '#drawing/figure/figureFile.ts';
import type { FigureSize } from '#drawing/figure/figureSizes.ts';
import article from '#mocks/agreements/gaza-ceasefire.json';

/** Half of the file's pixels each way: it leaves at this scale. */
export const size = { width: 1275, height: 900, text: 18, margin: 44 } as const satisfies FigureSize;
export const scale = 2;

const name = 'status-by-phase';
const today = '2026-11-23';

/** "Status by phase" of the article, unfiltered, with where it comes from. */
export function benchFigure(): LeavingFigure<DrawnFigure> {
  const folded = foldLedger(article as Ledger);
  if (!folded.ok) throw new Error(folded.problems.join('\n'));
  const index = indexRecord(folded.value);
  const rowsOf = (id: string | null) => milestoneRows(index, index.byPhase.get(id) ?? [], today);
  const phases = index.phases.map((phase) => ({ phase, rows: rowsOf(phase.id) }));
  const cross = rowsOf(null);
  const shown = new Set([...phases.flatMap(({ rows }) => rows), ...cross]);
  const figure = figures[name].make({ index, phases, cross, shown, narrowed: '', inferred: false, today });
  if (!isDrawn(figure)) throw new Error('The figure of the bench is not drawn.');
  return { name, figure, note: noteOf(index.record, today, location.href) };
}

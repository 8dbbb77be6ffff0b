import { flags } from '#domain/kinds/flags.ts';
import type { PhaseChoice } from '#domain/kinds/phases.ts';
import { flagRaisedBy } from './flagsOf.ts';
import type { MilestoneRow } from './milestoneRows.ts';
import type { NamesOutside } from './NamesOutside.ts';
import { filterRows, type RowFilter } from './rowFilter.ts';
import { type RowsInView, rowsInView } from './rowsInView.ts';
import { wholeRows } from './wholeRows.ts';

const everything: RowFilter = { status: [], category: [], actor: [], q: '' };

/**
 * The rows of a view as they may leave the house: claims, ties and words of the released record. Flags are those of the whole, as
 * statuses are: a milestone that somebody contests is not told without it, and is found by that word. A filter finds no more than may leave.
 */
export function rowsOutside({ whole, released }: NamesOutside, choice: PhaseChoice, filter: RowFilter, today: string): RowsInView {
  if (whole === released) return rowsInView(released, choice, filter, today);
  const { phases, cross } = rowsInView(released, choice, everything, today);
  const outside = (rows: readonly MilestoneRow[]) => {
    const all = wholeRows(whole, rows, today);
    return rows.map((row, at) => rowOutside(row, all[at] ?? row));
  };
  const told = phases.map(({ phase, rows }) => ({ phase, rows: outside(rows) }));
  const toldCross = outside(cross);
  return { phases: told, cross: toldCross, shown: new Set(filterRows([...told.flatMap(({ rows }) => rows), ...toldCross], filter)) };
}

function rowOutside(row: MilestoneRow, whole: MilestoneRow): MilestoneRow {
  // where the claim that a status rests on stays behind, one that limits or denies it is no stand-in
  const isStandIn = limits(row.lead) && !limits(whole.lead);
  const words = whole.flags.map((flag) => flags[flag].word.toLowerCase());
  return { ...row, flags: whole.flags, lead: isStandIn ? null : row.lead, searched: [row.searched, ...words].join('\n') };
}

const limits = (claim: MilestoneRow['lead']): boolean => claim !== null && flagRaisedBy(claim) !== null;

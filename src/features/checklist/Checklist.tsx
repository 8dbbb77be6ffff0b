import type { MilestoneRow } from '#domain/milestones/milestoneRows.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { ChecklistRow } from './ChecklistRow.tsx';
import './Checklist.css';

/** Up to this many rows are drawn at once; a longer list draws what is in sight. */
const shortList = 60;

interface Props {
  /** The list's name: "Phase one achievements". */
  readonly name: string;
  readonly index: RecordIndex;
  readonly rows: readonly MilestoneRow[];
  /** How many rows the list has without the filter. */
  readonly of: number;
  /** Short rows for milestones that have no bar. */
  readonly compact?: boolean;
}

/** Milestones as a checklist. An empty one says why, a filtered one how many it shows. */
export function Checklist({ name, index, rows, of, compact = false }: Props) {
  return (
    <>
      {rows.length > 0 && (
        <ul className="checklist" aria-label={name} data-compact={compact || undefined} data-long={rows.length > shortList || undefined}>
          {rows.map((row) => (
            <ChecklistRow key={row.milestone.id} row={row} index={index} compact={compact} />
          ))}
        </ul>
      )}
      {rows.length < of && (
        <p className="checklist-rest small quiet">
          {rows.length === 0 ? `None of the ${of} fits the filter` : `Showing ${rows.length} of ${of}`}
        </p>
      )}
      {of === 0 && <p className="checklist-rest quiet">The record holds no milestone here.</p>}
    </>
  );
}

import type { CSSProperties } from 'react';
import type { MilestoneRow } from '#domain/milestones/milestoneRows.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { ChecklistRow } from './ChecklistRow.tsx';
import './Checklist.css';

/** Up to this many rows are drawn at once; a longer list draws what is in sight, by so many rows. */
const shortList = 60;
const perChunk = 12;

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
      {rows.length > 0 && rows.length <= shortList && (
        <ul className="checklist" aria-label={name} data-compact={compact || undefined}>
          {rows.map((row) => (
            <ChecklistRow key={row.milestone.id} row={row} index={index} compact={compact} />
          ))}
        </ul>
      )}
      {rows.length > shortList && <LongList name={name} index={index} rows={rows} />}
      {rows.length < of && (
        <p className="checklist-rest small quiet">
          {rows.length === 0 ? `None of the ${of} fits the filter` : `Showing ${rows.length} of ${of}`}
        </p>
      )}
      {of === 0 && <p className="checklist-rest quiet">The record holds no milestone here.</p>}
    </>
  );
}

/**
 * A list in chunks that the browser lays out and paints only in sight: hundreds of rows that were each left out would still
 * be asked one by one where the pointer is.
 */
function LongList({ name, index, rows }: Pick<Props, 'name' | 'index' | 'rows'>) {
  // numbered: a row that a filter takes away moves its neighbours, and not every chunk after it
  const chunks = Array.from({ length: Math.ceil(rows.length / perChunk) }, (_, at) => ({
    at,
    own: rows.slice(at * perChunk, (at + 1) * perChunk),
  }));
  return (
    <div role="list" className="checklist" aria-label={name}>
      {chunks.map(({ at, own }) => (
        <div key={at} role="presentation" className="checklist-chunk" style={{ '--rows': own.length } as CSSProperties}>
          {own.map((row) => (
            <ChecklistRow key={row.milestone.id} row={row} index={index} compact={false} as="div" />
          ))}
        </div>
      ))}
    </div>
  );
}

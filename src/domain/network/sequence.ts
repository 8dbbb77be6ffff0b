import type { MilestoneRow } from '#domain/milestones/milestoneRows.ts';
import type { Condition } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { mostPoints } from '#domain/milestones/score.ts';
import { conditionKinds, groundings } from '#domain/kinds/tieKinds.ts';

/** What waits on what among milestones. */
export interface Sequence {
  readonly conditions: readonly Condition[];
  /** Milestones of any condition, in the order of the rows. */
  readonly rows: readonly MilestoneRow[];
  /** Circles of milestones that each wait for the next: deadlocks, as long as none of them is full. */
  readonly deadlocks: readonly (readonly MilestoneRow[])[];
  /** The first milestone that others wait for while it waits for none that is open, with the conditions it holds up. */
  readonly blocking: { readonly row: MilestoneRow; readonly conditions: readonly Condition[] } | null;
}

/** The sequence of some milestones: the conditions between them, stated ones only unless asked. */
export function sequenceOf(index: RecordIndex, rows: readonly MilestoneRow[], withInferred = false): Sequence {
  const byId = new Map(rows.map((row) => [row.milestone.id, row]));
  const conditions = index.record.conditions.filter(
    ({ from, to, grounding }) => byId.has(from) && byId.has(to) && (withInferred || !groundings[grounding].inferred),
  );
  const ends = new Set(conditions.flatMap(({ from, to }) => [from, to]));
  const isOpen = (id: string) => (byId.get(id)?.points ?? 0) < mostPoints;
  const waits = conditions.filter(({ kind, from, to }) => conditionKinds[kind].waits && isOpen(from) && isOpen(to));
  const circles = circlesOf(
    rows.map(({ milestone }) => milestone.id),
    waits,
  );
  return {
    conditions,
    rows: rows.filter(({ milestone }) => ends.has(milestone.id)),
    deadlocks: circles.map((circle) => circle.flatMap((id) => byId.get(id) ?? [])),
    blocking: blockingOf(rows, waits, new Set(circles.flat())),
  };
}

function blockingOf(rows: readonly MilestoneRow[], waits: readonly Condition[], inCircle: ReadonlySet<string>): Sequence['blocking'] {
  const waiting = new Set(waits.map(({ to }) => to));
  for (const row of rows) {
    const { id } = row.milestone;
    const held = waits.filter(({ from }) => from === id);
    if (held.length > 0 && !waiting.has(id) && !inCircle.has(id)) return { row, conditions: held };
  }
  return null;
}

/**
 * The strongly connected parts with more than one member, or with one that waits for itself, each in the order of the ids.
 * @see Tarjan (1972), SIAM Journal on Computing 1(2):146-160
 */
function circlesOf(ids: readonly string[], waits: readonly Condition[]): string[][] {
  const next = new Map<string, string[]>();
  for (const { from, to } of waits) next.set(from, [...(next.get(from) ?? []), to]);
  const place = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  const visit = (id: string): number => {
    const own = place.size;
    place.set(id, own);
    open.push(id);
    let lowest = own;
    for (const to of next.get(id) ?? []) {
      if (!place.has(to)) lowest = Math.min(lowest, visit(to));
      else if (open.includes(to)) lowest = Math.min(lowest, place.get(to) ?? lowest);
    }
    if (lowest === own) {
      const part = open.splice(open.indexOf(id));
      if (part.length > 1 || (next.get(id) ?? []).includes(id)) circles.push(ids.filter((each) => part.includes(each)));
    }
    return lowest;
  };
  for (const id of ids) if (!place.has(id)) visit(id);
  return circles;
}

import type { MilestoneRow } from '#domain/milestones/milestoneRows.ts';
import type { Actor, Tie } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { isSeated, partiesOf } from './parties.ts';
import { groundings } from '#domain/kinds/tieKinds.ts';

/** An actor that is named in connection with milestones, with the ties that say so. */
export interface NamedActor {
  readonly actor: Actor;
  readonly ties: readonly Tie[];
  readonly milestones: readonly string[];
  /** Whether it is a party or part of one: somebody that can sit at a table. */
  readonly party: boolean;
  /** Whether it, or anybody acting for it, is listed among the participants of any meeting. */
  readonly seated: boolean;
}

/** Who is named in connection with the milestones of these rows, in the order of the rows. Stated ties only unless asked. */
export function namedActors(index: RecordIndex, rows: readonly MilestoneRow[], withInferred = false): NamedActor[] {
  const ties = new Map<string, Tie[]>();
  for (const { milestone } of rows) {
    for (const tie of index.tiesOf.get(milestone.id) ?? []) {
      if (!index.actors.has(tie.from) || (groundings[tie.grounding].inferred && !withInferred)) continue;
      ties.set(tie.from, [...(ties.get(tie.from) ?? []), tie]);
    }
  }
  return [...ties].flatMap(([id, own]) => {
    const actor = index.actors.get(id);
    return actor === undefined
      ? []
      : [
          {
            actor,
            ties: own,
            milestones: [...new Set(own.map(({ to }) => to))],
            party: partiesOf(index, id).length > 0,
            seated: isSeated(index, id),
          },
        ];
  });
}

/** Rows for which no source names anyone who is to carry them out. */
export function withoutResponsible(rows: readonly MilestoneRow[]): MilestoneRow[] {
  return rows.filter(({ responsible }) => responsible.length === 0);
}

import type { MilestoneRow } from '#domain/milestones/milestoneRows.ts';
import { namedActors, withoutResponsible } from '#domain/people/namedActors.ts';
import type { Actor, Meeting } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { talksOf } from '#domain/people/talks.ts';
import { groundings, tieKinds } from '#domain/kinds/tieKinds.ts';

/** Where the sources name nobody. Findings about the sources, not about anybody's conduct. */
export interface Gaps {
  /** Milestones for which no source names anyone responsible; whether the coder infers somebody. */
  readonly nobody: readonly { readonly row: MilestoneRow; readonly byInference: boolean }[];
  /** Actors named in connection with milestones that are not listed among the participants of any meeting. */
  readonly unseated: readonly { readonly actor: Actor; readonly milestones: readonly string[] }[];
  /** Meetings whose participants no source names. */
  readonly unnamed: readonly Meeting[];
}

/** The gaps in what the sources say of these milestones. Where the record holds no meeting, nobody is missing from one. */
export function gapsOf(index: RecordIndex, rows: readonly MilestoneRow[]): Gaps {
  const { meetings } = talksOf(index);
  const infers = ({ milestone }: MilestoneRow) =>
    (index.tiesOf.get(milestone.id) ?? []).some(({ kind, grounding }) => tieKinds[kind].responsible && groundings[grounding].inferred);
  return {
    nobody: withoutResponsible(rows).map((row) => ({ row, byInference: infers(row) })),
    unseated:
      meetings.length === 0
        ? []
        : namedActors(index, rows)
            .filter(({ seated }) => !seated)
            .map(({ actor, milestones }) => ({ actor, milestones })),
    unnamed: meetings.filter(({ seats }) => seats.length === 0).map(({ meeting }) => meeting),
  };
}

/** The milestones that somebody is to see to: what cuts across the phases is no such step, unless there is nothing else. */
export function owedOf(rows: readonly MilestoneRow[]): readonly MilestoneRow[] {
  const inPhases = rows.filter(({ milestone }) => milestone.phase !== null);
  return inPhases.length > 0 ? inPhases : rows;
}

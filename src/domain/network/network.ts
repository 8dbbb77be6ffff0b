import { existences } from '#domain/kinds/actorKinds.ts';
import { meetingName } from '#domain/people/meetingName.ts';
import type { MilestoneRow } from '#domain/milestones/milestoneRows.ts';
import { isSeated } from '#domain/people/parties.ts';
import { statedTies } from '#domain/people/statedTies.ts';
import type { Actor, Tie } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { groundings, tieKinds } from '#domain/kinds/tieKinds.ts';
import type { Band } from './bands.ts';

/** An actor, meeting or milestone of the network. */
export interface NetworkNode {
  readonly id: string;
  readonly band: Band;
  readonly label: string;
  /** The phase of a milestone, null for a cross-cutting one and for everything else. */
  readonly phase: string | null;
  /** The actor that it acts for or is part of, where that stands in the same band; its chip then stands below that one's. */
  readonly under: string | null;
  /** Spoken of as planned: it never looks like what is there. */
  readonly planned: boolean;
  /** A milestone's row, with its status; null for everything else. */
  readonly row: MilestoneRow | null;
}

/** A tie of the record between two nodes. Who reports something is evidence on a tie, never a tie. */
export interface NetworkEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly tie: Tie;
  readonly inferred: boolean;
  /** It is shown by one chip standing below the other, and by no line. */
  readonly nested: boolean;
}

/** A two-mode graph: actors and meetings tied to milestones, actors to meetings. Nodes stand in the order of the record. */
export interface Network {
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
}

/**
 * The whole network of a record: all its milestones and meetings, and every actor that a tie names. Rows are those of all
 * milestones. Inferred ties are in it, marked; they seat nobody, so that whoever they alone would seat stands with the named.
 */
export function networkOf(index: RecordIndex, rows: readonly MilestoneRow[]): Network {
  const { actors, meetings, ties } = index.record;
  const tied = new Set(ties.flatMap(({ from, to }) => [from, to]));
  const named = actors.filter(({ id }) => tied.has(id));
  const band = new Map<string, Band>(named.map(({ id }) => [id, isSeated(index, id) ? 'talks' : 'named']));
  for (const { id } of named) if (actsForSeated(index, band, id)) band.set(id, 'talks');
  const under = new Map(named.map(({ id }) => [id, topOf(index, band, id)]));
  const nodes: NetworkNode[] = [
    ...named.map((actor) => actorNode(actor, band.get(actor.id) ?? 'named', under.get(actor.id) ?? null)),
    ...meetings.map((meeting) => ({
      id: meeting.id,
      band: 'meetings' as const,
      label: meetingName(meeting),
      phase: null,
      under: null,
      planned: false,
      row: null,
    })),
    ...rows.map(milestoneNode),
  ];
  const known = new Set(nodes.map(({ id }) => id));
  const edges = ties
    .filter(({ from, to }) => known.has(from) && known.has(to) && from !== to)
    .map((tie) => ({
      id: tie.id,
      from: tie.from,
      to: tie.to,
      tie,
      inferred: groundings[tie.grounding].inferred,
      nested: tieKinds[tie.kind].nests !== null && under.get(tie.from) !== null && under.get(tie.from) === (under.get(tie.to) ?? tie.to),
    }));
  return { nodes, edges };
}

/** An actor as a node of a band, below another or by itself. */
export function actorNode({ id, name, existence }: Actor, band: Band, under: string | null): NetworkNode {
  return { id, band, label: name, phase: null, under, planned: existences[existence].planned, row: null };
}

/** A milestone as a node. */
export function milestoneNode(row: MilestoneRow): NetworkNode {
  const { id, title, phase } = row.milestone;
  return { id, band: 'milestones', label: title, phase, under: null, planned: false, row };
}

/** A delegate stands with the state that it acts for, wherever that state is seated by somebody else. */
function actsForSeated(index: RecordIndex, band: ReadonlyMap<string, Band>, id: string): boolean {
  return statedTies(index, id).some(({ kind, from, to }) => from === id && tieKinds[kind].nests === 'delegate' && band.get(to) === 'talks');
}

/** The actor below which one stands: the end of the chain of those it acts for or is part of in its band; null for itself. */
function topOf(index: RecordIndex, band: ReadonlyMap<string, Band>, id: string): string | null {
  const seen = new Set([id]);
  let top = id;
  for (;;) {
    const nesting = statedTies(index, top).filter(({ kind, from }) => from === top && tieKinds[kind].nests !== null);
    const next = nesting.find(({ to }) => band.get(to) === band.get(id) && !seen.has(to))?.to;
    if (next === undefined) return top === id ? null : top;
    seen.add(next);
    top = next;
  }
}

import { assessmentOrder } from './assessmentOrder.ts';
import { thingsIn } from './thingsIn.ts';
import type {
  Actor,
  AgreementRecord,
  AnyThing,
  Assessment,
  Claim,
  Condition,
  Meeting,
  Milestone,
  Note,
  Phase,
  Source,
  Tie,
} from './record.ts';

/** A record with its look-ups: everything that follows from a record is computed from here. */
export interface RecordIndex {
  readonly record: AgreementRecord;
  readonly things: ReadonlyMap<string, AnyThing>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly meetings: ReadonlyMap<string, Meeting>;
  readonly milestones: ReadonlyMap<string, Milestone>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly claims: ReadonlyMap<string, Claim>;
  /** Phases in their order. */
  readonly phases: readonly Phase[];
  /** Milestones in their order, by phase id; cross-cutting ones under null. */
  readonly byPhase: ReadonlyMap<string | null, readonly Milestone[]>;
  /** Assessments of a milestone, oldest first (`assessmentOrder`): the last holds. */
  readonly assessments: ReadonlyMap<string, readonly Assessment[]>;
  /** Claims, ties, conditions and notes by the id of anything that they are about or join. */
  readonly claimsAbout: ReadonlyMap<string, readonly Claim[]>;
  readonly claimsBy: ReadonlyMap<string, readonly Claim[]>;
  readonly tiesOf: ReadonlyMap<string, readonly Tie[]>;
  readonly conditionsOf: ReadonlyMap<string, readonly Condition[]>;
  readonly notesAbout: ReadonlyMap<string, readonly Note[]>;
}

const known = new WeakMap<AgreementRecord, RecordIndex>();

/** Indexes a record; the same record gives the same index. */
export function indexRecord(record: AgreementRecord): RecordIndex {
  const found = known.get(record) ?? buildIndex(record);
  known.set(record, found);
  return found;
}

function buildIndex(record: AgreementRecord): RecordIndex {
  const { phases, milestones, actors, meetings, sources, claims, assessments, conditions, ties, notes } = record;
  const ends = (link: Condition | Tie) => [link.from, link.to];
  return {
    record,
    things: byId(thingsIn(record)),
    actors: byId(actors),
    meetings: byId(meetings),
    milestones: byId(milestones),
    sources: byId(sources),
    claims: byId(claims),
    phases: phases.toSorted((a, b) => a.order - b.order),
    byPhase: group(
      milestones.toSorted((a, b) => a.order - b.order),
      (milestone) => [milestone.phase],
    ),
    assessments: inOrder(group(assessments, (assessment) => [assessment.milestone])),
    claimsAbout: group(claims, (claim) => claim.about),
    claimsBy: group(claims, (claim) => (claim.claimant === null ? [] : [claim.claimant])),
    tiesOf: group(ties, ends),
    conditionsOf: group(conditions, ends),
    notesAbout: group(notes, (note) => note.about),
  };
}

function inOrder(groups: ReadonlyMap<string, readonly Assessment[]>): Map<string, Assessment[]> {
  return new Map([...groups].map(([milestone, recorded]) => [milestone, assessmentOrder(recorded)]));
}

function byId<T extends { readonly id: string }>(things: readonly T[]): Map<string, T> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

/** Groups things under each of their keys, keeping their order; a key that a thing names twice counts once. */
function group<K, T>(things: readonly T[], keysOf: (thing: T) => readonly K[]): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const thing of things) {
    for (const key of new Set(keysOf(thing))) {
      const members = groups.get(key);
      if (members === undefined) groups.set(key, [thing]);
      else members.push(thing);
    }
  }
  return groups;
}
